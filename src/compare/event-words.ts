import type { Profile } from './profile.js';
import { type ValueIndex, valueIndex } from './values.js';

/** How the words of an event are spread over its claims. */
export interface EventWords {
  /** Number of claims. */
  readonly claims: number;
  /** Number of articles that they are from. */
  readonly articles: number;
  /** Stem → number of claims that hold it. */
  readonly counts: ReadonlyMap<string, number>;
  /** Stems that are written as names somewhere in the event. */
  readonly names: ReadonlySet<string>;
  /** Which articles state which values. */
  readonly values: ValueIndex;
  /** Weight of a stem here: its background rarity, lowered the more claims of the event hold it. ≥ 0. */
  weight(stem: string, rarity: number): number;
}

/** Counts the words of the claims of one event. */
export function eventWords(profiles: readonly Profile[]): EventWords {
  const counts = new Map<string, number>();
  const names = new Set<string>();
  for (const { terms } of profiles) {
    for (const term of terms.values()) {
      counts.set(term.stem, (counts.get(term.stem) ?? 0) + 1);
      if (term.name) names.add(term.stem);
    }
  }
  const total = Math.max(2, profiles.length);
  const cache = new Map<string, number>();
  const weight = (stem: string, rarity: number) => {
    let value = cache.get(stem);
    if (value === undefined) {
      // Geometric mean of both rarities: a word must be telling in the language and in the event.
      const local = Math.log((total + 2) / ((counts.get(stem) ?? 1) + 1));
      value = Math.sqrt(rarity * Math.max(0.05, local));
      cache.set(stem, value);
    }
    return value;
  };
  const articles = new Set(profiles.map((profile) => profile.article)).size;
  return { claims: profiles.length, articles, values: valueIndex(profiles), counts, names, weight };
}
