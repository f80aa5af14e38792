import type { CandidatePair } from '../model.js';
import { logistic } from './logistic.js';

/**
 * What the scores of an event's other pairs say about a pair, after a first look at all of them:
 * rivals (does one of the two fit another claim of the same article better?) and support (does a claim of a third
 * article fit both?). The idea of mutual best matches is that of sentence alignment (Gale & Church 1993) and of
 * "competition" features in entity linkage.
 */
export const SECOND_LOOK = {
  first: 'words',
  rivalA: 'rivals',
  rivalB: 'rivals',
  bestBoth: 'rivals',
  bestOne: 'rivals',
  support: 'support',
  supporters: 'support',
  supportMean: 'support',
  neighbours: 'support',
  neighboursNear: 'support',
  centralLow: 'centrality',
  centralHigh: 'centrality',
} as const;

export type SecondLookName = keyof typeof SECOND_LOOK;
export const SECOND_LOOK_NAMES = Object.keys(SECOND_LOOK) as SecondLookName[];

/**
 * @param pairs candidate pairs of one event
 * @param logits first-look log-odds of each pair
 * @param article article index of each claim
 * @returns one vector a pair, in the order of `SECOND_LOOK_NAMES`
 */
export function secondLook(
  pairs: readonly CandidatePair[],
  logits: Float64Array,
  article: readonly number[],
): Float64Array[] {
  const neighbours = new Map<number, { claim: number; logit: number }[]>();
  const link = (from: number, to: number, value: number) => {
    const list = neighbours.get(from);
    if (list) list.push({ claim: to, logit: value });
    else neighbours.set(from, [{ claim: to, logit: value }]);
  };
  for (const [i, { a, b }] of pairs.entries()) {
    const value = logits[i] as number;
    if (value < FAINT) continue;
    link(a, b, value);
    link(b, a, value);
  }
  const strength = new Map<number, Map<number, number>>();
  for (const [claim, list] of neighbours) strength.set(claim, new Map(list.map((item) => [item.claim, item.logit])));

  const articles = new Set(article).size;
  const central = (claim: number) => {
    const best = new Map<number, number>();
    for (const item of neighbours.get(claim) ?? []) {
      const key = article[item.claim] as number;
      best.set(key, Math.max(best.get(key) ?? 0, logistic(item.logit)));
    }
    let sum = 0;
    for (const value of best.values()) sum += value;
    return sum / Math.max(1, articles - 1);
  };
  const centrality = new Map<number, number>();
  for (const claim of neighbours.keys()) centrality.set(claim, central(claim));

  return pairs.map(({ a, b }, i) => {
    const own = logits[i] as number;
    const vector = new Float64Array(SECOND_LOOK_NAMES.length);
    const rivalOfA = rival(neighbours.get(a), b, article[b] as number, article);
    const rivalOfB = rival(neighbours.get(b), a, article[a] as number, article);
    let support = FAINT;
    let supporters = 0;
    let sum = 0;
    const near = strength.get(b);
    for (const { claim, logit } of neighbours.get(a) ?? []) {
      if (article[claim] === article[b] || !near) continue;
      const other = near.get(claim);
      if (other === undefined) continue;
      const both = Math.min(logit, other);
      if (both > support) support = both;
      if (both > 0) supporters += 1;
      sum += logistic(logit) * logistic(other);
    }
    const leadA = clip(own - rivalOfA);
    const leadB = clip(own - rivalOfB);
    vector[0] = Math.max(-6, Math.min(6, own));
    vector[1] = Math.max(leadA, leadB);
    vector[2] = Math.min(leadA, leadB);
    vector[3] = own >= rivalOfA && own >= rivalOfB ? 1 : 0;
    vector[4] = own >= rivalOfA !== own >= rivalOfB ? 1 : 0;
    vector[5] = (support - FAINT) / 4;
    vector[6] = Math.log1p(supporters);
    vector[7] = Math.sqrt(sum / Math.max(1, articles - 2));
    const around = passage(a, b, strength, article);
    vector[8] = around.best;
    vector[9] = around.near;
    const [x, y] = [centrality.get(a) ?? 0, centrality.get(b) ?? 0];
    vector[10] = Math.min(x, y);
    vector[11] = Math.max(x, y);
    return vector;
  });
}

/** Pairs fainter than these log-odds are neither rival nor support. */
const FAINT = -4;

function rival(
  list: readonly { claim: number; logit: number }[] | undefined,
  self: number,
  inArticle: number,
  article: readonly number[],
): number {
  let best = FAINT;
  for (const { claim, logit } of list ?? []) {
    if (claim !== self && article[claim] === inArticle && logit > best) best = logit;
  }
  return best;
}

/**
 * How well the claims before and after the two fit each other: parallel passages tell the same story. Claims are in order
 * of their place, so neighbours in the list are neighbours in the article.
 * @returns `best` of the pairs one step away on both sides in the same direction, `near` of one step on one side; 0…1
 */
function passage(
  a: number,
  b: number,
  strength: ReadonlyMap<number, ReadonlyMap<number, number>>,
  article: readonly number[],
): { best: number; near: number } {
  const fit = (x: number, y: number) => {
    if (article[x] !== article[a] || article[y] !== article[b]) return 0;
    const logit = strength.get(x)?.get(y);
    return logit === undefined ? 0 : logistic(logit);
  };
  return {
    best: Math.max(fit(a - 1, b - 1), fit(a + 1, b + 1)),
    near: Math.max(fit(a - 1, b), fit(a + 1, b), fit(a, b - 1), fit(a, b + 1), fit(a - 1, b + 1), fit(a + 1, b - 1)),
  };
}

function clip(x: number): number {
  return Math.max(-3, Math.min(3, x)) / 3;
}
