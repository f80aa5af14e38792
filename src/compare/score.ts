import type { CandidatePair, Contribution, ScoredPair } from '../model.js';
import type { Reading } from '../reader/reading.js';
import type { EventWords } from './event-words.js';
import { evidenceFor } from './evidence.js';
import { FEATURE_NAMES, FEATURES, pairFeatures } from './features.js';
import { logistic } from './logistic.js';
import type { Profile } from './profile.js';
import { READER_NAMES, readerFeatures } from './reader-features.js';
import { SECOND_LOOK, SECOND_LOOK_NAMES, secondLook } from './second-look.js';
import type { Linear, Weights } from './weights.js';

/** A score before its contributions are worked out; `explain` does so on demand. */
export interface Score extends CandidatePair {
  readonly probability: number;
  readonly features: Float64Array;
  readonly second: Float64Array;
  /** What the reader answered; null when it was not asked. */
  readonly reading: Reading | null;
}

/** What the readable features of each candidate pair say, each pair by itself. */
export interface FirstLook {
  readonly pairs: readonly CandidatePair[];
  readonly features: readonly Float64Array[];
  /** Log-odds that both claims are about the same fact. */
  readonly logits: Float64Array;
}

/** Looks at each candidate pair of an event alone. */
export function firstLook(
  profiles: readonly Profile[],
  words: EventWords,
  pairs: readonly CandidatePair[],
  weights: Weights,
): FirstLook {
  const linear = vectorOf(weights.first, FEATURE_NAMES);
  const logits = new Float64Array(pairs.length);
  // One stretch of memory for all vectors: thousands of small ones cost more than filling them.
  const memory = new Float64Array(pairs.length * FEATURE_NAMES.length);
  const features = pairs.map(({ a, b }, i) => {
    const own = memory.subarray(i * FEATURE_NAMES.length, (i + 1) * FEATURE_NAMES.length);
    const vector = pairFeatures(profiles[a] as Profile, profiles[b] as Profile, words, own);
    logits[i] = dot(weights.first.intercept, linear, vector);
    return vector;
  });
  return { pairs, features, logits };
}

/** The reader's answer to each pair of an event, in their order; null for pairs that it was not asked about. */
export type Readings = readonly (Reading | null)[];

/**
 * Scores all candidate pairs of an event: after the first look, and what the reader answered, a second one that knows the
 * other pairs. A pair that was not read is scored as without a reader.
 * @param articleOf article index of each claim
 * @returns probabilities that both claims are about the same fact, in the order of the pairs
 */
export function scorePairsOfEvent(
  { pairs, features, logits: alone }: FirstLook,
  articleOf: readonly number[],
  weights: Weights,
  readings: Readings | null = null,
): Score[] {
  const read = pairs.map((_, i) => {
    const reading = readings?.[i];
    return reading ? readerFeatures(reading) : null;
  });
  const logits = Float64Array.from(alone);
  if (readings) {
    const linear = weights.reader.first;
    const [own, answer] = [vectorOf(linear, FEATURE_NAMES), vectorOf(linear, READER_NAMES)];
    for (const [i, vector] of read.entries()) {
      if (vector) logits[i] = dot(dot(linear.intercept, own, features[i] as Float64Array), answer, vector);
    }
  }
  const looks = secondLook(pairs, logits, articleOf);
  const [unread, answered] = [secondSum(weights.second), secondSum(weights.reader.second)];
  return pairs.map((pair, i) => {
    const vector = features[i] as Float64Array;
    const look = looks[i] as Float64Array;
    const reader = read[i] as Float64Array | null;
    const value = reader ? answered(vector, look, reader) : unread(vector, look, NOTHING);
    const reading = readings?.[i] ?? null;
    // Field by field: a spread of thousands of pairs takes 10 ms.
    return { a: pair.a, b: pair.b, probability: logistic(value), features: vector, second: look, reading };
  });
}

const NOTHING = new Float64Array(READER_NAMES.length);

/** The sum of a second look as a function of its three vectors. */
function secondSum(linear: Linear): (features: Float64Array, look: Float64Array, reader: Float64Array) => number {
  const own = vectorOf(linear, FEATURE_NAMES);
  const extra = vectorOf(linear, SECOND_LOOK_NAMES);
  const answer = vectorOf(linear, READER_NAMES);
  return (features, look, reader) => dot(dot(dot(linear.intercept, own, features), extra, look), answer, reader);
}

/** Names the parts of a score; they add up to the log-odds of its probability. */
export function explain(score: Score, profiles: readonly Profile[], words: EventWords, weights: Weights): ScoredPair {
  const a = profiles[score.a] as Profile;
  const b = profiles[score.b] as Profile;
  const groups = new Map<string, { value: number; weight: number }>();
  const linear = score.reading ? weights.reader.second : weights.second;
  let start = linear.intercept;
  // Each row says how far the pair is from two arbitrary claims of two outlets, whose log-odds are the start.
  const add = (group: string, name: string, value: number) => {
    const weight = linear.weights[name] ?? 0;
    const mean = linear.means?.[name] ?? 0;
    start += weight * mean;
    const sum = groups.get(group) ?? { value: 0, weight: 0 };
    groups.set(group, { value: sum.value + value, weight: sum.weight + weight * (value - mean) });
  };
  for (const [i, name] of FEATURE_NAMES.entries()) add(FEATURES[name] as string, name, score.features[i] as number);
  const answer = score.reading && readerFeatures(score.reading);
  if (answer) for (const [i, name] of READER_NAMES.entries()) add('reader', name, answer[i] as number);
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
