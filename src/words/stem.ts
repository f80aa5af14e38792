import { languageData } from '../language/data.js';
import { lookUp, type Packed } from './packed.js';
import { rootOf } from './sastrawi.js';

const AFFIX = /^(?:me|di|be|te|pe|ke|se|per|ber|ter)|(?:kan|an|i|nya|lah|kah|tah|pun|ku|mu)$/;

const cache = new Map<string, string>();
let corrections: Readonly<Record<string, string>> | null = null;
let frequent: Packed | null = null;

/**
 * The stem of an Indonesian word, lower case in, lower case out: what the Sastrawi stemmer gives, with
 * a list of corrections for the words it gets wrong, cached for the life of the process. A word without any affix is its
 * own stem. The stems of frequent words are shipped, so that a run asks the stemmer for few.
 */
export function stem(word: string): string {
  const found = cache.get(word);
  if (found !== undefined) return found;
  const result = corrected(word) ?? compute(word);
  cache.set(word, result);
  return result;
}

function corrected(word: string): string | null {
  corrections ??= languageData<{ stems: Record<string, string> }>('id/stems.json').stems;
  return Object.hasOwn(corrections, word) ? (corrections[word] ?? null) : null;
}

function compute(word: string): string {
  if (!hasAffix(word)) return word;
  frequent ??= languageData<{ stems: Packed }>('id/frequent-stems.json').stems;
  const root = lookUp(frequent, word);
  if (root !== null) return root || word;
  return rootOf(word);
}

/** Whether a word has the form of one with an affix; any other is its own stem. */
export function hasAffix(word: string): boolean {
  return word.length >= 5 && word.length <= 30 && AFFIX.test(word) && /^[a-z]+$/.test(word);
}
