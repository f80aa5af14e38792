import type { ClusterRow } from '../document.js';
import { claimsOf, doubtOf, factLabel, sourcesShort } from './facts.js';
import type { Lookup } from './lookup.js';
import { type Cell, type Column, FIXED_SPACE, type Row, table } from './table.js';
import { displayWidth } from './wrap.js';

const LINES = 2;
const LEAST_LABEL = 20;
/** Narrower screens give less to the column of sources. */
const ROOMY = 80;

/**
 * Agreements as a matrix of facts and outlets: writes it, writes it otherwise, does not write it. Where the outlets
 * would leave the fact too little of the screen, their letters are listed instead.
 */
export function agreementsTable(lookup: Lookup, clusters: readonly ClusterRow[]): string[] {
  const { pen } = lookup;
  const letters = lookup.outlets.map((outlet) => lookup.code(outlet));
  const sourcesWidth = pen.width < ROOMY ? 12 : 24;
  const ids = clusters.map((cluster) => lookup.shortId(cluster.id));
  const besides = displayWidth(letters.join(' ')) + sourcesWidth + Math.max(2, ...ids.map((id) => id.length)) + 3 * 2;
  const asMatrix = pen.width - besides >= LEAST_LABEL;
  const columns: Column[] = [
    {},
    { flex: true, least: LEAST_LABEL },
    asMatrix ? {} : { max: 24 },
    { max: sourcesWidth },
  ];
  const head = [
    pen.say('head.id'),
    pen.say('head.fact'),
    asMatrix ? letters.join(' ') : pen.say('head.outlets'),
    pen.say('head.sources'),
  ];
  const rows = clusters.map((cluster): Row => {
    const label: Cell = { text: factLabel(lookup, cluster) + doubtOf(lookup, cluster), lines: LINES };
    const outlets = asMatrix ? marksOf(lookup, cluster) : lookup.codes(cluster.outlets);
    return [{ text: lookup.shortId(cluster.id), tone: 'id' }, label, outlets, sourcesShort(lookup, cluster)];
  });
  return table(columns, head, rows, pen);
}

/** Explains the marks of the matrix that occur in it. */
export function matrixLegend(lookup: Lookup, clusters: readonly ClusterRow[]): string {
  const { glyph, say } = lookup.pen;
  const parts = [say('matrix.agrees', { mark: glyph.agree })];
  if (clusters.some((cluster) => otherwise(cluster).size > 0))
    parts.push(say('matrix.differs', { mark: glyph.differ }));
  if (clusters.some((cluster) => doubted(lookup, cluster).size > 0)) parts.push(say('matrix.doubtful'));
  parts.push(say('matrix.silent', { mark: glyph.silent }));
  return parts.join('  ');
}

function marksOf(lookup: Lookup, cluster: ClusterRow): string {
  const { glyph } = lookup.pen;
  const differing = otherwise(cluster);
  const doubtful = doubted(lookup, cluster);
  return lookup.outlets
    .map((outlet) => {
      const writes = doubtful.has(outlet) ? '?' : differing.has(outlet) ? glyph.differ : glyph.agree;
      const mark = cluster.outlets.includes(outlet) ? writes : glyph.silent;
      return mark.padEnd(lookup.code(outlet).length, FIXED_SPACE);
    })
    .join(' ');
}

/** Outlets of a shown fact all of whose claims in it are doubtful. */
function doubted(lookup: Lookup, cluster: ClusterRow): ReadonlySet<string> {
  if (!cluster.shown) return new Set();
  const claims = claimsOf(lookup, cluster.claims);
  const sure = new Set(claims.flatMap((claim) => (lookup.isDoubtful(claim, cluster) ? [] : claim.outlet)));
  return new Set(cluster.outlets.filter((outlet) => !sure.has(outlet)));
}

/** Outlets on a later side of a difference of a fact that as a whole agrees. */
function otherwise(cluster: ClusterRow): ReadonlySet<string> {
  const first = new Set(cluster.differences.flatMap((difference) => difference.sides[0]?.outlets ?? []));
  const later = cluster.differences.flatMap((difference) => difference.sides.slice(1).flatMap((side) => side.outlets));
  return new Set(later.filter((outlet) => !first.has(outlet)));
}
