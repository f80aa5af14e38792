import { languageData } from '../../language/data.js';
import type { NegationCue } from '../../model.js';
import { isClauseEnd, LONGEST_CLAUSE } from './clauses.js';
import { type Lexeme, Phrases } from './lexemes.js';

type Kind = 'word' | 'verb' | 'idiom';

let phrases: Phrases<Kind> | null = null;

function known(): Phrases<Kind> {
  if (phrases) return phrases;
  const data = languageData<{ words: string[]; verbs: string[]; idioms: string[] }>('id/negators.json');
  phrases = new Phrases<Kind>([
    ...data.words.map((word) => [word, 'word'] as const),
    ...data.verbs.map((word) => [word, 'verb'] as const),
    ...data.idioms.map((word) => [word, 'idiom'] as const),
  ]);
  return phrases;
}

/**
 * The words that deny, with what they deny: the rest of their clause, or, where nothing follows ("pertemuan batal",
 * "kabar itu hoaks"), what precedes in it. Idioms deny nothing ("tidak hanya", "tak lain"). Two in a row stay two:
 * "tidak menolak" affirms, and whoever compares counts them.
 */
export function readNegations(text: string, lexemes: readonly Lexeme[], offset: number): NegationCue[] {
  const cues: NegationCue[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const found = known().at(lexemes, at) ?? prefixed(lexemes, at);
    if (!found) {
      at += 1;
      continue;
    }
    if (found.value !== 'idiom') cues.push(cueAt(text, lexemes, at, found.next, offset));
    at = found.next;
  }
  return cues;
}

/** "non-aktif", "nonaktif" is a word of its own; only the hyphen shows the negation. */
function prefixed(lexemes: readonly Lexeme[], at: number): { value: Kind; next: number } | null {
  const hyphen = lexemes[at + 1];
  return lexemes[at]?.lower === 'non' && hyphen?.text === '-' && hyphen.glued ? { value: 'word', next: at + 1 } : null;
}

function cueAt(text: string, lexemes: readonly Lexeme[], at: number, next: number, offset: number): NegationCue {
  const start = lexemes[at]?.start ?? 0;
  const end = lexemes[next - 1]?.end ?? start;
  let last = next;
  while (last - next < LONGEST_CLAUSE && !isClauseEnd(lexemes, last)) last += 1;
  let scope: [number, number] = [end, lexemes[last - 1]?.end ?? end];
  if (last === next) {
    let first = at;
    while (first > 0 && at - first < LONGEST_CLAUSE && !isClauseEnd(lexemes, first - 1)) first -= 1;
    scope = first < at ? [lexemes[first]?.start ?? start, lexemes[at - 1]?.end ?? start] : [end, end];
  }
  const from = scope[0] === end && scope[1] > end ? (lexemes[next]?.start ?? end) : scope[0];
  return {
    start: start + offset,
    end: end + offset,
    text: text.slice(start, end),
    scopeStart: from + offset,
    scopeEnd: scope[1] + offset,
  };
}
