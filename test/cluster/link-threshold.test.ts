import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkThreshold } from '../../src/cluster/link-threshold.js';

const probability = fc.integer({ min: 1, max: 1000 }).map((n) => n / 1000);
const WIDE = { low: 0, high: 1, factor: 1 };

/** Expected F1 when all pairs from `cut` on are linked, summed naively. */
function expectedF1(probabilities: readonly number[], cut: number): number {
  const total = probabilities.reduce((sum, p) => sum + p, 0);
  const taken = probabilities.filter((p) => p >= cut);
  return (2 * taken.reduce((sum, p) => sum + p, 0)) / (taken.length + total);
}

describe('linkThreshold', () => {
  it('is a cut than which no other has a better expected F1', () => {
    fc.assert(
      fc.property(fc.array(probability, { minLength: 1, maxLength: 30 }), (list) => {
        const best = Math.max(...list.map((cut) => expectedF1(list, cut)));
        expect(expectedF1(list, linkThreshold(list, WIDE))).toBeCloseTo(best, 9);
      }),
    );
  });

  it('stays within its bounds and does not depend on order', () => {
    const bounds = fc.record({
      low: fc.constantFrom(0.1, 0.3),
      high: fc.constantFrom(0.4, 0.6),
      factor: fc.constantFrom(0.5, 1),
    });
    fc.assert(
      fc.property(fc.array(probability, { maxLength: 30 }), bounds, (list, limits) => {
        const cut = linkThreshold(list, limits);
        expect(cut).toBeGreaterThanOrEqual(limits.low);
        expect(cut).toBeLessThanOrEqual(limits.high);
        expect(linkThreshold([...list].reverse(), limits)).toBeCloseTo(cut, 9);
      }),
    );
  });

  it('lies lower where most pairs are faint than where most are strong', () => {
    const faint = linkThreshold([0.5, 0.3, 0.3, 0.1, 0.1, 0.05, 0.05], WIDE);
    const strong = linkThreshold([0.95, 0.9, 0.9, 0.85, 0.3, 0.1], WIDE);
    expect(faint).toBeLessThan(strong);
  });
});
