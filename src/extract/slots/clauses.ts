import { languageData } from '../../language/data.js';
import type { Lexeme } from './lexemes.js';

let ends: ReadonlySet<string> | null = null;

const VERB = /^(?:me|di|ber|ter)\p{L}{3,}/u;
const PAUSE = /[,;:!?()"“”—]/;

/** Whether a word has the form of a verb (me-, di-, ber-, ter-). */
export function looksLikeVerb(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && VERB.test(lexeme.lower);
}

/** Whether a clause ends before the lexeme: a pause, a conjunction, or "dan" before another verb. */
export function isClauseEnd(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (!lexeme) return true;
  if (lexeme.kind === 'mark') return PAUSE.test(lexeme.text) || lexeme.text === '.';
  ends ??= new Set(languageData<{ clauseEnds: string[] }>('id/negators.json').clauseEnds);
  if (ends.has(lexeme.lower)) return true;
  return (lexeme.lower === 'dan' || lexeme.lower === 'serta') && looksLikeVerb(lexemes[at + 1]);
}
