/** Which words a reading leans on. */
import type { Reader, Reading } from './reading.js';

/** A word of one of the two texts, and by how much the log-odds of a common fact fall without it. */
export interface Leaning {
  readonly word: string;
  readonly fall: number;
}

/** Words change the answer a little whatever they are; below this many log-odds a word is not named. */
const LEAST = 0.25;

/**
 * Reads a pair again and again, each time without one of its words (occlusion; Zeiler & Fergus 2014, Li et al. 2016).
 * @returns the words that the answer rests on most, whether for or against, at most `most`
 */
export async function leanings(a: string, b: string, reader: Reader, most = 5): Promise<Leaning[]> {
  const places = [wordsOf(a), wordsOf(b)] as const;
  const without = (text: string, { start, end }: Place) => text.slice(0, start) + text.slice(end);
  const questions = [
    { a, b },
    ...places[0].map((place) => ({ a: without(a, place), b })),
    ...places[1].map((place) => ({ a, b: without(b, place) })),
  ];
  const [whole, ...rest] = await reader.read(questions);
  if (!whole) return [];
  const words = [...places[0], ...places[1]].map(({ word }) => word);
  const falls = new Map<string, number>();
  for (const [i, reading] of rest.entries()) {
    const fall = whole.same - ((reading as Reading | null) ?? whole).same;
    const key = words[i] as string;
    if (Math.abs(fall) > Math.abs(falls.get(key) ?? 0)) falls.set(key, fall);
  }
  return [...falls]
    .map(([word, fall]) => ({ word, fall }))
    .filter(({ fall }) => Math.abs(fall) >= LEAST && Math.sign(fall) === Math.sign(whole.same))
    .sort((x, y) => Math.abs(y.fall) - Math.abs(x.fall) || (x.word < y.word ? -1 : 1))
    .slice(0, most);
}

interface Place {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): Place[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
