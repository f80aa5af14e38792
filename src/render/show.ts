import type { ArticleRow, ClaimRow, ClusterRow, DifferenceRow, MarkRow } from '../document.js';
import type { RenderShow } from './contract.js';
import { longDate } from './dates.js';
import { alsoLine, claimsOf, differencesOf, factLabel, notesOf, reasonOf, sideValue, sourcesLine } from './facts.js';
import { type Lookup, lookupOf, markedText } from './lookup.js';
import { type Pen, penOf, type Tone } from './pen.js';
import { printable } from './printable.js';
import { sampleLine, screen } from './screen.js';
import { labelled, paragraph } from './table.js';
import { displayWidth, wrap } from './wrap.js';

export const renderShow: RenderShow = (analysis, options, style) => {
  const pen = penOf(style);
  const lookup = lookupOf(analysis, options.ids, pen);
  const cluster = factOf(lookup, options.id);
  const sample = sampleLine(pen);
  const blocks =
    cluster === null ? [[...sample, ...aloneLines(lookup, options.id)]] : factBlocks(lookup, cluster, sample);
  return screen([...blocks, paragraph(pen.say('show.no-verdict'), pen, { tone: 'dim' })]);
};

/** The fact of an id: a cluster's own, or the widest one of a claim; null for a claim that stands in none. */
function factOf(lookup: Lookup, id: string): ClusterRow | null {
  const own = lookup.clusters.get(id);
  if (own !== undefined) return own;
  const claim = lookup.claims.get(id);
  if (claim === undefined) throw new RangeError(`no fact or claim ${id}`);
  const facts = claim.clusters.flatMap((cluster) => lookup.clusters.get(cluster) ?? []);
  return facts.reduce<ClusterRow | null>(
    (best, fact) => (best === null || fact.outlets.length > best.outlets.length ? fact : best),
    null,
  );
}

function aloneLines(lookup: Lookup, id: string): string[] {
  const claim = lookup.claims.get(id);
  if (claim === undefined) return [];
  const title = labelled(lookup.shortId(id), lookup.pen.say('show.alone'));
  return [...paragraph(title, lookup.pen, { tone: 'head' }), '', ...wordingLines(lookup, claim, [])];
}

function factBlocks(lookup: Lookup, cluster: ClusterRow, sample: readonly string[]): string[][] {
  const { pen } = lookup;
  const { own, others } = differencesOf(cluster);
  const difference = own[0];
  const marks = own.flatMap((entry) => entry.sides.flatMap((side) => side.marks));
  const placed = new Set<string>();
  const sides = (difference?.sides ?? []).flatMap((side): string[][] => {
    const claims = claimsOf(lookup, side.claims).filter((claim) => !placed.has(claim.id) && placed.add(claim.id));
    return claims.length === 0
      ? []
      : wordingBlocks(
          lookup,
          claims,
          marks,
          sideTitle(lookup, difference === undefined ? '' : sideValue(lookup, difference, side)),
        );
  });
  const rest = claimsOf(lookup, cluster.claims).filter((claim) => !placed.has(claim.id));
  const restTitle = sides.length === 0 || rest.length === 0 ? [] : sideTitle(lookup, pen.say('show.other'));
  return [
    [...sample, ...headLines(lookup, cluster, own)],
    ...sides,
    ...(rest.length === 0 ? [] : wordingBlocks(lookup, rest, marks, restTitle)),
    silentLines(lookup, cluster),
    basisLines(lookup, cluster, own, others),
  ];
}

function headLines(lookup: Lookup, cluster: ClusterRow, own: readonly DifferenceRow[]): string[] {
  const { pen } = lookup;
  const kinds = [...new Set(own.map((difference) => pen.say(`kind.${difference.kind}`)))].join(', ');
  const stance = pen.say(`stance.${cluster.stance}`) + (kinds === '' ? '' : `: ${kinds}`);
  const doubt = cluster.shown ? [] : [pen.say('doubtful')];
  const silent = cluster.silent.length === 0 ? [] : [pen.say('count.silent', { n: cluster.silent.length })];
  const line = [labelled(lookup.shortId(cluster.id), stance), ...doubt, sourcesLine(lookup, cluster), ...silent];
  return [
    ...paragraph(line.join(pen.glyph.dot), pen, { first: 0, indent: 6, tone: toneOf(cluster) }),
    ...paragraph(factLabel(lookup, cluster), pen, { indent: 6 }),
    ...creditLines(lookup, cluster),
  ];
}

function toneOf(cluster: ClusterRow): Tone {
  return cluster.stance === 'incomparable' ? 'head' : cluster.stance;
}

/** Whom the articles credit as a whole, and whether anybody is credited for this very sentence. */
function creditLines(lookup: Lookup, cluster: ClusterRow): string[] {
  const { pen } = lookup;
  const claims = claimsOf(lookup, cluster.claims);
  const articles = [...new Set(claims.map((claim) => claim.article))].flatMap((id) => lookup.articles.get(id) ?? []);
  const credited = articles.filter((article) => article.credits.length > 0);
  if (credited.length === 0) return [];
  const list = credited
    .map((article) => `${article.credits.map(printable).join(', ')} (${lookup.articleCode(article.id)})`)
    .join('; ');
  const lines = [pen.say('show.credits', { list })];
  if (claims.every((claim) => claim.via === null)) lines.push(pen.say('show.credits.none-here'));
  return lines.flatMap((line) => paragraph(line, pen, { indent: 6, tone: 'dim' }));
}

