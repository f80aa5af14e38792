import type { Moment } from '../../model.js';

export type MomentComparison = 'equal' | 'covers' | 'different' | 'incomparable';

const HALF_AN_HOUR = 30;

/**
 * How two moments stand to each other; `covers` when one holds the other or they overlap ("September", "13 September").
 * Days are compared first, hours within one day. Moments that share neither days nor hours cannot be compared.
 */
export function compareMoments(a: Moment, b: Moment): MomentComparison {
  const days = overlap(a.from, a.to, b.from, b.to);
  if (days === 'different') return 'different';
  const [first, second] = [hoursOf(a, b), hoursOf(b, a)];
  const hours = overlap(first.from, first.to, second.from, second.to);
  const oneDay = a.from !== null && a.from === a.to && b.from === b.to;
  if (hours === null) return days === null ? 'incomparable' : days === 'equal' && sameTime(a, b) ? 'equal' : 'covers';
  // Hours say something only when both are of one day, or when no day is named on a side.
  if (days !== null && !oneDay) return 'covers';
  if (hours === 'different') return 'different';
  return hours === 'equal' && (days === 'equal' || (a.from === null && b.from === null)) ? 'equal' : 'covers';
}

/** "pukul 9" beside "pukul 9.20" is a rounded hour; beside another full hour it is exact. */
function hoursOf(moment: Moment, other: Moment): { from: number | null; to: number | null } {
  const wide = moment.precision === 'hour' && other.precision === 'minute' ? HALF_AN_HOUR : 0;
  const shift = (time: number | null, by: number) => (time === null ? null : time + by);
  return { from: shift(moment.timeFrom, -wide), to: shift(moment.timeTo, wide) };
}

function sameTime(a: Moment, b: Moment): boolean {
  return a.timeFrom === b.timeFrom && a.timeTo === b.timeTo;
}

function overlap<T extends string | number>(
  aFrom: T | null,
  aTo: T | null,
  bFrom: T | null,
  bTo: T | null,
): 'equal' | 'covers' | 'different' | null {
  if (aFrom === null || aTo === null || bFrom === null || bTo === null) return null;
  if (aFrom === bFrom && aTo === bTo) return 'equal';
  return aFrom <= bTo && bFrom <= aTo ? 'covers' : 'different';
}
