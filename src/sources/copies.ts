import type { Article, Segmented } from '../model.js';
import { instantKey } from './instant.js';

/** Words in a shingle: five in a row are rarely the same by chance. */
const SHINGLE = 5;
/** Fewer shingles (texts of fewer than 12 words) prove nothing. */
const FEWEST = 8;
/** Every text keeps all its shingles up to this many, and of a longer one those whose hash is a multiple of KEEP. */
const SHORT = 64;
const KEEP = 4;

/**
 * Share of the shorter text's shingles that stand in the longer one, from which it is a reprint. Among the full articles
 * of gold/full-train no pair lies between .4 and .75. Headlines' leads, where the opening formula is half the text, were
 * read one by one in gold/train: below .65 they are told anew, above .75 they are one text.
 */
const REPRINT = 0.5;
const REPRINT_OF_A_FEW = 0.7;
/** Shingles up to which a text counts as a few sentences. */
const A_FEW = 40;

/**
 * Finds articles of other outlets that reprint each other's text, whole or shortened.
 *
 * Texts are compared by shared runs of five words (Broder 1997, containment), found through an index, so that an event
 * of many articles costs no more than its words. The original is the earliest dated article that shares the text;
 * without dates the smallest id.
 * @returns id of each reprint → id of its original, which is itself no reprint
 */
export function copiesAmong(articles: readonly Article[], segmented: readonly Segmented[]): Map<string, string> {
  const order = articles
    .map((article, i) => ({ i, article, key: instantKey(article) }))
    .sort((a, b) => a.key - b.key || (a.article.id < b.article.id ? -1 : 1));
  const texts = order.map(({ i }) => shinglesOf(segmented[i]));
  const copyOf = new Map<string, string>();
  candidates(texts).forEach((earlier, copy) => {
    const article = order[copy]?.article as Article;
    for (const original of [...earlier].sort((a, b) => a - b)) {
      const other = order[original]?.article as Article;
      if (other.outletKey === article.outletKey) continue;
      if (!repeats(texts[copy] as Set<number>, texts[original] as Set<number>)) continue;
      const root = copyOf.get(other.id) ?? other.id;
      copyOf.set(article.id, root);
      break;
    }
  });
  return copyOf;
}

function repeats(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return containment(a, b) >= (Math.min(a.size, b.size) <= A_FEW ? REPRINT_OF_A_FEW : REPRINT);
}

/** Share of the smaller set that is in the other, 0…1; 0 for texts too short to tell. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size < FEWEST) return 0;
  let shared = 0;
  for (const shingle of few) if (many.has(shingle)) shared++;
  return shared / few.size;
}

/** Hashes of all runs of five words of the prose of an article. */
export function shinglesOf(segmented: Segmented | undefined): Set<number> {
  const words = (segmented?.sentences ?? [])
    .filter((sentence) => sentence.field === 'body')
    .flatMap((sentence) => sentence.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .map(hash);
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let value = 0;
    for (let j = i; j < i + SHINGLE; j++) value = (Math.imul(value, 0x01000193) ^ (words[j] as number)) >>> 0;
    shingles.add(value);
  }
  return shingles;
}

/**
 * For each text the earlier ones worth comparing. Under a shingle a text meets the first and the previous text that
 * hold it, so a shingle of many texts costs as much as they are many; one reprint shares dozens of shingles.
 */
function candidates(texts: readonly ReadonlySet<number>[]): Set<number>[] {
  const first = new Map<number, number>();
  const previous = new Map<number, number>();
  return texts.map((shingles, i) => {
    const found = new Set<number>();
    for (const shingle of shingles) {
      if (shingles.size > SHORT && shingle % KEEP !== 0) continue;
      const [start, last] = [first.get(shingle), previous.get(shingle)];
      if (start === undefined) first.set(shingle, i);
      else found.add(start);
      if (last !== undefined) found.add(last);
      previous.set(shingle, i);
    }
    return found;
  });
}

/** FNV-1a, 32 bits: the same on every machine. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
