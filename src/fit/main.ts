/**
 * `npm run fit -- READINGS`: learns the weights of `compare/weights.json` from the fitting sets (train, full-train,
 * pairs/train, the train part of differ, variants) and from what the trained reader says of them when it has not seen them
 * (`python -m reader.answer`, see `training/`). Thresholds are chosen by cross-validation over events. Nothing here reads a
 * measuring set.
 */
import { writeFileSync } from 'node:fs';
import type { Decisions, Linear, Weights } from '../compare/weights.js';
import { MODEL } from '../reader/model.js';
import { type Choice, decide } from './decisions.js';
import { fromEvents, fromSentencePairs, fromVariants } from './difference-model.js';
import { goldIsHere, readSplit } from './gold.js';
import { fitIsolated, fitIsolatedRead } from './isolated-model.js';
import { crossValidated, type FittingEvent, fitLooks, fittingEvents } from './pair-model.js';
import { readReadings } from './readings.js';
import { readSentencePairs, readVariants } from './sentence-pairs.js';

/** Least share of links that a member of a fact must have: a fact may miss one link in ten. */
const SHARE = 0.9;
/** First-look probability from which the reader is asked: from .02 on two fifths more pairs, for the same F1 (cross-validated). */
const ASK_FROM = 0.03;

/**
 * Log-odds of features that no pair of the fitting sets has (their full articles lost the quotations), set by hand: two
 * answers of one speaker to questions about the same thing are one fact nearly always.
 */
const PRIORS: Readonly<Record<string, number>> = { answerSame: 3.6 };

function withPriors({ first, second }: { first: Linear; second: Linear }): { first: Linear; second: Linear } {
  // In the second look the first's log-odds stand too: its share of the prior comes through them.
  const share = Math.max(0, 1 - (second.weights.first ?? 0));
  const scaled = Object.fromEntries(Object.entries(PRIORS).map(([name, value]) => [name, value * share]));
  return {
    first: { ...first, weights: { ...first.weights, ...PRIORS } },
    second: { ...second, weights: { ...second.weights, ...scaled } },
  };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

const [path] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!goldIsHere() || path === undefined) {
  say(
    'Needs the annotated events beside the project (../shared/gold) and the readings of training/; the weights stay as they are.',
  );
  process.exit(2);
}
const curves = process.argv.includes('--curves');
const readingOf = readReadings(path);
const splits = (['train', 'full-train'] as const).map((split) => fittingEvents(split, readSplit(split), readingOf));
const events = splits.flat();
const looks = fitLooks(events, ASK_FROM);
if (!looks.reader) throw new Error('learnt with the reader');
const plain = withPriors(looks);
const read = withPriors(looks.reader);
const sentences = readSentencePairs();
const isolated = fitIsolated(sentences, plain.first);
const isolatedRead = fitIsolatedRead(splits[0] ?? [], isolated);

/** Thresholds and the weights of differences, for scores with or without the reader. */
function decisionsOf(scores: ReadonlyMap<FittingEvent, Float64Array>, withReader: boolean): Choice {
  // The reader has been trained on all pairs of sentences and variants: what it says of them is no example.
  const examples = [
    ...fromEvents(events, scores, withReader),
    ...fromSentencePairs(sentences, isolated),
    ...fromVariants(readVariants(), isolated),
  ];
  return decide(splits, scores, examples, { share: SHARE, say: curves ? say : null });
}

const alone = decisionsOf(crossValidated(events, null), false);
const together = decisionsOf(crossValidated(events, ASK_FROM), true);
const taken = ({ shown_at, link, differences, difference_at, conflict_shown_at }: Decisions): Decisions => ({
  shown_at,
  link,
  differences,
  difference_at,
  conflict_shown_at,
});
const weights: Weights = {
  made: {
    by: 'npm run fit',
    data: 'gold/train (64 events), gold/full-train (15), pairs/train, the train part of differ, variants',
    settings: { priors: PRIORS, penalty: 'L2 on unit variance', folds: 5, SHARE, ASK_FROM, ...alone.settings },
    without_reader: alone.made,
    with_reader: together.made,
  },
  ...plain,
  isolated,
  share: SHARE,
  ...taken(alone.decisions),
  reader: { model: MODEL, ask_from: ASK_FROM, ...read, isolated: isolatedRead, ...taken(together.decisions) },
};
for (const folder of ['src', 'dist']) {
  writeFileSync(
    new URL(`../../${folder}/compare/weights.json`, import.meta.url),
    `${JSON.stringify(weights, null, 2)}\n`,
  );
}
say(JSON.stringify(weights.made, null, 1));
