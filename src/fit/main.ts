/**
 * `npm run fit`: learns the weights of `compare/weights.json` from the fitting sets (train, full-train, pairs/train, the
 * train part of differ). Thresholds are chosen by cross-validation over events. Nothing here reads a measuring set.
 */
import { writeFileSync } from 'node:fs';
import { goldIsHere, readSplit } from './gold.js';
import { crossValidated, fitLooks, fittingEvents } from './pair-model.js';
import { measure, type Point } from './thresholds.js';

/** Least share of links that a member of a fact must have: a fact may miss one link in five. */
const SHARE = 0.8;
/** Precision that a shown pair must reach on the cross-validated fitting sets. */
const SHOWN_PRECISION = 0.8;
const GRID = Array.from({ length: 33 }, (_, i) => Math.round((0.1 + i * 0.025) * 1000) / 1000);

if (!goldIsHere()) {
  process.stderr.write('The annotated events are not beside the project (../shared/gold); the weights stay as they are.\n');
  process.exit(2);
}
const splits = (['train', 'full-train'] as const).map((split) => fittingEvents(split, readSplit(split)));
const events = splits.flat();
const scores = crossValidated(events);
const curves = splits.map((list) => GRID.map((at) => measure(list, scores, at, SHARE)));

// One threshold serves headlines and full articles alike: the best mean F1 of both.
const mean = (i: number) => curves.reduce((sum, curve) => sum + (curve[i] as Point).f1, 0) / curves.length;
const best = GRID.map((_, i) => i).reduce((x, y) => (mean(y) > mean(x) ? y : x));
const sure = GRID.findIndex((_, i) => i > best && curves.every((curve) => (curve[i] as Point).precision >= SHOWN_PRECISION));
const { first, second } = fitLooks(events);
const weights = {
  made: {
    by: 'npm run fit',
    data: 'gold/train (64 events) and gold/full-train (15 events), annotator A',
    penalty: 'L2 3 on unit variance, five folds over events',
    cross_validated: Object.fromEntries(
      curves.map((curve, i) => [i === 0 ? 'train' : 'full_train', { at: curve[best], shown: curve[sure] }]),
    ),
  },
  first,
  second,
  isolated: first,
  shown_at: GRID[sure] ?? 0.7,
  maybe_at: GRID[best] as number,
  share: SHARE,
  differences: {},
  conflict_at: 0.5,
};
for (const folder of ['src', 'dist']) {
  writeFileSync(new URL(`../../${folder}/compare/weights.json`, import.meta.url), `${JSON.stringify(weights, null, 2)}\n`);
}
process.stderr.write(`${JSON.stringify(weights.made, null, 1)}\nshown_at ${weights.shown_at} maybe_at ${weights.maybe_at}\n`);
