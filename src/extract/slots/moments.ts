import type { Moment, MomentPrecision } from '../../model.js';
import { addDays, isoDay } from './calendar.js';
import { type DateAtom, readDate } from './dates.js';
import { type Lexeme, markOf } from './lexemes.js';
import { readPart, readTime, type TimeAtom } from './times.js';

/** A moment being put together from its parts: "Rabu" + "(13/9)" + "pukul 14.30 WIB". */
interface Group {
  first: number;
  next: number;
  date: DateAtom | null;
  time: TimeAtom | null;
}

const GAP = new Set([
  ',',
  '(',
  ')',
  '-',
  '–',
  'pada',
  'sekitar',
  'sekira',
  'mulai',
  'hari',
  'tanggal',
  'tgl',
  'kira',
  'tepatnya',
]);

/**
 * The moments of a text in order, never overlapping. Without `published` a relative moment has neither `from` nor `to`.
 * @param published ISO date or date-time of the article; only its day is used
 */
export function readMoments(
  text: string,
  lexemes: readonly Lexeme[],
  published: string | null,
  offset: number,
): Moment[] {
  const today = dayOf(published);
  const groups: Group[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const found = readTime(lexemes, at) ?? readDate(lexemes, at, today) ?? readPart(lexemes, at);
    if (!found) {
      at += 1;
      continue;
    }
    const last = groups[groups.length - 1];
    if (!last || !joins(lexemes, last, found)) groups.push(groupOf(found));
    at = found.next;
  }
  return groups.map((group) => momentOf(text, lexemes, group, today, offset));
}

function dayOf(published: string | null): string | null {
  const match = published === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(published);
  return match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function groupOf(found: DateAtom | TimeAtom): Group {
  const date = found.type === 'date' ? found : null;
  const time = found.type === 'date' ? null : found;
  return { first: found.first, next: found.next, date, time };
}

/** Adds an atom to the group before it when only commas, brackets and prepositions stand between and both can be one. */
function joins(lexemes: readonly Lexeme[], group: Group, found: DateAtom | TimeAtom): boolean {
  if (found.first - group.next > 3) return false;
  for (let i = group.next; i < found.first; i++) if (!GAP.has(lexemes[i]?.lower ?? '')) return false;
  if (found.type === 'date') {
    if (group.date) {
      const date = oneDay(group.date, found);
      if (!date || (group.time !== null && group.time.type === 'time')) return false;
      group.date = date;
    } else {
      if (found.precision !== 'day' || group.time?.day != null) return false;
      group.date = found;
    }
  } else {
    if (group.date && group.date.precision !== 'day') return false;
    if (group.time) {
      if (group.time.type === 'time' || found.type === 'part') return false;
      group.time = found;
    } else group.time = found.day === null || !group.date ? found : { ...found, day: null };
  }
  group.next = found.next;
  return true;
}

/** "Rabu, 13 September 2023", "hari ini, Jumat (15/3)", "Jumat (15/3) kemarin": two names of one day. */
function oneDay(a: DateAtom, b: DateAtom): DateAtom | null {
  if (a.precision !== 'day' || b.precision !== 'day') return null;
  if (a.explicit !== b.explicit)
    return a.explicit ? { ...a, weekday: a.weekday ?? b.weekday } : { ...b, weekday: a.weekday };
  const same = a.from === b.from && a.to === b.to && !a.explicit && (a.weekday === null || b.weekday === null);
  return same ? a : null;
}

function momentOf(
  text: string,
  lexemes: readonly Lexeme[],
  group: Group,
  today: string | null,
  offset: number,
): Moment {
  const { date, time } = group;
  const opened = lexemes.slice(group.first, group.next).filter((lexeme) => lexeme.text === '(').length;
  const closed = lexemes.slice(group.first, group.next).filter((lexeme) => lexeme.text === ')').length;
  const next = opened > closed && lexemes[group.next]?.text === ')' ? group.next + 1 : group.next;
  let from = date?.from ?? null;
  let to = date?.to ?? null;
  const byPart = date === null && time !== null && time.day !== null;
  if (byPart && today !== null) from = to = addDays(today, time.day ?? 0);
  const shift = time?.shift ?? 0;
  if (shift !== 0 && from !== null && to !== null) [from, to] = [addDays(from, shift), addDays(to, shift)];
  const precision: MomentPrecision = time ? time.precision : (date?.precision ?? 'day');
  return {
    ...markOf(text, lexemes, group.first, next, offset),
    from,
    to,
    timeFrom: time?.timeFrom ?? null,
    timeTo: time?.timeTo ?? null,
    precision,
    relative: byPart || (date?.relative ?? false),
  };
}
