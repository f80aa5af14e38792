import { languageData } from '../../language/data.js';
import type { Lexeme } from './lexemes.js';

interface ClauseWords {
  readonly clauseEnds: string[];
  readonly notVerbs: string[];
}

/** No clause of a news sentence is longer; the limit keeps broken input linear. */
export const LONGEST_CLAUSE = 80;

let tables: { ends: ReadonlySet<string>; notVerbs: ReadonlySet<string> } | null = null;

function known() {
  if (tables) return tables;
  const data = languageData<ClauseWords>('id/negators.json');
  tables = { ends: new Set(data.clauseEnds), notVerbs: new Set(data.notVerbs) };
  return tables;
}

const VERB = /^(?:me|di|ber|ter)[A-Za-zÀ-ɏ]{3,}/;
const PAUSE = /[,;:!?()"“”—]/;

/** Whether a word has the form of a verb (me-, di-, ber-, ter-). */
export function looksLikeVerb(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && VERB.test(lexeme.lower) && !known().notVerbs.has(lexeme.lower);
}

/** Whether a clause ends before the lexeme: a pause, a conjunction, or "dan" before another verb. */
export function isClauseEnd(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (!lexeme) return true;
  if (lexeme.kind === 'mark') return PAUSE.test(lexeme.text) || lexeme.text === '.';
  if (known().ends.has(lexeme.lower)) return true;
  return (lexeme.lower === 'dan' || lexeme.lower === 'serta') && looksLikeVerb(lexemes[at + 1]);
}
