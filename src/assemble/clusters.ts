import { explain } from '../compare/score.js';
import type { Decisions, Weights } from '../compare/weights.js';
import type { ClusterRow, RelationRow, SourceRow, Stance } from '../document.js';
import type { EventFacts, Fact, FactPair } from '../facts.js';
import type { Claim, PairDifference, RelationLabel } from '../model.js';
import { labelOfPair } from '../relate/label.js';
import { thresholdKey } from '../relate/relate.js';
import { clusterIds } from './ids.js';
import { labelOf } from './label.js';
import { differenceRows, round } from './sides.js';

/** What the rows of an event need besides its facts. */
export interface EventContext {
  readonly event: string;
  /** Display names of all outlets of the event, sorted. */
  readonly outlets: readonly string[];
  readonly weights: Weights;
  /** From what on something is shown: with or without the reader. */
  readonly decisions: Decisions;
  readonly withContributions: boolean;
  /** Publication of an article, ISO, or null. */
  readonly publishedOf: (article: string) => string | null;
  readonly sourcesOf: (claims: readonly Claim[]) => {
    sources: SourceRow[];
    independentMax: number;
    uncredited: string[];
  };
}

/** The rows of all facts of an event and of their pairs, facts of most outlets first. */
export function clusterRows(
  facts: EventFacts,
  context: EventContext,
): { clusters: ClusterRow[]; relations: RelationRow[] } {
  const earliest = facts.facts.map((fact) =>
    fact.members
      .map((member) => facts.claims[member] as Claim)
      .sort((x, y) => byDate(context.publishedOf(x.article), context.publishedOf(y.article)) || (x.id < y.id ? -1 : 1)),
  );
  const ids = clusterIds(earliest.map((claims) => claims.map((claim) => claim.id)));
  const clusters: ClusterRow[] = [];
  const relations: RelationRow[] = [];
  for (const [i, fact] of facts.facts.entries()) {
    clusters.push(clusterRow(ids[i] as string, fact, facts, earliest[i] as Claim[], context));
  }
  clusters.sort(
    (x, y) => y.outlets.length - x.outlets.length || y.claims.length - x.claims.length || (x.id < y.id ? -1 : 1),
  );
  // A pair that stands in several facts is listed once, under the first of them.
  const position = new Map(ids.map((id, i) => [id, i]));
  const listed = new Set<string>();
  for (const { id } of clusters) {
    for (const pair of (facts.facts[position.get(id) as number] as Fact).pairs) {
      const key = `${pair.a} ${pair.b}`;
      if (listed.has(key)) continue;
      listed.add(key);
      relations.push(relationRow(id, pair, facts, context));
    }
  }
  relations.sort((x, y) => compare(x.cluster, y.cluster) || compare(x.a, y.a) || compare(x.b, y.b));
  return { clusters, relations };
}

function clusterRow(
  id: string,
  fact: Fact,
  facts: EventFacts,
  claims: readonly Claim[],
  context: EventContext,
): ClusterRow {
  const claimOf = (index: number) => facts.claims[index] as Claim;
  const differences = differenceRows(
    fact.pairs.map((pair) => ({
      a: claimOf(pair.a),
      b: claimOf(pair.b),
      differences: pair.comparison.differences,
      isShown: (difference) => isLikely(pair, context.decisions) && isConfident(difference, context.decisions),
    })),
  );
  const outlets = [...new Set(claims.map((claim) => claim.outlet))].sort();
  const { sources, independentMax, uncredited } = context.sourcesOf(claims);
  const marks = new Map<string, { start: number; end: number; text: string }[]>();
  const shown = differences.filter((row) => row.shown);
  for (const mark of shown.flatMap((row) => row.sides).flatMap((side) => side.marks)) {
    marks.set(mark.claim, [...(marks.get(mark.claim) ?? []), mark]);
  }
  return {
    id,
    event: context.event,
    label: labelOf(
      byCentrality(fact, facts, shown[0]?.sides[0]?.claims ?? null, context.decisions),
      (claim) => marks.get(claim.id) ?? [],
    ),
    stance: stanceOf(shown),
    claims: claims.map((claim) => claim.id),
    outlets,
    silent: context.outlets.filter((outlet) => !outlets.includes(outlet)),
    sources,
    independent_max: independentMax,
    uncredited,
    probability: round(weakest(fact)),
    shown: fact.pairs.some((pair) => isPairShown(pair, context.decisions)),
    differences,
    notes: notesOf(fact),
  };
}

