/** Learns the two looks at a pair, with cross-validated scores for choosing thresholds. */
import { FEATURE_NAMES, pairFeatures } from '../compare/features.js';
import { logistic, logit } from '../compare/logistic.js';
import type { Profile } from '../compare/profile.js';
import { READER_NAMES, readerFeatures } from '../compare/reader-features.js';
import { dot, type Readings, vectorOf } from '../compare/score.js';
import { SECOND_LOOK_NAMES, secondLook } from '../compare/second-look.js';
import type { Linear } from '../compare/weights.js';
import type { GoldEvent } from './gold.js';
import { type Example, fitLogistic } from './logistic-regression.js';
import { type ReadEvent, readGoldEvent } from './read.js';

/** Events are dealt to this many folds; no event is scored by weights that have seen it. */
const FOLDS = 5;
/** Strength of the L2 penalty. */
const PENALTY = 10;
const PLAIN: readonly string[] = [...FEATURE_NAMES, ...SECOND_LOOK_NAMES];
const READ_FIRST: readonly string[] = [...FEATURE_NAMES, ...READER_NAMES];
const READ_SECOND: readonly string[] = [...FEATURE_NAMES, ...READER_NAMES, ...SECOND_LOOK_NAMES];

/** An annotated event with the features of its candidate pairs. */
export interface FittingEvent extends ReadEvent {
  readonly split: string;
  readonly fold: number;
  readonly features: readonly Float64Array[];
  /** What a reader that has not seen the event says of each pair; null without readings. */
  readonly readings: Readings | null;
}

/** Weights of both looks, without and with the reader. */
export interface Looks {
  readonly first: Linear;
  readonly second: Linear;
  readonly reader: { readonly first: Linear; readonly second: Linear } | null;
}

/** Reads the events of a split and deals them to folds by position. */
export function fittingEvents(
  split: string,
  golds: readonly GoldEvent[],
  readingOf: ((a: string, b: string) => Readings[number]) | null = null,
): FittingEvent[] {
  return golds.map((gold, i) => {
    const event = readGoldEvent(gold);
    const features = event.pairs.map(({ a, b }) =>
      pairFeatures(event.profiles[a] as Profile, event.profiles[b] as Profile, event.words),
    );
    const text = (claim: number) => (event.profiles[claim] as Profile).claim.text;
    const readings = readingOf && event.pairs.map(({ a, b }) => readingOf(text(a), text(b)));
    return { ...event, split, fold: i % FOLDS, features, readings };
  });
}

/**
 * Weights learnt from all events given.
 * @param askFrom first-look probability from which a pair is read; null to learn the readable features alone
 */
export function fitLooks(events: readonly FittingEvent[], askFrom: number | null): Looks {
  const plain = fitFirst(events);
  const read = askFrom === null ? null : fitRead(events, plain, askFrom);
  const rows = new Map<FittingEvent, Row[]>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const mine = events.filter((event) => event.fold === fold);
    if (mine.length === 0) continue;
    // Learnt elsewhere, so that the second look does not trust the first too much.
    const others = events.filter((event) => event.fold !== fold);
    const first = fitFirst(others);
    const alone = { first, read: null };
    const reader = askFrom === null ? null : { first, read: fitRead(others, first, askFrom) };
    for (const event of mine) {
      rows.set(event, [
        ...rowsOf(event, alone, askFrom),
        ...(reader ? rowsOf(event, reader, askFrom).filter((row) => row.read) : []),
      ]);
    }
  }
  const second = (isRead: boolean, names: readonly string[]) =>
    fitLogistic(
      events.flatMap((event) =>
        (rows.get(event) ?? []).flatMap(({ x, read: isOne, pair }) =>
          isOne === isRead ? [example(event, pair, x)] : [],
        ),
      ),
      names,
      PENALTY,
    );
  return {
    first: plain,
    second: second(false, PLAIN),
    reader: read && { first: read, second: second(true, READ_SECOND) },
  };
}

/** For each event the probabilities of its pairs, from weights learnt on the other folds alone. */
export function crossValidated(
  events: readonly FittingEvent[],
  askFrom: number | null,
): Map<FittingEvent, Float64Array> {
  const scores = new Map<FittingEvent, Float64Array>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const looks = fitLooks(
      events.filter((event) => event.fold !== fold),
      askFrom,
    );
    const plain = vectorOf(looks.second, PLAIN);
    const read = looks.reader && vectorOf(looks.reader.second, READ_SECOND);
    for (const event of events.filter((item) => item.fold === fold)) {
      const rows = rowsOf(event, { first: looks.first, read: looks.reader?.first ?? null }, askFrom);
      scores.set(
        event,
        Float64Array.from(rows, ({ x, read: isRead }) =>
          logistic(
            isRead && looks.reader && read
              ? dot(looks.reader.second.intercept, read, x)
              : dot(looks.second.intercept, plain, x),
          ),
        ),
      );
    }
  }
  return scores;
}

function fitFirst(events: readonly FittingEvent[]): Linear {
  return fitLogistic(
    events.flatMap((event) => event.features.map((x, i) => example(event, i, x))),
    FEATURE_NAMES,
    PENALTY,
  );
}

/** The first look of pairs that are read, learnt from those that the plain first look leaves open. */
function fitRead(events: readonly FittingEvent[], first: Linear, askFrom: number): Linear {
  return fitLogistic(
    events.flatMap((event) => {
      const logits = plainLogits(event, first);
      return event.features.flatMap((x, i) => {
        const reading = event.readings?.[i];
        if (!reading || (logits[i] as number) < logit(askFrom)) return [];
        return [example(event, i, Float64Array.from([...x, ...readerFeatures(reading)]))];
      });
    }),
    READ_FIRST,
    PENALTY,
  );
}

/** The vector of a pair's second look; `read` when it holds the reader's answer. */
interface Row {
  readonly pair: number;
  readonly read: boolean;
  readonly x: Float64Array;
}

/** Second-look vectors as the product makes them: with the reader's answers where it is asked. */
function rowsOf(event: FittingEvent, looks: { first: Linear; read: Linear | null }, askFrom: number | null): Row[] {
  const alone = plainLogits(event, looks.first);
  const answers = event.features.map((_, i) => {
    const reading = looks.read && askFrom !== null ? event.readings?.[i] : null;
    return reading && (alone[i] as number) >= logit(askFrom as number) ? readerFeatures(reading) : null;
  });
  const logits = Float64Array.from(alone);
  if (looks.read) {
    const weights = vectorOf(looks.read, READ_FIRST);
    for (const [i, answer] of answers.entries()) {
      if (!answer) continue;
      logits[i] = dot(
        looks.read.intercept,
        weights,
        Float64Array.from([...(event.features[i] as Float64Array), ...answer]),
      );
    }
  }
  const second = secondLook(
    event.pairs,
    logits,
    event.profiles.map((profile) => profile.article),
  );
  return event.features.map((row, pair) => {
    const answer = answers[pair] ?? null;
    const look = second[pair] as Float64Array;
    return { pair, read: answer !== null, x: Float64Array.from([...row, ...(answer ?? []), ...look]) };
  });
}

function plainLogits(event: FittingEvent, first: Linear): Float64Array {
  const weights = vectorOf(first, FEATURE_NAMES);
  return Float64Array.from(event.features, (row) => dot(first.intercept, weights, row));
}

function example(event: FittingEvent, pair: number, x: ArrayLike<number>): Example {
  return { x, y: event.labels[pair] === null ? 0 : 1, weight: 1 };
}
