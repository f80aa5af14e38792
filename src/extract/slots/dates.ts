import { languageData } from '../../language/data.js';
import { daysBetween, isoDay, monthSpan, yearOf } from './calendar.js';
import { countedWords } from './counted.js';
import type { Lexeme } from './lexemes.js';
import { once } from './once.js';
import { relativeDate } from './relative-dates.js';

/** A stretch of lexemes that names a day, month or year. */
export interface DateAtom {
  readonly type: 'date';
  readonly first: number;
  /** Index of the lexeme after it. */
  readonly next: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: 'year' | 'month' | 'day';
  readonly relative: boolean;
  /** Needed no publication date to be known. */
  readonly explicit: boolean;
  readonly weekday: number | null;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;
const MONTH = /^(?:0?[1-9]|1[0-2])$/;
const LINKS = new Set(['-', '–', '—', 'sampai', 'hingga', 'sd', 'dan']);
type Share = readonly [number, number];
/** Shares of a month (its days 1–10, 11–20, 21–31), and of a year, whose beginning and end are told more narrowly. */
const PARTS_OF_STRETCH: Record<string, { readonly month: Share; readonly year: Share }> = {
  awal: { month: [0, 1 / 3], year: [0, 1 / 4] },
  pertengahan: { month: [1 / 3, 2 / 3], year: [1 / 3, 2 / 3] },
  tengah: { month: [1 / 3, 2 / 3], year: [1 / 3, 2 / 3] },
  akhir: { month: [2 / 3, 1], year: [3 / 4, 1] },
};
const counters = once(() => new Set(countedWords().afterYearLikeNumber));

interface Days {
  readonly weekdays: Record<string, number>;
  readonly last: string[];
  readonly next: string[];
}

const days = once(() => languageData<Days>('id/days.json'));
const weekdays = once(() => new Set(Object.keys(days().weekdays)));
const months = once(
  () => new Map(Object.entries(languageData<{ months: Record<string, number> }>('id/months.json').months)),
);

function monthNumber(lexeme: Lexeme | undefined): number | null {
  if (lexeme?.kind !== 'word') return null;
  const month = months().get(lexeme.lower) ?? null;
  // "mar", "jan", "mei" and the like are months only as names.
  return month !== null && (lexeme.capital || lexeme.lower.length > 4) ? month : null;
}

/** The date that begins at `at`, or null. */
export function readDate(lexemes: readonly Lexeme[], at: number, published: string | null): DateAtom | null {
  const lexeme = lexemes[at];
  if (!lexeme || lexeme.kind === 'mark') return null;
  if (lexeme.kind === 'number')
    return numericDate(lexemes, at, published) ?? dayAndMonth(lexemes, at, published) ?? bareYear(lexemes, at);
  return (
    partOfStretch(lexemes, at, published) ??
    namedMonth(lexemes, at, published) ??
    yearWord(lexemes, at, published) ??
    relativeDate(lexemes, at, published)
  );
}

/** "14/9/2023", "13/9/23", "(13/9)", "2023-09-13", "13-09-2023", "(17-19/5/2019)". */
function numericDate(lexemes: readonly Lexeme[], at: number, published: string | null): DateAtom | null {
  const glue = (i: number, sign: string) => lexemes[i]?.text === sign && (lexemes[i]?.glued || sign === '/');
  const value = (i: number) => (lexemes[i]?.kind === 'number' ? (lexemes[i]?.text ?? '') : '');
  if (
    YEAR.test(value(at)) &&
    glue(at + 1, '-') &&
    MONTH.test(value(at + 2)) &&
    glue(at + 3, '-') &&
    DAY.test(value(at + 4))
  ) {
    return explicitDay(at, at + 5, isoDay(Number(value(at)), Number(value(at + 2)), Number(value(at + 4))));
  }
  if (!DAY.test(value(at))) return null;
  let day = at;
  if (glue(at + 1, '-') && DAY.test(value(at + 2)) && glue(at + 3, '/')) day = at + 2;
  const sign = glue(day + 1, '/') ? '/' : glue(day + 1, '-') ? '-' : null;
  if (sign === null || !MONTH.test(value(day + 2))) return null;
  const [d, m] = [Number(value(day)), Number(value(day + 2))];
  const yearText = glue(day + 3, sign) ? value(day + 4) : '';
  if (/^\d{2}$|^\d{4}$/.test(yearText)) {
    const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
    return explicitDay(at, day + 5, isoDay(year, m, Number(value(at))), isoDay(year, m, d));
  }
  const before = lexemes[at - 1]?.lower ?? '';
  if (sign !== '/' || !(before === '(' || before === 'tanggal' || before === 'tgl' || weekdays().has(before)))
    return null;
  const last = nearestYear(m, d, published);
  const first = day === at ? last : nearestYear(m, Number(value(at)), published);
  return {
    type: 'date',
    first: at,
    next: day + 3,
    from: first,
    to: last,
    precision: 'day',
    relative: false,
    explicit: true,
    weekday: null,
  };
}

function explicitDay(first: number, next: number, from: string | null, to: string | null = from): DateAtom | null {
  if (from === null || to === null) return null;
  return { type: 'date', first, next, from, to, precision: 'day', relative: false, explicit: true, weekday: null };
}

/** "13 September 2023", "13 Sep", "7-11 Agustus 2026", "30 Juni hingga 2 Juli 2023". */
function dayAndMonth(lexemes: readonly Lexeme[], at: number, published: string | null): DateAtom | null {
  if (!DAY.test(lexemes[at]?.text ?? '')) return null;
  const first = Number(lexemes[at]?.text);
  let next = at + 1;
  let month = monthNumber(bracketed(lexemes, next));
  if (month !== null && lexemes[next]?.text === '(') next += 1;
  let [lastDay, lastMonth] = [first, month];
  if (month !== null) next += 1;
  if (LINKS.has(lexemes[next]?.lower ?? '') && DAY.test(lexemes[next + 1]?.text ?? '')) {
    const other = monthNumber(lexemes[next + 2]);
    if (other !== null && (month === null || lexemes[next]?.lower !== 'dan')) {
      [lastDay, lastMonth] = [Number(lexemes[next + 1]?.text), other];
      month ??= other;
      next += 3;
    }
  }
  if (month === null || lastMonth === null) return null;
  const year = YEAR.test(lexemes[next]?.text ?? '') ? Number(lexemes[next]?.text) : null;
  const to = year === null ? nearestYear(lastMonth, lastDay, published) : isoDay(year, lastMonth, lastDay);
  const startYear = to === null ? null : yearOf(to) - (month > lastMonth ? 1 : 0);
  const from = startYear === null ? null : isoDay(startYear, month, first);
  if (year !== null && (from === null || to === null || from > to)) return null;
  const ordered = from !== null && to !== null && from <= to;
  return {
    type: 'date',
    first: at,
    next: next + (year === null ? 0 : 1),
    from: ordered ? from : null,
    to: ordered ? to : null,
    precision: 'day',
    relative: false,
    explicit: true,
    weekday: null,
  };
}

/** "tanggal 17 (Agustus)": a month that an editor added in brackets. */
function bracketed(lexemes: readonly Lexeme[], at: number): Lexeme | undefined {
  return lexemes[at]?.text === '(' && lexemes[at + 2]?.text === ')' ? lexemes[at + 1] : lexemes[at];
}

/** "September 2023", "Juli", "Juli lalu", "Juni-Juli 2023". */
function namedMonth(lexemes: readonly Lexeme[], at: number, published: string | null): DateAtom | null {
  const month = monthNumber(lexemes[at]);
  if (month === null) return null;
  let last = month;
  let next = at + 1;
  if (LINKS.has(lexemes[next]?.lower ?? '') && lexemes[next]?.lower !== 'dan') {
    const other = monthNumber(lexemes[next + 1]);
    if (other !== null) [last, next] = [other, next + 2];
  }
  const stated = YEAR.test(lexemes[next]?.text ?? '') ? Number(lexemes[next]?.text) : null;
  if (stated !== null) next += 1;
  const year = stated ?? nearestMonthYear(last, lexemes[next]?.lower ?? '', published);
  const explicit = stated !== null;
  const span =
    year === null ? null : { from: monthSpan(year - (month > last ? 1 : 0), month).from, to: monthSpan(year, last).to };
  return {
    type: 'date',
    first: at,
    next,
    from: span?.from ?? null,
    to: span?.to ?? null,
    precision: 'month',
    relative: !explicit,
    explicit,
    weekday: null,
  };
}

/** "awal September 2023", "akhir 2026", "akhir tahun ini": a third of the stretch named after it. */
function partOfStretch(lexemes: readonly Lexeme[], at: number, published: string | null): DateAtom | null {
  const shares = PARTS_OF_STRETCH[lexemes[at]?.lower ?? ''];
  if (!shares || at + 1 >= lexemes.length) return null;
  const next = lexemes[at + 1]?.lower === 'bulan' && monthNumber(lexemes[at + 2]) !== null ? at + 2 : at + 1;
  const whole =
    namedMonth(lexemes, next, published) ??
    yearWord(lexemes, next, published) ??
    (lexemes[next]?.kind === 'number' ? bareYear(lexemes, next) : relativeDate(lexemes, next, published));
  if (!whole || whole.precision === 'day') return null;
  if (whole.from === null || whole.to === null) return { ...whole, first: at };
  const share = shares[whole.precision];
  const length = daysBetween(whole.from, whole.to) + 1;
  const day = (part: number) =>
    new Date(Date.parse(`${whole.from}T00:00Z`) + Math.round(part) * 86_400_000).toISOString().slice(0, 10);
  return { ...whole, first: at, from: day(length * share[0]), to: day(length * share[1] - 1), precision: 'month' };
}

/** "tahun 1945", "tahun 1990-an", "tahun 2019-2024". */
function yearWord(lexemes: readonly Lexeme[], at: number, _published: string | null): DateAtom | null {
  if (lexemes[at]?.lower !== 'tahun') return null;
  const year = bareYear(lexemes, at + 1);
  return year ? { ...year, first: at } : null;
}

/** A number that can only be a year: "2016", "2025/2026", "1990-an"; not where something is counted. */
function bareYear(lexemes: readonly Lexeme[], at: number): DateAtom | null {
  const lexeme = lexemes[at];
  if (!lexeme || !YEAR.test(lexeme.text)) return null;
  const before = lexemes[at - 1];
  if (lexeme.glued && before && before.text !== '(' && before.kind !== 'word') {
    if (!['"', '“', "'", '‘', '/'].includes(before.text)) return null;
  }
  if (lexeme.glued && before?.kind === 'word') return null;
  if (before && /^(?:rp|usd|\$|€|£|nomor|no|pasal)$/.test(before.lower)) return null;
  const sign = lexemes[at + 1];
  const other = lexemes[at + 2]?.text ?? '';
  if (sign && (sign.text === '-' || sign.text === '–' || sign.text === '/') && sign.glued) {
    if (other === 'an') return years(at, at + 3, Number(lexeme.text), Number(lexeme.text) + 9);
    if (YEAR.test(other) && Number(other) >= Number(lexeme.text))
      return years(at, at + 3, Number(lexeme.text), Number(other));
  }
  if (sign?.kind === 'word' && counters().has(sign.lower)) return null;
  if (sign?.text === '%') return null;
  return years(at, at + 1, Number(lexeme.text), Number(lexeme.text));
}

function years(first: number, next: number, from: number, to: number): DateAtom {
  return {
    type: 'date',
    first,
    next,
    from: `${from}-01-01`,
    to: `${to}-12-31`,
    precision: 'year',
    relative: false,
    explicit: true,
    weekday: null,
  };
}

/** The day with this month and day that lies nearest to the publication. */
function nearestYear(month: number, day: number, published: string | null): string | null {
  if (published === null) return null;
  const candidates = [-1, 0, 1].map((k) => isoDay(yearOf(published) + k, month, day)).filter((iso) => iso !== null);
  candidates.sort((a, b) => Math.abs(daysBetween(published, a)) - Math.abs(daysBetween(published, b)));
  return candidates[0] ?? null;
}

/** Year of a month without one: past for "Juli lalu", coming for "Juli mendatang", else the nearest. */
function nearestMonthYear(month: number, after: string, published: string | null): number | null {
  if (published === null) return null;
  const year = yearOf(published);
  const { last, next } = days();
  if (last.includes(after)) return monthSpan(year, month).from <= published ? year : year - 1;
  if (next.includes(after)) return monthSpan(year, month).to >= published ? year : year + 1;
  const middle = nearestYear(month, 15, published);
  return middle === null ? null : yearOf(middle);
}
