import { createHash } from 'node:crypto';
import type { Article, ArticleInput, Notice } from '../model.js';

/**
 * Settles the metadata of an article: given, else read from the text, the URL, the folder or the file name.
 * Pure: reads nothing but its argument.
 */
export function describe(input: ArticleInput): { article: Article; notes: Notice[] } {
  const source = input.source ?? '';
  const body = input.text.replace(/^\uFEFF/, '');
  const id =
    input.id ??
    createHash('sha256')
      .update([input.outlet ?? '', input.url ?? input.title ?? source].join('\0'))
      .digest('hex')
      .slice(0, 12);
  const article: Article = {
    id,
    source,
    title: input.title ?? '',
    body,
    position: input.position ?? { title: { line: 1, column: 1 }, body: { line: 1, column: 1 } },
    outlet: { value: input.outlet ?? '', origin: input.outlet ? 'given' : 'none', line: null },
    outletKey: (input.outlet ?? '').toLowerCase(),
    network: null,
    headline: { value: input.title ?? null, origin: input.title ? 'given' : 'none', line: null },
    published: input.published
      ? { value: { iso: input.published, precision: 'second' }, origin: 'given', line: null }
      : { value: null, origin: 'none', line: null },
    url: input.url ?? null,
    author: input.author ?? null,
    language: input.language ?? 'id',
  };
  return { article, notes: [] };
}
