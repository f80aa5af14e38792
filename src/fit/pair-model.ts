/** Learns the two looks at a pair, with cross-validated scores for choosing thresholds. */
import { FEATURE_NAMES, pairFeatures } from '../compare/features.js';
import { logistic } from '../compare/logistic.js';
import type { Profile } from '../compare/profile.js';
import { dot, vectorOf } from '../compare/score.js';
import { SECOND_LOOK_NAMES, secondLook } from '../compare/second-look.js';
import type { Linear } from '../compare/weights.js';
import type { GoldEvent } from './gold.js';
import { type Example, fitLogistic } from './logistic-regression.js';
import { type ReadEvent, readGoldEvent } from './read.js';

/** Events are dealt to this many folds; no event is scored by weights that have seen it. */
const FOLDS = 5;
/** Strength of the L2 penalty. */
const PENALTY = 10;
const BOTH: readonly string[] = [...FEATURE_NAMES, ...SECOND_LOOK_NAMES];

/** An annotated event with the features of its candidate pairs. */
export interface FittingEvent extends ReadEvent {
  readonly split: string;
  readonly fold: number;
  readonly features: readonly Float64Array[];
}

/** Reads the events of a split and deals them to folds by position. */
export function fittingEvents(split: string, golds: readonly GoldEvent[]): FittingEvent[] {
  return golds.map((gold, i) => {
    const event = readGoldEvent(gold);
    const features = event.pairs.map(({ a, b }) =>
      pairFeatures(event.profiles[a] as Profile, event.profiles[b] as Profile, event.words),
    );
    return { ...event, split, fold: i % FOLDS, features };
  });
}

/** Weights of both looks learnt from all events given. */
export function fitLooks(events: readonly FittingEvent[]): { first: Linear; second: Linear } {
  const first = fitFirst(events);
  const rows = outOfFold(events);
  const second = fitLogistic(
    examples(events, (event) => rows.get(event) ?? []),
    BOTH,
    PENALTY,
  );
  return { first, second };
}

/** For each event the probabilities of its pairs, from weights learnt on the other folds alone. */
export function crossValidated(events: readonly FittingEvent[]): Map<FittingEvent, Float64Array> {
  const scores = new Map<FittingEvent, Float64Array>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const { first, second } = fitLooks(events.filter((event) => event.fold !== fold));
    const weights = vectorOf(second, BOTH);
    for (const event of events.filter((item) => item.fold === fold)) {
      const rows = bothLooks(event, first);
      scores.set(
        event,
        Float64Array.from(rows, (row) => logistic(dot(second.intercept, weights, row))),
      );
    }
  }
  return scores;
}

function fitFirst(events: readonly FittingEvent[]): Linear {
  return fitLogistic(
    examples(events, (event) => event.features),
    FEATURE_NAMES,
    PENALTY,
  );
}

/** Second-look vectors whose first look was learnt elsewhere, so that the second does not trust the first too much. */
function outOfFold(events: readonly FittingEvent[]): Map<FittingEvent, Float64Array[]> {
  const rows = new Map<FittingEvent, Float64Array[]>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const mine = events.filter((event) => event.fold === fold);
    if (mine.length === 0) continue;
    const first = fitFirst(events.filter((event) => event.fold !== fold));
    for (const event of mine) rows.set(event, bothLooks(event, first));
  }
  return rows;
}

function bothLooks(event: FittingEvent, first: Linear): Float64Array[] {
  const weights = vectorOf(first, FEATURE_NAMES);
  const logits = Float64Array.from(event.features, (row) => dot(first.intercept, weights, row));
  const looks = secondLook(
    event.pairs,
    logits,
    event.profiles.map((profile) => profile.article),
  );
  return event.features.map((row, i) => Float64Array.from([...row, ...(looks[i] as Float64Array)]));
}

function examples(
  events: readonly FittingEvent[],
  rowsOf: (event: FittingEvent) => readonly ArrayLike<number>[],
): Example[] {
  return events.flatMap((event) =>
    rowsOf(event).map((x, i): Example => ({ x, y: event.labels[i] === null ? 0 : 1, weight: 1 })),
  );
}
