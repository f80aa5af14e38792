import type { ClusterRow } from '../document.js';
import { agreementsTable, matrixLegend } from './agreements.js';
import type { CompareOptions, RenderCompare } from './contract.js';
import { dateRange } from './dates.js';
import { differingTable, speakersTable } from './differing.js';
import { type Sections, sectionsOf } from './facts.js';
import { type Lookup, lookupOf } from './lookup.js';
import { penOf, type Tone } from './pen.js';
import { printable } from './printable.js';
import { sampleLine, screen } from './screen.js';
import { paragraph } from './table.js';
import { updatesTable } from './updates.js';
import { agreementBlock, differingBlock, singlesTable } from './wordings.js';

/** Up to so many facts, the wordings themselves are shown; where no topic was named, those that repeat others count too. */
const FEW_FACTS = 8;
const TOP_AGREEMENTS = 10;
/** Up to so many claims of one outlet are shown unasked where a topic was named. */
const FEW_SINGLES = 12;

export const renderCompare: RenderCompare = (analysis, options, style) => {
  const pen = penOf(style);
  const lookup = lookupOf(analysis, options.ids, pen);
  const { sections, total, similar } = sectionsOf(analysis, options.all === true);
  const few = total <= FEW_FACTS && ((options.topic ?? []).length > 0 || total + similar <= FEW_FACTS);
  const blocks: string[][] = [
    [...sampleLine(pen), ...headLines(lookup, options, sections, total, similar)],
    legendLines(lookup, sections),
    section(lookup, 'differ', sections.differ, few, differingTable),
    section(lookup, 'speakers', sections.speakers, few, speakersTable),
    updateSection(lookup, sections.update),
    agreeSection(lookup, sections.agree, few, options.all === true),
    section(lookup, 'incomparable', sections.incomparable, few, differingTable),
    singlesSection(lookup, options),
  ];
  return screen(blocks);
};

function headLines(
  lookup: Lookup,
  options: CompareOptions,
  sections: Sections,
  total: number,
  similar: number,
): string[] {
  const { pen, analysis, singles } = lookup;
  const { say } = pen;
  const published = analysis.articles.map((article) => article.published);
  const undated = published.filter((iso) => iso === null).length;
  const range = dateRange(published, pen);
  const counts = [say('count.articles', { n: published.length }), say('count.outlets', { n: lookup.outlets.length })];
  if (range !== '') {
    const known = say('published', { range });
    counts.push(undated === 0 ? known : `${known} (${say('count.undated', { n: undated })})`);
  } else if (undated > 0) counts.push(say('undated.all', { n: undated }));
  const words = analysis.events.length === 1 ? (analysis.events[0]?.words ?? []).map(printable).join(', ') : '';
  const topics = (options.topic ?? []).map((topic) => `"${printable(topic)}"`).join(', ');
  const about = topics === '' ? words : say('topic', { topics });
  const stances = (['differ', 'speakers', 'update', 'agree', 'incomparable'] as const)
    .filter((stance) => stance !== 'incomparable' || sections[stance].length > 0)
    .map((stance) => say(`count.${stance}`, { n: sections[stance].length }));
  const singlesHint = options.singles || singles.length === 0 || showsFewSingles(lookup, options) ? '' : ' (--singles)';
  const rest = [say('count.singles', { n: singles.length }) + singlesHint];
  if (similar > 0) rest.push(say('count.similar', { n: similar }));
  rest.push(...doubtCounts(lookup, options));
  return [
    counts.join(', ') + (about === '' ? '' : pen.glyph.dot + about),
    `${say('count.facts', { n: total })}: ${stances.join(pen.glyph.dot)}`,
    rest.join(pen.glyph.dot),
  ].flatMap((line, index) => paragraph(line, pen, { tone: index === 0 ? 'head' : 'plain' }));
}

