import { createRequire } from 'node:module';
import { languageData } from '../language/data.js';

interface Stemmer {
  stem(word: string): string;
}

const AFFIX = /^(?:me|di|be|te|pe|ke|se|per|ber|ter)|(?:kan|an|i|nya|lah|kah|tah|pun|ku|mu)$/;

let cache: Map<string, string> | null = null;
let stemmer: Stemmer | null = null;

/**
 * The stem of an Indonesian word, lower case in, lower case out. The `natural` package's Sastrawi stemmer with a list
 * of corrections for the words it gets wrong, cached for the life of the process; a word without any affix is its own
 * stem. The stems of frequent words are shipped, so that a short run need not load the stemmer's dictionary (40 ms).
 */
export function stem(word: string): string {
  cache ??= known();
  const found = cache.get(word);
  if (found !== undefined) return found;
  const result = compute(word);
  cache.set(word, result);
  return result;
}

function known(): Map<string, string> {
  const corrections = languageData<{ stems: Record<string, string> }>('id/stems.json').stems;
  const frequent = languageData<{ stems: Record<string, string> }>('id/frequent-stems.json').stems;
  const map = new Map<string, string>();
  for (const [root, words] of Object.entries(frequent)) for (const word of words.split(' ')) map.set(word, root);
  for (const [word, root] of Object.entries(corrections)) map.set(word, root);
  return map;
}

function compute(word: string): string {
  if (word.length < 5 || word.length > 30 || !AFFIX.test(word) || !/^[a-z]+$/.test(word)) return word;
  stemmer ??= createRequire(import.meta.url)('natural/lib/natural/stemmers/indonesian/stemmer_id.js') as Stemmer;
  return stemmer.stem(word) || word;
}
