import type { Analysis } from '../document.js';

/** One object a line, each with its `type`, in the order of the document. */
const TYPES = {
  run: 'run',
  events: 'event',
  articles: 'article',
  claims: 'claim',
  clusters: 'cluster',
  relations: 'relation',
  skipped: 'skipped',
  notes: 'note',
} as const satisfies Partial<Record<keyof Analysis, string>>;

/** The document as JSON with one row of each list a line, so that it can be read, compared and searched by line. */
export function printJson(analysis: Analysis): string {
  const members = Object.entries(analysis).map(([key, value]) => `${JSON.stringify(key)}: ${memberJson(value)}`);
  return `{\n${members.join(',\n')}\n}\n`;
}

function memberJson(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  if (value.length === 0) return '[]';
  return `[\n${value.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
}

/** The document as newline-delimited JSON. A note's or a skipped input's `source`, `code` and `args` stand beside its `type`. */
export function printNdjson(analysis: Analysis): string {
  const lines: string[] = [];
  for (const [key, type] of Object.entries(TYPES)) {
    const value = analysis[key as keyof typeof TYPES];
    const rows: readonly unknown[] = Array.isArray(value) ? value : [{ schema: analysis.schema, ...(value as object) }];
    for (const row of rows) lines.push(JSON.stringify({ type, ...(row as object) }));
  }
  return `${lines.join('\n')}\n`;
}