/** What `--maybe` would print besides. */
function doubtCounts({ pen }: Lookup, { leftOut }: CompareOptions): string[] {
  const parts = (['facts', 'members', 'differences'] as const).flatMap((what) => {
    const n = leftOut?.[what] ?? 0;
    return n === 0 ? [] : pen.say(`doubtful.${what}`, { n });
  });
  return parts.length === 0 ? [] : [pen.say('count.doubtful', { list: parts.join(', ') })];
}

/** Letters of the outlets, networks, and how places and differing words are written. */
function legendLines(lookup: Lookup, sections: Sections): string[] {
  const { pen } = lookup;
  const { say, glyph } = pen;
  if (lookup.outlets.length === 0) return [];
  const letters = lookup.outlets.map((outlet) => `${lookup.code(outlet)} ${lookup.name(outlet)}${lookup.star(outlet)}`);
  const notes = lookup.networks.map((network) => say('legend.network', { star: network.star, name: network.name }));
  const example = lookup.analysis.claims[0];
  if (example !== undefined) {
    const article = lookup.articleCode(example.article);
    notes.push(say('legend.place', { place: lookup.place(example), article, line: example.line }));
  }
  if (sections.differ.length + sections.speakers.length > 0) notes.push(say('legend.marks'));
  return [letters.join(glyph.dot), notes.join(glyph.dot)].flatMap((line) => paragraph(line, pen, { tone: 'dim' }));
}

function heading(lookup: Lookup, text: string, tone: Tone, aside = ''): string[] {
  const { pen } = lookup;
  const [line = ''] = paragraph(text, pen, { tone });
  return aside === '' ? [line] : [line, ...paragraph(aside, pen, { tone: 'dim' })];
}

function section(
  lookup: Lookup,
  stance: 'differ' | 'speakers' | 'incomparable',
  clusters: readonly ClusterRow[],
  few: boolean,
  asTable: (lookup: Lookup, clusters: readonly ClusterRow[]) => string[],
): string[] {
  if (clusters.length === 0) return [];
  const { say } = lookup.pen;
  const tone: Tone = stance === 'incomparable' ? 'head' : stance;
  const aside = stance === 'speakers' ? say('aside.speakers') : '';
  const body = few ? spaced(clusters.map((cluster) => differingBlock(lookup, cluster))) : asTable(lookup, clusters);
  return [...heading(lookup, say(`section.${stance}`, { n: clusters.length }), tone, aside), ...body];
}

function updateSection(lookup: Lookup, clusters: readonly ClusterRow[]): string[] {
  if (clusters.length === 0) return [];
  const { say } = lookup.pen;
  const title = say('section.update', { n: clusters.length });
  return [...heading(lookup, title, 'update', say('aside.update')), ...updatesTable(lookup, clusters)];
}

function agreeSection(lookup: Lookup, clusters: readonly ClusterRow[], few: boolean, all: boolean): string[] {
  if (clusters.length === 0) return [];
  const { say } = lookup.pen;
  const n = clusters.length;
  if (few) {
    const blocks = spaced(clusters.map((cluster) => agreementBlock(lookup, cluster)));
    return [...heading(lookup, say('section.agree', { n }), 'agree'), ...blocks];
  }
  const top = all ? clusters : clusters.slice(0, TOP_AGREEMENTS);
  const key = top.length < n ? 'section.agree.top' : 'section.agree';
  const title = say(key, { n, top: top.length });
  return [...heading(lookup, title, 'agree', matrixLegend(lookup, top)), ...agreementsTable(lookup, top)];
}

function showsFewSingles(lookup: Lookup, options: CompareOptions): boolean {
  return (options.topic ?? []).length > 0 && lookup.singles.length <= FEW_SINGLES;
}

function singlesSection(lookup: Lookup, options: CompareOptions): string[] {
  const n = lookup.singles.length;
  if (n === 0 || !(options.singles || showsFewSingles(lookup, options))) return [];
  return [
    ...heading(lookup, lookup.pen.say('section.singles', { n }), 'head'),
    ...singlesTable(lookup, lookup.singles),
  ];
}

/** Blocks with an empty line between them. */
function spaced(blocks: readonly (readonly string[])[]): string[] {
  return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}
