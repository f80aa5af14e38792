import { readArticles } from '../analyze.js';
import { explain, scorePairsOfEvent } from '../compare/score.js';
import { shippedWeights } from '../compare/weights.js';
import { claimsOfEvent } from '../facts.js';
import type { ArticleInput, CandidatePair, Contribution } from '../model.js';
import type { AnalyzeOptions } from '../options.js';

/** The score of two claims, or why claims like these are never scored. */
export type PairScore =
  | { readonly apart: 'one-outlet' | 'other-events' }
  | { readonly probability: number; readonly contributions: readonly Contribution[] };

/**
 * Scores two claims beside all other pairs of their event, also when they share too little to be a candidate.
 * @param inputs the articles and options of the analysis that the ids are from
 * @param one id of a claim
 * @param two id of another claim
 * @throws RangeError when no article has such a claim
 */
export function scorePair(
  inputs: readonly ArticleInput[],
  one: string,
  two: string,
  options: AnalyzeOptions = {},
): PairScore {
  const { articles, claims, groups } = readArticles(inputs, options);
  const groupOf = (id: string) => {
    const group = groups.find(({ articles: members }) => members.some((i) => claims[i]?.some((c) => c.id === id)));
    if (!group) throw new RangeError(`no claim ${id}`);
    return group;
  };
  const group = groupOf(one);
  if (groupOf(two) !== group) return { apart: 'other-events' };
  const event = claimsOfEvent(
    group.articles.flatMap((i) => claims[i] ?? []),
    new Map(articles.map((article) => [article.id, article])),
  );
  const [a, b] = [one, two].map((id) => event.claims.findIndex((claim) => claim.id === id)).sort((x, y) => x - y) as [
    number,
    number,
  ];
  if (event.profiles[a]?.outlet === event.profiles[b]?.outlet) return { apart: 'one-outlet' };
  const isAsked = (pair: CandidatePair) => pair.a === a && pair.b === b;
  const pairs = event.pairs.some(isAsked) ? event.pairs : [...event.pairs, { a, b }];
  const weights = shippedWeights();
  const scores = scorePairsOfEvent(event.profiles, event.words, pairs, weights);
  const score = scores.find(isAsked);
  if (!score) throw new Error('every pair is scored');
  const { probability, contributions } = explain(score, event.profiles, event.words, weights);
  return { probability, contributions };
}
