import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rootOf } from '../../src/words/sastrawi.js';

const require = createRequire(import.meta.url);
const folder = 'natural/lib/natural/stemmers/indonesian';
const natural = require(`${folder}/stemmer_id.js`) as { stem(word: string): string };
const roots = (require(`${folder}/data/kata-dasar.json`) as string[]).filter((root) => /^[a-z]+$/.test(root));

const PREFIXES =
  'ber be ter te me mem men meng menge meny memp memper pe per pem pen peng penge peny di ke se ku kau'.split(' ');
const SUFFIXES = 'i kan an is isme isasi ku mu nya lah kah tah pun kannya annya kanlah kankah'.split(' ');

describe('rootOf', () => {
  test.each([
    ['mempertimbangkan', 'timbang'],
    ['menyapu', 'sapu'],
    ['penjualannya', 'jual'],
    ['gerigi', 'gerigi'],
    ['pelajar', 'ajar'],
    ['pekikan', 'pekik'],
    ['kebersamaan', 'sama'],
    ['lari', 'lari'],
    ['hendrawati', 'hendrawati'],
  ])('%s → %s', (word, root) => expect(rootOf(word)).toBe(root));

  test('gives what the stemmer of natural gives, for roots with affixes and for words that have none', () => {
    const affixed = fc
      .tuple(
        fc.constantFrom('', ...PREFIXES),
        fc.constantFrom('', ...PREFIXES),
        fc.constantFrom(...roots),
        fc.boolean(),
        fc.constantFrom('', ...SUFFIXES),
      )
      // With the first letter dropped, as "sapu" loses it in "menyapu".
      .map(([first, second, root, drop, suffix]) => first + second + (drop ? root.slice(1) : root) + suffix);
    const invented = fc.string({ unit: fc.constantFrom(...'aiueobdegklmnprst'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(affixed, invented), (word) => {
        expect(rootOf(word)).toBe(natural.stem(word) || word);
      }),
      { numRuns: 2000 },
    );
  });
});
