import { isStopword } from '../words/stopwords.js';
import { type Token, tokenize } from '../words/tokens.js';

/** What one `--topic` asks for: all of these sequences of stems, each a word or a quoted phrase. */
export interface TopicQuery {
  readonly text: string;
  readonly sequences: readonly (readonly string[])[];
}

const PART = /["“”„]([^"“”„]*)["“”„]?|[^\s"“”„]+/gu;

/**
 * Reads one `--topic`: words and quoted phrases, all of which a claim must hold. Function words outside a phrase are
 * passed over as long as another word is there. Null when the text holds neither word nor number.
 */
export function parseTopic(text: string): TopicQuery | null {
  const parts = [...text.matchAll(PART)].map((match) => ({
    tokens: tokenize(match[1] ?? match[0]),
    phrase: match[1] !== undefined,
  }));
  const all = parts.filter((part) => part.tokens.length > 0);
  const telling = all.filter((part) => part.phrase || part.tokens.some((token) => !isStopword(token.lower)));
  const kept = telling.length > 0 ? telling : all;
  if (kept.length === 0) return null;
  return { text, sequences: kept.map((part) => part.tokens.map((token) => token.stem)) };
}

/** Whether a claim's own text, or its context, holds every sequence of the query (each may stand in either). */
export function matchesTopic(
  query: TopicQuery,
  claim: { readonly text: string; readonly context: string | null },
): boolean {
  const texts = [tokenize(claim.text), tokenize(claim.context ?? '')];
  return query.sequences.every((sequence) => texts.some((tokens) => holds(tokens, sequence)));
}

function holds(tokens: readonly Token[], sequence: readonly string[]): boolean {
  const last = tokens.length - sequence.length;
  for (let at = 0; at <= last; at++) {
    if (sequence.every((stem, i) => tokens[at + i]?.stem === stem)) return true;
  }
  return false;
}
