import type { ArticleInput, Notice } from '../../model.js';
import { notice } from '../notices.js';
import type { Parsed } from './format.js';
import { faultOffset } from './json-fault.js';
import { parseNdjson } from './ndjson.js';
import { readRecord, typeOf } from './record.js';

/**
 * Reads an array of articles, `{"articles": […]}` or one article. Sources are `file#3` for the third of an array.
 * Many exports name NDJSON `.json`: what is no JSON as a whole, but whose first line is, is read line by line.
 */
export function parseJson(text: string, source: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (looksLikeLines(text)) return parseNdjson(text, source);
    const before = text.slice(0, faultOffset(error, text)).split('\n');
    const args = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return { articles: [], skipped: [], notes: [], failures: [notice(source, 'broken-json', args)] };
  }
  const list = listIn(value);
  const articles: ArticleInput[] = [];
  const skipped: Notice[] = [];
  const notes: Notice[] = [];
  (list ?? [value]).forEach((item, i) => {
    const record = readRecord(item, list ? `${source}#${i + 1}` : source);
    if (record.article) articles.push(record.article);
    if (record.skipped) skipped.push(record.skipped);
    notes.push(...record.notes);
  });
  return { articles, skipped, notes, failures: [] };
}

/** The array of articles in a JSON value; null when it is one article itself. */
function listIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (typeOf(value) !== 'object') return null;
  const articles = (value as { articles?: unknown }).articles;
  return Array.isArray(articles) ? articles : null;
}

/** True when two lines or more begin an object each: one of them may be broken, be it the first. */
function looksLikeLines(text: string): boolean {
  const lines = text.split('\n', 50).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.filter((line) => /^\s*\{\s*".*\}\s*,?\s*$/.test(line)).length * 2 >= lines.length;
}
