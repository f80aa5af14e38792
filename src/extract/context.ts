import type { Sentence } from '../model.js';
import { lexicon } from './lexicon.js';
import { isQuestion } from './stretches.js';

/**
 * What a claim needs from the sentence before it: the question that it answers, or the antecedent of "Keduanya",
 * "Hal ini", "Ia" at its beginning.
 * @param previous the sentence before the claim's own in the same field, null at the start
 */
export function contextOf(text: string, sentence: Sentence, previous: Sentence | null): string | null {
  if (
    !previous ||
    previous.field !== sentence.field ||
    previous.kind === 'title' ||
    sentence.paragraph - previous.paragraph > 1
  )
    return null;
  if (isQuestion(previous.text)) return previous.text;
  return pointsBack(text) ? previous.text : null;
}

/** True when a text begins with a word that stands for something said before; a connective may come first. */
function pointsBack(text: string): boolean {
  const lower = text.slice(0, 60).toLowerCase();
  const starts = (from: string): boolean =>
    lexicon().openings.some((opening) => from.startsWith(`${opening} `) || from.startsWith(`${opening},`));
  if (starts(lower)) return true;
  const connective = lexicon().between.find((words) => lower.startsWith(`${words} `) || lower.startsWith(`${words}, `));
  return connective !== undefined && starts(lower.slice(connective.length).replace(/^[\s,]+/, ''));
}
