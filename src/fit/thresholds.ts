/** Chooses thresholds on cross-validated scores of the fitting sets. */
import { clusters } from '../cluster/clusters.js';
import { type LinkRule, linkThreshold } from '../cluster/link-threshold.js';
import type { FittingEvent } from './pair-model.js';
import { predicted } from './read.js';
import { f1, type Tally, tally } from './referee.js';

/** Pooled result of a split at a threshold. */
export interface Point {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/** Pairs that stand in one fact when links from `at` on are clustered. */
export function clusteredPairs(
  event: FittingEvent,
  scores: Float64Array,
  at: number,
  share: number,
): [number, number][] {
  const links = event.pairs.map((pair, i) => ({ ...pair, probability: scores[i] as number }));
  const outletOf = (claim: number) => event.profiles[claim]?.outlet ?? '';
  const seen = new Set<string>();
  const pairs: [number, number][] = [];
  for (const members of clusters(links, outletOf, { at, share })) {
    for (const [i, a] of members.entries()) {
      for (const b of members.slice(i + 1)) {
        if (outletOf(a) === outletOf(b) || seen.has(`${a} ${b}`)) continue;
        seen.add(`${a} ${b}`);
        pairs.push([a, b]);
      }
    }
  }
  return pairs;
}

/** Precision, recall and F1 of a split, as the referee counts, when links are cut by a rule and clustered. */
export function measure(
  events: readonly FittingEvent[],
  scores: ReadonlyMap<FittingEvent, Float64Array>,
  rule: LinkRule,
  share: number,
): Point {
  const tallies: Tally[] = events.map((event) => {
    const own = scores.get(event) as Float64Array;
    const pairs = clusteredPairs(event, own, linkThreshold([...own], rule), share);
    const rows = pairs.map(([a, b]) => predicted(event, { a, b }, 'agree'));
    return tally(event.gold, rows, () => true);
  });
  const sum = (key: keyof Tally) => tallies.reduce((total, item) => total + item[key], 0);
  return {
    f1: f1(tallies),
    precision: sum('predicted') ? sum('matched') / sum('predicted') : 1,
    recall: sum('matched') / Math.max(1, sum('gold')),
  };
}
