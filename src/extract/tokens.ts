import { languageData } from '../language/data.js';
import { lexicon } from './lexicon.js';

/** A word with its place in the text that was cut; punctuation is what lies between two of them. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** First letter is upper case. */
  readonly capital: boolean;
}

const WORD = /[\p{L}\p{N}@][\p{L}\p{N}'’.@_/-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;

/** The last texts that were cut: names, speakers and clauses of a sentence are read one after the other. */
const recent = new Map<string, readonly Token[]>();
const RECENT = 256;

/** Cuts a text into words; an abbreviation keeps its inner full stops and loses the last one ("S.H." → `S.H`). */
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
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const first = word.charCodeAt(0);
    // Plain ASCII is decided without the slower Unicode tables.
    const capital = first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word);
    tokens.push({ text: word, lower: word.toLowerCase(), start: match.index, end: match.index + word.length, capital });
  }
  return tokens;
}

/** True for `KPK`, `DPR-RI`, `TNBTS`: two letters or more and all of them capitals. */
export function isAcronym(word: string): boolean {
  return word.length > 1 && /^[A-Z][A-Z0-9.-]+$/.test(word);
}

/** Two spellings of one name fall together: case, hyphens, apostrophes and spacing are folded. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’`.]/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim();
}

let stops: ReadonlySet<string> | null = null;

/** Words that are capitalised only because they begin a sentence. */
function isFunctionWord(lower: string): boolean {
  stops ??= new Set(languageData<{ words: readonly string[] }>('id/stopwords.json').words);
  const { subordinate, adverbs, active, passive } = lexicon();
  return stops.has(lower) || subordinate.has(lower) || adverbs.has(lower) || active.has(lower) || passive.has(lower);
}

/** A capitalised word that can be part of a name. */
export function isNameWord(token: Token): boolean {
  return token.capital && !isFunctionWord(token.lower) && !lexicon().calendar.has(token.lower);
}
