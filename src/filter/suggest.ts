import type { Analysis } from '../document.js';
import { isStopword } from '../words/stopwords.js';
import { tokenize } from '../words/tokens.js';
import { fold } from './names.js';
import { nearest } from './nearest.js';
import type { TopicQuery } from './topic.js';

interface Word {
  readonly word: string;
  /** Number of shown facts that hold it. */
  readonly facts: number;
}

/** Words of the claims that are nearly those of a query that finds nothing, with the number of facts that hold them. */
export function nearestTopics(analysis: Analysis, query: TopicQuery): Word[] {
  const { forms, facts } = vocabulary(analysis);
  const missing = query.sequences.flat().filter((stem) => !forms.has(stem));
  const near = missing.flatMap((stem) => nearest(stem, forms.keys(), 2));
  return [...new Set(near)].map((stem) => ({ word: forms.get(stem) ?? stem, facts: facts.get(stem)?.size ?? 0 }));
}

/** What the events are about, in their own words, at most `limit`. */
export function usualTopics(analysis: Analysis, limit = 4): string[] {
  const words = new Map<string, number>();
  for (const event of analysis.events) {
    for (const word of event.words) words.set(word, (words.get(word) ?? 0) + event.articles.length);
  }
  return [...words]
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([word]) => word);
}

/** Outlets nearest to a name, or all of them when none is near, at most ten. */
export function nearestOutlets(analysis: Analysis, asked: string): string[] {
  return nearestNames(
    analysis.articles.map((article) => article.outlet).filter((name) => name !== ''),
    asked,
  );
}

/** Speakers nearest to a name, or those who speak most, at most ten. */
export function nearestSpeakers(analysis: Analysis, asked: string): string[] {
  return nearestNames(
    analysis.claims.flatMap((claim) => claim.speaker ?? []),
    asked,
  );
}

function nearestNames(names: readonly string[], asked: string): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const byWord = new Map<string, string>();
  for (const name of counts.keys()) for (const form of [fold(name), ...fold(name).split(' ')]) byWord.set(form, name);
  const near = fold(asked)
    .split(' ')
    .flatMap((word) => nearest(word, byWord.keys()))
    .flatMap((form) => byWord.get(form) ?? []);
  if (near.length > 0) return [...new Set(near)].slice(0, 3);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 10)
    .map(([name]) => name);
}

/** Stems of content words → their first written form, and the shown facts that hold them. */
function vocabulary(analysis: Analysis): { forms: Map<string, string>; facts: Map<string, Set<string>> } {
  const forms = new Map<string, string>();
  const facts = new Map<string, Set<string>>();
  const shown = new Set(analysis.clusters.flatMap((cluster) => (cluster.shown ? cluster.id : [])));
  for (const claim of analysis.claims) {
    for (const token of tokenize(claim.text)) {
      if (token.number || isStopword(token.lower)) continue;
      if (!forms.has(token.stem)) forms.set(token.stem, token.stem);
      const holders = facts.get(token.stem) ?? new Set();
      for (const id of claim.clusters) if (shown.has(id)) holders.add(id);
      facts.set(token.stem, holders);
    }
  }
  return { forms, facts };
}