function relationRow(cluster: string, pair: FactPair, facts: EventFacts, context: EventContext): RelationRow {
  const [a, b] = [facts.claims[pair.a] as Claim, facts.claims[pair.b] as Claim];
  const { differences, notes } = pair.comparison;
  const label = labelOfPair(differences);
  return {
    a: a.id,
    b: b.id,
    cluster,
    label,
    kinds: [...new Set(differences.filter((item) => item.label === label).map((item) => item.kind))].sort(),
    same_fact: round(probabilityOf(pair)),
    shown: isPairShown(pair, context.decisions),
    notes,
    ...(context.withContributions
      ? {
          contributions: pair.score
            ? explain(pair.score, facts.profiles, facts.words, context.weights).contributions.map((item) => ({
                ...item,
                value: round(item.value),
                weight: round(item.weight),
              }))
            : [],
        }
      : {}),
  };
}

/** Whether two claims are likely to be about one fact. */
function isLikely(pair: FactPair, decisions: Decisions): boolean {
  return probabilityOf(pair) >= decisions.shown_at;
}

/** A pair is shown unasked when both claims are likely to be about one fact and how they stand to each other is sure. */
function isPairShown(pair: FactPair, decisions: Decisions): boolean {
  const { differences } = pair.comparison;
  const label = labelOfPair(differences);
  const naming = differences.filter((item) => item.label === label);
  return isLikely(pair, decisions) && (naming.length === 0 || naming.some((item) => isConfident(item, decisions)));
}

/** A conflict or update is shown unasked only when it is likely to be one. */
function isConfident(difference: PairDifference, decisions: Decisions): boolean {
  const { label, confidence } = difference;
  if (label !== 'conflict' && label !== 'update') return true;
  return confidence >= (decisions.conflict_shown_at[thresholdKey(difference)] ?? Number.POSITIVE_INFINITY);
}

/** What the outlets of a fact do, by the strongest of the differences given. */
export function stanceOf(differences: readonly { label: RelationLabel; between: 'outlets' | 'speakers' }[]): Stance {
  if (differences.some((row) => row.label === 'conflict' && row.between === 'outlets')) return 'differ';
  if (differences.some((row) => row.label === 'conflict')) return 'speakers';
  if (differences.some((row) => row.label === 'update')) return 'update';
  if (differences.some((row) => row.label === 'incomparable')) return 'incomparable';
  return 'agree';
}

/** The weakest of the links by which each member holds on to the fact. */
function weakest(fact: Fact): number {
  const best = new Map<number, number>();
  for (const pair of fact.pairs) {
    for (const member of [pair.a, pair.b]) best.set(member, Math.max(best.get(member) ?? 0, probabilityOf(pair)));
  }
  return Math.min(...best.values());
}

/** Members by how well they fit the others: those of the given side before the rest, doubtful members last. */
function byCentrality(fact: Fact, facts: EventFacts, side: readonly string[] | null, decisions: Decisions): Claim[] {
  const sure = new Set(fact.pairs.flatMap((pair) => (isPairShown(pair, decisions) ? [pair.a, pair.b] : [])));
  const fit = new Map<number, number>();
  for (const pair of fact.pairs) {
    for (const member of [pair.a, pair.b]) fit.set(member, (fit.get(member) ?? 0) + probabilityOf(pair));
  }
  const rank = (member: number) =>
    (sure.has(member) ? 0 : 2) + (side?.includes((facts.claims[member] as Claim).id) ? 0 : 1);
  return [...fact.members]
    .sort((x, y) => rank(x) - rank(y) || (fit.get(y) ?? 0) - (fit.get(x) ?? 0) || x - y)
    .map((member) => facts.claims[member] as Claim);
}

function probabilityOf(pair: FactPair): number {
  return pair.score?.probability ?? 0;
}

function notesOf(fact: Fact) {
  const seen = new Map(fact.pairs.flatMap((pair) => pair.comparison.notes).map((note) => [JSON.stringify(note), note]));
  return [...seen].sort(([x], [y]) => compare(x, y)).map(([, note]) => note);
}

/** Earlier first, undated last. */
export function byDate(x: string | null, y: string | null): number {
  if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
  const [one, two] = [Date.parse(x), Date.parse(y)];
  return one - two || compare(x, y);
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
