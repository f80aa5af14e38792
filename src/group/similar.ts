import { rarity } from '../words/background.js';
import { cosine, type Profile } from './profile.js';

/** Similarity of two articles, by their positions in the list of profiles: `neighbours[i].get(j)`, symmetric. */
export type Neighbours = readonly Map<number, number>[];

/** Articles further apart than this many days are not about the same news. */
const WINDOW_DAYS = 5;
/** Similarity falls by a factor e in this many days. */
const DECAY_DAYS = 10;
/** Less similarity than this is chance. */
const FLOOR = 0.05;
/** Terms of an article that look for others: its weightiest ones that are at least so rare. */
const INDEX_TERMS = 16;
const INDEX_RARITY = 4;
/** An article is compared with at most this many of those that follow it in time under one term. */
const REACH = 64;

/**
 * Finds the pairs of articles that are similar in content and near in time. Only articles that share one of their own
 * weightiest rare terms are compared, each with a bounded number under a term, so the work grows with the number of
 * articles and not with its square. An article without a date is near to every other.
 */
export function similarArticles(profiles: readonly Profile[]): Neighbours {
  const neighbours = profiles.map(() => new Map<number, number>());
  const compared = new Set<number>();
  for (const posting of indexOf(profiles)) {
    posting.forEach((a, rank) => {
      for (const b of posting.slice(rank + 1, rank + 1 + REACH)) {
        const gap = gapDays(profiles[a] as Profile, profiles[b] as Profile);
        if (gap > WINDOW_DAYS) continue;
        const [first, second] = a < b ? [a, b] : [b, a];
        const key = first * profiles.length + second;
        if (compared.has(key)) continue;
        compared.add(key);
        const value = cosine(profiles[first] as Profile, profiles[second] as Profile) * Math.exp(-gap / DECAY_DAYS);
        if (value < FLOOR) continue;
        neighbours[first]?.set(second, value);
        neighbours[second]?.set(first, value);
      }
    });
  }
  return neighbours;
}

/** Lists of articles that share a rare term, each in order of time, undated last. */
function indexOf(profiles: readonly Profile[]): number[][] {
  const postings = new Map<string, number[]>();
  profiles.forEach((profile, i) => {
    const terms = [...profile.terms]
      .filter(([term]) => rarity(term) >= INDEX_RARITY)
      .sort(([termA, a], [termB, b]) => b - a || (termA < termB ? -1 : 1))
      .slice(0, INDEX_TERMS);
    for (const [term] of terms) {
      const posting = postings.get(term);
      if (posting) posting.push(i);
      else postings.set(term, [i]);
    }
  });
  const time = (i: number): number => profiles[i]?.day ?? Number.MAX_SAFE_INTEGER;
  return [...postings.values()]
    .filter((posting) => posting.length > 1)
    .map((p) => p.sort((a, b) => time(a) - time(b) || a - b));
}

function gapDays(a: Profile, b: Profile): number {
  return a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day);
}
