/** A link between two claims of different outlets, with the probability that they are about the same fact. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
}

/** How tight a fact must be. */
export interface Tightness {
  /** Least probability of a link, 0…1. */
  readonly at: number;
  /** Least share of a member's possible links that must be there, 0…1; 1 asks for cliques. */
  readonly share: number;
}

/**
 * Groups claims into facts, overlapping where a sentence states several: a greedy cover of the links by near-cliques,
 * strongest link first. A claim joins a fact only when it is linked to (nearly) all members of other outlets, so a chain
 * a–b–c without a–c never glues two facts together, as single linkage would (edge clique cover; Gramm et al. 2009).
 * @param links links of one event, each pair once
 * @param outletOf outlet of a claim; claims of one outlet are never linked and may share a fact
 * @returns facts as ascending lists of claims of at least two outlets; no fact lies wholly within another
 */
export function clusters(
  links: readonly Link[],
  outletOf: (claim: number) => string,
  tightness: Tightness,
): number[][] {
  const strong = links.filter((link) => link.probability >= tightness.at);
  strong.sort((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b);
  const near = new Map<number, Map<number, number>>();
  const connect = (from: number, to: number, probability: number) => {
    const map = near.get(from);
    if (map) map.set(to, probability);
    else near.set(from, new Map([[to, probability]]));
  };
  for (const { a, b, probability } of strong) {
    connect(a, b, probability);
    connect(b, a, probability);
  }
  const covered = new Set<string>();
  const found: number[][] = [];
  for (const seed of strong) {
    if (covered.has(key(seed.a, seed.b))) continue;
    const members = grow(seed, near, outletOf, tightness.share);
    for (const [i, x] of members.entries()) for (const y of members.slice(i + 1)) covered.add(key(x, y));
    found.push(members);
  }
  return withoutSubsets(found);
}

function grow(
  seed: Link,
  near: ReadonlyMap<number, ReadonlyMap<number, number>>,
  outletOf: (claim: number) => string,
  share: number,
): number[] {
  const members = [seed.a, seed.b];
  // For each outside claim: how many members of other outlets it could be linked to, how many it is, how strongly.
  const candidates = new Set<number>();
  for (const member of members) for (const other of near.get(member)?.keys() ?? []) candidates.add(other);
  for (const member of members) candidates.delete(member);
  for (;;) {
    let best = -1;
    let bestMean = 0;
    for (const candidate of candidates) {
      const outlet = outletOf(candidate);
      let possible = 0;
      let linked = 0;
      let sum = 0;
      for (const member of members) {
        if (outletOf(member) === outlet) continue;
        possible += 1;
        const probability = near.get(member)?.get(candidate);
        if (probability === undefined) continue;
        linked += 1;
        sum += probability;
      }
      if (possible === 0 || linked / possible < share) continue;
      const mean = sum / possible;
      if (mean > bestMean || (mean === bestMean && candidate < best)) [best, bestMean] = [candidate, mean];
    }
    if (best < 0) break;
    members.push(best);
    candidates.delete(best);
    for (const other of near.get(best)?.keys() ?? []) if (!members.includes(other)) candidates.add(other);
  }
  return members.sort((x, y) => x - y);
}

function withoutSubsets(found: readonly number[][]): number[][] {
  const sets = found.map((members) => new Set(members));
  const sizeOf = (i: number) => (found[i] as number[]).length;
  const holding = new Map<number, number[]>();
  for (const [i, members] of found.entries()) {
    for (const member of members) holding.set(member, [...(holding.get(member) ?? []), i]);
  }
  return found.filter((members, i) => {
    const rivals = holding.get(members[0] as number) ?? [];
    return !rivals.some(
      (j) =>
        j !== i &&
        sizeOf(j) >= members.length &&
        (sizeOf(j) > members.length || j < i) &&
        members.every((member) => sets[j]?.has(member)),
    );
  });
}

function key(x: number, y: number): string {
  return x < y ? `${x} ${y}` : `${y} ${x}`;
}
