import type { DifferenceRow, MarkRow, SideRow } from '../document.js';
import type { Claim, Mark, PairDifference } from '../model.js';

/** A pair of claims and what differs between them. */
export interface ComparedPair {
  readonly a: Claim;
  readonly b: Claim;
  readonly differences: readonly PairDifference[];
  /** Which of them are sure enough to be shown unasked. */
  readonly isShown: (difference: PairDifference) => boolean;
}

/** One difference, with the claims between which it was found. */
interface Found {
  readonly pair: ComparedPair;
  readonly difference: PairDifference;
  readonly shown: boolean;
}

/**
 * Turns the differences of the pairs of a fact into rows with sides: claims with one value stand together. Values that
 * were never set against each other, not even through others, stand in rows of their own ("7 tewas", "9 tewas" apart
 * from "20 luka", "31 luka"), and so do doubtful differences, which `--maybe` alone prints.
 */
export function differenceRows(pairs: readonly ComparedPair[]): DifferenceRow[] {
  const groups = new Map<string, Found[]>();
  for (const pair of pairs) {
    for (const difference of pair.differences) {
      if (difference.label === 'agree') continue;
      const shown = pair.isShown(difference);
      const key = `${shown ? 0 : 1} ${RANK.indexOf(difference.label)} ${difference.between} ${difference.kind}`;
      groups.set(key, [...(groups.get(key) ?? []), { pair, difference, shown }]);
    }
  }
  return [...groups]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .flatMap(([, list]) => connected(list).map(row).sort(bySurest));
}

const RANK = ['conflict', 'update', 'incomparable'];

/** Parts a list so that two differences that share a value, at once or through others, are in one part. */
function connected(list: readonly Found[]): Found[][] {
  let parts: { values: Set<string>; found: Found[] }[] = [];
  for (const item of list) {
    const { aKey, bKey } = item.difference;
    const joined = parts.filter(({ values }) => values.has(aKey) || values.has(bKey));
    const values = new Set([aKey, bKey, ...joined.flatMap((part) => [...part.values])]);
    const found = [...joined.flatMap((part) => part.found), item];
    parts = [...parts.filter((part) => !joined.includes(part)), { values, found }];
  }
  return parts.map(({ found }) => found);
}

/** Surer differences first; of equal ones, that of the claim with the lesser id. */
function bySurest(x: DifferenceRow, y: DifferenceRow): number {
  const first = ({ sides }: DifferenceRow) => sides.map(({ claims, value }) => `${claims[0]} ${value}`).sort()[0] ?? '';
  return y.confidence - x.confidence || (first(x) < first(y) ? -1 : 1);
}

function row(list: readonly Found[]): DifferenceRow {
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
  for (const { pair, difference } of list) {
    put(difference.aKey, pair.a, difference.a);
    put(difference.bKey, pair.b, difference.b);
  }
  const strongest = list
    .map(({ difference }) => difference)
    .reduce((best, difference) => (difference.confidence > best.confidence ? difference : best));
  return {
    label: strongest.label,
    kind: strongest.kind,
    between: strongest.between,
    sides: [...sides].map(([key, side]) => sideRow(key, side)).sort(bySize),
    confidence: round(strongest.confidence),
    shown: list.some(({ shown }) => shown),
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
  const first = (side: SideRow) => `${side.claims[0]} ${side.value}`;
  return y.outlets.length - x.outlets.length || y.claims.length - x.claims.length || (first(x) < first(y) ? -1 : 1);
}

/** Four digits, so that no noise of the last binary digit shows. */
export function round(x: number): number {
  return Math.round(x * 1e4) / 1e4;
}
