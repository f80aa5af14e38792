import type { Analysis } from '../document.js';
import type { Criteria } from '../filter/criteria.js';
import type { ArticleInput, Notice } from '../model.js';
import type { AnalyzeOptions } from '../options.js';
import type { Reader } from '../reader/reading.js';
import type { Style } from '../render/contract.js';
import { whole } from './criteria.js';
import { showsColor, showsUtf8 } from './environment.js';
import type { AnalysisFlags, FilterFlags } from './flags.js';
import { deliver } from './output.js';
import { printJson, printNdjson } from './print-json.js';
import { withReader } from './reader.js';
import { tellNotices, tellOmissions } from './report.js';
import type { Talk } from './talk.js';
import { UsageError } from './usage-error.js';

/** What every command that analyses works on. */
export interface Session {
  /** The whole document, before filters. */
  readonly analysis: Analysis;
  /** The articles that it is made from. */
  readonly articles: readonly ArticleInput[];
  readonly paths: readonly string[];
  /** True when something that the user named could not be read: exit status 2. */
  readonly failed: boolean;
  readonly talk: Talk;
  readonly flags: AnalysisFlags;
  /** The trained reader that was asked; null when there was none. */
  readonly reader: Reader | null;
}

/** Reads and analyses; says on stderr what was left out. Options are checked before anything is read. */
export async function openSession(
  paths: readonly string[],
  flags: AnalysisFlags,
  talk: Talk,
  needs: AnalyzeOptions = {},
): Promise<Session> {
  if (flags.json && flags.ndjson) throw new UsageError('json-and-ndjson');
  if (flags.width !== undefined) whole('--width', flags.width, 1);
  const [{ load }, { analyze }] = await Promise.all([import('../load/load.js'), import('../analyze.js')]);
  const loaded = await load(paths);
  const options: AnalyzeOptions = {
    oneEvent: flags.oneEvent ?? false,
    withText: needs.withText || (flags.withText ?? false),
    withContributions: needs.withContributions || (flags.contributions ?? false),
    sample: loaded.sample,
  };
  const { result, reader } = await withReader(flags, talk, async (asked) => ({
    result: await analyze(loaded.articles, options, asked),
    reader: asked,
  }));
  const analysis: Analysis = {
    ...result,
    articles: result.articles.map((article) => ({ ...article, source: inputOf(article.source) })),
    skipped: sorted([...loaded.skipped, ...loaded.failures, ...result.skipped]),
    notes: sorted([...loaded.notes, ...result.notes]),
  };
  tellNotices(analysis, loaded.failures, talk);
  return { analysis, articles: loaded.articles, paths, failed: loaded.failures.length > 0, talk, flags, reader };
}

/**
 * The file or stream of an article: the document does not say which record of a stream it was, so that a stream gives the
 * same document in whatever order its records come.
 */
function inputOf(source: string): string {
  return source.replace(/^(stdin|.*\.(?:ndjson|jsonl|json))[:#]\d+$/i, '$1');
}

/** Notices in an order that does not depend on that of the inputs. */
function sorted(notices: readonly Notice[]): Notice[] {
  // Numbers of one length, so that record 9 comes before record 10.
  const place = (source: string) => source.replace(/\d+/g, (digits) => digits.padStart(9, '0'));
  const key = ({ source, code, args }: Notice) => JSON.stringify([place(source), source, code, args]);
  return notices
    .map((notice) => ({ notice, key: key(notice) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ notice }) => notice);
}

/** The criteria with the id of the event completed, now that the events are known. */
export async function withEvent(session: Session, criteria: Criteria): Promise<Criteria> {
  if (criteria.event === null) return criteria;
  const { requireId } = await import('./require-id.js');
  return { ...criteria, event: requireId(session.analysis, criteria.event, ['event']).id };
}

/** The document with the filters that made it, as text options, under `run.options`. */
export function withFilters(analysis: Analysis, flags: FilterFlags): Analysis {
  const { topic, outlet, speaker, since, until, kind, minOutlets, minProbability, only, event } = flags;
  const given = Object.entries({
    topic,
    outlet,
    speaker,
    since,
    until,
    kind,
    min_outlets: minOutlets,
    min_probability: minProbability,
    only,
    event,
  }).filter(([, value]) => value !== undefined);
  if (given.length === 0) return analysis;
  return { ...analysis, run: { ...analysis.run, options: { ...analysis.run.options, ...Object.fromEntries(given) } } };
}

/** Prints the document when JSON is asked for; else the screen. */
export async function print(
  session: Session,
  document: Analysis,
  screen: (style: Style) => Promise<string>,
): Promise<void> {
  const { flags } = session;
  if (flags.verbose) tellOmissions(document, session.talk);
  const text = flags.json
    ? printJson(document)
    : flags.ndjson
      ? printNdjson(document)
      : await screen(styleOf(session.talk, flags, document.run.sample));
  await deliver(text, flags.output);
}

/** How the screens are drawn: on a terminal in its width, in a pipe or a file in 100 columns. */
function styleOf(talk: Talk, flags: AnalysisFlags, sample: boolean): Style {
  const terminal = process.stdout.isTTY === true && flags.output === undefined;
  return {
    width: flags.width !== undefined ? Number(flags.width) : (terminal && process.stdout.columns) || 100,
    color: showsColor(process.env, terminal),
    utf8: showsUtf8(process.env),
    lang: talk.lang,
    sample,
  };
}
