import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventWords } from '../../src/compare/event-words.js';
import type { Profile } from '../../src/compare/profile.js';
import { candidatePairs } from '../../src/pair/candidates.js';
import { profilesOf, SENTENCES } from '../compare/told.js';

const articles = fc.array(fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 5,
});

/** Weight of the stems that two claims, or their questions and antecedents, share: every pair against every stem. */
function sharedWeight(a: Profile, b: Profile, words: ReturnType<typeof eventWords>): number {
  const stems = (p: Profile) => [...p.terms.values(), ...p.context.values()];
  let sum = 0;
  for (const x of stems(a)) for (const y of stems(b)) if (x.stem === y.stem) sum += words.weight(y.stem, y.rarity);
  return sum;
}

describe('candidatePairs', () => {
  it('finds the pairs of different outlets that share enough weight, as all against all would', () => {
    fc.assert(
      fc.property(articles, (texts) => {
        const profiles = profilesOf(...texts.map((sentences) => sentences.join(' ')));
        const words = eventWords(profiles);
        const found = candidatePairs(profiles, words);
        const isFound = new Set(found.map(({ a, b }) => `${a} ${b}`));
        const weights = profiles.flatMap((x, a) =>
          profiles.slice(a + 1).flatMap((y, i) => {
            const b = a + 1 + i;
            return x.outlet === y.outlet ? [] : [{ key: `${a} ${b}`, weight: sharedWeight(x, y, words) }];
          }),
        );
        // One line divides those that are found from the others, wherever it is drawn.
        const least = Math.min(...weights.filter(({ key }) => isFound.has(key)).map(({ weight }) => weight));
        const most = Math.max(0, ...weights.filter(({ key }) => !isFound.has(key)).map(({ weight }) => weight));
        expect(most).toBeLessThan(least + 1e-9);
        expect(most).toBeLessThan(3);
        expect(weights.filter(({ key }) => isFound.has(key))).toHaveLength(found.length);
      }),
      { numRuns: 40 },
    );
  });

  it('lists each pair once, a before b, in order', () => {
    const profiles = profilesOf(...SENTENCES);
    const pairs = candidatePairs(profiles, eventWords(profiles));
    expect(pairs.length).toBeGreaterThan(5);
    expect(pairs.every(({ a, b }) => a < b)).toBe(true);
    const order = pairs.map(({ a, b }) => a * 1000 + b);
    expect(order).toEqual([...new Set(order)].sort((x, y) => x - y));
  });

  it('pairs no claims of one outlet, and none that share only common words', () => {
    const one = profilesOf(
      { text: SENTENCES[0] as string, outlet: 'Kabar' },
      { text: SENTENCES[1] as string, outlet: 'Kabar', published: '2024-07-19' },
    );
    expect(one).toHaveLength(2);
    expect(candidatePairs(one, eventWords(one))).toEqual([]);
    const common = profilesOf('Orang itu datang pada hari ini.', 'Hari ini mereka akan pergi ke sana.');
    expect(common).toHaveLength(2);
    expect(candidatePairs(common, eventWords(common))).toEqual([]);
  });
});
