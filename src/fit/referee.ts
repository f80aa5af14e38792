/** The counting of the referee (`tools/score.py` of the annotated data), for choosing thresholds on the fitting sets. */
import type { GoldEvent } from './gold.js';

interface Place {
  readonly article: string;
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** A predicted pair. */
export interface Predicted {
  readonly p: Place;
  readonly q: Place;
  readonly label: string;
}

/** What pooled precision and recall are made of. */
export interface Tally {
  matched: number;
  predicted: number;
  gold: number;
}

/** A predicted claim lies over a gold claim when they share half of the shorter and 35 % of the longer. */
export function over(x: Place, y: Place): boolean {
  if (x.article !== y.article || x.field !== y.field) return false;
  const both = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  const short = Math.min(x.end - x.start, y.end - y.start);
  const long = Math.max(x.end - x.start, y.end - y.start);
  return both >= 0.5 * short && both >= 0.35 * long;
}

/** Matches predicted and gold pairs of one event one to one, best overlap first. Only pairs whose label passes count. */
export function tally(event: GoldEvent, rows: readonly Predicted[], wanted: (label: string) => boolean): Tally {
  const gold = event.pairs.filter((pair) => wanted(pair.label));
  const mine = merge(rows).filter((row) => wanted(row.label));
  const index = new Map<string, number[]>();
  for (const [k, pair] of gold.entries()) {
    const key = [event.claims[pair.a]?.article, event.claims[pair.b]?.article].sort().join('\0');
    index.set(key, [...(index.get(key) ?? []), k]);
  }
  const links: [share: number, row: number, gold: number][] = [];
  for (const [n, row] of mine.entries()) {
    for (const k of index.get([row.p.article, row.q.article].sort().join('\0')) ?? []) {
      const pair = gold[k] as (typeof gold)[number];
      const a = event.claims[pair.a] as Place;
      const b = event.claims[pair.b] as Place;
      const [x, y] = over(a, row.p) && over(b, row.q) ? [a, b] : [b, a];
      if (over(x, row.p) && over(y, row.q)) links.push([share(x, row.p) * share(y, row.q), n, k]);
    }
  }
  links.sort((x, y) => y[0] - x[0] || x[1] - y[1] || x[2] - y[2]);
  const taken = new Set<number>();
  const found = new Set<number>();
  const touching = new Set<number>();
  for (const [, n, k] of links) {
    touching.add(n);
    if (!taken.has(n) && !found.has(k)) {
      taken.add(n);
      found.add(k);
    }
  }
  return { matched: taken.size, predicted: mine.length - (touching.size - taken.size), gold: gold.length };
}

/** F1 of pooled tallies, 0…1. */
export function f1(tallies: readonly Tally[]): number {
  const sum = (key: keyof Tally) => tallies.reduce((total, item) => total + item[key], 0);
  const precision = sum('predicted') ? sum('matched') / sum('predicted') : 0;
  const recall = sum('gold') ? sum('matched') / sum('gold') : 0;
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
}

function share(x: Place, y: Place): number {
  return (Math.min(x.end, y.end) - Math.max(x.start, y.start)) / (Math.max(x.end, y.end) - Math.min(x.start, y.start));
}

/** Predicted pairs that lie over each other on both sides become one; a conflict outweighs an update, that an agreement. */
function merge(rows: readonly Predicted[]): Predicted[] {
  const rank = (label: string) => (label === 'conflict' ? 0 : label === 'update' ? 1 : 2);
  const sorted = rows
    .map((row) => (row.p.article <= row.q.article ? row : { ...row, p: row.q, q: row.p }))
    .sort((x, y) => rank(x.label) - rank(y.label));
  const kept = new Map<string, Predicted[]>();
  const out: Predicted[] = [];
  for (const row of sorted) {
    const key = `${row.p.article}\0${row.q.article}`;
    const list = kept.get(key) ?? [];
    kept.set(key, list);
    if (list.some((other) => over(other.p, row.p) && over(other.q, row.q))) continue;
    list.push(row);
    out.push(row);
  }
  return out;
}
