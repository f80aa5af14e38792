import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECOND_LOOK_NAMES, type SecondLookName, secondLook } from '../../src/compare/second-look.js';

const CLAIMS = 9;
/** Three claims in each of three articles. */
const ARTICLE = Array.from({ length: CLAIMS }, (_, claim) => Math.floor(claim / 3));

const scored = fc
  .uniqueArray(
    fc.record({
      a: fc.nat({ max: CLAIMS - 1 }),
      b: fc.nat({ max: CLAIMS - 1 }),
      logit: fc.integer({ min: -8, max: 8 }),
    }),
    { selector: ({ a, b }) => [Math.min(a, b), Math.max(a, b)].join(), maxLength: 20 },
  )
  .map((list) => list.filter(({ a, b }) => ARTICLE[a] !== ARTICLE[b]));

type Scored = readonly { a: number; b: number; logit: number }[];
const look = (list: Scored) =>
  secondLook(
    list,
    Float64Array.from(list, ({ logit }) => logit),
    ARTICLE,
  );
const read = (vector: Float64Array | undefined, name: SecondLookName) => vector?.[SECOND_LOOK_NAMES.indexOf(name)];

describe('secondLook', () => {
  it('is finite, one vector a pair, and the same for a and b exchanged', () => {
    fc.assert(
      fc.property(scored, (list) => {
        const vectors = look(list);
        expect(vectors).toHaveLength(list.length);
        const exchanged = look(list.map(({ a, b, logit }) => ({ a: b, b: a, logit })));
        for (const [i, vector] of vectors.entries()) {
          expect(vector).toHaveLength(SECOND_LOOK_NAMES.length);
          for (const [k, value] of vector.entries()) {
            expect(Number.isFinite(value), SECOND_LOOK_NAMES[k]).toBe(true);
            expect(value, SECOND_LOOK_NAMES[k]).toBeCloseTo(exchanged[i]?.[k] ?? Number.NaN, 12);
          }
        }
      }),
    );
  });

  it('does not depend on the order of the pairs', () => {
    fc.assert(
      fc.property(scored, (list) => {
        const [vectors, reversed] = [look(list), look([...list].reverse()).reverse()];
        for (const [i, vector] of vectors.entries()) {
          for (const [k, value] of vector.entries()) expect(value).toBeCloseTo(reversed[i]?.[k] ?? Number.NaN, 9);
        }
      }),
    );
  });

  it('knows the best match from its rival in the same article', () => {
    const list = [
      { a: 0, b: 3, logit: 2 },
      { a: 0, b: 4, logit: 1 },
    ];
    const [best, rival] = look(list);
    expect(read(best, 'bestBoth')).toBe(1);
    expect(read(rival, 'bestBoth')).toBe(0);
    expect(read(rival, 'bestOne')).toBe(1);
  });

  it('counts the claims of third articles that fit both', () => {
    const pair = { a: 0, b: 3, logit: 1 };
    const triangle = [pair, { a: 0, b: 6, logit: 2 }, { a: 3, b: 6, logit: 1 }];
    const chain = [pair, { a: 0, b: 6, logit: 2 }, { a: 3, b: 7, logit: 1 }];
    expect(read(look(triangle)[0], 'supporters')).toBeCloseTo(Math.log(2), 9);
    expect(read(look(chain)[0], 'supporters')).toBe(0);
    expect(read(look(triangle)[0], 'support')).toBeGreaterThan(read(look(chain)[0], 'support') ?? Number.NaN);
  });
});
