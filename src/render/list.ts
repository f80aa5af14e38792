import type { ArticleRow, ClaimRow } from '../document.js';
import type { RenderList } from './contract.js';
import { longDate } from './dates.js';
import { type Lookup, lookupOf, markedText } from './lookup.js';
import { penOf } from './pen.js';
import { printable } from './printable.js';
import { sampleLine, screen } from './screen.js';
import { type Cell, type Column, paragraph, type Row, table } from './table.js';

const COLUMNS: readonly Column[] = [
  { max: 12 },
  { align: 'right' },
  { max: 20 },
  { max: 12 },
  { flex: true },
  { align: 'right' },
];
const LINES = 2;

export const renderList: RenderList = (analysis, options, style) => {
  const pen = penOf(style);
  const lookup = lookupOf(analysis, options.ids, pen);
  const head = ['id', 'line', 'speaker', 'quote', 'claim', 'outlets.count'].map((name) => pen.say(`head.${name}`));
  const byArticle = new Map<string, ClaimRow[]>();
  for (const claim of analysis.claims) byArticle.set(claim.article, [...(byArticle.get(claim.article) ?? []), claim]);
  const rows = analysis.articles.flatMap((article): Row[] => {
    const claims = byArticle.get(article.id) ?? [];
    if (claims.length === 0) return [];
    return [
      { line: '' },
      { line: titleOf(lookup, article), tone: 'head' },
      ...claims.map((claim) => rowOf(lookup, claim)),
    ];
  });
  const total = options.total ?? { claims: analysis.claims.length, articles: analysis.articles.length };
  const summary = pen.say('list.total', { shown: analysis.claims.length, n: total.claims, articles: total.articles });
  return screen([
    [...sampleLine(pen), ...table(COLUMNS, rows.length === 0 ? null : head, rows, pen)],
    paragraph(summary, pen),
  ]);
};

function titleOf(lookup: Lookup, article: ArticleRow): string {
  const parts = [lookup.name(article.outlet), longDate(article.published, lookup.pen), printable(article.source)];
  return parts.filter((part) => part !== '').join(lookup.pen.glyph.dot);
}

function rowOf(lookup: Lookup, claim: ClaimRow): Row {
  const { none } = lookup.pen.glyph;
  const text: Cell = { text: markedText(claim, []), lines: LINES };
  return [
    { text: lookup.shortId(claim.id), tone: 'id' },
    String(claim.line),
    { text: claim.speaker === null ? none : printable(claim.speaker), lines: LINES },
    claim.quote === 'none' ? none : lookup.pen.say(`quote.${claim.quote}`),
    text,
    String(outletsOf(lookup, claim)),
  ];
}

/** Number of outlets in the largest fact of a claim; 1 for a claim that only its own outlet has. */
function outletsOf(lookup: Lookup, claim: ClaimRow): number {
  return Math.max(1, ...claim.clusters.map((id) => lookup.clusters.get(id)?.outlets.length ?? 1));
}
