import { languageData } from '../language/data.js';
import type { Token } from '../words/tokens.js';

interface Metonyms {
  /** Lower-case word → the word that it stands for. */
  readonly words: Readonly<Record<string, string>>;
  /** Two lower-case words → one. */
  readonly pairs: Readonly<Record<string, string>>;
}

let tables: { words: ReadonlyMap<string, string>; pairs: ReadonlyMap<string, string> } | null = null;

function read() {
  if (!tables) {
    const { words, pairs } = languageData<Metonyms>('id/metonyms.json');
    tables = { words: new Map(Object.entries(words)), pairs: new Map(Object.entries(pairs)) };
  }
  return tables;
}

/**
 * Gives words that stand for the same thing one stem: "Moskow" for Russia, "Korea Utara" and "Korut", "wafat" and
 * "meninggal dunia". Of a pair the second word is dropped.
 */
export function withoutMetonyms(tokens: readonly Token[]): Token[] {
  const { words, pairs } = read();
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    const pair = next && pairs.get(`${token.lower} ${next.lower}`);
    if (pair) {
      result.push({ ...token, end: next.end, stem: pair });
      i += 1;
      continue;
    }
    const word = words.get(token.lower);
    result.push(word ? { ...token, stem: word } : token);
  }
  return result;
}

/** Whether a speaker is a state or a seat of government, which speaks through its people. */
export function isSeat(speaker: string): boolean {
  const lower = speaker.toLowerCase();
  const { words, pairs } = read();
  return words.has(lower) || pairs.has(lower) || [...words.values()].includes(lower);
}
