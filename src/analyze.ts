/**
 * The pipeline: segment → extract → group into events → pair → compare → cluster → relate.
 * Pure and deterministic: the same articles and options give the same document, in whatever order they come.
 */
import { byDate, clusterRows } from './assemble/clusters.js';
import { claimIds, sha256 } from './assemble/ids.js';
import { placer } from './assemble/place.js';
import { articleRow, claimRow } from './assemble/rows.js';
import { version } from './assemble/version.js';
import { shippedWeights, weightsHash } from './compare/weights.js';
import type { Analysis, ClusterRow, EventRow, RelationRow } from './document.js';
import { SCHEMA } from './document.js';
import { extractClaims } from './extract/claims.js';
import { claimsOfEvent, type EventClaims, factsOfEvent } from './facts.js';
import { type EventGroup, groupIntoEvents } from './group/events.js';
import { describeAll } from './metadata/describe-all.js';
import type { Article, ArticleInput, Claim, DraftClaim, Notice, Segmented } from './model.js';
import type { AnalyzeOptions } from './options.js';
import { type Answers, ask } from './reader/questions.js';
import type { Reader } from './reader/reading.js';
import { segment } from './segment/segment.js';
import { findCopies, sourcesOf } from './sources/sources.js';

/**
 * Cross-references what articles assert.
 * @param inputs articles of any events, in any order
 * @param reader a trained model that is asked about the pairs that words alone do not rule out; none by default
 * @returns the document of schema `claims/analysis@1`
 */
export async function analyze(
  inputs: readonly ArticleInput[],
  options: AnalyzeOptions = {},
  reader: Reader | null = null,
): Promise<Analysis> {
  const { articles, segmented, claims, groups, skipped, notes } = readArticles(inputs, options);
  const weights = shippedWeights();
  const decisions = reader ? weights.reader : weights;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const paired = groups.map((group) =>
    claimsOfEvent(
      group.articles.flatMap((i) => claims[i] ?? []),
      byId,
      weights,
    ),
  );
  const answers = reader ? await ask(paired, reader, weights.reader.ask_from) : null;
  const credits = new Map(articles.map((article, i) => [article.id, (segmented[i] as Segmented).credits]));
  const events: EventRow[] = [];
  const clusters: ClusterRow[] = [];
  const relations: RelationRow[] = [];
  for (const [k, group] of groups.entries()) {
    const members = group.articles.map((i) => articles[i] as Article);
    const event = eventRow(members, group.words);
    events.push(event);
    const facts = factsOfEvent(paired[k] as EventClaims, weights, answers?.readings[k] ?? null);
    const copies = findCopies(
      members,
      group.articles.map((i) => segmented[i] as Segmented),
    );
    const rows = clusterRows(facts, {
      event: event.id,
      outlets: [...new Set(members.map((article) => article.outlet.value))].sort(),
      weights,
      decisions,
      withContributions: options.withContributions ?? false,
      publishedOf: (id) => byId.get(id)?.published.value?.iso ?? null,
      sourcesOf: (list) => sourcesOf(list, byId, credits, copies),
    });
    clusters.push(...rows.clusters);
    relations.push(...rows.relations);
  }

  const eventOf = new Map(events.flatMap((event) => event.articles.map((id) => [id, event.id])));
  const clustersOf = new Map<string, string[]>();
  for (const cluster of clusters) {
    for (const id of cluster.claims) clustersOf.set(id, [...(clustersOf.get(id) ?? []), cluster.id]);
  }
  return {
    schema: SCHEMA,
    run: {
      tool: 'claims',
      version: version(),
      weights: weightsHash(),
      reader: reader?.model ?? null,
      options: { one_event: options.oneEvent ?? false, shown_at: decisions.shown_at, maybe_at: decisions.link.low },
      inputs_sha256: sha256(...inputs.map(inputHash).sort()),
      sample: options.sample ?? false,
      offset_unit: 'utf-16',
    },
    events,
    articles: articles.map((article, i) =>
      articleRow(article, segmented[i] as Segmented, eventOf.get(article.id) ?? null, options.withText ?? false),
    ),
    claims: claims
      .flat()
      .map((claim) => claimRow(claim, byId.get(claim.article) as Article, clustersOf.get(claim.id) ?? [])),
    clusters,
    relations,
    skipped: [...skipped].sort(byPlace),
    notes: [...notes, ...(answers ? boundReached(answers) : [])].sort(byPlace),
  };
}

/** That the reader stopped at its bound is said, with what it left to the readable features. */
function boundReached({ read, left }: Answers): Notice[] {
  return left > 0 ? [{ source: 'reader', code: 'reader-bound', args: { read, left } }] : [];
}

/** Articles in canonical order, with what is read from each and how they fall into events. */
interface Reading {
  readonly articles: readonly Article[];
  readonly segmented: readonly Segmented[];
  /** The claims of each article. */
  readonly claims: readonly (readonly Claim[])[];
  readonly groups: readonly EventGroup[];
  readonly skipped: readonly Notice[];
  readonly notes: readonly Notice[];
}

/** The first half of the pipeline: segment → extract → group into events. */
export function readArticles(inputs: readonly ArticleInput[], options: AnalyzeOptions): Reading {
  const { articles: described, skipped, notes } = describeAll(inputs);
  const articles = inOrder(described);
  const segmented = articles.map(segment);
  const drafts = extractClaims(articles, segmented);
  const claims = articles.map((article, i) => identify(article, drafts[i] ?? []));
  const grouping = groupIntoEvents(articles, drafts, { oneEvent: options.oneEvent ?? false });
  return { articles, segmented, claims, groups: grouping.events, skipped, notes: [...notes, ...grouping.notes] };
}

/** The canonical order: by outlet, then id, so that nothing depends on the order in which articles came. */
function inOrder(articles: readonly Article[]): Article[] {
  const compare = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  return [...articles].sort((x, y) => compare(x.outletKey, y.outletKey) || compare(x.id, y.id));
}

function identify(article: Article, drafts: readonly DraftClaim[]): Claim[] {
  const ids = claimIds(article.outletKey, article.url ?? article.id, drafts);
  const place = placer(article);
  return drafts.map((draft, i) => ({
    ...draft,
    id: ids[i] as string,
    article: article.id,
    outlet: article.outlet.value,
    ...place(draft.field, draft.start),
  }));
}

/** An event is named by its earliest article, so that it keeps its id while it grows. */
function eventRow(articles: readonly Article[], words: readonly string[]): EventRow {
  const sorted = [...articles].sort(
    (x, y) =>
      byDate(x.published.value?.iso ?? null, y.published.value?.iso ?? null) ||
      (x.outletKey < y.outletKey ? -1 : x.outletKey > y.outletKey ? 1 : x.id < y.id ? -1 : 1),
  );
  const first = sorted[0] as Article;
  const days = sorted.flatMap((article) => (article.published.value ? [article.published.value.iso.slice(0, 10)] : []));
  return {
    id: `ev-${sha256('event', first.outletKey, first.url ?? first.id).slice(0, 12)}`,
    words,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    articles: sorted.map((article) => article.id),
  };
}

function byPlace(x: Notice, y: Notice): number {
  const [one, two] = [JSON.stringify([x.source, x.code, x.args]), JSON.stringify([y.source, y.code, y.args])];
  return one < two ? -1 : one > two ? 1 : 0;
}

/** Hash of an article as given; where it was read from does not count. */
function inputHash(input: ArticleInput): string {
  const { id, outlet, title, text, published, url, author, language } = input;
  return sha256(...[id, outlet, title, text, published, url, author, language].map((value) => value ?? ''));
}
