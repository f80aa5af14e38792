import type { Analysis, ArticleRow, ClaimRow, ClusterRow, DifferenceRow, Stance } from '../document.js';
import { asksForFacts, type Criteria, type Only, type Selection } from './criteria.js';
import { parseInstant } from './instant.js';
import { isOutlet, isSpeaker } from './names.js';
import { matchesTopic } from './topic.js';

/**
 * Finds what a filter keeps. A claim matches when it meets all criteria about claims at once; a fact stays when one of
 * its claims matches and the fact meets the criteria about facts. Pure; ids, facts and scores are never changed.
 */
export function select(analysis: Analysis, criteria: Criteria): Selection {
  const articles = new Map(analysis.articles.map((article) => [article.id, article]));
  const matching = new Set<string>();
  for (const claim of analysis.claims) {
    const article = articles.get(claim.article);
    if (article && claimMatches(claim, article, criteria)) matching.add(claim.id);
  }
  const clusters = new Set<string>();
  for (const cluster of analysis.clusters) {
    if (factMatches(cluster, criteria) && cluster.claims.some((claim) => matching.has(claim))) clusters.add(cluster.id);
  }
  const shown = new Set(analysis.clusters.filter((c) => c.shown || criteria.maybe).map((c) => c.id));
  const claims = new Set<string>();
  for (const claim of analysis.claims) {
    if (matching.has(claim.id) && stays(claim, clusters, shown, criteria)) claims.add(claim.id);
  }
  return { clusters, claims };
}

/** A matching claim stays with a fact that stays, or as the claim of one outlet when such claims are asked for. */
function stays(claim: ClaimRow, kept: ReadonlySet<string>, shown: ReadonlySet<string>, criteria: Criteria): boolean {
  if (claim.clusters.some((id) => kept.has(id))) return true;
  return singlesStay(criteria) && !claim.clusters.some((id) => shown.has(id));
}

/** Claims of one outlet have no kind of difference and one outlet only; their probability is not in question. */
function singlesStay(criteria: Criteria): boolean {
  if (criteria.only.length > 0) return criteria.only.includes('single');
  return criteria.kinds.length === 0 && (criteria.minOutlets ?? 1) <= 1;
}

function claimMatches(claim: ClaimRow, article: ArticleRow, criteria: Criteria): boolean {
  const { topics, speakers } = criteria;
  return (
    articleMatches(article, criteria) &&
    (speakers.length === 0 || speakers.some((speaker) => isSpeaker(speaker, claim.speaker))) &&
    (topics.length === 0 || topics.some((topic) => matchesTopic(topic, claim)))
  );
}

/** Whether an article meets the criteria about articles: event, outlet, date. */
function articleMatches(article: ArticleRow, criteria: Criteria): boolean {
  const { outlets, event } = criteria;
  return (
    (event === null || article.event === event) &&
    (outlets.length === 0 || outlets.some((outlet) => isOutlet(outlet, article.outlet))) &&
    isInTime(article, criteria)
  );
}

/** Ids of the articles that a filter leaves: those with a claim that matches, and, unless claims or facts are asked for, those without any. */
export function selectArticles(analysis: Analysis, criteria: Criteria, { claims }: Selection): ReadonlySet<string> {
  const kept = new Set(analysis.claims.flatMap((claim) => (claims.has(claim.id) ? claim.article : [])));
  if (criteria.topics.length + criteria.speakers.length > 0 || asksForFacts(criteria)) return kept;
  for (const article of analysis.articles) if (articleMatches(article, criteria)) kept.add(article.id);
  return kept;
}

/**
 * Whether an article may have been published within `since` and `until`: one without a date always may, and one dated
 * by day at any hour of it.
 */
function isInTime(article: ArticleRow, criteria: Criteria): boolean {
  if (criteria.since === null && criteria.until === null) return true;
  const published = article.published === null ? null : parseInstant(article.published);
  if (published === null) return true;
  return published.to >= (criteria.since ?? -Infinity) && published.from <= (criteria.until ?? Infinity);
}

function factMatches(cluster: ClusterRow, criteria: Criteria): boolean {
  if (!asksForFacts(criteria)) return true;
  const { kinds, only, minOutlets, minProbability, maybe } = criteria;
  const differences = cluster.differences.filter((row) => row.shown || maybe);
  return (
    (kinds.length === 0 || differences.some((row) => differs(row) && kinds.includes(row.kind))) &&
    (only.length === 0 || only.some((asked) => isOf(cluster.stance, differences, asked))) &&
    cluster.outlets.length >= (minOutlets ?? 0) &&
    cluster.probability >= (minProbability ?? 0)
  );
}

const differs = (row: DifferenceRow): boolean => row.label === 'conflict' || row.label === 'update';

function isOf(stance: Stance, differences: readonly DifferenceRow[], asked: Only): boolean {
  switch (asked) {
    case 'agree':
      return stance === 'agree';
    case 'differ':
      return stance === 'differ' || differences.some((row) => row.label === 'conflict' && row.between === 'outlets');
    case 'speakers':
      return stance === 'speakers' || differences.some((row) => row.label === 'conflict' && row.between === 'speakers');
    case 'update':
      return stance === 'update' || differences.some((row) => row.label === 'update');
    case 'single':
      return false;
  }
}
