import { readArticles } from '../analyze.js';
import { explain } from '../compare/score.js';
import { shippedWeights } from '../compare/weights.js';
import { claimsOfEvent, scoresOfEvent } from '../facts.js';
import type { ArticleInput, Contribution } from '../model.js';
import type { AnalyzeOptions } from '../options.js';
import { ask } from '../reader/questions.js';
import type { Reader } from '../reader/reading.js';
import { leaned } from './leaned.js';

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
export async function scorePair(
  inputs: readonly ArticleInput[],
  one: string,
  two: string,
  options: AnalyzeOptions = {},
  reader: Reader | null = null,
): Promise<PairScore> {
  const { articles, claims, groups } = readArticles(inputs, options);
  const groupOf = (id: string) => {
    const group = groups.find(({ articles: members }) => members.some((i) => claims[i]?.some((c) => c.id === id)));
    if (!group) throw new RangeError(`no claim ${id}`);
    return group;
  };
  const group = groupOf(one);
  if (groupOf(two) !== group) return { apart: 'other-events' };
  const weights = shippedWeights();
  const list = group.articles.flatMap((i) => claims[i] ?? []);
  const [a, b] = [one, two].map((id) => list.findIndex((claim) => claim.id === id)).sort((x, y) => x - y) as [
    number,
    number,
  ];
  const event = claimsOfEvent(list, new Map(articles.map((article) => [article.id, article])), weights, [{ a, b }]);
  if (event.profiles[a]?.outlet === event.profiles[b]?.outlet) return { apart: 'one-outlet' };
  const answers = reader ? await ask([event], reader, weights.reader.ask_from) : null;
  const score = scoresOfEvent(event, weights, answers?.readings[0] ?? null).find(
    (pair) => pair.a === a && pair.b === b,
  );
  if (!score) throw new Error('every pair is scored');
  const { probability, contributions } = explain(score, event.profiles, event.words, weights);
  const text = (claim: number) => event.claims[claim]?.text ?? '';
  return { probability, contributions: reader ? await leaned(contributions, text(a), text(b), reader) : contributions };
}
