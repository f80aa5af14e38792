import { stanceOf } from '../assemble/clusters.js';
import type { Analysis, ClusterRow, DifferenceRow, RelationRow, SourceRow } from '../document.js';

/**
 * The document without what is doubtful, as the screens draw it unless `--maybe` is given: without facts that are not
 * shown, members that no shown relation ties to a member of another outlet, and differences that are not shown. Of a
 * fact that is left, outlets, sources and stance are those of the members left; a fact of one outlet is none. Claims
 * stay. Pure; probabilities and ids are unchanged.
 */
export function withoutDoubt(analysis: Analysis): Analysis {
  const claims = new Map(analysis.claims.map((claim) => [claim.id, claim]));
  const outletOf = (claim: string) => claims.get(claim)?.outlet ?? '';
  const pairs = pairsOf(analysis.relations);
  const clusters = analysis.clusters.flatMap((cluster) => {
    if (!cluster.shown) return [];
    const members = cluster.claims.filter((claim) => !isDoubtful(claim, cluster, pairs));
    const outlets = cluster.outlets.filter((outlet) => members.some((claim) => outletOf(claim) === outlet));
    return outlets.length < 2 ? [] : [narrowed(cluster, new Set(members), outlets, outletOf)];
  });
  const holders = new Map<string, string[]>();
  for (const { id, claims } of clusters)
    for (const claim of claims) holders.set(claim, [...(holders.get(claim) ?? []), id]);
  return {
    ...analysis,
    clusters,
    claims: analysis.claims.map((claim) => ({ ...claim, clusters: holders.get(claim.id) ?? [] })),
    relations: analysis.relations.filter(
      ({ a, b, shown }) => shown && holders.get(a)?.some((id) => holders.get(b)?.includes(id)),
    ),
  };
}

/** The document with everything, where the stance of a fact follows its doubtful differences too, as `--maybe` draws it. */
export function withDoubt(analysis: Analysis): Analysis {
  return { ...analysis, clusters: analysis.clusters.map((row) => ({ ...row, stance: stanceOf(row.differences) })) };
}

/**
 * Whether none of the relations of a member to the others of its fact is shown. They are looked up by their claims: a
 * pair that stands in several facts is listed under one of them.
 */
export function isDoubtful(claim: string, cluster: ClusterRow, pairs: PairIndex): boolean {
  const relations = cluster.claims.flatMap((other) => pairs.get(claim)?.get(other) ?? []);
  return relations.length > 0 && relations.every((relation) => !relation.shown);
}

/** Claim → other claim → their relation. */
export type PairIndex = ReadonlyMap<string, ReadonlyMap<string, RelationRow>>;

export function pairsOf(relations: readonly RelationRow[]): PairIndex {
  const index = new Map<string, Map<string, RelationRow>>();
  const put = (from: string, to: string, relation: RelationRow) => {
    const row = index.get(from) ?? new Map<string, RelationRow>();
    index.set(from, row.set(to, relation));
  };
  for (const relation of relations) {
    put(relation.a, relation.b, relation);
    put(relation.b, relation.a, relation);
  }
  return index;
}

/** A fact with some of its members only. */
function narrowed(
  cluster: ClusterRow,
  members: ReadonlySet<string>,
  outlets: readonly string[],
  outletOf: (claim: string) => string,
): ClusterRow {
  const left = new Set(outlets);
  const differences = cluster.differences.flatMap((row) => (row.shown ? differenceOf(row, members, outletOf) : []));
  return {
    ...cluster,
    stance: stanceOf(differences),
    claims: cluster.claims.filter((claim) => members.has(claim)),
    outlets,
    silent: [...cluster.silent, ...cluster.outlets.filter((outlet) => !left.has(outlet))].sort(),
    sources: cluster.sources.flatMap((source) => sourceOf(source, left)),
    independent_max: Math.min(cluster.independent_max, outlets.length),
    uncredited: cluster.uncredited.filter((outlet) => left.has(outlet)),
    differences,
  };
}

/** A difference between the members left, if two of its sides are. */
function differenceOf(
  row: DifferenceRow,
  members: ReadonlySet<string>,
  outletOf: (claim: string) => string,
): DifferenceRow[] {
  const sides = row.sides.flatMap((side) => {
    const claims = side.claims.filter((claim) => members.has(claim));
    if (claims.length === 0) return [];
    const outlets = side.outlets.filter((outlet) => claims.some((claim) => outletOf(claim) === outlet));
    return [{ ...side, claims, outlets, marks: side.marks.filter((mark) => members.has(mark.claim)) }];
  });
  return sides.length < 2 ? [] : [{ ...row, sides }];
}

/** A source of the outlets left; a shared text or network is one only of two. */
function sourceOf(source: SourceRow, left: ReadonlySet<string>): SourceRow[] {
  const outlets = source.outlets.filter((outlet) => left.has(outlet));
  return outlets.length < (source.name === null ? 2 : 1) ? [] : [{ ...source, outlets }];
}

/** How much a screen leaves out as doubtful. */
export interface LeftOut {
  /** Facts as a whole. */
  readonly facts: number;
  /** Members of the facts that are left. */
  readonly members: number;
  /** Differences of the facts that are left. */
  readonly differences: number;
}

/** What the first document has of facts, members and differences that the second, its view without doubt, has not. */
export function leftOut(whole: Analysis, view: Analysis): LeftOut {
  const kept = new Map(view.clusters.map((cluster) => [cluster.id, cluster]));
  let [facts, members, differences] = [0, 0, 0];
  for (const cluster of whole.clusters) {
    const row = kept.get(cluster.id);
    if (row === undefined) facts++;
    else {
      members += cluster.claims.length - row.claims.length;
      differences += cluster.differences.length - row.differences.length;
    }
  }
  return { facts, members, differences };
}
