import { describe, expect, it } from 'vitest';
import { type ComparedPair, differenceRows } from '../../src/assemble/sides.js';
import type { Claim, PairDifference } from '../../src/model.js';
import { claimOf, markOf } from './claims.js';

const seven = claimOf('a', 'Sebanyak 7 orang tewas.');
const alsoSeven = claimOf('b', 'Tujuh orang tewas.');
const nine = claimOf('c', 'Korban tewas 9 orang.');
const WORDS = new Map([
  [seven, '7'],
  [alsoSeven, 'Tujuh'],
  [nine, '9'],
]);
const KEYS = new Map([
  [seven, '7'],
  [alsoSeven, '7'],
  [nine, '9'],
]);

function differing(a: Claim, b: Claim, parts: Partial<PairDifference> = {}): ComparedPair {
  const difference: PairDifference = {
    kind: 'number',
    label: 'conflict',
    between: 'outlets',
    a: markOf(a, WORDS.get(a) ?? ''),
    b: markOf(b, WORDS.get(b) ?? ''),
    aKey: KEYS.get(a) ?? '',
    bKey: KEYS.get(b) ?? '',
    reason: { code: 'number-differs', args: {} },
    confidence: 0.6,
    ...parts,
  };
  return { a, b, differences: [difference], isShown: ({ confidence }) => confidence >= 0.5 };
}

describe('differenceRows', () => {
  it('puts claims with one value on one side, the side of more outlets first', () => {
    const rows = differenceRows([differing(nine, seven), differing(alsoSeven, nine, { confidence: 0.71234567 })]);
    expect(rows).toHaveLength(1);
    const [row] = rows;
    expect(row).toMatchObject({ kind: 'number', label: 'conflict', between: 'outlets', confidence: 0.7123 });
    expect(row?.sides).toEqual([
      {
        value: '7',
        claims: ['a', 'b'],
        outlets: ['Media A', 'Media B'],
        marks: [
          { claim: 'a', start: 9, end: 10, text: '7' },
          { claim: 'b', start: 0, end: 5, text: 'Tujuh' },
        ],
      },
      { value: '9', claims: ['c'], outlets: ['Media C'], marks: [{ claim: 'c', start: 13, end: 14, text: '9' }] },
    ]);
  });

  it('does not depend on the order of the pairs or of the two claims of a pair', () => {
    const one = differenceRows([differing(seven, nine), differing(alsoSeven, nine)]);
    expect(differenceRows([differing(nine, alsoSeven), differing(nine, seven)])).toEqual(one);
  });

  it('keeps doubtful differences in rows of their own, after those that are shown', () => {
    const rows = differenceRows([differing(alsoSeven, nine, { confidence: 0.4 }), differing(seven, nine)]);
    expect(rows.map(({ shown, confidence }) => [shown, confidence])).toEqual([
      [true, 0.6],
      [false, 0.4],
    ]);
    expect(rows.map(({ sides }) => sides.flatMap(({ claims }) => claims).sort())).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });

  it('keeps kinds, labels and speakers apart: conflicts, then updates, then what cannot be compared', () => {
    const rows = differenceRows([
      differing(seven, nine, { label: 'incomparable' }),
      differing(seven, nine, { label: 'update' }),
      differing(seven, nine, { between: 'speakers' }),
      differing(seven, nine, { kind: 'place' }),
      differing(seven, nine),
      differing(seven, nine, { label: 'agree' }),
    ]);
    expect(rows.map(({ label, between, kind }) => `${label} ${between} ${kind}`)).toEqual([
      'conflict outlets number',
      'conflict outlets place',
      'conflict speakers number',
      'update outlets number',
      'incomparable outlets number',
    ]);
  });

  it('gives values that were never set against each other rows of their own, the surer first', () => {
    const rows = differenceRows([
      differing(seven, nine, { confidence: 0.5 }),
      differing(seven, nine, { aKey: '20', bKey: '31', confidence: 0.9 }),
      differing(alsoSeven, nine, { aKey: '8' }),
    ]);
    expect(rows.map(({ confidence, sides }) => [confidence, sides.length])).toEqual([
      [0.9, 2],
      [0.6, 3],
    ]);
  });

  it('names a side without a mark by its key', () => {
    const [row] = differenceRows([differing(seven, nine, { a: null, aKey: 'denies' })]);
    expect(row?.sides.map(({ value }) => value).sort()).toEqual(['9', 'denies']);
  });
});
