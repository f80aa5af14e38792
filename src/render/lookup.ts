import type { Analysis, ArticleRow, ClaimRow, ClusterRow, MarkRow } from '../document.js';
import { isDoubtful, pairsOf } from '../filter/doubt.js';
import { byCodeUnit, idShortener, outletCodes } from './codes.js';
import { instantOf, severalYears, shortDate } from './dates.js';
import type { Pen } from './pen.js';
import { MARK_CLOSE, MARK_OPEN, printable } from './printable.js';

/** A document with everything that its screens look up by id, and the names under which they show it. */
export interface Lookup {
  readonly analysis: Analysis;
  readonly pen: Pen;
  readonly claims: ReadonlyMap<string, ClaimRow>;
  readonly articles: ReadonlyMap<string, ArticleRow>;
  readonly clusters: ReadonlyMap<string, ClusterRow>;
  /** Outlets in the order of their letters. */
  readonly outlets: readonly string[];
  /** Claims that stand in no fact of two outlets. */
  readonly singles: readonly ClaimRow[];
  shortId(id: string): string;
  /** `D` */
  code(outlet: string): string;
  /** `D P W`, in the order of `outlets`. */
  codes(outlets: readonly string[]): string;
  /** Name on screen; says so when the outlet is unknown. */
  name(outlet: string): string;
  /** `*` for the outlets of the first network with two outlets here, `**` of the next …; else ''. */
  star(outlet: string): string;
  /** Networks with at least two outlets here, in the order of their stars. */
  readonly networks: readonly { readonly name: string; readonly star: string; readonly outlets: readonly string[] }[];
  /** Letter of an article: `P`, or `P2` for the second of several of an outlet. */
  articleCode(article: string): string;
  /** `P:7`, the article's letter and the line of the claim. */
  place(claim: ClaimRow): string;
  /** Whether a claim holds on to a fact by nothing that is sure. */
  isDoubtful(claim: ClaimRow, cluster: ClusterRow): boolean;
  /** How well a claim fits a fact: the sum of the probabilities of its relations there. */
  fit(claim: ClaimRow, cluster: ClusterRow): number;
  /** `14 Sep 20.22` or "undated" for the article of a claim. */
  published(claim: ClaimRow): string;
}

/** Indexes a document for its screens. */
export function lookupOf(analysis: Analysis, ids: readonly string[] | undefined, pen: Pen): Lookup {
  const claims = new Map(analysis.claims.map((claim) => [claim.id, claim]));
  const articles = new Map(analysis.articles.map((article) => [article.id, article]));
  const clusters = new Map(analysis.clusters.map((cluster) => [cluster.id, cluster]));
  const codes = outletCodes([...new Set(analysis.articles.map((article) => article.outlet))]);
  const code = (outlet: string) => codes.get(outlet) ?? printable(outlet);
  const outlets = [...codes.keys()].sort((a, b) => byCodeUnit(code(a), code(b)));
  const order = new Map(outlets.map((outlet, index) => [outlet, index]));
  const rank = (outlet: string) => order.get(outlet) ?? order.size;
  const numbers = articleNumbers(analysis.articles);
  const networks = networksOf(analysis.articles, outlets);
  const held = new Set(
    analysis.clusters.filter((cluster) => cluster.outlets.length > 1).flatMap((cluster) => cluster.claims),
  );
  const pairs = pairsOf(analysis.relations);
  const year = severalYears(analysis.articles.map((article) => article.published));
  const articleCode = (id: string) => {
    const article = articles.get(id);
    return article === undefined ? printable(id) : `${code(article.outlet)}${numbers.get(id) ?? ''}`;
  };
  return {
    analysis,
    pen,
    claims,
    articles,
    clusters,
    outlets,
    singles: analysis.claims.filter((claim) => !held.has(claim.id)),
    shortId: idShortener(ids ?? [...claims.keys(), ...clusters.keys(), ...analysis.events.map((event) => event.id)]),
    code,
    codes: (list) =>
      [...list]
        .sort((a, b) => rank(a) - rank(b))
        .map(code)
        .join(' '),
    name: (outlet) => (outlet === '' ? pen.say('outlet.unknown') : printable(outlet)),
    star: (outlet) => networks.find((network) => network.outlets.includes(outlet))?.star ?? '',
    networks,
    articleCode,
    place: (claim) => `${articleCode(claim.article)}:${claim.line}`,
    isDoubtful: (claim, cluster) => isDoubtful(claim.id, cluster, pairs),
    fit: (claim, cluster) => {
      const others = pairs.get(claim.id);
      return cluster.claims.reduce((sum, id) => sum + (others?.get(id)?.same_fact ?? 0), 0);
    },
    published: (claim) => shortDate(articles.get(claim.article)?.published ?? null, pen, year),
  };
}

/** Article id → its number within its outlet, from 1 by time of publication; only for outlets with several. */
function articleNumbers(articles: readonly ArticleRow[]): Map<string, number> {
  const byOutlet = new Map<string, ArticleRow[]>();
  for (const article of articles) byOutlet.set(article.outlet, [...(byOutlet.get(article.outlet) ?? []), article]);
  const numbers = new Map<string, number>();
  for (const group of byOutlet.values()) {
    if (group.length < 2) continue;
    group.sort(byTime).forEach((article, index) => {
      numbers.set(article.id, index + 1);
    });
  }
  return numbers;
}

/** By time of publication, articles without a date last; ties by id. */
export function byTime(a: ArticleRow, b: ArticleRow): number {
  const [first, second] = [instantOf(a.published), instantOf(b.published)];
  if (first !== second) return (first ?? Number.MAX_SAFE_INTEGER) - (second ?? Number.MAX_SAFE_INTEGER);
  return byCodeUnit(a.id, b.id);
}

function networksOf(articles: readonly ArticleRow[], outlets: readonly string[]) {
  const members = new Map<string, Set<string>>();
  for (const { network, outlet } of articles) {
    if (network !== null) members.set(network, (members.get(network) ?? new Set()).add(outlet));
  }
  return [...members]
    .filter(([, group]) => group.size > 1)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, group], index) => ({
      name: printable(name),
      star: '*'.repeat(index + 1),
      outlets: outlets.filter((outlet) => group.has(outlet)),
    }));
}

/**
 * The text of a claim with `marks` (offsets into its field) between mark characters. Marks that overlap, or with only
 * spaces or hyphens between them, are one: "[Kim Jong-un]" rather than "[Kim] [Jong]-[un]".
 */
export function markedText(claim: ClaimRow, marks: readonly Pick<MarkRow, 'start' | 'end'>[]): string {
  const spans: { start: number; end: number }[] = [];
  const sorted = marks
    .map(({ start, end }) => ({
      start: Math.max(0, start - claim.start),
      end: Math.min(claim.text.length, end - claim.start),
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  for (const span of sorted) {
    const last = spans[spans.length - 1];
    if (last !== undefined && /^[\s-]*$/.test(claim.text.slice(last.end, span.start)))
      last.end = Math.max(last.end, span.end);
    else spans.push(span);
  }
  let text = '';
  let position = 0;
  for (const { start, end } of spans) {
    const inside = printable(claim.text.slice(start, end));
    const words = inside.trim();
    const lead = inside.slice(0, inside.length - inside.trimStart().length);
    text += printable(claim.text.slice(position, start)) + lead;
    text += words === '' ? '' : MARK_OPEN + words + MARK_CLOSE + inside.slice(lead.length + words.length);
    position = end;
  }
  return (text + printable(claim.text.slice(position))).trim();
}
