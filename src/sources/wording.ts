import type { Claim } from '../model.js';

/** Words beside the quotation that a sentence needs before its repetition tells anything. */
const ENOUGH_WORDS = 9;
/** Share of the words of the longer sentence that the other has too, from which they are one sentence. */
const SAME_SENTENCE = 0.9;

/**
 * Tells whether two outlets print the same sentence: at least nine words of their own (see `ownWords`), nine tenths of
 * them shared. Symmetric.
 */
export function sameSentence(one: readonly string[], two: readonly string[]): boolean {
  const longer = Math.max(one.length, two.length);
  if (Math.min(one.length, two.length) < Math.max(ENOUGH_WORDS, SAME_SENTENCE * longer)) return false;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of two) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  return shared >= SAME_SENTENCE * longer;
}

/** The words of a claim, lower case, without those between quotation marks: who quotes faithfully quotes alike. */
export function ownWords({ text, start, quotation }: Claim): string[] {
  const own = quotation
    ? `${text.slice(0, Math.max(0, quotation.start - start))} ${text.slice(Math.max(0, quotation.end - start))}`
    : text;
  return own.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
