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
/** Terms of an article that look for others: its weightiest ones that are at least so rare (see `rarity`). */
const INDEX_TERMS = 12;
const INDEX_RARITY = 4;
/** Similarity in these terms alone from which two articles are compared in full. */
const SHARED = 0.04;
/** An article meets at most this many of those that follow it in time under one term. */
const REACH = 64;

/**
 * Finds the pairs of articles that are similar in content and near in time. Only articles that share some of their own
 * weightiest rare terms are compared, each with a bounded number under a term, so the work grows with the number of
 * articles and not with its square. An article without a date is near to every other.
 */
export function similarArticles(profiles: readonly Profile[]): Neighbours {
  const neighbours = profiles.map(() => new Map<number, number>());
  const { postings, places } = indexOf(profiles);
  const shared = new Float64Array(profiles.length);
  profiles.forEach((profile, a) => {
    const touched: number[] = [];
    for (const { term, weight, rank } of places[a] ?? []) {
      const posting = postings.get(term) as Posting[];
      const end = Math.min(posting.length, rank + 1 + REACH);
      for (let i = rank + 1; i < end; i++) {
        const { article: b, weight: other } = posting[i] as Posting;
        if (shared[b] === 0) touched.push(b);
        shared[b] = (shared[b] as number) + weight * other;
      }
    }
    for (const b of touched) {
      const enough = (shared[b] as number) >= SHARED;
      shared[b] = 0;
      if (!enough) continue;
      const near = nearness(profile, profiles[b] as Profile);
      if (near === 0) continue;
      const value = near * cosine(profile, profiles[b] as Profile);
      if (value < FLOOR) continue;
      neighbours[a]?.set(b, value);
      neighbours[b]?.set(a, value);
    }
  });
  return neighbours;
}

/** Compares every article with every other by content alone: for a handful. */
export function similarContents(profiles: readonly Profile[]): Neighbours {
  return profiles.map((profile, a) => {
    const others = new Map<number, number>();
    profiles.forEach((other, b) => {
      if (a !== b) others.set(b, a < b ? cosine(profile, other) : cosine(other, profile));
    });
    return others;
  });
}

interface Posting {
  readonly article: number;
  readonly weight: number;
}

interface Place {
  readonly term: string;
  readonly weight: number;
  readonly rank: number;
}

/** Under each rare term its articles in order of time, undated last; and for each article its places in these lists. */
function indexOf(profiles: readonly Profile[]): { postings: Map<string, Posting[]>; places: Place[][] } {
  const postings = new Map<string, Posting[]>();
  const places: Place[][] = profiles.map(() => []);
  const time = (i: number): number => profiles[i]?.day ?? Number.MAX_SAFE_INTEGER;
  const order = profiles.map((_, i) => i).sort((a, b) => time(a) - time(b) || a - b);
  for (const article of order) {
    const terms = [...(profiles[article]?.terms ?? [])]
      .filter(([term]) => rarity(term) >= INDEX_RARITY)
      .sort(([termA, a], [termB, b]) => b - a || (termA < termB ? -1 : 1))
      .slice(0, INDEX_TERMS);
    for (const [term, weight] of terms) {
      const posting = postings.get(term) ?? [];
      if (posting.length === 0) postings.set(term, posting);
      places[article]?.push({ term, weight, rank: posting.length });
      posting.push({ article, weight });
    }
  }
  return { postings, places };
}

/** Factor for the days between two publications, 0…1. */
function nearness(a: Profile, b: Profile): number {
  if (a.day === null || b.day === null) return 1;
  const gap = Math.abs(a.day - b.day);
  return gap > WINDOW_DAYS ? 0 : Math.exp(-gap / DECAY_DAYS);
}
