/** How the threshold of links follows from the probabilities of an event; chosen by `npm run fit`. */
export interface LinkRule {
  /** Bounds, so that neither a lonely faint pair nor an event of near-copies decides alone; 0…1. */
  readonly low: number;
  readonly high: number;
  /** Share of the best cut: members of a fact support each other, so that somewhat fainter links are right too. */
  readonly factor: number;
}

/**
 * From which probability on the pairs of an event are taken as links: the cut that has the best expected F1 under the
 * probabilities themselves (Lewis 1995; Jansche 2007). In full articles, where most pairs share no fact, it lies lower
 * than among headlines, where every second pair does.
 * @param probabilities calibrated, of all candidate pairs of the event, any order
 */
export function linkThreshold(probabilities: readonly number[], { low, high, factor }: LinkRule): number {
  // Sorted as numbers, without a function that compares: an event has thousands.
  const sorted = Float64Array.from(probabilities).sort().reverse();
  const expected = sorted.reduce((sum, p) => sum + p, 0);
  let found = 0;
  let best = -1;
  let cut = high;
  for (const [i, p] of sorted.entries()) {
    found += p;
    const f1 = (2 * found) / (i + 1 + expected);
    if (f1 > best) {
      best = f1;
      cut = p;
    }
  }
  return Math.min(high, Math.max(low, factor * cut));
}
