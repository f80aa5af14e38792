/**
 * `npm run fit`: learns the weights of `compare/weights.json` from the fitting sets (train, full-train, pairs/train, the
 * train part of differ). Thresholds are chosen by cross-validation over events. Nothing here reads a measuring set.
 */
import { FEATURE_NAMES, pairFeatures } from '../compare/features.js';
import { logistic } from '../compare/logistic.js';
import type { Profile } from '../compare/profile.js';
import { dot, vectorOf } from '../compare/score.js';
import { SECOND_LOOK_NAMES, secondLook } from '../compare/second-look.js';
import type { Linear } from '../compare/weights.js';
import { goldIsHere, readSplit } from './gold.js';
import { type Example, fitLogistic } from './logistic-regression.js';
import { type ReadEvent, predicted, readGoldEvent } from './read.js';
import { f1, tally } from './referee.js';

const FOLDS = 5;
const PENALTY = 3;

if (!goldIsHere()) {
  process.stderr.write('The annotated events are not beside the project (../shared/gold); the weights stay as they are.\n');
  process.exit(2);
}

interface Fitting extends ReadEvent {
  readonly split: string;
  readonly fold: number;
  readonly x: Float64Array[];
}

let t = Date.now();
const lap = (what: string) => { process.stderr.write(`${what} ${Date.now() - t} ms\n`); t = Date.now(); };
const events: Fitting[] = (['train', 'full-train'] as const).flatMap((split) =>
  readSplit(split).map((gold, i) => {
    const event = readGoldEvent(gold);
    const x = event.pairs.map(({ a, b }) =>
      pairFeatures(event.profiles[a] as Profile, event.profiles[b] as Profile, event.words),
    );
    return { ...event, split, fold: i % FOLDS, x };
  }),
);
lap('read');
for (const split of ['train', 'full-train']) {
  const mine = events.filter((event) => event.split === split);
  const found = mine.reduce((n, event) => n + event.labels.filter(Boolean).length, 0);
  const all = mine.map((event) => tally(event.gold, event.pairs.map((pair) => predicted(event, pair, 'agree')), () => true));
  process.stderr.write(`${split}: ${mine.reduce((n, e) => n + e.pairs.length, 0)} pairs, ${found} positive, gold ${all.reduce((n, x) => n + x.gold, 0)}, reachable ${all.reduce((n, x) => n + x.matched, 0)}\n`);
}

function examples(list: readonly Fitting[], x: (event: Fitting) => readonly ArrayLike<number>[]): Example[] {
  return list.flatMap((event) => {
    const rows = x(event);
    const weight = event.split === 'train' ? 1 : 1;
    return rows.map((row, i): Example => ({ x: row, y: event.labels[i] ? 1 : 0, weight }));
  });
}
const firstLook = (list: readonly Fitting[]) => fitLogistic(examples(list, (event) => event.x), FEATURE_NAMES, PENALTY);

function logits(event: Fitting, linear: Linear): Float64Array {
  const w = vectorOf(linear, FEATURE_NAMES);
  return Float64Array.from(event.x, (row) => dot(linear.intercept, w, row));
}
const BOTH = [...FEATURE_NAMES, ...SECOND_LOOK_NAMES];
function withSecond(event: Fitting, linear: Linear): Float64Array[] {
  const looks = secondLook(event.pairs, logits(event, linear), event.profiles.map((p) => p.article));
  return event.x.map((row, i) => Float64Array.from([...row, ...(looks[i] as Float64Array)]));
}

/** Out-of-fold second-look vectors, so that the second look never learns from scores the first was fitted on. */
function nested(list: readonly Fitting[]): Map<Fitting, Float64Array[]> {
  const out = new Map<Fitting, Float64Array[]>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const linear = firstLook(list.filter((event) => event.fold !== fold));
    for (const event of list) if (event.fold === fold) out.set(event, withSecond(event, linear));
  }
  return out;
}

const scoresFirst = new Map<Fitting, Float64Array>();
const scoresSecond = new Map<Fitting, Float64Array>();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const inside = events.filter((event) => event.fold !== fold);
  const linear = firstLook(inside);
  const rows = nested(inside);
  const second = fitLogistic(examples(inside, (event) => rows.get(event) as Float64Array[]), BOTH, PENALTY);
  const w = vectorOf(second, BOTH);
  for (const event of events.filter((item) => item.fold === fold)) {
    scoresFirst.set(event, logits(event, linear).map(logistic));
    scoresSecond.set(event, Float64Array.from(withSecond(event, linear), (row) => logistic(dot(second.intercept, w, row))));
  }
}
lap('cross-validated');
for (const [name, scores] of [['first', scoresFirst], ['second', scoresSecond]] as const) {
  for (const split of ['train', 'full-train']) {
    const rows: string[] = [];
    for (const t of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7]) {
      const tallies = events.filter((event) => event.split === split).map((event) =>
        tally(event.gold, event.pairs.filter((_, i) => (scores.get(event)?.[i] ?? 0) >= t).map((pair) => predicted(event, pair, 'agree')), () => true));
      rows.push(`${t}:${f1(tallies).toFixed(3)}(P${(tallies.reduce((n, x) => n + x.matched, 0) / tallies.reduce((n, x) => n + x.predicted, 0)).toFixed(2)})`);
    }
    process.stderr.write(`${name} ${split} ${rows.join(' ')}\n`);
  }
}
lap('thresholds');
