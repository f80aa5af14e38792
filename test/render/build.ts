import type {
  Analysis,
  ArticleRow,
  ClaimRow,
  ClusterRow,
  DifferenceRow,
  MarkRow,
  RelationRow,
  SideRow,
} from '../../src/document.js';
import type { Style } from '../../src/render/contract.js';

/** A style without colour; tests say what they change. */
export function styleOf(changes: Partial<Style> = {}): Style {
  return { width: 100, color: false, utf8: true, lang: 'id', sample: false, ...changes };
}

export function articleOf(id: string, outlet: string, body: string, changes: Partial<ArticleRow> = {}): ArticleRow {
  return {
    id,
    event: 'e000000000e0',
    outlet,
    network: null,
    title: null,
    published: null,
    published_precision: null,
    url: null,
    author: null,
    source: `${id}.txt`,
    language: 'id',
    credits: [],
    origins: {
      outlet: { from: 'given', line: null },
      title: { from: 'none', line: null },
      published: { from: 'none', line: null },
    },
    omitted: {},
    fields: { title: '', body },
    ...changes,
  };
}

/** A claim cut out of the body of its article, with true offsets, line and column. */
export function claimOf(id: string, article: ArticleRow, text: string, changes: Partial<ClaimRow> = {}): ClaimRow {
  const body = article.fields?.body ?? '';
  const start = body.indexOf(text);
  if (start < 0) throw new Error(`not in ${article.id}: ${text}`);
  const before = body.slice(0, start).split('\n');
  return {
    id,
    article: article.id,
    outlet: article.outlet,
    field: 'body',
    start,
    end: start + text.length,
    line: before.length,
    column: (before[before.length - 1] ?? '').length + 1,
    text,
    prefix: body.slice(Math.max(0, start - 32), start),
    suffix: body.slice(start + text.length, start + text.length + 32),
    speaker: null,
    quote: 'none',
    via: null,
    context: null,
    slots: {
      quantities: [],
      moments: [],
      places: [],
      actors: [],
      negations: [],
      certainty: 'fact',
      certainty_cues: [],
    },
    clusters: [],
    ...changes,
  };
}

export function markOf(claim: ClaimRow, text: string): MarkRow {
  const at = claim.text.indexOf(text);
  if (at < 0) throw new Error(`not in ${claim.id}: ${text}`);
  return { claim: claim.id, start: claim.start + at, end: claim.start + at + text.length, text };
}

/** One side of a difference: claims with the words in which each differs. */
export function sideOf(value: string, ...members: readonly (readonly [ClaimRow, string])[]): SideRow {
  return {
    value,
    claims: members.map(([claim]) => claim.id),
    outlets: [...new Set(members.map(([claim]) => claim.outlet))].sort(),
    marks: members.map(([claim, words]) => markOf(claim, words)),
  };
}

export function differenceOf(
  kind: DifferenceRow['kind'],
  sides: readonly SideRow[],
  changes: Partial<DifferenceRow> = {},
): DifferenceRow {
  return {
    label: 'conflict',
    kind,
    between: 'outlets',
    sides,
    confidence: 0.9,
    shown: true,
    reason: { code: 'test-reason', args: {} },
    ...changes,
  };
}

export function clusterOf(id: string, claims: readonly ClaimRow[], changes: Partial<ClusterRow> = {}): ClusterRow {
  const outlets = [...new Set(claims.map((claim) => claim.outlet))].sort();
  return {
    id,
    event: 'e000000000e0',
    label: claims[0]?.text ?? '',
    stance: 'agree',
    claims: claims.map((claim) => claim.id),
    outlets,
    silent: [],
    sources: [],
    independent_max: outlets.length,
    uncredited: outlets,
    probability: 0.9,
    shown: true,
    differences: [],
    notes: [],
    ...changes,
  };
}

export function relationOf(a: ClaimRow, b: ClaimRow, cluster: string, changes: Partial<RelationRow> = {}): RelationRow {
  return { a: a.id, b: b.id, cluster, label: 'agree', kinds: [], same_fact: 0.93, shown: true, notes: [], ...changes };
}

export interface Parts {
  readonly articles?: readonly ArticleRow[];
  readonly claims?: readonly ClaimRow[];
  readonly clusters?: readonly ClusterRow[];
  readonly relations?: readonly RelationRow[];
  readonly words?: readonly string[];
}

/** A document of one event from its parts; claims learn their clusters, clusters who is silent. */
export function analysisOf(parts: Parts): Analysis {
  const articles = parts.articles ?? [];
  const outlets = [...new Set(articles.map((article) => article.outlet))].sort();
  const clusters = (parts.clusters ?? []).map((cluster) => ({
    ...cluster,
    silent: outlets.filter((outlet) => !cluster.outlets.includes(outlet)),
  }));
  return {
    schema: 'claims/analysis@1',
    run: {
      tool: 'claims',
      version: '0.1.0',
      weights: '0123456789ab',
      reader: null,
      options: { shown_at: 0.8, maybe_at: 0.5 },
      inputs_sha256: '',
      sample: false,
      offset_unit: 'utf-16',
    },
    events: [
      { id: 'e000000000e0', words: parts.words ?? [], from: null, to: null, articles: articles.map(({ id }) => id) },
    ],
    articles,
    claims: (parts.claims ?? []).map((claim) => ({
      ...claim,
      clusters: clusters.filter((cluster) => cluster.claims.includes(claim.id)).map(({ id }) => id),
    })),
    clusters,
    relations: parts.relations ?? [],
    skipped: [],
    notes: [],
  };
}
