import type { ArticleInput } from '../../model.js';
import { notice } from '../notices.js';
import type { Parsed } from './format.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';

/** Reads a plain text or Markdown file as one article; its body is all that follows the front matter, as it is. */
export async function parseText(text: string, source: string): Promise<Parsed> {
  const front = await readFrontMatter(text);
  const body = text.slice(front.bodyStart);
  const notes = front.wrong.map(({ field, found }) =>
    notice(source, 'bad-field', { field, expected: 'string', found }),
  );
  if (front.fault !== null) notes.push(notice(source, 'bad-front-matter', { line: front.fault }));
  if (body.trim() === '') {
    return { articles: [], skipped: [notice(source, 'no-text', { field: 'text' })], notes, failures: [] };
  }
  return { articles: [articleOf(front, body, text, source)], skipped: [], notes, failures: [] };
}

function articleOf(front: FrontMatter, body: string, text: string, source: string): ArticleInput {
  const given = Object.fromEntries([...front.fields].map(([name, { value }]) => [name, value]));
  const line = text.slice(0, front.bodyStart).split('\n').length;
  return {
    ...given,
    text: body,
    source,
    position: { title: front.fields.get('title')?.at ?? { line: 1, column: 1 }, body: { line, column: 1 } },
  };
}
