import type { ArticleRow, ClaimRow, ClusterRow, DifferenceRow, SideRow } from '../document.js';
import { instantOf, shortDate } from './dates.js';
import { alsoLine, belongsTo, differencesOf, doubtOf, factLabel, reasonOf, sideValue } from './facts.js';
import { byTime, type Lookup } from './lookup.js';
import { type Cell, type Column, paragraph, type Row, table } from './table.js';
import { displayWidth } from './wrap.js';

const COLUMN = 15;
const LINES = 3;
const GAP = 2;
/** What a label gets at least, where it is that long. */
const LEAST_LABEL = 26;

/**
 * Updates as a timeline: one column for each article that reports a state, in order of publication. As many columns
 * stand side by side as the screen is wide; the others follow in a second table. What has no time stands below.
 */
export function updatesTable(lookup: Lookup, clusters: readonly ClusterRow[]): string[] {
  const lines = runsOf(lookup, clusters).flatMap((articles, index) => [
    ...(index === 0 ? [] : ['']),
    ...timeline(lookup, clusters, articles),
  ]);
  for (const cluster of clusters) lines.push(...belowTimeline(lookup, cluster));
  if (clusters.some((cluster) => [...statesOf(lookup, cluster).values()].some((state) => state.old))) {
    lines.push(...paragraph(lookup.pen.say('update.old.legend'), lookup.pen, { indent: 6, tone: 'dim' }));
  }
  return lines;
}

interface State {
  readonly difference: DifferenceRow;
  readonly side: SideRow;
  readonly claim: ClaimRow;
  /** A later article with a value that an earlier one had already replaced. */
  readonly old: boolean;
}

function updatesOf(cluster: ClusterRow): DifferenceRow[] {
  return cluster.differences.filter((difference) => belongsTo('update', difference));
}

/** Article → the state that it reports, in order of publication. */
function statesOf(lookup: Lookup, cluster: ClusterRow): Map<string, State> {
  const found = new Map<string, Omit<State, 'old'>>();
  for (const difference of updatesOf(cluster)) {
    for (const side of difference.sides) {
      for (const id of side.claims) {
        const claim = lookup.claims.get(id);
        if (claim !== undefined && !found.has(claim.article)) found.set(claim.article, { difference, side, claim });
      }
    }
  }
  const ordered = [...found].sort(([a], [b]) => {
    const [first, second] = [lookup.articles.get(a), lookup.articles.get(b)];
    return first === undefined || second === undefined ? 0 : byTime(first, second);
  });
  const isDated = (article: string) => instantOf(lookup.articles.get(article)?.published ?? null) !== null;
  const replaced = new Set<string>();
  let current: string | null = null;
  return new Map(
    ordered.map(([article, state]) => {
      const value = state.side.value;
      if (!isDated(article)) return [article, { ...state, old: false }];
      if (current !== null && value !== current && !replaced.has(value)) replaced.add(current);
      const old = replaced.has(value);
      if (!old) current = value;
      return [article, { ...state, old }];
    }),
  );
}

function datedArticles(lookup: Lookup, clusters: readonly ClusterRow[]): ArticleRow[] {
  const ids = new Set(clusters.flatMap((cluster) => [...statesOf(lookup, cluster).keys()]));
  return [...ids]
    .flatMap((id) => lookup.articles.get(id) ?? [])
    .filter((article) => instantOf(article.published) !== null)
    .sort(byTime);
}

/** The dated articles in runs whose columns fit side by side. */
function runsOf(lookup: Lookup, clusters: readonly ClusterRow[]): ArticleRow[][] {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(displayWidth));
  const label = Math.min(LEAST_LABEL, widest(clusters.map((cluster) => labelOf(lookup, cluster).text)));
  const room = lookup.pen.width - widest(clusters.map((cluster) => lookup.shortId(cluster.id))) - GAP - label;
  const runs: ArticleRow[][] = [];
  let left = 0;
  for (const article of datedArticles(lookup, clusters)) {
    const cells = clusters.map((cluster) => cellOf(lookup, statesOf(lookup, cluster).get(article.id)).text);
    const needed = GAP + Math.min(COLUMN, widest([...headOf(lookup, article), ...cells]));
    const run = runs[runs.length - 1];
    if (run === undefined || needed > left) {
      runs.push([article]);
      left = room - needed;
    } else {
      run.push(article);
      left -= needed;
    }
  }
  return runs;
}

function headOf(lookup: Lookup, article: ArticleRow): string[] {
  return [shortDate(article.published, lookup.pen), outletOf(lookup, article)];
}

function labelOf(lookup: Lookup, cluster: ClusterRow): Cell {
  const shown = cluster.shown && updatesOf(cluster).some((difference) => difference.shown);
  return { text: factLabel(lookup, cluster) + doubtOf(lookup, { shown }), lines: LINES };
}

function cellOf(lookup: Lookup, state: State | undefined): Cell {
  if (state === undefined) return { text: '' };
  const text = sideValue(lookup, state.difference, state.side);
  return state.old
    ? { text: `${text} ${lookup.pen.say('update.old')}`, tone: 'warn', lines: LINES }
    : { text, lines: LINES };
}

function timeline(lookup: Lookup, clusters: readonly ClusterRow[], articles: readonly ArticleRow[]): string[] {
  const { pen } = lookup;
  const columns: Column[] = [{ max: 12 }, { flex: true }, ...articles.map((): Column => ({ max: COLUMN }))];
  const head = [
    pen.say('head.id'),
    pen.say('head.what'),
    ...articles.map((article) => headOf(lookup, article).join('\n')),
  ];
  const rows = clusters.flatMap((cluster): Row[] => {
    const states = statesOf(lookup, cluster);
    const cells = articles.map((article) => cellOf(lookup, states.get(article.id)));
    if (articles.every((article) => !states.has(article.id))) return [];
    return [[{ text: lookup.shortId(cluster.id), tone: 'id' }, labelOf(lookup, cluster), ...cells]];
  });
  return table(columns, head, rows, pen);
}

function outletOf(lookup: Lookup, article: ArticleRow): string {
  const several = lookup.analysis.articles.filter((other) => other.outlet === article.outlet).length > 1;
  return several ? `${lookup.name(article.outlet)} (${lookup.articleCode(article.id)})` : lookup.name(article.outlet);
}

/** States without a time, and whatever else differs in the fact. */
function belowTimeline(lookup: Lookup, cluster: ClusterRow): string[] {
  const { pen } = lookup;
  const id = lookup.shortId(cluster.id);
  const undated = [...statesOf(lookup, cluster).values()]
    .filter((state) => instantOf(lookup.articles.get(state.claim.article)?.published ?? null) === null)
    .map((state) => `${lookup.name(state.claim.outlet)} "${sideValue(lookup, state.difference, state.side)}"`);
  const lines = undated.length === 0 ? [] : [pen.say('update.undated', { id, values: undated.join(', ') })];
  for (const difference of differencesOf(cluster).others) {
    const reason = difference.label === 'incomparable' ? `; ${reasonOf(lookup, difference)}` : '';
    lines.push(`${id}: ${alsoLine(lookup, difference)}${reason}`);
  }
  return lines.flatMap((line) => paragraph(line, pen, { indent: 6, tone: 'dim' }));
}
