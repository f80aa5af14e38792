import { languageData } from '../language/data.js';
import { lookUp, type Packed } from './packed.js';

interface Background {
  /** Number of sentences counted. */
  readonly sentences: number;
  /** Stem → number of sentences that hold it; stems below `floor` are left out. */
  readonly counts: Packed;
  readonly floor: number;
}

let table: Background | null = null;
const known = new Map<string, number>();

/**
 * How rare a stem is in Indonesian news, from a frozen table: ln(N / sentences that hold it), about 1 (common) to 12 (unseen).
 * The same for every input, so that an unrelated article changes nothing.
 */
export function rarity(stem: string): number {
  let value = known.get(stem);
  if (value === undefined) {
    table ??= languageData<Background>('id/background.json');
    const count = lookUp(table.counts, stem);
    value = Math.log(table.sentences / (count === null ? table.floor / 2 : Number(count)));
    known.set(stem, value);
  }
  return value;
}
