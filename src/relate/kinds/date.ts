import type { Profile } from '../../compare/profile.js';
import { momentKey } from '../../compare/values.js';
import { compareMoments } from '../../extract/slots/compare-moments.js';
import type { Moment } from '../../model.js';
import { isAsOf } from '../as-of.js';
import { type Candidate, type Finder, NOTHING } from '../candidate.js';
import { reason } from '../reasons.js';

/** Words before a moment that is a bound or an occasion and not the time of what is told. */
// Letters by their ranges: the classes of the flag u are slow to compile.
const BOUND = /(?:^|[^A-Za-zÀ-ɏ])(?:jelang|menjelang|sejak|mulai|sebelum|setelah|usai|peringatan|hut|jatuh tempo)\s+$/i;

/** The moments of a claim that say when it happened; a claim is compared with many others. */
const happenings = new WeakMap<Profile, readonly Moment[]>();

function happeningsOf(p: Profile): readonly Moment[] {
  let found = happenings.get(p);
  if (!found) {
    found = p.claim.slots.moments.filter((moment) => {
      const at = moment.start - p.claim.start;
      return !isAsOf(p, moment) && !BOUND.test(p.claim.text.slice(Math.max(0, at - 20), at));
    });
    happenings.set(p, found);
  }
  return found;
}

/** Days and hours that exclude each other. */
export const dateDifference: Finder = (a, b) => {
  // "Hingga pukul 11.30" says when something was counted, not when it happened.
  const left = happeningsOf(a);
  const right = happeningsOf(b);
  if (left.length === 0 || right.length === 0) return NOTHING;
  const pairs = left.flatMap((x) => right.map((y) => ({ x, y, result: compareMoments(x, y) })));
  const settled = new Set<Moment>();
  for (const { x, y, result } of pairs) {
    if (result === 'equal' || result === 'covers') {
      settled.add(x);
      settled.add(y);
    }
  }
  const candidates = pairs
    .filter(({ x, y, result }) => result === 'different' && !settled.has(x) && !settled.has(y))
    .map(
      ({ x, y }): Candidate => ({
        kind: 'date',
        a: x,
        b: y,
        aKey: momentKey(x),
        bKey: momentKey(y),
        reason: reason('date-differs', { a: x.text, b: y.text }),
        direction: 0,
        incomparable: false,
        features: {
          alone: left.length === 1 && right.length === 1 ? 1 : 0,
          settled: settled.size > 0 ? 1 : 0,
          hours: x.timeFrom !== null && y.timeFrom !== null ? 1 : 0,
          minutes: x.precision === 'minute' && y.precision === 'minute' ? 1 : 0,
          part: x.precision === 'part' && y.precision === 'part' ? 1 : 0,
          days: x.from !== null && y.from !== null ? 1 : 0,
          samePrecision: x.precision === y.precision ? 1 : 0,
          relative: x.relative || y.relative ? 1 : 0,
        },
      }),
    );
  return { candidates, notes: [] };
};
