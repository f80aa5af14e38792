/** Learns how far to trust a difference of each kind. */

import type { Profile } from '../compare/profile.js';
import { bestPair, isolatedScore, type StageText } from '../compare/stage.js';
import { valueIndex } from '../compare/values.js';
import type { Linear } from '../compare/weights.js';
import { differenceCandidates } from '../relate/relate.js';
import { type Example, fitLogistic } from './logistic-regression.js';
import type { FittingEvent } from './pair-model.js';
import type { SentencePair, Variant } from './sentence-pairs.js';

/** Strength of the L2 penalty: kinds have few examples. */
const PENALTY = 2;
/** Made-up conflicts are more explicit than real ones. */
const VARIANT_WEIGHT = 0.25;
/** Pairs without a common fact count only when the score takes them for one. */
const LINKED = 0.3;

/** A candidate difference with what the annotator says of it. */
export interface DifferenceExample {
  readonly kind: string;
  readonly features: Readonly<Record<string, number>>;
  readonly y: 0 | 1;
  readonly weight: number;
  /** Whether the annotator sees any difference in the pair. */
  readonly differs: boolean;
  /** Whether the score takes the pair for one fact. */
  readonly linked: boolean;
  /** −1 outside the folds of events. */
  readonly fold: number;
}

/** Candidates in the pairs of annotated events that share a fact or are taken to. */
export function fromEvents(
  events: readonly FittingEvent[],
  scores: ReadonlyMap<FittingEvent, Float64Array>,
  withReader: boolean,
): DifferenceExample[] {
  return events.flatMap((event) => {
    const { values } = event.words;
    return balanced(
      event.pairs.flatMap(({ a, b }, i) => {
        const score = scores.get(event)?.[i] as number;
        const label = event.labels[i];
        if (label === null && score < LINKED) return [];
        const { candidates } = differenceCandidates(
          event.profiles[a] as Profile,
          event.profiles[b] as Profile,
          { sameFact: score, reading: (withReader && event.readings?.[i]) || null },
          values,
        );
        return candidates.map(
          ({ candidate, features }): DifferenceExample => ({
            kind: candidate.kind,
            features,
            y: label !== 'agree' && label !== null && sameKind(candidate.kind, event.kinds[i] ?? null) ? 1 : 0,
            weight: 1,
            differs: label === 'conflict' || label === 'update',
            linked: score >= LINKED,
            fold: event.fold,
          }),
        );
      }),
    );
  });
}

/** One event with a hundred alike pairs must not outweigh all others: each kind of an event weighs as its square root. */
function balanced(examples: readonly DifferenceExample[]): DifferenceExample[] {
  const counts = new Map<string, number>();
  for (const { kind } of examples) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return examples.map((example) => ({ ...example, weight: 1 / Math.sqrt(counts.get(example.kind) ?? 1) }));
}

/** Annotators call one difference by neighbouring names: what is planned and done, said and denied. */
function sameKind(found: string, given: string | null): boolean {
  return given === null || found === given || (NEAR[found]?.includes(given) ?? false);
}

const NEAR: Readonly<Record<string, readonly string[]>> = {
  polarity: ['extent', 'certainty'],
  extent: ['number', 'polarity'],
  source: ['actor'],
  certainty: ['polarity'],
};

/** Candidates in annotated sentence pairs; the kind of their difference is not annotated. */
export function fromSentencePairs(pairs: readonly SentencePair[], isolated: Linear): DifferenceExample[] {
  return pairs.flatMap((pair) => {
    const { known, candidates } = between(pair.a, pair.b, isolated);
    if (pair.label === 'N' && known.sameFact < LINKED) return [];
    return candidates.map(
      ({ candidate, features }): DifferenceExample => ({
        kind: candidate.kind,
        features,
        y: pair.label === 'C' || pair.label === 'U' ? 1 : 0,
        weight: 1,
        differs: pair.label === 'C' || pair.label === 'U',
        linked: known.sameFact >= LINKED,
        fold: -1,
      }),
    );
  });
}

/** Candidates between a sentence and its written variants. */
export function fromVariants(variants: readonly Variant[], isolated: Linear): DifferenceExample[] {
  return variants.flatMap((variant) =>
    (['agree', 'conflict'] as const).flatMap((version) => {
      const { candidates } = between({ text: variant.source }, { text: variant[version] }, isolated);
      return candidates.map(
        ({ candidate, features }): DifferenceExample => ({
          kind: candidate.kind,
          features,
          y: version === 'conflict' && sameKind(candidate.kind, variant.kind) ? 1 : 0,
          weight: VARIANT_WEIGHT,
          differs: version === 'conflict',
          linked: true,
          fold: -1,
        }),
      );
    }),
  );
}

/** The candidate differences of two texts, and what is known of the pair. */
function between(a: StageText, b: StageText, isolated: Linear) {
  const best = bestPair(a, b, isolatedScore(isolated));
  const known = { sameFact: best.probability, reading: null };
  const { candidates } = differenceCandidates(best.a, best.b, known, valueIndex([best.a, best.b]));
  return { known, candidates };
}

/** Weights of each kind from the examples given. */
export function fitDifferences(examples: readonly DifferenceExample[]): Record<string, Linear> {
  const kinds = [...new Set(examples.map((example) => example.kind))].sort();
  return Object.fromEntries(
    kinds.map((kind) => {
      const mine = examples.filter((example) => example.kind === kind);
      const names = [...new Set(mine.flatMap((example) => Object.keys(example.features)))]
        .filter((name) => name !== 'restShared')
        .sort();
      const rows = mine.map(
        ({ features, y, weight }): Example => ({ x: names.map((name) => features[name] ?? 0), y, weight }),
      );
      return [kind, fitLogistic(rows, names, PENALTY)];
    }),
  );
}
