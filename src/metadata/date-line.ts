import { languageData } from '../language/data.js';
import type { Published } from '../model.js';
import type { Line } from './lines.js';
import { knownOutlet } from './outlet-names.js';
import { findDate, lowerAscii } from './published.js';

interface DateLineWords {
  readonly words: readonly string[];
  readonly updates: readonly string[];
  readonly bylines: readonly string[];
}

/** A line that says when the article was published. */
export interface DateLine {
  readonly published: Published;
  readonly line: Line;
  /** What stands before the date when it names an outlet ("Kompas.com - 14/09/2023, 20:22 WIB"). */
  readonly outlet: string | null;
}

/** Longer lines are prose or captions with a date in them. */
const LONGEST = 120;

let expressions: { readonly filler: RegExp; readonly update: RegExp; readonly byline: RegExp } | undefined;

function load(): NonNullable<typeof expressions> {
  if (expressions) return expressions;
  const { words, updates, bylines } = languageData<DateLineWords>('id/date-lines.json');
  const any = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join('|');
  expressions = {
    filler: new RegExp(`(?<![a-z])(?:${any(words)}|\\d+)(?![a-z])`, 'g'),
    update: new RegExp(`^[^a-z]*(?:${any(updates)})(?![a-z])`),
    byline: new RegExp(`(?<![a-z])(?:${any(bylines)})\\s*:?\\s+(?:[a-z.'’-]+[ ,]*){1,6}`),
  };
  return expressions;
}

/** The first line among `lines` that is a publication date, before one that says when the article was updated. */
export function findDateLine(lines: readonly Line[]): DateLine | null {
  let updated: DateLine | null = null;
  for (const line of lines) {
    const found = readDateLine(line);
    if (!found) continue;
    if (!load().update.test(lowerAscii(line.text))) return found;
    updated ??= found;
  }
  return updated;
}

function readDateLine(line: Line): DateLine | null {
  if (line.text.length > LONGEST || !/\d/.test(line.text)) return null;
  const found = findDate(line.text);
  if (!found) return null;
  const before = line.text.slice(0, found.start);
  const after = line.text.slice(found.end);
  const name = /^(.+?)\s*[-–—|•:,]\s*$/.exec(before)?.[1] ?? null;
  const outlet = name !== null && knownOutlet(name) ? name : null;
  const { filler, byline } = load();
  const rest = lowerAscii(`${outlet ? '' : before} ${after}`)
    .replace(byline, ' ')
    .replace(filler, ' ');
  // Two words may be left over: a section ("Nasional"), a writer's short name.
  if ((rest.match(/[^\s\d.,:;|/()–—•·-]{2,}/g) ?? []).length > 2) return null;
  // "Pada 14 September 2023." and "(Kamis, 14/9/2023)" are prose and caption endings.
  if (/^\s*pada\b/i.test(before) || /[.)]$/.test(line.text.slice(found.end).trim()) || /\($/.test(before.trim()))
    return null;
  return { published: found.published, line, outlet };
}
