import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventWords } from '../../src/compare/event-words.js';
import { FEATURE_NAMES, pairFeatures } from '../../src/compare/features.js';
import { pairOf, profilesOf, SENTENCES } from './told.js';

const articles = fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 });

function feature(one: string, two: string, name: string): number {
  const { a, b, words } = pairOf(one, two);
  const at = FEATURE_NAMES.indexOf(name);
  if (at < 0) throw new Error(`no feature ${name}`);
  return pairFeatures(a, b, words)[at] as number;
}

describe('pairFeatures', () => {
  it('are finite, bounded, and the same for a and b exchanged', () => {
    fc.assert(
      fc.property(articles, articles, (left, right) => {
        const profiles = profilesOf(left.join(' '), right.join(' '));
        const words = eventWords(profiles);
        for (const a of profiles.filter((p) => p.article === 0)) {
          for (const b of profiles.filter((p) => p.article === 1)) {
            const vector = pairFeatures(a, b, words);
            expect(vector).toHaveLength(FEATURE_NAMES.length);
            expect([...vector].filter((value) => !Number.isFinite(value) || Math.abs(value) > 40)).toEqual([]);
            const exchanged = pairFeatures(b, a, words);
            const apart = FEATURE_NAMES.filter((_, i) => Math.abs((vector[i] ?? 0) - (exchanged[i] ?? 0)) > 1e-12);
            expect(apart).toEqual([]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('see the same sentence as the same, and another one as another', () => {
    const same = SENTENCES[0] as string;
    expect(feature(same, same, 'cosine')).toBeCloseTo(1, 9);
    expect(feature(same, same, 'containment')).toBeCloseTo(1, 9);
    expect(feature(same, same, 'trigrams')).toBeCloseTo(1, 9);
    expect(feature('Harga cabai merah naik di pasar.', 'Kapal tanker bersandar kemarin.', 'cosine')).toBe(0);
  });

  it('tell numbers of one thing that differ from numbers of two things', () => {
    const toll = 'Banjir bandang menewaskan sembilan orang di Lembah Rindu.';
    expect(feature(SENTENCES[0] as string, toll, 'numberClashOutcome')).toBe(1);
    expect(feature('Sebanyak 7 orang tewas.', 'Bantuan itu bernilai 9 miliar rupiah.', 'numberClash')).toBe(0);
    expect(feature('Sebanyak 7 orang tewas.', 'Tujuh orang tewas.', 'numberSame')).toBe(1);
  });

  it('tell the same speaker from another', () => {
    const [, , direct, indirect] = SENTENCES as [string, string, string, string];
    expect(feature(direct, indirect, 'speakerSame')).toBe(1);
    expect(feature(direct, 'Bupati Tono Hadi mengatakan tiga warga masih dicari.', 'speakerApart')).toBe(1);
    expect(feature(direct, SENTENCES[0] as string, 'speakerOneSide')).toBe(1);
  });
});
