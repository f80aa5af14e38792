import { languageData } from '../language/data.js';
import type { Published } from '../model.js';

interface DateWords {
  readonly english_months: Readonly<Record<string, number>>;
  readonly weekdays: readonly string[];
  readonly zones: Readonly<Record<string, string>>;
  readonly default_zone: string;
}

interface Patterns {
  readonly months: ReadonlyMap<string, number>;
  readonly zones: Readonly<Record<string, string>>;
  readonly defaultZone: string;
  readonly weekday: RegExp;
  /** Every form of date with an optional time, not anchored. */
  readonly forms: readonly RegExp[];
}

/** A date found in a longer text, with the stretch that it takes. */
export interface FoundDate {
  readonly published: Published;
  readonly start: number;
  readonly end: number;
}

let patterns: Patterns | undefined;

function load(): Patterns {
  if (patterns) return patterns;
  const words = languageData<DateWords>('id/date-lines.json');
  const { months: indonesian } = languageData<{ months: Readonly<Record<string, number>> }>('id/months.json');
  const months = new Map(Object.entries({ ...words.english_months, ...indonesian }));
  const month = `(?<month>${alternatives(months.keys())})\\.?`;
  const weekday = `(?:(?:${alternatives(words.weekdays)})\\.?\\s*[,/]?\\s*)?`;
  const zone = `(?:\\s*\\(?(?<zone>${alternatives(Object.keys(words.zones))}|[+-]\\d{2}(?::?\\d{2})?)\\b\\)?)?`;
  const clock =
    '(?<hour>\\d{1,2})[.:](?<minute>\\d{2})(?:[.:](?<second>\\d{2})(?:[.,]\\d+)?)?(?:\\s*(?<half>[ap]\\.?m)\\b\\.?)?';
  const time = `(?:(?:\\s*[,|/•·@–—-]\\s*|\\s+)(?:(?:pukul|jam|pk\\.?|at)\\s+)?${clock}${zone})?`;
  const build = (date: string): RegExp => new RegExp(`(?<![a-z\\d])${weekday}${date}${time}(?![a-z\\d])`);
  patterns = {
    months,
    zones: words.zones,
    defaultZone: words.default_zone,
    weekday: new RegExp(`(?<![a-z])(?:${alternatives(words.weekdays)})(?![a-z])`),
    forms: [
      new RegExp(
        `(?<![a-z\\d])(?<year>\\d{4})-(?<monthNumber>\\d{2})-(?<day>\\d{2})(?:(?:t|\\s+)${clock}${zone})?(?![a-z\\d])`,
      ),
      build(`(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${month}[\\s,-]+(?<year>\\d{4})`),
      build(`${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})`),
      build('(?<day>\\d{1,2})[/.-](?<monthNumber>\\d{1,2})[/.-](?<year>\\d{4}|\\d{2})'),
    ],
  };
  return patterns;
}

function alternatives(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

/**
 * Understands a publication time: ISO forms, "14 September 2023, 21:09 WIB", "Kamis, 14 September 2023 - 20:22 WIB",
 * "Sep 14, 2023", "14/09/2023 20:22", RFC 2822. Day before month in numbers. Without a zone: WIB.
 * UTC, in which exports store times, becomes WIB, so that the day is the reader's; other zones stay.
 * @returns null for anything else and for dates that do not exist ("2023-13-45")
 */
export function parsePublished(text: string): Published | null {
  const found = findDate(text);
  if (!found) return null;
  const rest = lowerAscii(`${text.slice(0, found.start)} ${text.slice(found.end)}`).replace(load().weekday, '');
  return /[\p{L}\p{N}]/u.test(rest) ? null : found.published;
}

/** The first date in a text, with its time; null when there is none. */
export function findDate(text: string): FoundDate | null {
  if (!/\d{4}|\d[/.-]\d/.test(text)) return null;
  const plain = lowerAscii(text);
  let first: FoundDate | null = null;
  for (const form of load().forms) {
    const match = form.exec(plain);
    if (!match || (first && first.start <= match.index)) continue;
    const published = publishedOf(match.groups ?? {});
    if (published) first = { published, start: match.index, end: match.index + match[0].length };
  }
  return first;
}

/**
 * Lowers the capitals of English and Indonesian, keeping every offset. The expressions need no flags then: those that
 * ignore case over all of Unicode take V8 several milliseconds each to compile.
 */
export function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

type Groups = Readonly<Record<string, string | undefined>>;

function publishedOf(groups: Groups): Published | null {
  const { months } = load();
  const month = groups.month === undefined ? Number(groups.monthNumber) : (months.get(groups.month) ?? 0);
  const short = groups.year?.length === 2;
  const date = isoDay(Number(groups.year) + (short ? 2000 : 0), month, Number(groups.day));
  if (date === null) return null;
  if (groups.hour === undefined) return { iso: date, precision: 'day' };
  const half = groups.half?.charAt(0);
  const hour = half === undefined ? Number(groups.hour) : (Number(groups.hour) % 12) + (half === 'p' ? 12 : 0);
  return atTime(
    date,
    hour,
    Number(groups.minute),
    groups.second === undefined ? null : Number(groups.second),
    groups.zone,
  );
}

/** `YYYY-MM-DD` of a day that exists, 1900 to 2199; else null. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!(year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1)) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/**
 * A day with a time of day.
 * @param second null when not known
 * @param zone its name or offset as written; WIB when undefined
 * @returns null when the time does not exist
 */
export function atTime(
  day: string,
  hour: number,
  minute: number,
  second: number | null,
  zone?: string,
): Published | null {
  if (hour > 23 || minute > 59 || (second ?? 0) > 59) return null;
  const offset = offsetOf(zone);
  if (offset === null) return null;
  const precision = second === null ? 'minute' : 'second';
  const clock = `${two(hour)}:${two(minute)}${second === null ? '' : `:${two(second)}`}`;
  if (offset !== '+00:00') return { iso: `${day}T${clock}${offset}`, precision };
  const { defaultZone } = load();
  const shifted = new Date(Date.parse(`${day}T${clock}Z`) + Number(defaultZone.slice(1, 3)) * 3_600_000).toISOString();
  return { iso: shifted.slice(0, second === null ? 16 : 19) + defaultZone, precision };
}

function offsetOf(zone: string | undefined): string | null {
  const { zones, defaultZone } = load();
  if (zone === undefined) return defaultZone;
  const named = zones[zone];
  if (named !== undefined) return named;
  const [, sign, hours, minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  if (sign === undefined || Number(hours) > 14 || Number(minutes) > 59) return null;
  return `${hours}${minutes}` === '0000' ? '+00:00' : `${sign}${hours}:${minutes}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
