import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventWords } from '../../src/compare/event-words.js';
import { logistic, logit } from '../../src/compare/logistic.js';
import { explain, firstLook, scorePairsOfEvent } from '../../src/compare/score.js';
import { shippedWeights } from '../../src/compare/weights.js';
import { candidatePairs } from '../../src/pair/candidates.js';
import { profilesOf, SENTENCES } from './told.js';

function scored(texts: readonly string[]) {
  const profiles = profilesOf(...texts);
  const words = eventWords(profiles);
  const weights = shippedWeights();
  const look = firstLook(profiles, words, candidatePairs(profiles, words), weights);
  const scores = scorePairsOfEvent(
    look,
    profiles.map((profile) => profile.article),
    weights,
  );
  return { profiles, words, weights, scores };
}

describe('scores', () => {
  it('are the sum of their contributions', () => {
    const articles = fc.array(fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }), {
      minLength: 2,
      maxLength: 4,
    });
    let seen = 0;
    fc.assert(
      fc.property(articles, (texts) => {
        const { profiles, words, weights, scores } = scored(texts.map((sentences) => sentences.join(' ')));
        for (const score of scores) {
          const { probability, contributions } = explain(score, profiles, words, weights);
          expect(probability).toBe(score.probability);
          const sum = contributions.reduce((total, { weight }) => total + weight, 0);
          expect(logistic(sum)).toBeCloseTo(probability, 9);
          if (probability > 1e-5 && probability < 1 - 1e-5)
            expect(Math.abs(sum - logit(probability))).toBeLessThan(1e-6);
          expect(new Set(contributions.map(({ name }) => name)).size).toBe(contributions.length);
          seen += 1;
        }
      }),
      { numRuns: 30 },
    );
    expect(seen).toBeGreaterThan(30);
  });

  it('are higher for another wording of one fact than for another fact of the event', () => {
    const { scores } = scored([
      'Banjir bandang di Lembah Rindu menewaskan tujuh orang. Jembatan gantung sepanjang 40 meter putus.',
      'Tujuh orang tewas akibat banjir bandang di Lembah Rindu. Jembatan gantung 40 meter itu putus diterjang arus.',
    ]);
    const of = (a: number, b: number) => scores.find((score) => score.a === a && score.b === b)?.probability ?? 0;
    expect(of(0, 2)).toBeGreaterThan(0.5);
    expect(of(1, 3)).toBeGreaterThan(0.5);
    expect(of(0, 3)).toBeLessThan(of(0, 2) / 2);
    expect(of(1, 2)).toBeLessThan(of(1, 3) / 2);
  });

  it('rest on words that stand in the claims', () => {
    const { profiles, words, weights, scores } = scored(SENTENCES.slice(0, 4));
    const evidence = scores.flatMap((score) => {
      const texts = [profiles[score.a], profiles[score.b]].map(
        (p) => `${p?.claim.text} ${p?.claim.context} ${p?.claim.speaker}`,
      );
      return explain(score, profiles, words, weights).contributions.flatMap((part) =>
        part.evidence.map((word) => ({ word, there: texts.some((text) => text.includes(word)) })),
      );
    });
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.filter(({ there }) => !there)).toEqual([]);
  });
});
