import { languageData } from '../../language/data.js';
import { addDays, monthOf, monthSpan, weekdayOf, yearOf } from './calendar.js';
import type { DateAtom } from './dates.js';
import { type Lexeme, Phrases } from './lexemes.js';
import { once } from './once.js';

interface Days {
  readonly weekdays: Record<string, number>;
  readonly relative: Record<string, number>;
  readonly last: string[];
  readonly next: string[];
}

const data = once(() => languageData<Days>('id/days.json'));
const known = once(() => ({
  relative: new Phrases(Object.entries(data().relative)),
  weekdays: new Map(Object.entries(data().weekdays)),
}));

/** "kemarin", "Rabu", "Rabu lalu", "Senin pekan depan", "pekan ini", "bulan lalu", "tahun depan", "akhir pekan ini". */
export function relativeDate(lexemes: readonly Lexeme[], at: number, published: string | null): DateAtom | null {
  const named = weekday(lexemes, at, published);
  if (named) return named;
  const phrase = known().relative.at(lexemes, at);
  if (phrase) return atom(at, phrase.next, 'day', published, (day) => span(addDays(day, phrase.value)));
  return stretch(lexemes, at, published);
}

type Span = { from: string; to: string };
const span = (day: string): Span => ({ from: day, to: day });

function atom(
  first: number,
  next: number,
  precision: DateAtom['precision'],
  published: string | null,
  resolve: (published: string) => Span,
  weekdayNumber: number | null = null,
): DateAtom {
  const days = published === null ? null : resolve(published);
  return {
    type: 'date',
    first,
    next,
    from: days?.from ?? null,
    to: days?.to ?? null,
    precision,
    relative: true,
    explicit: false,
    weekday: weekdayNumber,
  };
}

/** −1 for "lalu", 1 for "depan", 0 for "ini", null for another word. */
function direction(lexeme: Lexeme | undefined): -1 | 0 | 1 | null {
  const { last, next } = data();
  if (!lexeme) return null;
  return last.includes(lexeme.lower) ? -1 : next.includes(lexeme.lower) ? 1 : lexeme.lower === 'ini' ? 0 : null;
}

function weekday(lexemes: readonly Lexeme[], at: number, published: string | null): DateAtom | null {
  const lexeme = lexemes[at];
  const wanted = known().weekdays.get(lexeme?.lower ?? '');
  if (wanted === undefined) return null;
  const towards = direction(lexemes[at + 1]);
  if (lexeme?.lower === 'minggu') {
    // "minggu" is also a week: a Sunday has its capital, and is not counted or begun a sentence with.
    if (!lexeme.capital || lexemes[at - 1]?.kind === 'number' || (at === 0 && towards !== null)) return null;
  }
  let next = at + 1;
  let week = 0;
  const unit = lexemes[next]?.lower;
  if ((unit === 'pekan' || unit === 'minggu') && !lexemes[next]?.capital) {
    week = direction(lexemes[next + 1]) ?? 0;
    if (direction(lexemes[next + 1]) !== null) {
      return atom(
        at,
        next + 2,
        'day',
        published,
        (day) => span(addDays(monday(day), week * 7 + ((wanted + 6) % 7))),
        wanted,
      );
    }
  }
  if (towards !== null) next += 1;
  const planned = towards === null && lexemes[at - 1]?.lower === 'pada' && isPlanned(lexemes, at);
  return atom(
    at,
    next,
    'day',
    published,
    (day) => {
      const back = (weekdayOf(day) - wanted + 7) % 7;
      if (towards === 1) return span(addDays(day, 7 - back));
      if (towards === -1) return span(addDays(day, -(back || 7)));
      return span(addDays(day, planned && back > 0 ? 7 - back : -back));
    },
    wanted,
  );
}

/** "akan … pada Rabu" looks forward; a bare "Rabu" in a report looks back. */
function isPlanned(lexemes: readonly Lexeme[], at: number): boolean {
  for (let i = Math.max(0, at - 14); i < at; i++) {
    if (['akan', 'bakal', 'dijadwalkan', 'direncanakan', 'rencananya', 'berencana'].includes(lexemes[i]?.lower ?? ''))
      return true;
  }
  return false;
}

/** "pekan lalu", "bulan ini", "tahun depan", "akhir pekan ini". */
function stretch(lexemes: readonly Lexeme[], at: number, published: string | null): DateAtom | null {
  const weekend = lexemes[at]?.lower === 'akhir' && ['pekan', 'minggu'].includes(lexemes[at + 1]?.lower ?? '');
  const noun = weekend ? at + 1 : at;
  const unit = lexemes[noun]?.lower;
  if (unit !== 'pekan' && unit !== 'minggu' && unit !== 'bulan' && unit !== 'tahun') return null;
  const towards = direction(lexemes[noun + 1]);
  // "tiga tahun lalu" is a distance, not last year.
  if (towards === null || isCounted(lexemes[noun - 1])) return null;
  const next = noun + 2;
  if (weekend) {
    return atom(at, next, 'day', published, (day) => {
      const saturday = addDays(monday(day), 5 + towards * 7);
      return { from: saturday, to: addDays(saturday, 1) };
    });
  }
  if (unit === 'tahun') {
    return atom(at, next, 'year', published, (day) => ({
      from: `${yearOf(day) + towards}-01-01`,
      to: `${yearOf(day) + towards}-12-31`,
    }));
  }
  if (unit === 'bulan')
    return atom(at, next, 'month', published, (day) => monthSpan(yearOf(day), monthOf(day) + towards));
  return atom(at, next, 'day', published, (day) => {
    const first = addDays(monday(day), towards * 7);
    return { from: first, to: addDays(first, 6) };
  });
}

function isCounted(before: Lexeme | undefined): boolean {
  if (!before) return false;
  return (
    before.kind === 'number' ||
    /^(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|puluh|belas|beberapa|setengah)$/.test(
      before.lower,
    )
  );
}

function monday(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}
