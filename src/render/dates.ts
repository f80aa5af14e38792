import type { Pen } from './pen.js';

/** Days and times are those of western Indonesia (WIB), as the filters take them. */
const WIB_MINUTES = 7 * 60;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const ZONES: Readonly<Record<number, string>> = { 420: 'WIB', 480: 'WITA', 540: 'WIT' };

interface When {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time: { readonly hour: number; readonly minute: number } | null;
  /** Minutes east of Greenwich, null when not given. */
  readonly zone: number | null;
}

function parse(iso: string): When | null {
  const match = ISO.exec(iso);
  if (match === null) return null;
  const [, year, month, day, hour, minute, zone] = match;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    time: hour === undefined ? null : { hour: Number(hour), minute: Number(minute) },
    zone: zone === undefined ? null : zoneMinutes(zone),
  };
}

function zoneMinutes(zone: string): number {
  if (zone === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
}

/** Minutes since the epoch, taking a time without a zone as WIB and a day without a time as its first minute. */
function minutesOf(when: When): number {
  const day = Date.UTC(when.year, when.month - 1, when.day) / 60_000;
  return day + (when.time === null ? 0 : when.time.hour * 60 + when.time.minute) - (when.zone ?? WIB_MINUTES);
}

/** The same moment on the clocks of western Indonesia. */
function inWib(when: When): When {
  if (when.time === null || when.zone === null || when.zone === WIB_MINUTES) return when;
  const local = new Date((minutesOf(when) + WIB_MINUTES) * 60_000);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    time: { hour: local.getUTCHours(), minute: local.getUTCMinutes() },
    zone: WIB_MINUTES,
  };
}

/** Order of publication; null for an article without a date, or with one that is no ISO date. */
export function instantOf(iso: string | null): number | null {
  const when = iso === null ? null : parse(iso);
  return when === null ? null : minutesOf(when);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function clock(when: When, pen: Pen): string {
  return when.time === null ? '' : pen.say('time', { hour: two(when.time.hour), minute: two(when.time.minute) });
}

function monthShort(when: When, pen: Pen): string {
  return pen.say(`month.short.${when.month}`);
}

function join(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** `14 Sep 20.22` in WIB, with the year when `year` is true; the words for "undated" without a date. */
export function shortDate(iso: string | null, pen: Pen, year = false): string {
  const when = iso === null ? null : parse(iso);
  if (when === null) return pen.say('undated');
  const wib = inWib(when);
  return join(String(wib.day), monthShort(wib, pen), year ? String(wib.year) : '', clock(wib, pen));
}

/** `Kamis 14 Sep 2023 20.22 WIB`: the time as published, with the name of its zone where it was given. */
export function longDate(iso: string | null, pen: Pen, weekday = false): string {
  const when = iso === null ? null : parse(iso);
  if (when === null) return pen.say('undated');
  const name = weekday ? pen.say(`weekday.${new Date(Date.UTC(when.year, when.month - 1, when.day)).getUTCDay()}`) : '';
  return join(name, String(when.day), monthShort(when, pen), String(when.year), clock(when, pen), zoneName(when));
}

function zoneName(when: When): string {
  if (when.time === null || when.zone === null) return '';
  const known = ZONES[when.zone];
  if (known !== undefined) return known;
  const minutes = Math.abs(when.zone);
  return minutes === 0 ? 'UTC' : `UTC${when.zone < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** `13–14 September 2023`, `30 September–2 Oktober 2023`; '' when no date is known. `short`: `13–14 Sep`. */
export function dateRange(isos: readonly (string | null)[], pen: Pen, short = false): string {
  const days = isos
    .flatMap((iso) => (iso === null ? [] : [parse(iso)]))
    .filter((when) => when !== null)
    .map(inWib)
    .sort((a, b) => dayNumber(a) - dayNumber(b));
  const first = days[0];
  const last = days[days.length - 1];
  if (first === undefined || last === undefined) return '';
  const month = (when: When) => (short ? monthShort(when, pen) : pen.say(`month.${when.month}`));
  const year = (when: When) => (short ? '' : String(when.year));
  const whole = (when: When) =>
    join(String(when.day), month(when), short && first.year === last.year ? '' : String(when.year));
  if (dayNumber(first) === dayNumber(last)) return join(String(first.day), month(first), year(first));
  const to = short && first.year === last.year ? join(String(last.day), month(last)) : whole(last);
  if (first.year !== last.year) return pen.say('range', { from: whole(first), to });
  const from = first.month === last.month ? String(first.day) : join(String(first.day), month(first));
  return pen.say('range', { from, to });
}

function dayNumber(when: When): number {
  return (when.year * 12 + when.month) * 31 + when.day;
}

/** Whether the dates fall in more than one year, so that short dates must name it. */
export function severalYears(isos: readonly (string | null)[]): boolean {
  const years = new Set(
    isos.flatMap((iso) => (iso === null ? [] : [parse(iso)?.year])).filter((year) => year !== undefined),
  );
  return years.size > 1;
}
