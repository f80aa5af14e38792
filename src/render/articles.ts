import type { ArticleRow } from '../document.js';
import { byCodeUnit } from './codes.js';
import type { RenderArticles } from './contract.js';
import { longDate } from './dates.js';
import { type Lookup, lookupOf } from './lookup.js';
import { type Pen, penOf } from './pen.js';
import { printable } from './printable.js';
import { sampleLine, screen } from './screen.js';
import { type Column, paragraph, type Row, table } from './table.js';
import { named } from './text.js';

const COLUMNS: readonly Column[] = [
  { max: 6 },
  { max: 20 },
  { max: 16 },
  { max: 21 },
  { max: 15 },
  { flex: true, least: 10 },
  { align: 'right' },
];

export const renderArticles: RenderArticles = (analysis, options, style) => {
  const pen = penOf(style);
  const lookup = lookupOf(analysis, options.ids, pen);
  const head = [
    '',
    ...['outlet', 'from', 'published', 'from', 'title', 'claims'].map((name) => pen.say(`head.${name}`)),
  ];
  const claims = new Map<string, number>();
  for (const claim of analysis.claims) claims.set(claim.article, (claims.get(claim.article) ?? 0) + 1);
  const order = new Map(lookup.outlets.map((outlet, index) => [outlet, index]));
  const articles = [...analysis.articles].sort(
    (a, b) =>
      (order.get(a.outlet) ?? 0) - (order.get(b.outlet) ?? 0) ||
      byCodeUnit(lookup.articleCode(a.id), lookup.articleCode(b.id)) ||
      byCodeUnit(a.id, b.id),
  );
  const rows = articles.map((article) => rowOf(lookup, article, claims.get(article.id) ?? 0));
  return screen([
    [...sampleLine(pen), ...(rows.length === 0 ? [] : table(COLUMNS, head, rows, pen))],
    adviceLines(analysis.articles, pen),
    omittedLines(lookup, articles, options.verbose === true),
  ]);
};

function rowOf(lookup: Lookup, article: ArticleRow, claims: number): Row {
  const { pen } = lookup;
  const title = article.title === null ? pen.glyph.none : printable(article.title);
  return [
    lookup.articleCode(article.id),
    article.outlet === '' ? pen.say('unknown') : printable(article.outlet) + lookup.star(article.outlet),
    originOf(article.origins.outlet, pen),
    article.published === null ? pen.say('unknown') : longDate(article.published, pen),
    originOf(article.origins.published, pen),
    { text: title, lines: 2 },
    String(claims),
  ];
}

/** Origins that are a line of the text: its number says it all. */
const IN_A_LINE: ReadonlySet<string> = new Set(['title-line', 'date-line']);

/** Where a piece of metadata stood: "line 3", "dateline", "file name"; a dash when it is not known. */
function originOf(origin: { readonly from: string; readonly line: number | null }, pen: Pen): string {
  if (origin.from === 'none') return pen.glyph.none;
  if (origin.line !== null && IN_A_LINE.has(origin.from)) return pen.say('origin.line', { line: origin.line });
  const name = named('origin', origin.from, pen.style.lang);
  return origin.line === null ? name : pen.say('origin.at', { origin: name, line: origin.line });
}

/** How to add what is missing. */
function adviceLines(articles: readonly ArticleRow[], pen: Pen): string[] {
  const undated = articles.filter((article) => article.published === null).length;
  const nameless = articles.filter((article) => article.outlet === '').length;
  const lines: string[] = [];
  if (undated > 0) lines.push(pen.say('advice.published', { n: undated }));
  if (nameless > 0) lines.push(pen.say('advice.outlet', { n: nameless }));
  return lines.flatMap((line) => paragraph(line, pen));
}

/** What was left out by which rule: all articles together, and with `verbose` each for itself. */
function omittedLines(lookup: Lookup, articles: readonly ArticleRow[], verbose: boolean): string[] {
  const { pen } = lookup;
  const all = new Map<string, number>();
  for (const { omitted } of articles) {
    for (const [rule, count] of Object.entries(omitted)) all.set(rule, (all.get(rule) ?? 0) + count);
  }
  if (all.size === 0) return [];
  const lines = paragraph(pen.say('omitted', { rules: rulesOf([...all], pen) }), pen);
  if (!verbose) return lines;
  const each = articles.flatMap((article) => {
    const rules = Object.entries(article.omitted);
    const text = `${lookup.articleCode(article.id)}  ${rulesOf(rules, pen)}`;
    return rules.length === 0 ? [] : paragraph(text, pen, { first: 2, indent: 5, tone: 'dim' });
  });
  return [...lines, ...each];
}

function rulesOf(rules: readonly (readonly [string, number])[], pen: Pen): string {
  return rules
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))
    .map(([rule, count]) => `${count} ${printable(named('omitted', rule, pen.style.lang, { n: count }))}`)
    .join(', ');
}
