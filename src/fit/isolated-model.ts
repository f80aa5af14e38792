/** Learns the weights of pairs without their event, for `claims stage score`. */

import { FEATURE_NAMES } from '../compare/features.js';
import { logistic } from '../compare/logistic.js';
import { dot, vectorOf } from '../compare/score.js';
import { bestPair } from '../compare/stage.js';
import type { Linear } from '../compare/weights.js';
import { type Example, fitLogistic } from './logistic-regression.js';
import type { SentencePair } from './sentence-pairs.js';

const PENALTY = 3;

/**
 * @param pairs annotated pairs of sentences
 * @param first weights that pick, where a text holds several claims, the two that fit best
 */
export function fitIsolated(pairs: readonly SentencePair[], first: Linear): Linear {
  const weights = vectorOf(first, FEATURE_NAMES);
  const score = (vector: Float64Array) => logistic(dot(first.intercept, weights, vector));
  const examples = pairs.map(
    (pair): Example => ({ x: bestPair(pair.a, pair.b, score).vector, y: pair.label === 'N' ? 0 : 1, weight: 1 }),
  );
  return fitLogistic(examples, FEATURE_NAMES, PENALTY);
}
