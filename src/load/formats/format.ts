import { extname } from 'node:path';
import type { ArticleInput, Notice } from '../../model.js';
import { parseJson } from './json.js';
import { parseNdjson } from './ndjson.js';
import { parseText } from './text.js';

/** What a format makes of the text of one file or stream. */
export interface Parsed {
  readonly articles: readonly ArticleInput[];
  readonly skipped: readonly Notice[];
  readonly notes: readonly Notice[];
  readonly failures: readonly Notice[];
}

/** Reads the text of one input; `source` names it for people. */
export type Format = (text: string, source: string) => Parsed | Promise<Parsed>;

/** The one place that says which kind of file is read how. */
const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.txt': parseText,
  '.md': parseText,
  '.markdown': parseText,
  '.json': parseJson,
  '.ndjson': parseNdjson,
  '.jsonl': parseNdjson,
};

/** The ending of a file's name that tells its kind: lower case with its dot, `''` when there is none. */
export function kindOf(path: string): string {
  return extname(path).toLowerCase();
}

/** How files of a kind are read; null when they are not. */
export function formatOf(kind: string): Format | null {
  return BY_EXTENSION[kind] ?? null;
}

/** How a stream is read, of which only the content is known. `"[FOTO] Banjir"` is text, `[{` and `{"` are JSON. */
export function formatByContent(text: string): Format {
  return /^\s*(?:\{\s*["}]|\[\s*[{\]])/.test(text) ? parseJson : parseText;
}
