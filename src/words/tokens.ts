import { stem } from './stem.js';
import { isStopword } from './stopwords.js';

/** A word or number of a text; offsets are UTF-16 units of the text given. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Lower case, diacritics kept. */
  readonly lower: string;
  /** Stem for words, the digits for numbers. */
  readonly stem: string;
  readonly number: boolean;
  /** Written with a capital first letter. */
  readonly capital: boolean;
}

// Numbers keep their inner separators ("1.298", "42,7", "14/9"); words keep inner apostrophes ("Jum'at").
const TOKEN = /\d+(?:[.,:/]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;

/** The last texts that were cut: a claim is read for scoring, for each kind of difference and for the screen. */
const recent = new Map<string, readonly Token[]>();
const RECENT = 512;

/**
 * Cuts a text into words and numbers. Hyphens separate ("Kim Jong-un" → kim, jong, un), and of a reduplication one
 * half is kept ("luka-luka" → luka), since the plural says nothing about the fact.
 */
export function tokenize(text: string): readonly Token[] {
  let tokens = recent.get(text);
  if (!tokens) {
    tokens = cut(text);
    if (recent.size === RECENT) recent.clear();
    recent.set(text, tokens);
  }
  return tokens;
}

function cut(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const start = match.index;
    const lower = word.toLowerCase();
    const previous = tokens[tokens.length - 1];
    if (previous && previous.end === start - 1 && text[start - 1] === '-' && sameHalf(previous.lower, lower)) continue;
    const number = /^\d/.test(word);
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower,
      stem: number ? word : stem(lower),
      number,
      capital: !number && word[0] !== lower[0],
    });
  }
  return tokens;
}

/** "luka-luka", "mobil-mobilan", "negara-negaranya": the second half repeats the first. */
function sameHalf(first: string, second: string): boolean {
  return second === first || (first.length > 2 && second.startsWith(first));
}

/** Stems of the words that carry content, and numbers, in order, repetitions kept. */
export function contentStems(text: string): string[] {
  return tokenize(text)
    .filter((token) => token.number || !isStopword(token.lower))
    .map((token) => token.stem);
}
