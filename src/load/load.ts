import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dropDuplicates } from '../metadata/duplicates.js';
import type { ArticleInput, Notice } from '../model.js';
import { decode } from './decode.js';
import { fileFault } from './file-fault.js';
import { formatByContent, formatOf, kindOf, type Parsed } from './formats/format.js';
import { notice } from './notices.js';
import { processStdin, type StdinSource } from './stdin.js';
import { isFolder, walk } from './walk.js';

/** What the edge read: articles, what was passed over, and whether something the user named could not be read. */
export interface Loaded {
  readonly articles: readonly ArticleInput[];
  readonly skipped: readonly Notice[];
  readonly notes: readonly Notice[];
  /** Inputs named by the user that could not be read: exit status 2. None of them is also in `skipped`. */
  readonly failures: readonly Notice[];
  /** True when the bundled sample corpus was read because nothing else was given. */
  readonly sample: boolean;
}

export interface LoadOptions {
  /** Default: the standard input of this process. */
  readonly stdin?: StdinSource;
  /** Folder from which relative paths lead. Default: the working folder. */
  readonly cwd?: string;
}

/** Collects what the inputs give, in their order. */
interface Tray {
  readonly articles: ArticleInput[];
  readonly skipped: Notice[];
  readonly notes: Notice[];
  readonly failures: Notice[];
}

/** A file to read; `named` when the user named it and not a folder that holds it. */
interface FileToRead {
  readonly source: string;
  readonly path: string;
  /** Name of the folder in which the user sees it; `''` for a pipe. */
  readonly folder: string;
  readonly named: boolean;
}

/** `corpus/` of this package, from `src/load/` as from `dist/load/`. */
const SAMPLE_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Reads articles from paths (`-` is stdin). Without a path: stdin when it gives a byte, else the sample corpus.
 * Never throws for an input: what cannot be read is named in `failures` (codes: `notices.ts`), the rest is read.
 */
export async function load(paths: readonly string[], options: LoadOptions = {}): Promise<Loaded> {
  const stdin = options.stdin ?? processStdin;
  const cwd = options.cwd ?? process.cwd();
  if (paths.length > 0) return finish(await readPaths(paths, stdin, cwd), false);
  const bytes = stdin.mayHold() ? await stdin.read() : new Uint8Array();
  if (bytes.length === 0) return finish(await readPaths(['corpus'], stdin, SAMPLE_ROOT), true);
  const tray = newTray();
  await readStream(bytes, tray);
  return finish(tray, false);
}

function newTray(): Tray {
  return { articles: [], skipped: [], notes: [], failures: [] };
}

function finish(tray: Tray, sample: boolean): Loaded {
  const { kept, skipped } = dropDuplicates(tray.articles);
  return { ...tray, articles: kept, skipped: [...tray.skipped, ...skipped], sample };
}

async function readPaths(paths: readonly string[], stdin: StdinSource, cwd: string): Promise<Tray> {
  const tray = newTray();
  const seen = new Map<string, string>();
  let streamRead = false;
  for (const path of paths) {
    if (path === '-') {
      if (!streamRead) await readStream(await stdin.read(), tray);
      streamRead = true;
      continue;
    }
    const before = tray.articles.length + tray.failures.length;
    let repeated = false;
    for (const file of filesAt(path, cwd, tray)) {
      const first = seen.get(file.path);
      if (first === undefined) {
        seen.set(file.path, file.source);
        await readFile(file, tray);
      } else {
        repeated = true;
        tray.skipped.push(notice(file.source, 'duplicate', { of: first }));
      }
    }
    if (tray.articles.length + tray.failures.length === before && !repeated) {
      tray.failures.push(notice(path, 'no-articles', {}));
    }
  }
  return tray;
}

/** The files that a path stands for, each with the path that all links lead to. */
function filesAt(given: string, cwd: string, tray: Tray): FileToRead[] {
  const absolute = (path: string): string => resolve(cwd, path);
  const found: FileToRead[] = [];
  const add = (path: string, named: boolean): void => {
    try {
      const whole = absolute(path);
      const stat = statSync(whole);
      const folder = basename(dirname(whole));
      if (stat.isFile()) found.push({ source: path, path: realpathSync(whole), folder, named });
      // `<(…)` is a pipe that no path leads to but this one. In a folder a pipe is left alone: nobody may write to it.
      else if (named && (stat.isFIFO() || stat.isSocket()))
        found.push({ source: path, path: whole, folder: '', named });
      else (named ? tray.failures : tray.skipped).push(notice(path, 'unsupported-kind', { extension: '' }));
    } catch (error) {
      tray.failures.push(fileFault(path, absolute(path), error));
    }
  };
  const source = normalize(given);
  if (!isFolder(absolute(given))) {
    add(source, true);
    return found;
  }
  const walked = walk(source, absolute);
  tray.failures.push(...walked.failures);
  for (const path of walked.files) add(path, false);
  return found;
}

async function readFile({ source, path, folder, named }: FileToRead, tray: Tray): Promise<void> {
  const refuse = (fault: Notice): void => {
    (named ? tray.failures : tray.skipped).push(fault);
  };
  const kind = kindOf(source);
  const format = formatOf(kind);
  // A name without an ending is read by content when the user named it: `<(…)`, `/dev/fd/3`.
  if (format === null && !(named && kind === '')) {
    refuse(notice(source, 'unsupported-kind', { extension: kind }));
    return;
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    tray.failures.push(fileFault(source, path, error));
    return;
  }
  const text = textOf(bytes, source, tray, refuse);
  if (text === null) return;
  const parsed = await (format ?? formatByContent(text))(text, source);
  addTo(tray, { ...parsed, articles: parsed.articles.map((article) => ({ ...article, folder })) });
}

async function readStream(bytes: Uint8Array, tray: Tray): Promise<void> {
  const source = 'stdin';
  const before = tray.articles.length + tray.failures.length;
  const text = textOf(bytes, source, tray, (fault) => tray.failures.push(fault));
  if (text !== null) addTo(tray, await formatByContent(text)(text, source));
  if (tray.articles.length + tray.failures.length === before) tray.failures.push(notice(source, 'no-articles', {}));
}

/** The text of the bytes, or null after saying why there is none. */
function textOf(bytes: Uint8Array, source: string, tray: Tray, refuse: (fault: Notice) => void): string | null {
  const decoded = decode(bytes);
  if (decoded.kind !== 'text') {
    refuse(notice(source, decoded.kind, {}));
    return null;
  }
  if (decoded.doubtful) tray.notes.push(notice(source, 'doubtful-encoding', { encoding: decoded.doubtful }));
  return decoded.text;
}

/** Item by item, since a spread of a hundred thousand arguments overflows the stack. */
function addTo(tray: Tray, more: Parsed): void {
  for (const article of more.articles) tray.articles.push(article);
  for (const one of more.skipped) tray.skipped.push(one);
  for (const one of more.notes) tray.notes.push(one);
  for (const one of more.failures) tray.failures.push(one);
}
