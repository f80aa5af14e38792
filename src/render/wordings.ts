import type { ClaimRow, ClusterRow, DifferenceRow, SideRow } from '../document.js';
import {
  alsoLine,
  claimsOf,
  differencesOf,
  doubtOf,
  factLabel,
  notesOf,
  quotedHow,
  reasonOf,
  sideText,
  sideValue,
  sourcesLine,
  voices,
} from './facts.js';
import { type Lookup, markedText } from './lookup.js';
import { printable } from './printable.js';
import { type Cell, type Column, labelled, paragraph, type Row, table } from './table.js';

const INDENT = 4;
const SIDE_COLUMNS: readonly Column[] = [{ max: 14 }, { max: 19 }, { flex: true }, { max: 14 }, { max: 8 }];
const AGREE_COLUMNS: readonly Column[] = [{ max: 19 }, { flex: true }, { max: 18 }, { max: 8 }];
const LINES = 3;

/** A fact on which outlets or speakers differ, with its wordings side by side. */
export function differingBlock(lookup: Lookup, cluster: ClusterRow): string[] {
  const { pen } = lookup;
  const { own, others } = differencesOf(cluster);
  const kinds = [...new Set(own.map((difference) => pen.say(`kind.${difference.kind}`)))].join(', ');
  const title =
    own.length === 1 && own[0] !== undefined
      ? `${kinds}: ${reasonOf(lookup, own[0])}${cluster.shown ? doubtOf(lookup, own[0]) : ''}`
      : kinds;
  return [
    ...titleLines(lookup, cluster, title),
    ...own.flatMap((difference) => [
      ...(own.length > 1
        ? paragraph(
            `${pen.say(`kind.${difference.kind}`)}: ${reasonOf(lookup, difference)}${doubtOf(lookup, difference)}`,
            pen,
            {
              indent: INDENT,
              tone: 'dim',
            },
          )
        : []),
      ...sidesTable(lookup, cluster, difference),
    ]),
    ...silentLines(lookup, cluster),
    ...asides(lookup, [...others.map((difference) => alsoLine(lookup, difference)), ...notesOf(lookup, cluster)]),
  ];
}

/** A fact on which all agree, with its wordings. */
export function agreementBlock(lookup: Lookup, cluster: ClusterRow): string[] {
  const claims = bestOfEachOutlet(lookup, cluster);
  const rows = claims.map((claim): Row => {
    const text: Cell = { text: markedText(claim, []), lines: LINES };
    return [outletCell(lookup, claim), text, howCell(lookup, cluster, claim), lookup.place(claim)];
  });
  return [
    ...titleLines(lookup, cluster, factLabel(lookup, cluster)),
    ...table(AGREE_COLUMNS, null, rows, lookup.pen, { indent: INDENT }),
    ...silentLines(lookup, cluster),
    ...asides(lookup, [
      ...cluster.differences.map((difference) => alsoLine(lookup, difference)),
      ...notesOf(lookup, cluster),
    ]),
  ];
}

/** The claims that one outlet alone has. */
export function singlesTable(lookup: Lookup, claims: readonly ClaimRow[]): string[] {
  const rows = claims.map(
    (claim): Row => [
      { text: lookup.shortId(claim.id), tone: 'id' },
      lookup.name(claim.outlet),
      { text: markedText(claim, []), lines: 2 },
      quotedHow(lookup, claim),
      lookup.place(claim),
    ],
  );
  return table([{ max: 12 }, { max: 19 }, { flex: true }, { max: 18 }, { max: 8 }], null, rows, lookup.pen);
}

function titleLines(lookup: Lookup, cluster: ClusterRow, title: string): string[] {
  const { pen } = lookup;
  const doubt = cluster.shown ? [] : [pen.say('doubtful')];
  const text = [labelled(lookup.shortId(cluster.id), title), ...doubt, sourcesLine(lookup, cluster)].join(
    pen.glyph.dot,
  );
  return paragraph(text, pen, { first: 0, indent: 6, tone: 'head' });
}

function sidesTable(lookup: Lookup, cluster: ClusterRow, difference: DifferenceRow): string[] {
  const rows = difference.sides.flatMap((side) => sideRows(lookup, cluster, difference, side));
  return table(SIDE_COLUMNS, null, rows, lookup.pen, { indent: INDENT });
}

function sideRows(lookup: Lookup, cluster: ClusterRow, difference: DifferenceRow, side: SideRow): Row[] {
  const speakers = difference.between === 'speakers';
  return voices(lookup, side).flatMap((claim, index): Row[] => {
    const name = speakers && claim.speaker !== null ? printable(claim.speaker) : sideValue(lookup, difference, side);
    const label: Cell = { text: index === 0 || speakers ? name : '', lines: 2, tone: speakers ? 'plain' : 'mark' };
    const context: Row[] =
      claim.context === null
        ? []
        : [['', '', { text: lookup.pen.say('context', { text: printable(claim.context) }), lines: 1, tone: 'dim' }]];
    return [
      [
        label,
        outletCell(lookup, claim, true),
        { text: sideText(claim, side), lines: LINES },
        howCell(lookup, cluster, claim),
        lookup.place(claim),
      ],
      ...context,
    ];
  });
}

function outletCell(lookup: Lookup, claim: ClaimRow, dated = false): Cell {
  const name = lookup.name(claim.outlet) + lookup.star(claim.outlet);
  return { text: dated ? `${name}\n${lookup.published(claim)}` : name };
}

/** How a claim is quoted, and whether it is doubtful that it belongs to a fact that is not. */
function howCell(lookup: Lookup, cluster: ClusterRow, claim: ClaimRow): string {
  const doubt = cluster.shown && lookup.isDoubtful(claim, cluster) ? `${lookup.pen.say('doubtful')}, ` : '';
  return doubt + quotedHow(lookup, claim);
}

/** The claim of each outlet that fits the fact best, in the order of the fact; doubtful ones only where there is no other. */
function bestOfEachOutlet(lookup: Lookup, cluster: ClusterRow): ClaimRow[] {
  const best = new Map<string, ClaimRow>();
  const fit = (claim: ClaimRow) =>
    lookup.fit(claim, cluster) - (lookup.isDoubtful(claim, cluster) ? cluster.claims.length : 0);
  const claims = claimsOf(lookup, cluster.claims);
  for (const claim of claims) {
    const other = best.get(claim.outlet);
    if (other === undefined || fit(claim) > fit(other)) best.set(claim.outlet, claim);
  }
  return claims.filter((claim) => best.get(claim.outlet) === claim);
}

function silentLines(lookup: Lookup, cluster: ClusterRow): string[] {
  if (cluster.silent.length === 0) return [];
  const outlets = cluster.silent.map((outlet) => lookup.name(outlet)).join(', ');
  return paragraph(lookup.pen.say('silent', { outlets }), lookup.pen, { indent: INDENT, tone: 'dim' });
}

function asides(lookup: Lookup, sentences: readonly string[]): string[] {
  return sentences.flatMap((sentence) => paragraph(sentence, lookup.pen, { indent: INDENT, tone: 'dim' }));
}
