import type { Article, Claim, Segmented } from '../model.js';
import type { SourceRow } from '../document.js';

/** What is known about which articles repeat which, for one event. */
export interface SourceIndex {
  /** article id → id of the earliest article whose text it reprints */
  readonly copyOf: ReadonlyMap<string, string>;
}

/** Finds articles of other outlets that reprint each other's text. */
export function findCopies(_articles: readonly Article[], _segmented: readonly Segmented[]): SourceIndex {
  return { copyOf: new Map() };
}

/** Who stands behind a fact, and at most how many of its sources can be independent. */
export function sourcesOf(
  claims: readonly Claim[],
  _articles: ReadonlyMap<string, Article>,
  _credits: ReadonlyMap<string, readonly string[]>,
  _index: SourceIndex,
): { sources: SourceRow[]; independentMax: number; uncredited: string[] } {
  const outlets = [...new Set(claims.map((claim) => claim.outlet))].sort();
  return { sources: [], independentMax: outlets.length, uncredited: outlets };
}
