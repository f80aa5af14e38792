import type { Analysis } from '../document.js';
import { closeOver } from './close.js';

/** A fact or a claim that was asked for. */
export interface OneFact {
  readonly found: 'cluster' | 'claim' | 'event';
  readonly id: string;
}

/**
 * The closed document of some facts and claims: the facts named, or those that a claim named is in, whole; a claim
 * that is in none, alone.
 * @param withText whether articles keep their `fields`
 */
export function documentOf(analysis: Analysis, ids: readonly string[], withText: boolean): Analysis {
  const asked = new Set(ids);
  const clusters = analysis.clusters.filter((row) => asked.has(row.id) || row.claims.some((id) => asked.has(id)));
  const claims = new Set([
    ...clusters.flatMap((row) => row.claims),
    ...analysis.claims.flatMap((row) => (asked.has(row.id) ? row.id : [])),
  ]);
  const document = closeOver(analysis, new Set(clusters.map((row) => row.id)), claims);
  if (withText) return document;
  return { ...document, articles: document.articles.map(({ fields: _, ...article }) => article) };
}
