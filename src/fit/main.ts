/**
 * `npm run fit`: learns the weights of `compare/weights.json` from the fitting sets (train, full-train, pairs/train, the
 * train part of differ, variants). Thresholds are chosen by cross-validation over events. Nothing here reads a measuring set.
 */
import { writeFileSync } from 'node:fs';
import type { LinkRule } from '../cluster/link-threshold.js';
import type { Linear, Weights } from '../compare/weights.js';
import { TEXTBOOK } from '../relate/textbook.js';
import { fitDifferences, fromEvents, fromSentencePairs, fromVariants } from './difference-model.js';
import { judged, lowest } from './difference-thresholds.js';
import { goldIsHere, readSplit } from './gold.js';
import { fitIsolated } from './isolated-model.js';
import { crossValidated, fitLooks, fittingEvents } from './pair-model.js';
import { readSentencePairs, readVariants } from './sentence-pairs.js';
import { measure, type Point } from './thresholds.js';

/** Least share of links that a member of a fact must have: a fact may miss one link in ten. */
const SHARE = 0.9;
/** Between these the threshold of links follows the event. */
const BOUNDS = { low: 0.15, high: 0.5 };
/** Precision that shown pairs must reach on the cross-validated fitting sets, headlines and full articles each. */
const SHOWN_PRECISION = 0.75;
/** Share of the differences of a kind that must be some to an annotator, cross-validated: to count, to be shown. */
const COUNTED_PRECISION = 0.3;
const SHOWN_CONFLICT_PRECISION = 0.4;
/** Confidence asked of a kind for which the fitting sets give no threshold. */
const UNTESTED = 0.5;

function grid(from: number, to: number, step: number): number[] {
  return Array.from(
    { length: Math.round((to - from) / step) + 1 },
    (_, i) => Math.round((from + i * step) * 1000) / 1000,
  );
}

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

if (!goldIsHere()) {
  say('The annotated events are not beside the project (../shared/gold); the weights stay as they are.');
  process.exit(2);
}
const splits = (['train', 'full-train'] as const).map((split) => fittingEvents(split, readSplit(split)));
const events = splits.flat();
const scores = crossValidated(events);
const both = (rule: LinkRule) => splits.map((list) => measure(list, scores, rule, SHARE));
const sumF1 = (points: readonly Point[]) => points.reduce((sum, point) => sum + point.f1, 0);

// Headlines and full articles count alike.
const rules = [0.7, 0.8, 0.9, 1].map((factor) => ({ ...BOUNDS, factor }));
const link = rules.reduce((x, y) => (sumF1(both(y)) > sumF1(both(x)) ? y : x));
const linkedPoints = both(link);
const fixed = (at: number) => both({ low: at, high: at, factor: 1 });
const shownAt =
  grid(0.5, 0.9, 0.025).find((at) => fixed(at).every((point) => point.precision >= SHOWN_PRECISION)) ?? 0.9;
const shownPoints = fixed(shownAt);

const { first, second } = withPriors(fitLooks(events));
const sentences = readSentencePairs();
const isolated = fitIsolated(sentences, first);
const linked = {
  first,
  second,
  isolated,
  shown_at: shownAt,
  link,
  share: SHARE,
};

const examples = [
  ...fromEvents(events, scores),
  ...fromSentencePairs(sentences, isolated),
  ...fromVariants(readVariants(), isolated),
];
const rows = judged(examples);
const thresholds = (precision: number, otherwise: number) =>
  Object.fromEntries(
    [...rows].flatMap(([kind, list]) => {
      // Too few examples to choose by: a difference must be likelier than not.
      const found = lowest(list, precision) ?? { at: otherwise, precision: null, count: 0 };
      return [[kind, found] as const];
    }),
  );
if (process.argv.includes('--curves')) {
  for (const [kind, list] of rows) {
    const sure = list.filter((item) => item.confidence >= UNTESTED);
    say(`${kind} sure: ${sure.filter((item) => item.right).length}/${sure.length}`);
    say(`${kind} ${[0.2, 0.3, 0.4, 0.5, 0.6].map((p) => JSON.stringify(lowest(list, p))).join(' ')}`);
  }
}
const counted = thresholds(COUNTED_PRECISION, UNTESTED / 2);
const shown = thresholds(SHOWN_CONFLICT_PRECISION, UNTESTED);
const cuts = (found: Record<string, { at: number }>) =>
  Object.fromEntries(Object.entries(found).map(([kind, { at }]) => [kind, Math.min(at, TEXTBOOK)]));

const weights: Weights = {
  made: {
    by: 'npm run fit',
    data: 'gold/train (64 events), gold/full-train (15), pairs/train, the train part of differ, variants',
    settings: {
      priors: PRIORS,
      penalty: 'L2 on unit variance',
      folds: 5,
      SHARE,
      SHOWN_PRECISION,
      COUNTED_PRECISION,
      SHOWN_CONFLICT_PRECISION,
    },
    cross_validated: {
      train: { linked: linkedPoints[0], shown: shownPoints[0] },
      full_train: { linked: linkedPoints[1], shown: shownPoints[1] },
      differences: { counted, shown },
    },
    examples: Object.fromEntries(
      [...new Set(examples.map((example) => example.kind))].sort().map((kind) => [
        kind,
        {
          candidates: examples.filter((example) => example.kind === kind).length,
          differences: examples.filter((example) => example.kind === kind && example.y === 1).length,
        },
      ]),
    ),
  },
  ...linked,
  differences: fitDifferences(examples),
  difference_at: cuts(counted),
  // A difference within quotation marks has been judged as one of its own kind before.
  conflict_shown_at: { ...cuts(shown), quote: UNTESTED },
};
for (const folder of ['src', 'dist']) {
  writeFileSync(
    new URL(`../../${folder}/compare/weights.json`, import.meta.url),
    `${JSON.stringify(weights, null, 2)}\n`,
  );
}
say(JSON.stringify(weights.made, null, 1));
say(`links by ${JSON.stringify(weights.link)}, shown from ${weights.shown_at}`);
