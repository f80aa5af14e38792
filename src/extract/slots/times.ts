import { languageData } from '../../language/data.js';
import { type Lexeme, Phrases } from './lexemes.js';
import { once } from './once.js';

/** A stretch of lexemes that names an hour or a part of the day; minutes after midnight, WIB where a zone is given. */
export interface TimeAtom {
  readonly type: 'time' | 'part';
  readonly first: number;
  readonly next: number;
  readonly timeFrom: number;
  readonly timeTo: number;
  readonly precision: 'part' | 'hour' | 'minute';
  /** Days that the change to WIB moved it: −1 for 00.30 WITA. */
  readonly shift: number;
  /** Days from publication for "pagi ini", "tadi malam"; null when it names no day. */
  readonly day: number | null;
}

interface DayParts {
  readonly parts: Record<string, [number, number]>;
  readonly zones: Record<string, number>;
  readonly notParts: string[];
}

const data = once(() => languageData<DayParts>('id/day-parts.json'));
const CUES = new Set(['pukul', 'jam', 'pkl']);
const CLOCK = /^(\d{1,2})(?:[.,](\d{2}))?(?:[.,]\d{2})?$/;
const LINKS = new Set(['-', '–', '—', 'sampai', 'hingga', 'sd']);

const dayParts = once(
  () =>
    new Phrases<[number, number] | null>([
      ...Object.entries(data().parts),
      ...data().notParts.map((phrase) => [phrase, null] as const),
    ]),
);

/** The hour that begins at `at`: "pukul 14.30 WIB", "jam 9 pagi", "18.05 WIB", "pukul 14.30-15.00". */
export function readTime(lexemes: readonly Lexeme[], at: number): TimeAtom | null {
  const cue = CUES.has(lexemes[at]?.lower ?? '');
  let start = cue ? at + 1 : at;
  if (cue && lexemes[start]?.text === '.') start += 1;
  const first = clock(lexemes, start);
  if (!first) return null;
  let last = first;
  if (LINKS.has(lexemes[first.next]?.lower ?? '')) {
    const skip = CUES.has(lexemes[first.next + 1]?.lower ?? '') ? 2 : 1;
    const second = clock(lexemes, first.next + skip);
    if (second && second.minutes >= first.minutes && (cue || zoneAt(lexemes, second.next) !== null)) last = second;
  }
  const zone = zoneAt(lexemes, last.next);
  if (!cue && (zone === null || !first.exact)) return null;
  let next = last.next + (zone === null ? 0 : 1);
  let add = 0;
  const part = dayParts().at(lexemes, next);
  if (part?.value && first.minutes < 720 && part.value[0] >= 660) {
    // "pukul 9 malam", "jam 2 siang" count from noon.
    if (!(first.minutes >= 660 && part.value[0] === 660)) add = 720;
    next = part.next;
  } else if (part?.value && cue && !first.exact) next = part.next;
  const move = (zone ?? 0) + add;
  const shift = Math.floor((first.minutes + move) / 1440);
  const wrap = (minutes: number) => (((minutes + move) % 1440) + 1440) % 1440;
  const timeFrom = wrap(first.minutes);
  const timeTo = Math.max(timeFrom, wrap(last.minutes));
  return {
    type: 'time',
    first: at,
    next,
    timeFrom,
    timeTo,
    precision: first.exact ? 'minute' : 'hour',
    shift,
    day: null,
  };
}

function zoneAt(lexemes: readonly Lexeme[], at: number): number | null {
  const { zones } = data();
  const word = lexemes[at]?.lower ?? '';
  return Object.hasOwn(zones, word) ? (zones[word] ?? null) : null;
}

/** A clock time; `exact` when it names minutes. */
function clock(lexemes: readonly Lexeme[], at: number): { minutes: number; exact: boolean; next: number } | null {
  const match = lexemes[at]?.kind === 'number' ? CLOCK.exec(lexemes[at]?.text ?? '') : null;
  if (!match) return null;
  let minute = match[2];
  let next = at + 1;
  const after = lexemes[at + 2];
  if (
    minute === undefined &&
    lexemes[next]?.text === ':' &&
    lexemes[next]?.glued &&
    after?.glued &&
    /^\d{2}$/.test(after.text)
  ) {
    minute = after.text;
    next += 2;
  }
  const [hour, minutes] = [Number(match[1]), Number(minute ?? 0)];
  if (hour > 24 || minutes > 59) return null;
  return { minutes: Math.min(hour * 60 + minutes, 1440) % 1440, exact: minute !== undefined, next };
}

/** The part of the day that begins at `at`: "pagi", "sore ini", "tadi malam", "makan siang", "semalam". */
export function readPart(lexemes: readonly Lexeme[], at: number): TimeAtom | null {
  const lexeme = lexemes[at];
  if (lexeme?.lower === 'semalam') return part(at, at + 1, [1080, 1439], -1);
  const ahead = lexeme?.lower === 'tadi' || lexeme?.lower === 'nanti' ? 1 : 0;
  const greeting = dayParts().at(lexemes, at - 1);
  if (greeting?.value === null && greeting.next > at) return null;
  const found = dayParts().at(lexemes, at + ahead);
  if (!found?.value) return null;
  const [from, to] = found.value;
  // "tadi malam" is the night before the day of the report.
  const lastNight = from >= 1080 && (lexeme?.lower === 'tadi' || lexemes[found.next]?.lower === 'tadi');
  if (ahead) return part(at, found.next, [from, to], lastNight ? -1 : 0);
  const after = lexemes[found.next]?.lower;
  if (after === 'ini' || after === 'tadi' || after === 'nanti')
    return part(at, found.next + 1, [from, to], lastNight ? -1 : 0);
  return part(at, found.next, [from, to], null);
}

function part(first: number, next: number, range: readonly [number, number], day: number | null): TimeAtom {
  return { type: 'part', first, next, timeFrom: range[0], timeTo: range[1], precision: 'part', shift: 0, day };
}
