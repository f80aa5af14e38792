import type { Analysis, ClaimRow, RelationRow } from '../document.js';
import { type Criteria, isFiltering } from './criteria.js';
import { select, selectArticles } from './select.js';

/**
 * The document with only what a filter keeps, closed: every id in it resolves. Facts stay whole, with all their claims,
 * and events with all their articles (so that it still shows who is silent). Without criteria the document itself.
 */
export function filterFacts(analysis: Analysis, criteria: Criteria): Analysis {
  if (!isFiltering(criteria)) return analysis;
  const { clusters, claims } = select(analysis, criteria);
  const kept = new Set(claims);
  for (const cluster of analysis.clusters) if (clusters.has(cluster.id)) for (const id of cluster.claims) kept.add(id);
  return closeOver(analysis, clusters, kept);
}

/**
 * The document with only the claims that match, for `claims list`. Of the facts those stay that are whole within them:
 * a fact is never shown with some of its claims missing.
 */
export function filterClaims(analysis: Analysis, criteria: Criteria): Analysis {
  if (!isFiltering(criteria)) return analysis;
  const { clusters, claims } = select(analysis, criteria);
  const whole = analysis.clusters.filter(
    (cluster) => clusters.has(cluster.id) && cluster.claims.every((id) => claims.has(id)),
  );
  return closeOver(analysis, new Set(whole.map((cluster) => cluster.id)), claims);
}

/**
 * What the screens of `claims list` draw: the matching claims and articles with every fact that they are in, so that
 * "4 outlets" is still true. Not closed; never printed as JSON.
 */
export function viewOfClaims(analysis: Analysis, criteria: Criteria): Analysis {
  if (!isFiltering(criteria)) return analysis;
  const selection = select(analysis, criteria);
  const articles = selectArticles(analysis, criteria, selection);
  return {
    ...analysis,
    claims: analysis.claims.filter((claim) => selection.claims.has(claim.id)),
    articles: analysis.articles.filter((article) => articles.has(article.id)),
  };
}

/** The document with these facts and claims alone, their events with all articles; every id in it resolves. */
export function closeOver(analysis: Analysis, clusters: ReadonlySet<string>, claims: ReadonlySet<string>): Analysis {
  const rows: ClaimRow[] = [];
  const holders = new Set<string>();
  for (const claim of analysis.claims) {
    if (!claims.has(claim.id)) continue;
    holders.add(claim.article);
    rows.push({ ...claim, clusters: claim.clusters.filter((id) => clusters.has(id)) });
  }
  const factsOf = new Map(rows.map((claim) => [claim.id, claim.clusters]));
  const events = analysis.events.filter((event) => event.articles.some((id) => holders.has(id)));
  const told = new Set(events.flatMap((event) => event.articles));
  return {
    ...analysis,
    events,
    articles: analysis.articles.filter((article) => told.has(article.id) || holders.has(article.id)),
    claims: rows,
    clusters: analysis.clusters.filter((cluster) => clusters.has(cluster.id)),
    relations: analysis.relations.flatMap((relation) => relationWithin(relation, factsOf)),
  };
}

/** A relation under a fact that is left and holds both its claims: the one it was listed under, else the first. */
function relationWithin(relation: RelationRow, factsOf: ReadonlyMap<string, readonly string[]>): RelationRow[] {
  const others = factsOf.get(relation.b);
  const shared = (factsOf.get(relation.a) ?? []).filter((id) => others?.includes(id));
  const cluster = shared.includes(relation.cluster) ? relation.cluster : shared[0];
  return cluster === undefined ? [] : [{ ...relation, cluster }];
}
