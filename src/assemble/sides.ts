import type { DifferenceRow, MarkRow, SideRow } from '../document.js';
import type { Claim, Mark, PairDifference } from '../model.js';

/** A pair of claims and what differs between them. */
export interface ComparedPair {
  readonly a: Claim;
  readonly b: Claim;
  readonly differences: readonly PairDifference[];
}

/** Turns the differences of the pairs of a fact into rows with sides: claims with one value stand together. */
export function differenceRows(pairs: readonly ComparedPair[]): DifferenceRow[] {
  const groups = new Map<string, { pair: ComparedPair; difference: PairDifference }[]>();
  for (const pair of pairs) {
    for (const difference of pair.differences) {
      if (difference.label === 'agree') continue;
      const key = `${RANK.indexOf(difference.label)} ${difference.between} ${difference.kind}`;
      const list = groups.get(key);
      if (list) list.push({ pair, difference });
      else groups.set(key, [{ pair, difference }]);
    }
  }
  return [...groups.keys()]
    .sort()
    .map((key) => row(groups.get(key) as { pair: ComparedPair; difference: PairDifference }[]));
}

const RANK = ['conflict', 'update', 'incomparable'];

function row(list: readonly { pair: ComparedPair; difference: PairDifference }[]): DifferenceRow {
  const sides = new Map<string, { claims: Map<string, Claim>; marks: Map<string, MarkRow> }>();
  const put = (key: string, claim: Claim, mark: Mark | null) => {
    const side = sides.get(key) ?? { claims: new Map<string, Claim>(), marks: new Map<string, MarkRow>() };
    sides.set(key, side);
    side.claims.set(claim.id, claim);
    if (mark)
      side.marks.set(`${claim.id} ${mark.start}`, {
        claim: claim.id,
        start: mark.start,
        end: mark.end,
        text: mark.text,
      });
  };
  let strongest = list[0]!.difference;
  for (const { pair, difference } of list) {
    put(difference.aKey, pair.a, difference.a);
    put(difference.bKey, pair.b, difference.b);
    if (difference.confidence > strongest.confidence) strongest = difference;
  }
  return {
    label: strongest.label,
    kind: strongest.kind,
    between: strongest.between,
    sides: [...sides].map(([key, side]) => sideRow(key, side)).sort(bySize),
    confidence: round(strongest.confidence),
    reason: strongest.reason,
  };
}

function sideRow(key: string, side: { claims: Map<string, Claim>; marks: Map<string, MarkRow> }): SideRow {
  const claims = [...side.claims.values()].sort((x, y) => (x.id < y.id ? -1 : 1));
  const marks = [...side.marks.values()].sort((x, y) =>
    x.claim < y.claim ? -1 : x.claim > y.claim ? 1 : x.start - y.start,
  );
  return {
    value: marks[0]?.text ?? key,
    claims: claims.map((claim) => claim.id),
    outlets: [...new Set(claims.map((claim) => claim.outlet))].sort(),
    marks,
  };
}

/** Sides of more outlets first. */
function bySize(x: SideRow, y: SideRow): number {
  return (
    y.outlets.length - x.outlets.length || y.claims.length - x.claims.length || (x.claims[0]! < y.claims[0]! ? -1 : 1)
  );
}

/** Four digits, so that no noise of the last binary digit shows. */
export function round(x: number): number {
  return Math.round(x * 1e4) / 1e4;
}
