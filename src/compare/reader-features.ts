import type { Reading } from '../reader/reading.js';

/** What the reader's answer adds to the features of a pair; shown under the row `reader` by `claims explain`. */
export const READER_NAMES = ['readerSame', 'readerSame>-1', 'readerSame>2'] as const;

/** Log-odds beyond this say no more than that the model is sure. */
const SURE = 5;
const KNOTS = [-1, 2];

/** The answer as features, in the order of `READER_NAMES`: a linear spline of its log-odds. */
export function readerFeatures({ same }: Reading): Float64Array {
  const value = Math.max(-SURE, Math.min(SURE, same));
  return Float64Array.of(value, ...KNOTS.map((knot) => Math.max(0, value - knot)));
}
