/** Scoring of single pairs of texts, without the event they come from (`claims stage score`). */
import { extractClaims } from '../extract/claims.js';
import { readSlots } from '../extract/slots/slots.js';
import { describeAll } from '../metadata/describe-all.js';
import type { Article, DraftClaim } from '../model.js';
import type { Reader, Reading } from '../reader/reading.js';
import { labelOfPair } from '../relate/label.js';
import { relate } from '../relate/relate.js';
import { segment } from '../segment/segment.js';
import { eventWords } from './event-words.js';
import { FEATURE_NAMES, pairFeatures } from './features.js';
import { logistic } from './logistic.js';
import { type Profile, profile } from './profile.js';
import { READER_NAMES, readerFeatures } from './reader-features.js';
import { dot, vectorOf } from './score.js';
import { valueIndex } from './values.js';
import { type Linear, shippedWeights } from './weights.js';

/** One side of a pair: a sentence or headline, and what is known of its article. */
export interface StageText {
  readonly text: string;
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly field?: string | null;
}

export interface StagePair {
  readonly id: string | number;
  readonly a: StageText;
  readonly b: StageText;
}

export interface StageAnswer {
  readonly id: string | number;
  /** Probability that both are about the same fact, 0…1. */
  readonly same_fact: number;
  readonly label: 'agree' | 'conflict' | 'update' | 'none';
}

/** Below even odds two texts are taken to share no fact. */
const EVEN = 0.5;

/**
 * Scores each pair by itself, in order. A pair below even odds has label `none`.
 * @param reader asked about each pair of whole texts; none by default
 */
export async function scorePairs(rows: readonly StagePair[], reader: Reader | null = null): Promise<StageAnswer[]> {
  const weights = shippedWeights();
  const score = isolatedScore(weights.isolated);
  const found = rows.map(({ a, b }) => bestPair(a, b, score));
  const readings = await reader?.read(rows.map(({ a, b }) => ({ a: a.text, b: b.text })));
  return rows.map(({ id }, i) => {
    const { a, b, vector, probability } = found[i] as BestPair;
    const reading = readings?.[i] ?? null;
    const sameFact = reading ? isolatedScore(weights.reader.isolated)(vector, reading) : probability;
    const decisions = reading ? weights.reader : weights;
    const { differences } = relate(a, b, { sameFact, reading }, valueIndex([a, b]), decisions);
    const label = labelOfPair(differences);
    return {
      id,
      same_fact: Math.round(sameFact * 1e4) / 1e4,
      label: sameFact < EVEN ? 'none' : label === 'incomparable' ? 'agree' : label,
    };
  });
}

/** Probability of a pair without its event, from its features and, when the reader has read it, its answer. */
export function isolatedScore(linear: Linear): (vector: Float64Array, reading?: Reading | null) => number {
  const [own, answer] = [vectorOf(linear, FEATURE_NAMES), vectorOf(linear, READER_NAMES)];
  return (vector, reading) => {
    const value = dot(linear.intercept, own, vector);
    return logistic(reading ? dot(value, answer, readerFeatures(reading)) : value);
  };
}

/** Of two texts the claims that fit each other best. */
export interface BestPair {
  readonly a: Profile;
  readonly b: Profile;
  readonly vector: Float64Array;
  readonly probability: number;
}

/** The two claims of a pair of texts that fit each other best, with their features. */
export function bestPair(a: StageText, b: StageText, score: (vector: Float64Array) => number): BestPair {
  const left = claimsOf(a, 'a');
  const right = claimsOf(b, 'b');
  const words = eventWords([...left, ...right]);
  let best: BestPair | null = null;
  for (const x of left) {
    for (const y of right) {
      const vector = pairFeatures(x, y, words);
      const probability = score(vector);
      if (!best || probability > best.probability) best = { a: x, b: y, vector, probability };
    }
  }
  return best as unknown as BestPair;
}

function claimsOf(side: StageText, id: 'a' | 'b'): Profile[] {
  const title = side.field === 'title';
  const { articles } = describeAll([
    {
      id,
      outlet: side.outlet ?? id,
      text: title ? '' : side.text,
      ...(title ? { title: side.text } : {}),
      ...(side.published ? { published: side.published } : {}),
    },
  ]);
  const [article] = articles as [Article];
  const [found] = extractClaims(articles, articles.map(segment)) as [DraftClaim[]];
  const published = article.published.value?.iso ?? null;
  const claims = found.length > 0 ? found : [wholeText(article, title ? 'title' : 'body', published)];
  return claims.map((claim) => profile(claim, id, id === 'a' ? 0 : 1, published));
}

/** A text in which no claim was found still has to be answered for. */
function wholeText(article: Article, field: 'title' | 'body', published: string | null): DraftClaim {
  const text = article[field];
  return {
    field,
    start: 0,
    end: text.length,
    text,
    kind: field === 'title' ? 'title' : 'prose',
    paragraph: 0,
    context: null,
    speaker: null,
    quote: 'none',
    via: null,
    reporting: null,
    quotation: null,
    slots: readSlots(text, 0, published),
  };
}
