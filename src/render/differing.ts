import type { ClaimRow, ClusterRow, DifferenceRow, SideRow } from '../document.js';
import { alsoLine, differencesOf, publishedOf, reasonOf, sideText, voices } from './facts.js';
import type { Lookup } from './lookup.js';
import { printable } from './printable.js';
import { type Cell, type Column, type Row, table } from './table.js';

const COLUMNS: readonly Column[] = [{ max: 12 }, { max: 10 }, { max: 9 }, { max: 15 }, { flex: true }, { max: 12 }];
const SPEAKER_COLUMNS: readonly Column[] = [{ max: 12 }, { max: 10 }, { max: 20 }, { flex: true }, { max: 12 }];
const LINES = 2;
/** So many outlets of a side get a row each; more share the row of the first. */
const ROWS_PER_SIDE = 2;

/** Facts on which outlets differ, or that cannot be compared: a run of rows for each fact, side after side. */
export function differingTable(lookup: Lookup, clusters: readonly ClusterRow[]): string[] {
  const { pen } = lookup;
  const head = ['id', 'kind', 'outlets', 'published', 'written', 'line'].map((name) => pen.say(`head.${name}`));
  const rows = clusters.flatMap((cluster) => rowsOf(lookup, cluster, outletCells));
  return table(COLUMNS, head, rows, pen);
}

/** Facts on which the people quoted contradict each other. */
export function speakersTable(lookup: Lookup, clusters: readonly ClusterRow[]): string[] {
  const { pen } = lookup;
  const head = ['id', 'kind', 'speaker', 'written', 'line'].map((name) => pen.say(`head.${name}`));
  const rows = clusters.flatMap((cluster) => rowsOf(lookup, cluster, speakerCells));
  return table(SPEAKER_COLUMNS, head, rows, pen);
}

type CellsOf = (lookup: Lookup, side: SideRow, claims: readonly ClaimRow[]) => (Cell | string)[];

function rowsOf(lookup: Lookup, cluster: ClusterRow, cellsOf: CellsOf): Row[] {
  const { pen } = lookup;
  const { own, others } = differencesOf(cluster);
  // One difference a fact, the surest; the others are told in a line each, and in full by `claims show`.
  const [surest, ...further] = [...own].sort((a, b) => b.confidence - a.confidence);
  const rows = surest === undefined ? [] : differenceRows(lookup, surest, cellsOf);
  // The column of kinds has room below its first row: there stands what else a reader must know of the fact.
  const asides: Cell[] = [];
  if (!cluster.shown || surest?.shown === false) asides.push({ text: pen.say('doubtful'), tone: 'warn' });
  if (cluster.silent.length > 0) asides.push(silentCell(lookup, cluster));
  for (const aside of asides) {
    const row = rows.slice(1).find((candidate) => candidate[1] === '');
    if (row !== undefined) row[1] = aside;
    else rows.push(['', aside]);
  }
  const first = rows[0];
  if (first !== undefined) first[0] = { text: lookup.shortId(cluster.id), tone: 'id' };
  const lines: Row[] = [...further, ...others].map((difference) => ({
    line: alsoLine(lookup, difference),
    indent: 6,
    tone: 'dim',
  }));
  const reasons: Row[] =
    cluster.stance === 'incomparable'
      ? [surest].flatMap((difference) =>
          difference === undefined ? [] : [{ line: reasonOf(lookup, difference), indent: 6, tone: 'dim' }],
        )
      : [];
  return [...rows, ...reasons, ...lines];
}

function silentCell(lookup: Lookup, cluster: ClusterRow): Cell {
  const { pen } = lookup;
  const many = cluster.silent.length > 4;
  const who = many ? pen.say('count.outlets', { n: cluster.silent.length }) : lookup.codes(cluster.silent);
  return { text: pen.say('silent.short', { outlets: who }), tone: 'dim' };
}

function differenceRows(lookup: Lookup, difference: DifferenceRow, cellsOf: CellsOf): (Cell | string)[][] {
  const rows = difference.sides.flatMap((side) => {
    const all = voices(lookup, side);
    const groups = all.length <= ROWS_PER_SIDE ? all.map((claim) => [claim]) : [all];
    return groups.map((claims): (Cell | string)[] => ['', '', ...cellsOf(lookup, side, claims)]);
  });
  const first = rows[0];
  if (first !== undefined) first[1] = lookup.pen.say(`kind.${difference.kind}`);
  return rows;
}

function textCell(side: SideRow, claims: readonly ClaimRow[]): Cell {
  const [claim] = claims;
  return { text: claim === undefined ? printable(side.value) : sideText(claim, side), lines: LINES };
}

function placesOf(lookup: Lookup, claims: readonly ClaimRow[]): string {
  return claims.map((claim) => lookup.place(claim)).join(' ');
}

function outletCells(lookup: Lookup, side: SideRow, claims: readonly ClaimRow[]): (Cell | string)[] {
  return [
    claims.map((claim) => lookup.code(claim.outlet)).join(' '),
    publishedOf(lookup, claims),
    textCell(side, claims),
    placesOf(lookup, claims),
  ];
}

function speakerCells(lookup: Lookup, side: SideRow, claims: readonly ClaimRow[]): (Cell | string)[] {
  const speakers = [...new Set(claims.map((claim) => claim.speaker ?? lookup.name(claim.outlet)))];
  return [speakers.map(printable).join(', '), textCell(side, claims), placesOf(lookup, claims)];
}
