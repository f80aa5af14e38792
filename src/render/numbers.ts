import type { Pen } from './pen.js';

/** A number with a fixed count of decimals and the decimal mark of the language. */
export function decimal(value: number, digits: number, pen: Pen): string {
  return value.toFixed(digits).replace('.', pen.say('decimal'));
}

/** A probability with two decimals, never 0 or 1: no score of sentences is certain. */
export function chance(value: number, pen: Pen): string {
  return decimal(bounded(value), 2, pen);
}

/** Of 100 cases, in how many: 1…99. */
export function ofHundred(value: number): number {
  return Math.round(100 * bounded(value));
}

function bounded(value: number): number {
  return Math.min(0.99, Math.max(0.01, value));
}

/** A number with its sign: `+2,4`, `−3,1`, `0,0`. */
export function signed(value: number, digits: number, pen: Pen): string {
  const size = decimal(Math.abs(value), digits, pen);
  if (Number(Math.abs(value).toFixed(digits)) === 0) return size;
  return `${value < 0 ? pen.glyph.minus : '+'}${size}`;
}

/**
 * Rounds values to one decimal so that they add up to their rounded sum: what rounding took from the whole goes to the
 * values that it had moved farthest (largest remainder), the earlier of two alike.
 * @returns tenths as integers, in the order of `values`
 */
export function tenthsAddingUp(values: readonly number[]): { readonly parts: number[]; readonly sum: number } {
  const exact = values.map((value) => value * 10);
  // `+ 0` turns the −0 that `Math.round` may give into 0.
  const sum = Math.round(exact.reduce((total, value) => total + value, 0)) + 0;
  const parts = exact.map(Math.floor);
  const missing = sum - parts.reduce((total, part) => total + part, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, Math.max(0, missing))) parts[index] = (parts[index] ?? 0) + 1;
  return { parts, sum };
}
