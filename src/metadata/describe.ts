import { notice } from '../load/notices.js';
import type { Article, ArticleInput, Notice, Published, Sourced } from '../model.js';
import { articleId } from './article-id.js';
import { type DateLine, findDateLine } from './date-line.js';
import { guessLanguage, languageCode } from './language.js';
import { firstLines } from './lines.js';
import { findOutlet, placeOf } from './outlet.js';
import { networkOf, outletKey } from './outlet-names.js';
import { parsePublished } from './published.js';
import { findTitleLine } from './title-line.js';
import { dateInUrl } from './url-date.js';

/** Title, date and dateline stand in the first lines; what comes later is the report. */
const LINES_AT_TOP = 12;

/**
 * Settles the metadata of an article: given, else read from the text, the URL, the folder or the file name.
 * Pure: reads nothing but its argument. What only a whole set can tell is settled by `describeAll`.
 */
export function describe(input: ArticleInput): { article: Article; notes: Notice[] } {
  const source = input.source ?? '';
  const body = input.text.replace(/^\uFEFF/, '');
  const position = input.position ?? { title: { line: 1, column: 1 }, body: { line: 1, column: 1 } };
  const firstLine = position.body.line;
  const lines = firstLines(body, LINES_AT_TOP);
  const notes: Notice[] = [];

  const dateLine = findDateLine(lines);
  const titleLine = input.title ? null : findTitleLine(lines, dateLine?.line.row ?? null);
  const beside = [titleLine, dateLine].find((found) => found?.outlet);
  const outlet = findOutlet(input, {
    lines,
    firstLine,
    beside: beside?.outlet ? { name: beside.outlet, row: beside.line.row } : null,
  });
  const headline: Sourced<string | null> = input.title
    ? { value: input.title, origin: 'given', line: null }
    : titleLine
      ? { value: titleLine.title, origin: 'title-line', line: firstLine + titleLine.line.row }
      : { value: null, origin: 'none', line: null };
  const key = outletKey(outlet.value);
  const url = input.url?.trim() || null;
  const article: Article = {
    id: input.id ?? articleId(key, [url, headline.value, placeOf(input).file, lines[0]?.text]),
    source,
    title: input.title ?? '',
    body,
    position,
    outlet,
    outletKey: key,
    network: networkOf(outlet.value, url),
    headline,
    published: findPublished(input, dateLine, firstLine, notes),
    url,
    author: input.author?.trim() || null,
    language: (input.language && languageCode(input.language)) || guessLanguage(`${input.title ?? ''} ${body}`),
  };
  return { article, notes };
}

function findPublished(
  input: ArticleInput,
  dateLine: DateLine | null,
  firstLine: number,
  notes: Notice[],
): Sourced<Published | null> {
  if (input.published?.trim()) {
    const value = parsePublished(input.published.trim());
    if (value) return { value, origin: 'given', line: null };
    notes.push(notice(input.source ?? '', 'bad-date', { value: input.published.trim().slice(0, 40) }));
  }
  if (dateLine) return { value: dateLine.published, origin: 'date-line', line: firstLine + dateLine.line.row };
  const inUrl = input.url ? dateInUrl(input.url) : null;
  return inUrl ? { value: inUrl, origin: 'url', line: null } : { value: null, origin: 'none', line: null };
}
