/** Chooses the thresholds and learns the confidence of differences, on scores of weights that have not seen the events. */
import type { LinkRule } from '../cluster/link-threshold.js';
import type { Decisions } from '../compare/weights.js';
import { TEXTBOOK } from '../relate/textbook.js';
import { type DifferenceExample, fitDifferences } from './difference-model.js';
import { judged, lowest } from './difference-thresholds.js';
import type { FittingEvent } from './pair-model.js';
import { measure, type Point } from './thresholds.js';

/** Between these the threshold of links follows the event. */
const BOUNDS = { low: 0.15, high: 0.5 };
/** Precision that shown pairs must reach on the cross-validated fitting sets, headlines and full articles each. */
const SHOWN_PRECISION = 0.75;
/** Share of the differences of a kind that must be some to an annotator, cross-validated: to count, to be shown. */
const COUNTED_PRECISION = 0.3;
const SHOWN_CONFLICT_PRECISION = 0.4;
/** Confidence asked of a kind for which the fitting sets give no threshold. */
const UNTESTED = 0.5;

/** The decisions, and the figures that they were chosen by. */
export interface Choice {
  readonly decisions: Decisions;
  readonly settings: Readonly<Record<string, number>>;
  readonly made: Readonly<Record<string, unknown>>;
}

/**
 * @param splits events of headlines and of full articles, which count alike
 * @param scores cross-validated probabilities of their pairs
 * @param examples candidate differences
 */
export function decide(
  splits: readonly (readonly FittingEvent[])[],
  scores: ReadonlyMap<FittingEvent, Float64Array>,
  examples: readonly DifferenceExample[],
  { share, say }: { share: number; say: ((line: string) => void) | null },
): Choice {
  const both = (rule: LinkRule) => splits.map((list) => measure(list, scores, rule, share));
  const sumF1 = (points: readonly Point[]) => points.reduce((sum, point) => sum + point.f1, 0);
  const rules = [0.7, 0.8, 0.9, 1].map((factor) => ({ ...BOUNDS, factor }));
  const link = rules.reduce((x, y) => (sumF1(both(y)) > sumF1(both(x)) ? y : x));
  const [train, fullTrain] = both(link);
  const fixed = (at: number) => both({ low: at, high: at, factor: 1 });
  const shownAt =
    grid(0.5, 0.9, 0.025).find((at) => fixed(at).every((point) => point.precision >= SHOWN_PRECISION)) ?? 0.9;
  const [shownTrain, shownFullTrain] = fixed(shownAt);

  const rows = judged(examples);
  const thresholds = (precision: number, otherwise: number) =>
    Object.fromEntries(
      [...rows].map(([kind, list]) => {
        // Too few examples to choose by: a difference must be likelier than not.
        const found = lowest(list, precision) ?? { at: otherwise, precision: null, count: 0 };
        return [kind, found] as const;
      }),
    );
  if (say) {
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
  return {
    decisions: {
      shown_at: shownAt,
      link,
      differences: fitDifferences(examples),
      difference_at: cuts(counted),
      // A difference within quotation marks has been judged as one of its own kind before.
      conflict_shown_at: { ...cuts(shown), quote: UNTESTED },
    },
    settings: { SHOWN_PRECISION, COUNTED_PRECISION, SHOWN_CONFLICT_PRECISION },
    made: {
      train: { linked: train, shown: shownTrain },
      full_train: { linked: fullTrain, shown: shownFullTrain },
      differences: { counted, shown },
      examples: Object.fromEntries(
        [...new Set(examples.map((example) => example.kind))].sort().map((kind) => {
          const mine = examples.filter((example) => example.kind === kind);
          return [kind, { candidates: mine.length, differences: mine.filter((example) => example.y === 1).length }];
        }),
      ),
    },
  };
}

function grid(from: number, to: number, step: number): number[] {
  return Array.from(
    { length: Math.round((to - from) / step) + 1 },
    (_, i) => Math.round((from + i * step) * 1000) / 1000,
  );
}
