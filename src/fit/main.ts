/**
 * `npm run fit`: learns the weights of `compare/weights.json` from the fitting sets (train, full-train, pairs/train, the
 * train part of differ, variants). Thresholds are chosen by cross-validation over events. Nothing here reads a measuring set.
 */
import { writeFileSync } from 'node:fs';
import type { Weights } from '../compare/weights.js';
import { fitDifferences, fromEvents, fromSentencePairs, fromVariants } from './difference-model.js';
import { judged, lowest } from './difference-thresholds.js';
import { goldIsHere, readSplit } from './gold.js';
import { fitIsolated } from './isolated-model.js';
import { crossValidated, fitLooks, fittingEvents } from './pair-model.js';
import { readSentencePairs, readVariants } from './sentence-pairs.js';
import { measure, type Point } from './thresholds.js';

/** Least share of links that a member of a fact must have: a fact may miss one link in five. */
const SHARE = 0.8;
/** Precision that shown pairs must reach on the cross-validated fitting sets, headlines and full articles each. */
const SHOWN_PRECISION = 0.75;
/** Share of the differences of a kind that must be some to an annotator, cross-validated: to count, to be shown. */
const COUNTED_PRECISION = 0.3;
const SHOWN_CONFLICT_PRECISION = 0.4;

function grid(from: number, to: number, step: number): number[] {
  return Array.from(
    { length: Math.round((to - from) / step) + 1 },
    (_, i) => Math.round((from + i * step) * 1000) / 1000,
  );
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
const steps = grid(0.1, 0.9, 0.025);
const curves = splits.map((list) => steps.map((at) => measure(list, scores, at, SHARE)));
const at = (curve: number, i: number) => (curves[curve] as Point[])[i] as Point;
if (process.argv.includes('--curves')) {
  for (const [k, curve] of curves.entries()) for (const point of curve) say(`${k} ${JSON.stringify(point)}`);
}

// One threshold serves headlines and full articles alike: the best mean F1 of both.
const best = steps.map((_, i) => i).reduce((x, y) => (at(0, y).f1 + at(1, y).f1 > at(0, x).f1 + at(1, x).f1 ? y : x));
const sure = steps.findIndex((_, i) => i > best && curves.every((_, k) => at(k, i).precision >= SHOWN_PRECISION));

const { first, second } = fitLooks(events);
const sentences = readSentencePairs();
const isolated = fitIsolated(sentences, first);
const linked = {
  first,
  second,
  isolated,
  shown_at: steps[sure] as number,
  maybe_at: steps[best] as number,
  share: SHARE,
};

const examples = [
  ...fromEvents(events, scores),
  ...fromSentencePairs(sentences, isolated),
  ...fromVariants(readVariants(), isolated),
];
const rows = judged(examples);
const thresholds = (precision: number) =>
  Object.fromEntries(
    [...rows].flatMap(([kind, list]) => {
      const found = lowest(list, precision);
      return found ? [[kind, found] as const] : [];
    }),
  );
if (process.argv.includes('--curves')) {
  for (const [kind, list] of rows)
    say(`${kind} ${[0.2, 0.3, 0.4, 0.5, 0.6].map((p) => JSON.stringify(lowest(list, p))).join(' ')}`);
}
const counted = thresholds(COUNTED_PRECISION);
const shown = thresholds(SHOWN_CONFLICT_PRECISION);
const at_ = (found: Record<string, { at: number }>) =>
  Object.fromEntries(Object.entries(found).map(([kind, { at }]) => [kind, at]));

const weights: Weights = {
  made: {
    by: 'npm run fit',
    data: 'gold/train (64 events), gold/full-train (15), pairs/train, the train part of differ, variants',
    settings: {
      penalty: 'L2 on unit variance',
      folds: 5,
      SHARE,
      SHOWN_PRECISION,
      COUNTED_PRECISION,
      SHOWN_CONFLICT_PRECISION,
    },
    cross_validated: {
      train: { linked: at(0, best), shown: at(0, sure) },
      full_train: { linked: at(1, best), shown: at(1, sure) },
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
  difference_at: at_(counted),
  conflict_shown_at: at_(shown),
};
for (const folder of ['src', 'dist']) {
  writeFileSync(
    new URL(`../../${folder}/compare/weights.json`, import.meta.url),
    `${JSON.stringify(weights, null, 2)}\n`,
  );
}
say(JSON.stringify(weights.made, null, 1));
say(`links from ${weights.maybe_at}, shown from ${weights.shown_at}`);
