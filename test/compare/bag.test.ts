import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bagOf, product, sharedKeys } from '../../src/compare/bag.js';

const numbers = fc.array(fc.nat(6), { maxLength: 20 });
const times = (list: readonly number[], key: number) => list.filter((item) => item === key).length;

describe('bags', () => {
  it('count what they are given', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const { keys, counts, squares } = bagOf(Float64Array.from(list));
        expect([...keys]).toEqual([...new Set(list)].sort((x, y) => x - y));
        expect([...counts]).toEqual([...keys].map((key) => times(list, key)));
        expect(squares).toBe([...counts].reduce((sum, count) => sum + count * count, 0));
      }),
    );
  });

  it('are compared as a look-up of each key would', () => {
    fc.assert(
      fc.property(numbers, numbers, (x, y) => {
        const [a, b] = [bagOf(Float64Array.from(x)), bagOf(Float64Array.from(y))];
        const both = [...new Set(x)].filter((key) => y.includes(key));
        expect(sharedKeys(a, b)).toBe(both.length);
        expect(product(a, b)).toBe(both.reduce((sum, key) => sum + times(x, key) * times(y, key), 0));
      }),
    );
  });
});
