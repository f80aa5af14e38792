import type { ClusterRow, DifferenceRow, SideRow } from '../document.js';

/** A fact with so large a share of its members in another nearly repeats that one. */
const SIMILAR = 0.7;

/**
 * Facts overlap, since a sentence may state several: of those given, the ones that add nothing to another are left out. A fact that agrees adds nothing when nearly all its members stand in another or the same words stand for no
 * fewer outlets; one with differences, when each of them is already shown.
 */
export function withoutSimilar(facts: readonly ClusterRow[]): ClusterRow[] {
  const kept: ClusterRow[] = [];
  // Those that set most claims against each other come first, so that they stand for the others.
  for (const fact of [...facts].sort((x, y) => differing(y) - differing(x))) {
    const isTold = fact.differences.every((row) =>
      kept.some(({ differences }) => differences.some((other) => tells(other, row))),
    );
    if (isTold && (fact.differences.length > 0 || kept.some((other) => repeats(fact, other)))) continue;
    kept.push(fact);
  }
  return facts.filter((fact) => kept.includes(fact));
}

function differing({ differences }: ClusterRow): number {
  return new Set(differences.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims))).size;
}

/** Whether a fact nearly repeats another. */
function repeats(fact: ClusterRow, other: ClusterRow): boolean {
  if (fact.label === other.label && isWithin(fact.outlets, other.outlets)) return true;
  const shared = fact.claims.filter((claim) => other.claims.includes(claim));
  return other.claims.length >= fact.claims.length && shared.length >= SIMILAR * fact.claims.length;
}

/** Whether a difference sets the sides of another against each other. */
function tells(row: DifferenceRow, other: DifferenceRow): boolean {
  const alike = row.label === other.label && row.kind === other.kind && row.between === other.between;
  if (!alike) return false;
  const sides = other.sides.map((side) => row.sides.findIndex((candidate) => holds(candidate, side)));
  return !sides.includes(-1) && new Set(sides).size === sides.length;
}

function holds(side: SideRow, other: SideRow): boolean {
  return side.claims.some((claim) => other.claims.includes(claim)) && isWithin(other.outlets, side.outlets);
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.every((item) => many.includes(item));
}
