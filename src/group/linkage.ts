import type { Neighbours } from './similar.js';

/**
 * Average-link clustering of a sparse similarity graph (a missing edge counts as 0), by nearest-neighbour chains
 * (Murtagh 1983): two groups are merged when each is the other's nearest and the mean similarity of their members is at
 * least `threshold`. A chain of similar pairs therefore does not glue two groups together, and groups without an edge
 * between them do not influence each other.
 * @returns groups of positions, ascending, in order of their first member
 */
export function averageLink(neighbours: Neighbours, threshold: number): number[][] {
  const members = neighbours.map((_, i) => [i]);
  // Sum of the similarities between two groups, under the position of each group's first member.
  const sums = neighbours.map((map) => new Map(map));
  const settled = neighbours.map(() => false);

  const nearest = (group: number, previous: number | undefined): number | null => {
    let best: number | null = null;
    let most = threshold;
    for (const [other, sum] of sums[group] as Map<number, number>) {
      const link = sum / ((members[group]?.length ?? 0) * (members[other]?.length ?? 0));
      if (link < most) continue;
      // On a tie the chain turns back, else it could run in a circle; otherwise the first group wins.
      const wins = link > most || best === null || other === previous || (best !== previous && other < best);
      if (wins) best = other;
      most = link;
    }
    return best;
  };

  for (let start = 0; start < neighbours.length; start++) {
    const chain = settled[start] || members[start]?.length === 0 ? [] : [start];
    while (chain.length > 0) {
      const top = chain[chain.length - 1] as number;
      const next = nearest(top, chain[chain.length - 2]);
      if (next === null) {
        settled[top] = true;
        chain.pop();
      } else if (next === chain[chain.length - 2]) {
        chain.length -= 2;
        merge(members, sums, top, next);
        if (chain.length === 0) chain.push(Math.min(top, next));
      } else chain.push(next);
    }
  }
  return members.filter((group) => group.length > 0).map((group) => group.sort((a, b) => a - b));
}

/** Merges two groups under the smaller of their positions; the other becomes empty. */
function merge(members: number[][], sums: Map<number, number>[], a: number, b: number): void {
  const [into, from] = a < b ? [a, b] : [b, a];
  const kept = sums[into] as Map<number, number>;
  for (const [other, sum] of sums[from] as Map<number, number>) {
    sums[other]?.delete(from);
    if (other === into) continue;
    const total = (kept.get(other) ?? 0) + sum;
    kept.set(other, total);
    sums[other]?.set(into, total);
  }
  sums[from]?.clear();
  members[into]?.push(...(members[from] ?? []));
  members[from] = [];
}
