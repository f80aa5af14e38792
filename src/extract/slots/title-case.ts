import { isStopword } from '../../words/stopwords.js';
import { looksLikeVerb } from './clauses.js';
import type { Lexeme } from './lexemes.js';

const results = new WeakMap<readonly Lexeme[], boolean>();

/** Whether a text is a headline that begins most of its words with a capital, so that capitals mark no names. */
export function isTitleCase(lexemes: readonly Lexeme[]): boolean {
  const known = results.get(lexemes);
  if (known !== undefined) return known;
  let words = 0;
  let capitals = 0;
  let verbs = 0;
  for (const lexeme of lexemes) {
    // Function words stay small even in headlines, and abbreviations are never small.
    if (lexeme.kind !== 'word' || lexeme.text.length < 4) continue;
    // A headline writes its verb with a capital too.
    if (!lexeme.capital && looksLikeVerb(lexeme)) verbs += 1;
    if (isStopword(lexeme.lower)) continue;
    if (lexeme.text === lexeme.text.toUpperCase()) continue;
    words += 1;
    if (lexeme.capital) capitals += 1;
  }
  const result = words >= 3 && verbs === 0 && capitals / words > 0.8;
  results.set(lexemes, result);
  return result;
}
