import type { Analysis, ClaimRow, ClusterRow, RelationRow } from '../document.js';
import type { Contribution } from '../model.js';
import { leanings } from '../reader/leaning.js';
import type { Reader } from '../reader/reading.js';

/** Of the facts that a claim is in, the one that most outlets have; null when it is in none. */
export function widestFact({ clusters }: Analysis, claim: ClaimRow): ClusterRow | null {
  const facts = claim.clusters.flatMap((id) => clusters.find((cluster) => cluster.id === id) ?? []);
  return facts.reduce<ClusterRow | null>(
    (best, fact) => (best && best.outlets.length >= fact.outlets.length ? best : fact),
    null,
  );
}

/** The relation of a fact with the least probability: the one that `claims explain` takes apart. */
export function weakestOf({ relations }: Analysis, cluster: string): RelationRow | null {
  return byWeakness(relations.filter((relation) => relation.cluster === cluster))[0] ?? null;
}

/** Relations, the least probable first. */
export function byWeakness(relations: readonly RelationRow[]): RelationRow[] {
  const before = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  return [...relations].sort((x, y) => x.same_fact - y.same_fact || before(x.a, y.a) || before(x.b, y.b));
}

/** The document, with the words that the reader leaned on named in a relation that it has read. */
export async function withLeanings(analysis: Analysis, relation: RelationRow, reader: Reader): Promise<Analysis> {
  const text = (id: string) => (analysis.claims.find((claim) => claim.id === id) as ClaimRow).text;
  const contributions = await leaned(relation.contributions ?? [], text(relation.a), text(relation.b), reader);
  return {
    ...analysis,
    relations: analysis.relations.map((row) => (row === relation ? { ...row, contributions } : row)),
  };
}

/** The parts of a score, with the words that the reader leaned on as its evidence. */
export async function leaned(
  contributions: readonly Contribution[],
  a: string,
  b: string,
  reader: Reader,
): Promise<Contribution[]> {
  if (!contributions.some(({ name }) => name === 'reader')) return [...contributions];
  const evidence = (await leanings(a, b, reader)).map(({ word }) => word);
  return contributions.map((part) => (part.name === 'reader' ? { ...part, evidence } : part));
}
