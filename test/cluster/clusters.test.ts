import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusters, type Link } from '../../src/cluster/clusters.js';

const OUTLETS = 4;
const outletOf = (claim: number) => `outlet ${claim % OUTLETS}`;

/** Links among twelve claims of four outlets, in any order, each pair at most once. */
const links = fc
  .uniqueArray(
    fc.record({
      a: fc.nat({ max: 11 }),
      b: fc.nat({ max: 11 }),
      probability: fc.integer({ min: 1, max: 20 }).map((n) => n / 20),
    }),
    { maxLength: 40, selector: ({ a, b }) => [Math.min(a, b), Math.max(a, b)].join() },
  )
  .map((list) =>
    list
      .filter(({ a, b }) => outletOf(a) !== outletOf(b))
      .map(({ a, b, probability }): Link => ({ a: Math.min(a, b), b: Math.max(a, b), probability })),
  );
const tightness = fc.record({ at: fc.constantFrom(0.2, 0.5, 0.8), share: fc.constantFrom(0.5, 0.7, 1) });

function linked(list: readonly Link[], at: number): (x: number, y: number) => boolean {
  const strong = new Set(
    list.filter(({ probability }) => probability >= at).flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]),
  );
  return (x, y) => strong.has(`${x} ${y}`);
}

/** Whether `claim` could have joined `others`: linked to the share of those that it could be linked to, at least one. */
function fits(
  claim: number,
  others: readonly number[],
  isLinked: (x: number, y: number) => boolean,
  share: number,
): boolean {
  const possible = others.filter((other) => outletOf(other) !== outletOf(claim));
  return possible.length > 0 && possible.filter((other) => isLinked(claim, other)).length / possible.length >= share;
}

/** Whether the members can be put in an order in which each joined those before it, by trying every last member. */
function canGrow(members: readonly number[], isLinked: (x: number, y: number) => boolean, share: number): boolean {
  if (members.length === 2) return isLinked(members[0] as number, members[1] as number);
  return members.some((last) => {
    const rest = members.filter((member) => member !== last);
    return fits(last, rest, isLinked, share) && canGrow(rest, isLinked, share);
  });
}

describe('clusters', () => {
  it('puts every link that is strong enough into a fact, and no other claim', () => {
    fc.assert(
      fc.property(links, tightness, (list, { at, share }) => {
        const found = clusters(list, outletOf, { at, share });
        const strong = list.filter(({ probability }) => probability >= at);
        for (const { a, b } of strong) expect(found.some((fact) => fact.includes(a) && fact.includes(b))).toBe(true);
        const ends = new Set(strong.flatMap(({ a, b }) => [a, b]));
        expect(new Set(found.flat())).toEqual(ends);
      }),
    );
  });

  it('grows each fact member by member, each linked to its share of the members of other outlets', () => {
    fc.assert(
      fc.property(links, tightness, (list, { at, share }) => {
        const isLinked = linked(list, at);
        for (const fact of clusters(list, outletOf, { at, share })) {
          if (fact.length <= 8) expect(canGrow(fact, isLinked, share), fact.join()).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('with share 1 links all members of different outlets to each other: no chain glues two facts', () => {
    fc.assert(
      fc.property(links, (list) => {
        const isLinked = linked(list, 0.5);
        for (const fact of clusters(list, outletOf, { at: 0.5, share: 1 })) {
          for (const x of fact)
            for (const y of fact) if (outletOf(x) !== outletOf(y)) expect(isLinked(x, y)).toBe(true);
        }
      }),
    );
  });

  it('lists ascending members of two outlets or more, and no fact within another', () => {
    fc.assert(
      fc.property(links, tightness, (list, options) => {
        const found = clusters(list, outletOf, options);
        for (const [i, fact] of found.entries()) {
          expect(fact).toEqual([...new Set(fact)].sort((x, y) => x - y));
          expect(new Set(fact.map(outletOf)).size).toBeGreaterThan(1);
          expect(found.some((other, j) => j !== i && fact.every((member) => other.includes(member)))).toBe(false);
        }
      }),
    );
  });

  it('does not depend on the order of the links', () => {
    fc.assert(
      fc.property(
        links.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        tightness,
        ([list, shuffled], options) => {
          expect(clusters(shuffled, outletOf, options)).toEqual(clusters(list, outletOf, options));
        },
      ),
    );
  });

  it('keeps a chain a–b–c without a–c as two facts that share b', () => {
    const chain = [
      { a: 0, b: 1, probability: 0.9 },
      { a: 1, b: 2, probability: 0.8 },
    ];
    expect(clusters(chain, outletOf, { at: 0.5, share: 0.7 })).toEqual([
      [0, 1],
      [1, 2],
    ]);
    const closed = [...chain, { a: 0, b: 2, probability: 0.6 }];
    expect(clusters(closed, outletOf, { at: 0.5, share: 1 })).toEqual([[0, 1, 2]]);
    expect(clusters(closed, outletOf, { at: 0.7, share: 1 })).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('lets two claims of one outlet share a fact, though they are never linked', () => {
    const list = [
      { a: 0, b: 1, probability: 0.9 },
      { a: 1, b: 4, probability: 0.8 },
    ];
    expect(clusters(list, outletOf, { at: 0.5, share: 1 })).toEqual([[0, 1, 4]]);
  });
});
