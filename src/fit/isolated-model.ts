/** Learns the weights of pairs without their event, for `claims stage score`. */

import { FEATURE_NAMES } from '../compare/features.js';
import type { Profile } from '../compare/profile.js';
import { READER_NAMES, readerFeatures } from '../compare/reader-features.js';
import { dot, vectorOf } from '../compare/score.js';
import { bestPair, isolatedScore } from '../compare/stage.js';
import type { Linear } from '../compare/weights.js';
import { type Example, fitLogistic } from './logistic-regression.js';
import type { FittingEvent } from './pair-model.js';
import type { SentencePair } from './sentence-pairs.js';

const PENALTY = 3;

/**
 * @param pairs annotated pairs of sentences
 * @param first weights that pick, where a text holds several claims, the two that fit best
 */
export function fitIsolated(pairs: readonly SentencePair[], first: Linear): Linear {
  const score = isolatedScore(first);
  const examples = pairs.map(
    (pair): Example => ({ x: bestPair(pair.a, pair.b, score).vector, y: isSame(pair), weight: 1 }),
  );
  return fitLogistic(examples, FEATURE_NAMES, PENALTY);
}

/**
 * The same with the reader: its answer beside the sum of the readable features, whose weights keep their proportions, since
 * the reader says much of what each of them says. Learnt from headline events, which it reads without having seen them.
 */
export function fitIsolatedRead(events: readonly FittingEvent[], isolated: Linear): Linear {
  const score = isolatedScore(isolated);
  const weights = vectorOf(isolated, FEATURE_NAMES);
  const examples = events.flatMap((event) => {
    const text = (claim: number) => ({ text: (event.profiles[claim] as Profile).claim.text });
    return event.pairs.flatMap(({ a, b }, i): Example[] => {
      const reading = event.readings?.[i];
      if (!reading) return [];
      const { vector } = bestPair(text(a), text(b), score);
      const sum = dot(isolated.intercept, weights, vector);
      const y = event.labels[i] === null ? 0 : 1;
      return [{ x: Float64Array.from([sum, ...readerFeatures(reading)]), y, weight: 1 }];
    });
  });
  const both = fitLogistic(examples, ['sum', ...READER_NAMES], PENALTY);
  const share = both.weights.sum ?? 0;
  const scaled = Object.entries(isolated.weights).map(([name, weight]) => [name, weight * share]);
  const answer = READER_NAMES.map((name) => [name, both.weights[name] ?? 0]);
  return {
    intercept: both.intercept + isolated.intercept * share,
    weights: Object.fromEntries([...scaled, ...answer]),
  };
}

function isSame({ label }: SentencePair): 0 | 1 {
  return label === 'N' ? 0 : 1;
}
