import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimIds, clusterIds, sha256 } from '../../src/assemble/ids.js';

const claim = fc.record({ field: fc.constantFrom('title', 'body'), text: fc.constantFrom('A', 'B', 'C', 'D') });

describe('claimIds', () => {
  it('are 12 hex digits, all different within an article, also for repeated sentences', () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 12 }), (claims) => {
        const ids = claimIds('kabar', 'a1', claims);
        expect(ids.every((id) => /^[0-9a-f]{12}$/.test(id))).toBe(true);
        expect(new Set(ids).size).toBe(claims.length);
      }),
    );
  });

  it('stay when another sentence is corrected, added or left out', () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 8 }), fc.nat({ max: 8 }), (claims, at) => {
        const ids = claimIds('kabar', 'a1', claims);
        const other = { field: 'body', text: 'Lain sama sekali' };
        const longer = [...claims.slice(0, at), other, ...claims.slice(at)];
        expect(claimIds('kabar', 'a1', longer).filter((_, i) => longer[i] !== other)).toEqual(ids);
        const corrected = claims.map((one, i) => (i === at ? other : one));
        const kept = claimIds('kabar', 'a1', corrected);
        for (const [i, one] of claims.entries()) {
          const repeated = claims.some((twin, j) => j !== i && twin.field === one.field && twin.text === one.text);
          if (i !== at && !repeated) expect(kept[i]).toBe(ids[i]);
        }
      }),
    );
  });

  it('tell outlets, articles, fields and the parts from each other', () => {
    const of = (outlet: string, article: string, field: string, text: string) =>
      claimIds(outlet, article, [{ field, text }])[0];
    const ids = [
      of('a', 'b', 'body', 'x'),
      of('a', 'c', 'body', 'x'),
      of('b', 'b', 'body', 'x'),
      of('a', 'b', 'title', 'x'),
    ];
    expect(new Set([...ids, of('ab', '', 'body', 'x'), of('', 'ab', 'body', 'x')]).size).toBe(6);
  });
});

/** Distinct facts, each a list of distinct claims, earliest first. */
const facts = fc.uniqueArray(fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's', 't'), { minLength: 2, maxLength: 5 }), {
  maxLength: 8,
  selector: (fact) => fact.join(),
});

describe('clusterIds', () => {
  it('are 12 hex digits and all different', () => {
    fc.assert(
      fc.property(facts, (list) => {
        const ids = clusterIds(list);
        expect(ids.every((id) => /^[0-9a-f]{12}$/.test(id))).toBe(true);
        expect(new Set(ids).size).toBe(list.length);
      }),
    );
  });

  it('do not depend on the order of the facts', () => {
    fc.assert(
      fc.property(facts, (list) => {
        expect(clusterIds([...list].reverse()).reverse()).toEqual(clusterIds(list));
      }),
    );
  });

  it('come from the earliest claim alone, so that a fact keeps its id while it grows', () => {
    const name = sha256('fact', 'p').slice(0, 12);
    expect(clusterIds([['p', 'q']])).toEqual([name]);
    expect(
      clusterIds([
        ['p', 'q', 'r'],
        ['s', 't'],
      ])[0],
    ).toBe(name);
    expect(clusterIds([['q', 'p']])[0]).not.toBe(name);
  });

  it('of facts with one earliest claim: the longer keeps the short name, the other takes its next claim in', () => {
    expect(
      clusterIds([
        ['p', 'q'],
        ['p', 'r', 's'],
      ]),
    ).toEqual([sha256('fact', 'p', 'q').slice(0, 12), sha256('fact', 'p').slice(0, 12)]);
  });
});