function sideTitle(lookup: Lookup, text: string): string[] {
  return text === '' ? [] : paragraph(text, lookup.pen, { tone: 'mark' });
}

/** A block for each claim; the title of the side stands above the first. */
function wordingBlocks(
  lookup: Lookup,
  claims: readonly ClaimRow[],
  marks: readonly MarkRow[],
  title: readonly string[],
): string[][] {
  return claims.map((claim, index) => {
    const lines = wordingLines(
      lookup,
      claim,
      marks.filter((mark) => mark.claim === claim.id),
    );
    return index === 0 && title.length > 0 ? [...title, '', ...lines] : lines;
  });
}

/** One wording: outlet and speaker, where to open it, the claim between what stands around it. */
function wordingLines(lookup: Lookup, claim: ClaimRow, marks: readonly MarkRow[]): string[] {
  const { pen } = lookup;
  const article = lookup.articles.get(claim.article);
  const speaker = claim.speaker === null ? pen.say('show.own-words') : printable(claim.speaker);
  const via = claim.via === null ? [] : [pen.say('show.via', { via: printable(claim.via) })];
  const who = [
    lookup.name(claim.outlet) + lookup.star(claim.outlet),
    longDate(article?.published ?? null, pen, true),
    pen.say('show.speaker', { speaker }),
    ...(claim.quote === 'none' ? [] : [pen.say(`quote.${claim.quote}`)]),
    ...via,
  ].join(pen.glyph.dot);
  const place = `${printable(article?.source ?? claim.article)}:${claim.line}:${claim.column}`;
  const span = pen.say('show.span', { start: claim.start, end: claim.end });
  const field = claim.field === 'title' ? ` ${pen.say('show.in-title')}` : '';
  const { before, after } = around(claim, article, pen);
  const context = claim.context === null ? [] : [pen.say('context', { text: printable(claim.context) })];
  const wording = paragraph(markedText(claim, marks), { ...pen, width: pen.width - 4 });
  return [
    ...paragraph(who, pen, { first: 2, indent: 4, tone: 'head' }),
    ...paragraph(labelled(place, labelled(`${span}${field}`, lookup.shortId(claim.id))), pen, {
      first: 2,
      indent: 4,
      tone: 'dim',
    }),
    ...context.flatMap((line) => paragraph(line, pen, { indent: 4, tone: 'dim' })),
    ...(before === '' ? [] : paragraph(before, pen, { indent: 4, tone: 'dim' })),
    ...wording.map((line) => `  > ${line}`.trimEnd()),
    ...(after === '' ? [] : paragraph(after, pen, { indent: 4, tone: 'dim' })),
  ];
}

/** At most one line of the field before and after a claim; without fields, the 32 characters that the claim carries. */
function around(claim: ClaimRow, article: ArticleRow | undefined, pen: Pen): { before: string; after: string } {
  const field = article?.fields?.[claim.field];
  const reach = pen.width * 2;
  const cutBefore = field === undefined ? claim.start > claim.prefix.length : claim.start > reach;
  const cutAfter = field === undefined ? claim.suffix.length >= 32 : field.length > claim.end + reach;
  const before = printable(field?.slice(Math.max(0, claim.start - reach), claim.start) ?? claim.prefix);
  const after = printable(field?.slice(claim.end, claim.end + reach) ?? claim.suffix);
  // A cut may have gone through a word: only whole words are shown.
  const wholeBefore = cutBefore ? before.replace(/^\S+ /, '') : before;
  const wholeAfter = cutAfter ? after.replace(/ \S+$/, '') : after;
  return { before: lastLine(wholeBefore, cutBefore, pen), after: firstLine(wholeAfter, cutAfter, pen) };
}

function firstLine(text: string, cut: boolean, pen: Pen): string {
  const [line = '', ...more] = wrap(text.trim(), pen.width - 8);
  return line === '' || (more.length === 0 && !cut) ? line : `${line} ${pen.glyph.ellipsis}`;
}

function lastLine(text: string, cut: boolean, pen: Pen): string {
  const words = text.split(' ').filter((word) => word !== '');
  let line = '';
  let taken = 0;
  for (const word of [...words].reverse()) {
    const longer = line === '' ? word : `${word} ${line}`;
    if (displayWidth(longer) > pen.width - 8) break;
    line = longer;
    taken++;
  }
  return line === '' || (taken === words.length && !cut) ? line : `${pen.glyph.ellipsis} ${line}`;
}

function silentLines(lookup: Lookup, cluster: ClusterRow): string[] {
  if (cluster.silent.length === 0) return [];
  const { pen } = lookup;
  const outlets = cluster.silent.map((outlet) => lookup.name(outlet)).join(', ');
  return [...paragraph(pen.say('section.silent'), pen, { tone: 'head' }), ...paragraph(outlets, pen, { indent: 2 })];
}

/** Why it is called a difference, what differs besides, and what is noted. */
function basisLines(
  lookup: Lookup,
  cluster: ClusterRow,
  own: readonly DifferenceRow[],
  others: readonly DifferenceRow[],
): string[] {
  const { pen } = lookup;
  return [
    ...own.map((difference) => pen.say('show.basis', { reason: reasonOf(lookup, difference) })),
    ...others.map((difference) => alsoLine(lookup, difference)),
    ...notesOf(lookup, cluster),
  ].flatMap((line) => paragraph(line, pen));
}
