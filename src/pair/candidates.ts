import type { EventWords } from '../compare/event-words.js';
import type { Profile } from '../compare/profile.js';
import type { CandidatePair } from '../model.js';

/** A stem in more claims of the event than this many per outlet leads to no pair: it tells the claims not apart. */
const POSTINGS_CAP = 400;

/**
 * Pairs of claims of different outlets that share enough telling words (an inverted index; never all against all).
 * @returns pairs with a < b, in order of a, then b
 */
export function candidatePairs(profiles: readonly Profile[], words: EventWords): CandidatePair[] {
  const postings = new Map<string, number[]>();
  const shared = new Map<number, number>();
  const pairs: CandidatePair[] = [];
  for (const [b, profile] of profiles.entries()) {
    shared.clear();
    const stems = [...profile.terms.values(), ...profile.context.values()];
    for (const term of stems) {
      const list = postings.get(term.stem);
      if (!list || list.length > POSTINGS_CAP) continue;
      const weight = words.weight(term.stem, term.rarity);
      for (const a of list) {
        if (profiles[a]?.outlet !== profile.outlet) shared.set(a, (shared.get(a) ?? 0) + weight);
      }
    }
    for (const [a, weight] of shared) if (weight >= MINIMUM) pairs.push({ a, b });
    for (const term of stems) {
      const list = postings.get(term.stem);
      if (list) list.push(b);
      else postings.set(term.stem, [b]);
    }
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Least weight of shared words for a pair to be compared at all: about one telling word. */
const MINIMUM = 2;
