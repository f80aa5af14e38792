/**
 * Times of publication as instants. A time without a zone is read as WIB (UTC+7), in which most Indonesian outlets date
 * their articles.
 */
const WIB = '+07:00';

const ZONES: Readonly<Record<string, string>> = { wib: WIB, wita: '+08:00', wit: '+09:00', z: '+00:00', utc: '+00:00' };

const FORM =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?)?)?)?(?: ?(z|utc|wib|wita|wit|[+-]\d{2}:?\d{2}))?$/i;

/** The first and last millisecond that a written time can mean: a day is 24 hours, a minute 60 seconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads `2023`, `2023-09`, `2023-09-14`, `2023-09-14T20:22`, `… 20.22 WIB`, `…+08:00`; null when it is none of these or
 * no such day or hour exists.
 */
export function parseInstant(text: string): Stretch | null {
  const match = FORM.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  const offset = offsetOf(zone);
  const y = Number(year);
  const m = month === undefined ? 1 : Number(month);
  const d = day === undefined ? 1 : Number(day);
  if (m < 1 || m > 12 || d < 1 || d > daysIn(y, m) || offset === null) return null;
  const [h, min, s] = [Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)];
  if (h > 23 || min > 59 || s > 59) return null;
  const at = (...parts: [number, number, number, number, number, number]) => Date.UTC(...parts) - offset;
  const from = at(y, m - 1, d, h, min, s);
  if (second !== undefined) return { from, to: from + 999 };
  if (minute !== undefined) return { from, to: from + 59_999 };
  if (day !== undefined) return { from, to: from + 86_399_999 };
  const next = month === undefined ? at(y + 1, 0, 1, 0, 0, 0) : at(y, m, 1, 0, 0, 0);
  return { from, to: next - 1 };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Milliseconds east of UTC; null for an offset that no place has. */
function offsetOf(zone: string | undefined): number | null {
  const written = ZONES[(zone ?? 'wib').toLowerCase()] ?? zone ?? WIB;
  const sign = written.startsWith('-') ? -1 : 1;
  const [hours, minutes] = [Number(written.slice(1, 3)), Number(written.slice(-2))];
  return hours > 14 || minutes > 59 ? null : sign * (hours * 60 + minutes) * 60_000;
}
