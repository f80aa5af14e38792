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
  const claims = neighboursOf(pairs, logits, article);
  const articles = new Set(article).size;
  const centrality = claims.map((claim) => central(claim) / Math.max(1, articles - 1));
  const memory = new Float64Array(pairs.length * SECOND_LOOK_NAMES.length);
  // The log-odds of one claim with all others; pairs come in order of their first claim, so that it is seldom filled.
  const row = new Float64Array(article.length);
  const probabilities = new Float64Array(article.length);
  let filled = -1;
  return pairs.map(({ a, b }, i) => {
    const [ofA, ofB] = [claims[a] as Neighbours, claims[b] as Neighbours];
    if (filled !== a) {
      row.fill(Number.NaN);
      for (let k = 0; k < ofA.claims.length; k += 1) {
        row[ofA.claims[k] as number] = ofA.logits[k] as number;
        probabilities[ofA.claims[k] as number] = ofA.probabilities[k] as number;
      }
      filled = a;
    }
    const own = logits[i] as number;
    const linked = own >= FAINT;
    const rivalOfA = rival(ofA, article[b] as number, linked ? own : null);
    const rivalOfB = rival(ofB, article[a] as number, linked ? own : null);
    let support = FAINT;
    let supporters = 0;
    let sum = 0;
    for (let k = 0; k < ofB.claims.length; k += 1) {
      const claim = ofB.claims[k] as number;
      const logit = row[claim] as number;
      if (Number.isNaN(logit) || article[claim] === article[b]) continue;
      const other = ofB.logits[k] as number;
      const both = Math.min(logit, other);
      if (both > support) support = both;
      if (both > 0) supporters += 1;
      sum += (probabilities[claim] as number) * (ofB.probabilities[k] as number);
    }
    const leadA = clip(own - rivalOfA);
    const leadB = clip(own - rivalOfB);
    const vector = memory.subarray(i * SECOND_LOOK_NAMES.length, (i + 1) * SECOND_LOOK_NAMES.length);
    vector[0] = Math.max(-6, Math.min(6, own));
    vector[1] = Math.max(leadA, leadB);
    vector[2] = Math.min(leadA, leadB);
    vector[3] = own >= rivalOfA && own >= rivalOfB ? 1 : 0;
    vector[4] = own >= rivalOfA !== own >= rivalOfB ? 1 : 0;
    vector[5] = (support - FAINT) / 4;
    vector[6] = Math.log1p(supporters);
    vector[7] = Math.sqrt(sum / Math.max(1, articles - 2));
    passage(a, b, claims, article, vector);
    const [x, y] = [centrality[a] as number, centrality[b] as number];
    vector[10] = Math.min(x, y);
    vector[11] = Math.max(x, y);
    return vector;
  });
}

/** Pairs fainter than these log-odds are neither rival nor support. */
const FAINT = -4;

/** The claims with which a claim makes a pair that is not faint. */
interface Neighbours {
  readonly claims: number[];
  readonly logits: number[];
  /** The probabilities that the log-odds stand for, worked out once: each is asked for by many pairs. */
  readonly probabilities: number[];
  /** Of each article the largest log-odds, and the largest but one. */
  readonly best: Map<number, { first: number; second: number }>;
}

function neighboursOf(
  pairs: readonly CandidatePair[],
  logits: Float64Array,
  article: readonly number[],
): readonly Neighbours[] {
  const found = article.map((): Neighbours => ({ claims: [], logits: [], probabilities: [], best: new Map() }));
  const link = (
    { claims, logits, probabilities, best }: Neighbours,
    to: number,
    value: number,
    probability: number,
  ) => {
    claims.push(to);
    logits.push(value);
    probabilities.push(probability);
    const old = best.get(article[to] as number);
    if (!old) {
      best.set(article[to] as number, { first: value, second: FAINT });
    } else if (value > old.first) {
      old.second = old.first;
      old.first = value;
    } else if (value > old.second) {
      old.second = value;
    }
  };
  for (const [i, { a, b }] of pairs.entries()) {
    const value = logits[i] as number;
    if (value < FAINT) continue;
    const probability = logistic(value);
    link(found[a] as Neighbours, b, value, probability);
    link(found[b] as Neighbours, a, value, probability);
  }
  return found;
}

/** Sum over the other articles of the probability of the claim that fits best. */
function central({ best }: Neighbours): number {
  let sum = 0;
  for (const { first } of best.values()) sum += logistic(first);
  return sum;
}

/** The largest log-odds of a claim with another claim of an article than the one with which it has `own`. */
function rival({ best }: Neighbours, inArticle: number, own: number | null): number {
  const found = best.get(inArticle);
  if (!found) return FAINT;
  return found.first === own ? found.second : found.first;
}

/**
 * How well the claims before and after the two fit each other: parallel passages tell the same story. Claims are in order
 * of their place, so neighbours in the list are neighbours in the article. Fills the places 8 and 9 of the vector: the
 * better of the pairs one step away on both sides in the same direction, and the best of the others; 0…1.
 */
function passage(
  a: number,
  b: number,
  claims: readonly Neighbours[],
  article: readonly number[],
  vector: Float64Array,
): void {
  const fit = (x: number, y: number) => {
    if (article[x] !== article[a] || article[y] !== article[b]) return 0;
    const { claims: others, probabilities } = claims[x] as Neighbours;
    const at = others.indexOf(y);
    return at < 0 ? 0 : (probabilities[at] as number);
  };
  vector[8] = Math.max(fit(a - 1, b - 1), fit(a + 1, b + 1));
  vector[9] = Math.max(
    Math.max(fit(a - 1, b), fit(a + 1, b)),
    Math.max(fit(a, b - 1), fit(a, b + 1)),
    Math.max(fit(a - 1, b + 1), fit(a + 1, b - 1)),
  );
}

function clip(x: number): number {
  return Math.max(-3, Math.min(3, x)) / 3;
}
