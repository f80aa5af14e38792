import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageLink } from '../../src/group/linkage.js';

const NODES = 9;
const PAIRS = Array.from({ length: NODES }, (_, a) => Array.from({ length: a }, (_, b) => [b, a] as const)).flat();
/** Square roots of primes: no two means of them are equal, so the order of merges is never a matter of choice. */
const PRIMES = Array.from({ length: 400 }, (_, i) => i + 2).filter((n) =>
  Array.from({ length: n - 2 }, (_, i) => i + 2).every((d) => n % d !== 0),
);

const graphs = fc
  .tuple(fc.shuffledSubarray(PAIRS), fc.shuffledSubarray(PRIMES, { minLength: PAIRS.length, maxLength: PAIRS.length }))
  .map(([pairs, primes]) => pairs.map(([a, b], i) => ({ a, b, value: Math.sqrt(primes[i] as number) / 20 })));

type Edge = { readonly a: number; readonly b: number; readonly value: number };

function neighbours(edges: readonly Edge[], nodes = NODES): Map<number, number>[] {
  const maps = Array.from({ length: nodes }, () => new Map<number, number>());
  for (const { a, b, value } of edges) {
    maps[a]?.set(b, value);
    maps[b]?.set(a, value);
  }
  return maps;
}

/** Merges the two groups with the highest mean similarity, over and over. */
function naive(edges: readonly Edge[], threshold: number): number[][] {
  const similarity = (x: number, y: number) =>
    edges.find(({ a, b }) => (a === x && b === y) || (a === y && b === x))?.value ?? 0;
  const groups = Array.from({ length: NODES }, (_, i) => [i]);
  for (;;) {
    let best: [number, number] | null = null;
    let most = threshold;
    for (let i = 0; i < groups.length; i++) {
      for (let j = i + 1; j < groups.length; j++) {
        const [one, two] = [groups[i] as number[], groups[j] as number[]];
        const mean =
          one.flatMap((x) => two.map((y) => similarity(x, y))).reduce((s, v) => s + v, 0) / one.length / two.length;
        if (mean >= most) [best, most] = [[i, j], mean];
      }
    }
    if (best === null) break;
    const [i, j] = best;
    groups[i]?.push(...(groups.splice(j, 1)[0] as number[]));
  }
  return groups.map((group) => group.sort((a, b) => a - b)).sort((a, b) => (a[0] as number) - (b[0] as number));
}

describe('averageLink', () => {
  it('merges as the naive algorithm does', () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(0.1, 0.2, 0.35, 0.5), (edges, threshold) => {
        expect(averageLink(neighbours(edges), threshold)).toEqual(naive(edges, threshold));
      }),
      { numRuns: 300 },
    );
  });

  it('does not glue two groups together by a chain', () => {
    const triangle = (a: number, b: number, c: number): Edge[] => [
      { a, b, value: 0.6 },
      { a, b: c, value: 0.6 },
      { a: b, b: c, value: 0.6 },
    ];
    const edges = [...triangle(0, 1, 2), ...triangle(3, 4, 5), { a: 2, b: 3, value: 0.55 }];
    expect(averageLink(neighbours(edges, 6), 0.2)).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });

  it('ends on ties', () => {
    const edges = PAIRS.map(([a, b]) => ({ a, b, value: 0.5 }));
    expect(averageLink(neighbours(edges), 0.5)).toEqual([[0, 1, 2, 3, 4, 5, 6, 7, 8]]);
    const ring = Array.from({ length: 6 }, (_, i) => ({ a: i, b: (i + 1) % 6, value: 0.5 }));
    expect(averageLink(neighbours(ring, 6), 0.5)).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
  });
});
