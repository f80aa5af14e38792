/** Which relation `claims explain` takes apart. */
import type { Analysis, ClaimRow, ClusterRow, RelationRow } from '../document.js';

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
