import type { EventRow } from '../document.js';
import { byCodeUnit } from './codes.js';
import type { RenderEvents } from './contract.js';
import { dateRange } from './dates.js';
import { type Lookup, lookupOf } from './lookup.js';
import { penOf } from './pen.js';
import { printable } from './printable.js';
import { sampleLine, screen } from './screen.js';
import { type Column, paragraph, type Row, table } from './table.js';

const TOP = 20;
const NUMBER: Column = { align: 'right' };
const COLUMNS: readonly Column[] = [{ max: 12 }, { max: 17 }, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER, { flex: true }];

interface Counted {
  readonly event: EventRow;
  readonly outlets: number;
  readonly facts: number;
  readonly differing: number;
  readonly updated: number;
}

export const renderEvents: RenderEvents = (analysis, options, style) => {
  const pen = penOf(style);
  const lookup = lookupOf(analysis, options.ids, pen);
  const events = countEvents(lookup);
  const several = events.filter((event) => event.outlets > 1);
  // Events of one outlet have nothing to compare: they stand last and are only shown when asked for, or alone.
  const listed = several.length === 0 ? events : several;
  const top = options.all ? events : listed.slice(0, TOP);
  const head = ['id', 'published', 'outlets', 'articles', 'facts', 'differ', 'update', 'words'].map((name) =>
    pen.say(`head.${name}`),
  );
  const counts = [
    pen.say('count.articles', { n: analysis.articles.length }),
    pen.say('count.outlets', { n: lookup.outlets.length }),
  ].join(', ');
  const shown = top.length < events.length ? ` (${pen.say('events.shown', { n: top.length })})` : '';
  const title = `${counts}${pen.glyph.dot}${pen.say('count.events', { n: several.length })}${shown}`;
  const rows = top.map((counted) => rowOf(lookup, counted));
  return screen([
    [...sampleLine(pen), ...paragraph(title, pen, { tone: 'head' })],
    rows.length === 0 ? [] : table(COLUMNS, head, rows, pen),
  ]);
};

function countEvents(lookup: Lookup): Counted[] {
  const { analysis, articles } = lookup;
  const facts = analysis.clusters.filter((cluster) => cluster.shown && cluster.outlets.length > 1);
  return analysis.events
    .map((event): Counted => {
      const own = facts.filter((cluster) => cluster.event === event.id);
      return {
        event,
        outlets: new Set(event.articles.map((id) => articles.get(id)?.outlet)).size,
        facts: own.length,
        differing: own.filter((cluster) => cluster.stance === 'differ').length,
        updated: own.filter((cluster) => cluster.stance === 'update').length,
      };
    })
    .sort(
      (a, b) =>
        b.outlets - a.outlets ||
        b.facts - a.facts ||
        b.event.articles.length - a.event.articles.length ||
        byCodeUnit(a.event.id, b.event.id),
    );
}

function rowOf(lookup: Lookup, counted: Counted): Row {
  const { event } = counted;
  const { pen } = lookup;
  const range = dateRange([event.from, event.to], pen, true);
  return [
    { text: lookup.shortId(event.id), tone: 'id' },
    range === '' ? pen.say('undated') : range,
    String(counted.outlets),
    String(event.articles.length),
    String(counted.facts),
    String(counted.differing),
    String(counted.updated),
    event.words.map(printable).join(', '),
  ];
}
