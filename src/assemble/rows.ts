import type { ArticleRow, ClaimRow } from '../document.js';
import type { Article, Claim, Segmented } from '../model.js';

/** Characters of context on each side of a claim, as in a W3C TextQuoteSelector. */
const CONTEXT = 32;

/** The row of an article in the document. */
export function articleRow(
  article: Article,
  segmented: Segmented,
  event: string | null,
  withText: boolean,
): ArticleRow {
  const omitted: Record<string, number> = {};
  for (const rule of segmented.omissions.map((item) => item.rule).sort()) omitted[rule] = (omitted[rule] ?? 0) + 1;
  const origin = (item: { origin: Article['outlet']['origin']; line: number | null }) => ({
    from: item.origin,
    line: item.line,
  });
  return {
    id: article.id,
    event,
    outlet: article.outlet.value,
    network: article.network,
    title: article.headline.value,
    published: article.published.value?.iso ?? null,
    published_precision: article.published.value?.precision ?? null,
    url: article.url,
    author: article.author,
    source: article.source,
    language: article.language,
    credits: segmented.credits,
    origins: {
      outlet: origin(article.outlet),
      title: origin(article.headline),
      published: origin(article.published),
    },
    omitted,
    ...(withText ? { fields: { title: article.title, body: article.body } } : {}),
  };
}

/** The row of a claim in the document. */
export function claimRow(claim: Claim, article: Article, clusters: readonly string[]): ClaimRow {
  const text = article[claim.field];
  const { certaintyCues, ...slots } = claim.slots;
  return {
    id: claim.id,
    article: claim.article,
    outlet: claim.outlet,
    field: claim.field,
    start: claim.start,
    end: claim.end,
    line: claim.line,
    column: claim.column,
    text: claim.text,
    prefix: text.slice(Math.max(0, claim.start - CONTEXT), claim.start),
    suffix: text.slice(claim.end, claim.end + CONTEXT),
    speaker: claim.speaker,
    quote: claim.quote,
    via: claim.via,
    context: claim.context,
    slots: { ...slots, certainty_cues: certaintyCues },
    clusters,
  };
}
