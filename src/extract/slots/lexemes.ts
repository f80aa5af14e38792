/** A word, a number or a mark of a text; offsets are UTF-16 units of the text given. */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Written with a capital first letter. */
  readonly capital: boolean;
  /** Follows the lexeme before it without a space. */
  readonly glued: boolean;
}

// Words keep inner apostrophes ("Jum'at"), numbers their separators ("1.298,5"); all else is a mark of one character.
// Every alternative starts with another character class, so that the reading is linear.
const LEXEME = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\d+(?:[.,]\d+)*|[^\s\p{L}\d]/gu;
const WORD = /^\p{L}/u;
const DIGIT = /^\d/;

/** Cuts a text into lexemes, in order. */
export function readLexemes(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let last = -1;
  for (const match of text.matchAll(LEXEME)) {
    const value = match[0];
    const start = match.index;
    const lower = value.toLowerCase();
    const kind = DIGIT.test(value) ? 'number' : WORD.test(value) ? 'word' : 'mark';
    lexemes.push({
      start,
      end: start + value.length,
      text: value,
      lower,
      kind,
      capital: kind === 'word' && value[0] !== lower[0],
      glued: start === last,
    });
    last = start + value.length;
  }
  return lexemes;
}

/** The lexemes from `from` to `to` (exclusive) as a mark of the text, moved by `offset`. */
export function markOf(text: string, lexemes: readonly Lexeme[], from: number, to: number, offset: number) {
  const start = lexemes[from]?.start ?? 0;
  const end = lexemes[to - 1]?.end ?? start;
  return { start: start + offset, end: end + offset, text: text.slice(start, end) };
}

/** Phrases of several words, looked up at a place in a text; longest first. */
export class Phrases<T> {
  private readonly byFirst = new Map<string, { words: string[]; value: T }[]>();

  /** @param entries phrases as lower-case lexemes separated by spaces ("kira-kira" may be written as it stands) */
  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) {
      const words = readLexemes(phrase).map((lexeme) => lexeme.lower);
      const first = words[0];
      if (first === undefined) continue;
      const list = this.byFirst.get(first) ?? [];
      list.push({ words, value });
      this.byFirst.set(first, list);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that begins at `at`, with the index after it. */
  at(lexemes: readonly Lexeme[], at: number): { value: T; next: number } | null {
    const list = this.byFirst.get(lexemes[at]?.lower ?? '');
    if (!list) return null;
    for (const { words, value } of list) {
      let k = 1;
      while (k < words.length && lexemes[at + k]?.lower === words[k]) k++;
      if (k === words.length) return { value, next: at + k };
    }
    return null;
  }

  /** The longest phrase that ends just before `end`, with the index of its first lexeme. */
  before(lexemes: readonly Lexeme[], end: number, longest = 4): { value: T; from: number } | null {
    for (let from = Math.max(0, end - longest); from < end; from++) {
      const list = this.byFirst.get(lexemes[from]?.lower ?? '');
      for (const { words, value } of list ?? []) {
        if (words.length !== end - from) continue;
        if (words.every((word, k) => lexemes[from + k]?.lower === word)) return { value, from };
      }
    }
    return null;
  }
}
