import { languageData } from '../language/data.js';

let words: ReadonlySet<string> | null = null;

/** Whether a lower-case word is a function word. Negators and hedges are not: they carry what a claim says. */
export function isStopword(lower: string): boolean {
  words ??= new Set(languageData<{ words: string[] }>('id/stopwords.json').words);
  return words.has(lower);
}
