import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageData } from '../../src/language/data.js';
import { rarity } from '../../src/words/background.js';
import { lookUp, type Packed, pack } from '../../src/words/packed.js';
import { stem } from '../../src/words/stem.js';

describe('packed tables', () => {
  it('find what was packed and nothing else', () => {
    // Few letters, so that words begin alike, contain each other and equal values.
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(word, word), { selector: ([key]) => key }), word, (entries, asked) => {
        const table = pack(entries);
        const naive = new Map(entries);
        expect(lookUp(table, asked)).toBe(naive.get(asked) ?? null);
        for (const [key, value] of entries) expect(lookUp(table, key)).toBe(value);
      }),
    );
  });

  it('keep the empty value apart from a missing word', () => {
    const table = pack([['makan', '']]);
    expect(lookUp(table, 'makan')).toBe('');
    expect(lookUp(table, 'makanan')).toBeNull();
    expect(lookUp(table, 'akan')).toBeNull();
  });
});

describe('shipped tables', () => {
  it('give frequent words the stem that the stemmer and its corrections give', () => {
    const stemmer = createRequire(import.meta.url)('natural/lib/natural/stemmers/indonesian/stemmer_id.js') as {
      stem(word: string): string;
    };
    const { stems } = languageData<{ stems: Record<string, string> }>('id/stems.json');
    const table = languageData<{ stems: Packed }>('id/frequent-stems.json').stems;
    const entries = Object.values(table).flatMap((row) => row.trim().split(' '));
    expect(entries.length).toBeGreaterThan(10_000);
    const wrong = entries.filter((entry) => {
      const [word, root] = entry.split('=') as [string, string];
      const expected = stems[word] ?? stemmer.stem(word);
      return (root || word) !== expected || stem(word) !== expected;
    });
    expect(wrong).toEqual([]);
  });

  it('know common stems from rare and unseen ones', () => {
    expect(rarity('indonesia')).toBeLessThan(4);
    expect(rarity('satelit')).toBeGreaterThan(rarity('indonesia') + 3);
    expect(rarity('qwertyasdf')).toBeGreaterThan(11);
  });
});
