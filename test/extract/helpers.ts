import { extractClaims } from '../../src/extract/claims.js';
import { describe as describeArticle } from '../../src/metadata/describe.js';
import type { Article, DraftClaim } from '../../src/model.js';
import { segment } from '../../src/segment/segment.js';

export interface Told {
  readonly text: string;
  readonly title?: string;
}

export function articleOf({ text, title }: Told, index = 0): Article {
  return describeArticle({
    text,
    ...(title === undefined ? {} : { title }),
    outlet: `Media ${String.fromCharCode(65 + index)}`,
    published: '2024-07-18',
  }).article;
}

/** The claims of articles, one list an article. */
export function claimsOf(...told: readonly (string | Told)[]): DraftClaim[][] {
  const articles = told.map((one, index) => articleOf(typeof one === 'string' ? { text: one } : one, index));
  return extractClaims(
    articles,
    articles.map((article) => segment(article)),
  );
}

/** `speaker | quote | via` of the last claim of one text. */
export function attributionOf(text: string): string {
  const claims = claimsOf(text)[0] ?? [];
  const claim = claims[claims.length - 1];
  return claim ? `${claim.speaker} | ${claim.quote} | ${claim.via}` : 'no claim';
}

/** The same for a headline, with articles beside it that introduce the people. */
export function headlineOf(title: string, body = 'Hujan turun sejak pagi di kota itu.'): string[] {
  return (claimsOf({ title, text: body })[0] ?? [])
    .filter((claim) => claim.field === 'title')
    .map((claim) => `${claim.text} | ${claim.speaker} | ${claim.quote}`);
}
