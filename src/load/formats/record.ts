import type { ArticleInput, Notice } from '../../model.js';
import { notice } from '../notices.js';

/** Names under which exports hold each field, first one found wins: ours, Event Registry's, Media Cloud's. */
export const KEYS = {
  id: ['id'],
  outlet: ['outlet', 'source', 'media_name'],
  title: ['title'],
  published: ['published', 'dateTime', 'publish_date'],
  url: ['url'],
  author: ['author', 'authors'],
  language: ['language', 'lang'],
} as const;

const TEXT_KEYS = ['text', 'body'] as const;

export type FieldName = keyof typeof KEYS;

/** A record read as an article, or the reason why it is none; wrong optional fields are left out and noted. */
export interface RecordResult {
  readonly article: ArticleInput | null;
  readonly skipped: Notice | null;
  readonly notes: readonly Notice[];
}

/** Reads one JSON value as an article. */
export function readRecord(value: unknown, source: string): RecordResult {
  const type = typeOf(value);
  if (type !== 'object') return left(notice(source, 'bad-record', { found: type }));
  const record = value as Readonly<Record<string, unknown>>;
  const textKey = presentKey(record, TEXT_KEYS) ?? 'text';
  const text = record[textKey] ?? '';
  if (typeof text !== 'string') {
    return left(notice(source, 'bad-field', { field: textKey, expected: 'string', found: typeOf(text) }));
  }
  // A feed's item may be a headline alone: it asserts something too.
  const titled = typeof record.title === 'string' && record.title.trim() !== '';
  if (text.trim() === '' && !titled) return left(notice(source, 'no-text', { field: textKey }));
  const notes: Notice[] = [];
  const fields: Partial<Record<FieldName, string>> = {};
  for (const name of Object.keys(KEYS) as FieldName[]) {
    const key = presentKey(record, KEYS[name]);
    if (key === null) continue;
    const read = READERS[name](record[key]);
    if (read === null)
      notes.push(notice(source, 'bad-field', { field: key, expected: 'string', found: typeOf(record[key]) }));
    else if (read.trim() !== '') fields[name] = read;
  }
  return { article: { ...fields, text: text.replace(/^\uFEFF/, ''), source }, skipped: null, notes };
}

function left(skipped: Notice): RecordResult {
  return { article: null, skipped, notes: [] };
}

type Reader = (value: unknown) => string | null;

const asString: Reader = (value) => (typeof value === 'string' ? value : null);

/** An id may be a number in exports; it stays the same word. */
const asId: Reader = (value) => (typeof value === 'number' ? String(value) : asString(value));

/** Event Registry gives `source` as an object with `title` and `uri`, and authors as objects with `name`. */
const asName: Reader = (value) => {
  if (typeOf(value) !== 'object') return asString(value);
  const { title, name, uri } = value as Readonly<Record<string, unknown>>;
  return asString(title) ?? asString(name) ?? asString(uri);
};

const asNames: Reader = (value) => {
  if (!Array.isArray(value)) return asName(value);
  const names = value.map(asName);
  return names.includes(null) ? null : names.join(', ');
};

const READERS: Readonly<Record<FieldName, Reader>> = {
  id: asId,
  outlet: asName,
  title: asString,
  published: asString,
  url: asString,
  author: asNames,
  language: asString,
};

function presentKey<K extends string>(record: Readonly<Record<string, unknown>>, keys: readonly K[]): K | null {
  return keys.find((key) => record[key] !== undefined && record[key] !== null) ?? null;
}

/** JSON's name for the type of a value. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
