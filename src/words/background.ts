import { languageData } from '../language/data.js';

interface Background {
  /** Number of sentences counted. */
  readonly sentences: number;
  /** Stem → number of sentences that hold it; stems below `floor` are left out. */
  readonly counts: Readonly<Record<string, number>>;
  readonly floor: number;
}

let table: Background | null = null;
let counts: ReadonlyMap<string, number> | null = null;

/**
 * How rare a stem is in Indonesian news, from a frozen table: ln(N / sentences that hold it), about 1 (common) to 12 (unseen).
 * The same for every input, so that an unrelated article changes nothing.
 */
export function rarity(stem: string): number {
  table ??= languageData<Background>('id/background.json');
  counts ??= new Map(Object.entries(table.counts));
  const count = counts.get(stem) ?? table.floor / 2;
  return Math.log(table.sentences / count);
}
