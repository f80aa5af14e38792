import type { ArticleInput, Notice } from '../../model.js';
import { notice } from '../notices.js';
import type { Parsed } from './format.js';
import { faultOffset } from './json-fault.js';
import { readRecord } from './record.js';

/** Reads one JSON object a line; a broken line is named and the others are read. Sources are `file:line`. */
export function parseNdjson(text: string, source: string): Parsed {
  const articles: ArticleInput[] = [];
  const skipped: Notice[] = [];
  const notes: Notice[] = [];
  const failures: Notice[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const place = `${source}:${i + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      failures.push(notice(place, 'broken-json', { line: i + 1, column: faultOffset(error, line) + 1 }));
      return;
    }
    const record = readRecord(value, place);
    if (record.article) articles.push(record.article);
    if (record.skipped) skipped.push(record.skipped);
    notes.push(...record.notes);
  });
  return { articles, skipped, notes, failures };
}
