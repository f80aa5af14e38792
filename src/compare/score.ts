import type { CandidatePair, Contribution, ScoredPair } from '../model.js';
import type { EventWords } from './event-words.js';
import { evidenceFor } from './evidence.js';
import { FEATURE_NAMES, FEATURES, pairFeatures } from './features.js';
import { logistic } from './logistic.js';
import type { Profile } from './profile.js';
import { SECOND_LOOK, SECOND_LOOK_NAMES, secondLook } from './second-look.js';
import type { Linear, Weights } from './weights.js';

/** A score before its contributions are worked out; `explain` does so on demand. */
export interface Score extends CandidatePair {
  readonly probability: number;
  readonly features: Float64Array;
  readonly second: Float64Array;
}

/**
 * Scores all candidate pairs of an event: a first look at each pair alone, then a second that knows the others.
 * @returns probabilities that both claims are about the same fact, in the order of `pairs`
 */
export function scorePairsOfEvent(
  profiles: readonly Profile[],
  words: EventWords,
  pairs: readonly CandidatePair[],
  weights: Weights,
): Score[] {
  const first = vectorOf(weights.first, FEATURE_NAMES);
  const logits = new Float64Array(pairs.length);
  // One stretch of memory for all vectors: thousands of small ones cost more than filling them.
  const memory = new Float64Array(pairs.length * FEATURE_NAMES.length);
  const features = pairs.map(({ a, b }, i) => {
    const own = memory.subarray(i * FEATURE_NAMES.length, (i + 1) * FEATURE_NAMES.length);
    const vector = pairFeatures(profiles[a] as Profile, profiles[b] as Profile, words, own);
    logits[i] = dot(weights.first.intercept, first, vector);
    return vector;
  });
  const looks = secondLook(
    pairs,
    logits,
    profiles.map((profile) => profile.article),
  );
  const own = vectorOf(weights.second, FEATURE_NAMES);
  const extra = vectorOf(weights.second, SECOND_LOOK_NAMES);
  return pairs.map((pair, i) => {
    const vector = features[i] as Float64Array;
    const look = looks[i] as Float64Array;
    const value = dot(dot(weights.second.intercept, own, vector), extra, look);
    // Field by field: a spread of thousands of pairs takes 10 ms.
    return { a: pair.a, b: pair.b, probability: logistic(value), features: vector, second: look };
  });
}

/** Names the parts of a score; they add up to the log-odds of its probability. */
export function explain(score: Score, profiles: readonly Profile[], words: EventWords, weights: Weights): ScoredPair {
  const a = profiles[score.a] as Profile;
  const b = profiles[score.b] as Profile;
  const groups = new Map<string, { value: number; weight: number }>();
  let start = weights.second.intercept;
  // Each row says how far the pair is from two arbitrary claims of two outlets, whose log-odds are the start.
  const add = (group: string, name: string, value: number) => {
    const weight = weights.second.weights[name] ?? 0;
    const mean = weights.second.means?.[name] ?? 0;
    start += weight * mean;
    const sum = groups.get(group) ?? { value: 0, weight: 0 };
    groups.set(group, { value: sum.value + value, weight: sum.weight + weight * (value - mean) });
  };
  for (const [i, name] of FEATURE_NAMES.entries()) add(FEATURES[name] as string, name, score.features[i] as number);
  for (const [i, name] of SECOND_LOOK_NAMES.entries()) add(SECOND_LOOK[name], name, score.second[i] as number);
  const contributions: Contribution[] = [
    { name: 'start', value: 1, weight: start, evidence: [] },
    ...[...groups].map(([name, { value, weight }]) => ({
      name,
      value,
      weight,
      evidence: evidenceFor(name, a, b, words),
    })),
  ];
  return { a: score.a, b: score.b, probability: score.probability, contributions };
}

/** Weights as a vector in the order of `names`; 0 where a name has none. */
export function vectorOf(linear: Linear, names: readonly string[]): Float64Array {
  return Float64Array.from(names, (name) => linear.weights[name] ?? 0);
}

/** `start + weights · vector`. */
export function dot(start: number, weights: Float64Array, vector: Float64Array): number {
  let sum = start;
  for (let i = 0; i < vector.length; i += 1) sum += (weights[i] as number) * (vector[i] as number);
  return sum;
}
