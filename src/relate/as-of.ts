import type { Profile } from '../compare/profile.js';
import { compareMoments } from '../extract/slots/compare-moments.js';
import type { Moment } from '../model.js';

/** Words before a moment up to which a report counts ("hingga pukul 11.30", "per 14 Agustus"). */
// Letters by their ranges: the classes of the flag u are slow to compile.
const UP_TO = /(?:^|[^A-Za-zÀ-ɏ])(?:hingga|sampai|per|sampai dengan|data)\s+(?:[A-Za-zÀ-ɏ]+,?\s+){0,2}$/i;

/** The moment up to which a claim counts, null when it names none. */
export function asOf(p: Profile): Moment | null {
  return p.claim.slots.moments.find((moment) => isAsOf(p, moment)) ?? null;
}

/** Whether a moment says when something was counted rather than when it happened. */
export function isAsOf(p: Profile, moment: Moment): boolean {
  return UP_TO.test(p.claim.text.slice(Math.max(0, moment.start - p.claim.start - 30), moment.start - p.claim.start));
}

/** 1 when b counts up to a later moment than a, -1 when to an earlier one, 0 when the same or unknown. */
export function asOfOrder(a: Profile, b: Profile): -1 | 0 | 1 {
  const [x, y] = [asOf(a), asOf(b)];
  if (!x || !y || compareMoments(x, y) !== 'different') return 0;
  const key = (moment: Moment) => `${moment.from ?? ''} ${String(moment.timeFrom ?? 0).padStart(4, '0')}`;
  if (x.from !== null && y.from !== null && x.from !== y.from) return x.from < y.from ? 1 : -1;
  if (x.timeFrom !== null && y.timeFrom !== null) return x.timeFrom < y.timeFrom ? 1 : -1;
  return key(x) < key(y) ? 1 : -1;
}
