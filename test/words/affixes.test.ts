import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rootOf } from '../../src/words/affixes.js';

/** The stemmer of the package `natural`: the oracle. */
const stemmer = createRequire(import.meta.url)('natural/lib/natural/stemmers/indonesian/stemmer_id.js') as {
  readonly dictionary: readonly string[];
  stem(word: string): string;
};
const roots = stemmer.dictionary.filter((word) => /^[a-z]+$/.test(word));
const prefixes = 'ber me mem men meng meny di ke se ter pe pem pen peng peny per memper diper keber ku kau bel'.split(
  ' ',
);
const suffixes = 'kan an i nya lah kah tah pun ku mu is isme isasi kannya annya ilah kanlah'.split(' ');

describe('rootOf', () => {
  it.each([
    ['pengoplosan', 'oplos'],
    ['bersulang', 'sulang'],
    ['menyusulnya', 'susul'],
    ['kedudukan', 'duduk'],
    ['belajar', 'ajar'],
    ['memprakarsai', 'prakarsa'],
    ['satelitnya', 'satelit'],
    ['perikanan', 'ikan'],
    ['putin', 'putin'],
    ['xyzberan', 'xyzberan'],
  ])('%s → %s', (word, root) => {
    expect(rootOf(word)).toBe(root);
  });

  it('gives what the Sastrawi stemmer gives for roots with any affixes, cut or not', () => {
    const affixed = fc
      .tuple(
        fc.constantFrom('', ...prefixes),
        fc.constantFrom(...roots),
        fc.boolean(),
        fc.constantFrom('', ...suffixes),
      )
      .map(([prefix, root, cut, suffix]) => `${prefix}${cut ? root.slice(1) : root}${suffix}`);
    fc.assert(
      fc.property(affixed, (word) => {
        expect(rootOf(word)).toBe(stemmer.stem(word));
      }),
      { numRuns: 1500 },
    );
  });

  it('gives what the Sastrawi stemmer gives for strings of letters', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aiubcekmnprstg'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.constantFrom('', ...prefixes),
        letters,
        fc.constantFrom('', ...suffixes),
        (prefix, word, suffix) => {
          expect(rootOf(`${prefix}${word}${suffix}`)).toBe(stemmer.stem(`${prefix}${word}${suffix}`));
        },
      ),
      { numRuns: 1500 },
    );
  });
});
