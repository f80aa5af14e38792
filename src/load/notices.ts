import type { Notice } from '../model.js';

/**
 * Every code that reading can give, with its arguments (`source` of the notice says which file or record).
 * `messages/` turns each into a sentence. Those marked F are failures (exit status 2), S are skipped, N are notes;
 * F/S: a failure where the user named the input, skipped where it was met in a folder.
 */
export interface NoticeArgs {
  /** F: no such file or folder. `nearest`: the most similar path that exists, `''` when none is similar. */
  'missing-path': { readonly nearest: string };
  /** F: the system refuses to read it. `reason`: its error code, e.g. `EACCES`. */
  unreadable: { readonly reason: string };
  /** F: a symbolic link to something that is not there. `target`: what it points to. */
  'dangling-link': { readonly target: string };
  /** F/S: a kind of file that is not read. `extension`: with its dot, lower case; `''` when it has none or is a device. */
  'unsupported-kind': { readonly extension: string };
  /** F/S: not text (NUL bytes, or bytes that no supported encoding explains). */
  binary: Readonly<Record<string, never>>;
  /** F/S: nothing but white space. */
  empty: Readonly<Record<string, never>>;
  /** F: JSON that cannot be parsed, at this 1-based line and column of the file; other lines of an NDJSON are read. */
  'broken-json': { readonly line: number; readonly column: number };
  /** F: an input that was named (or stdin) and holds no article that could be read. */
  'no-articles': Readonly<Record<string, never>>;
  /** S: a record that is no JSON object. `found`: its type. */
  'bad-record': { readonly found: string };
  /** S: an article without text. `field`: the key that should hold it. */
  'no-text': { readonly field: string };
  /** S for `text`, N for every other field (the article is read without it). `expected`, `found`: JSON types. */
  'bad-field': { readonly field: string; readonly expected: string; readonly found: string };
  /** S: an article that is already there. `of`: source of the one that is kept. */
  duplicate: { readonly of: string };
  /** N: the bytes are not valid in the encoding that they seem to have. `encoding`: the one they were read with. */
  'doubtful-encoding': { readonly encoding: string };
  /** N: front matter that is no valid YAML; its `key: value` lines are used. `line`: 1-based. */
  'bad-front-matter': { readonly line: number };
  /** N: a publication date that cannot be understood, or does not exist. `value`: as given, at most 40 characters. */
  'bad-date': { readonly value: string };
  /** N: another text has the same given id. `became`: the id that this article got instead. */
  'id-taken': { readonly id: string; readonly became: string };
}

export type NoticeCode = keyof NoticeArgs;

/** Makes a notice; its arguments are checked against its code. */
export function notice<C extends NoticeCode>(source: string, code: C, args: NoticeArgs[C]): Notice {
  return { source, code, args: args as Notice['args'] };
}
