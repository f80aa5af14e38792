import { languageData } from '../../language/data.js';
import type { Actor, Place } from '../../model.js';
import { isStopword } from '../../words/stopwords.js';
import { findPlace, isAmbiguousPlace } from './gazetteer.js';
import { type Lexeme, markOf } from './lexemes.js';
import type { KnownNames } from './slots.js';
import { isTitleCase } from './title-case.js';

interface ActorWords {
  readonly roles: string[];
  readonly bodies: string[];
  readonly inner: string[];
  readonly notNames: string[];
}

interface Tables {
  readonly roles: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly inner: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  /** Weekdays and months. */
  readonly calendar: ReadonlySet<string>;
}

/** Longest run of words that is tried as one name. */
const LONGEST = 7;

let tables: Tables | null = null;

function known(): Tables {
  if (tables) return tables;
  const data = languageData<ActorWords>('id/actors.json');
  const months = Object.keys(languageData<{ months: object }>('id/months.json').months);
  const weekdays = Object.keys(languageData<{ weekdays: object }>('id/days.json').weekdays);
  tables = {
    // "Jan" and "Mar" are names as well.
    calendar: new Set([...weekdays, ...months.filter((month) => month.length > 3 || month === 'mei')]),
    roles: new Set(data.roles),
    bodies: new Set(data.bodies),
    inner: new Set(data.inner),
    notNames: new Set([...data.notNames, ...months]),
  };
  return tables;
}

/**
 * Persons, bodies and acting countries of a text: runs of capitalised words that are no place, date or mere title.
 * A headline with capitals throughout shows no names by itself; there only abbreviations, countries and names that the
 * analysis knows are read.
 * @param places of the same text, with `offset` already added
 */
export function readActors(
  text: string,
  lexemes: readonly Lexeme[],
  places: readonly Place[],
  offset: number,
  names?: KnownNames,
): Actor[] {
  const title = isTitleCase(lexemes);
  const actors: Actor[] = [];
  let place = 0;
  for (let at = 0; at < lexemes.length; ) {
    const lexeme = lexemes[at];
    while (place < places.length && (places[place]?.end ?? 0) - offset <= (lexeme?.start ?? 0)) place += 1;
    const inPlace = (places[place]?.start ?? Number.POSITIVE_INFINITY) - offset <= (lexeme?.start ?? 0);
    if (!lexeme?.capital || inPlace) {
      at += 1;
      continue;
    }
    const limit = (places[place]?.start ?? Number.POSITIVE_INFINITY) - offset;
    const run = runAt(lexemes, at, limit);
    const found = pick(text, lexemes, at, run, title, names);
    for (const [from, to, name] of found) actors.push({ ...markOf(text, lexemes, from, to, offset), name });
    at = run;
  }
  return actors;
}

/** Index after the run of capitalised words that begins at `at`: "Kim Jong-un", "Abdullah bin Zayed", "Moh. Hatta". */
function runAt(lexemes: readonly Lexeme[], at: number, limit: number): number {
  let next = at + 1;
  while (next < lexemes.length && (lexemes[next]?.start ?? 0) < limit) {
    const lexeme = lexemes[next];
    const following = lexemes[next + 1];
    // "Putin Rabu" is a name and a day.
    if (lexeme && known().calendar.has(lexeme.lower)) break;
    if (lexeme?.capital) next += 1;
    else if (lexeme?.text === '-' && lexeme.glued && following?.glued && following.kind === 'word') next += 2;
    else if (lexeme?.text === '.' && lexeme.glued && isInitial(lexemes[next - 1]) && following?.capital) next += 2;
    else if (lexeme && known().inner.has(lexeme.lower) && following?.capital && following.start < limit) next += 2;
    else break;
  }
  return next;
}

/** "B.J. Habibie", "Moh. Hatta": a full stop that does not end a sentence. */
function isInitial(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && lexeme.text.length <= 3;
}

type Named = readonly [from: number, to: number, name: string];

function pick(
  text: string,
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  title: boolean,
  names: KnownNames | undefined,
): Named[] {
  if (title) return pickInTitle(text, lexemes, from, to, names);
  let start = from;
  // A sentence begins with a capital whatever the word is.
  const opening = from === 0 || /^[.!?:"“(]$/.test(lexemes[from - 1]?.text ?? '');
  while (start < to && isTitleWord(lexemes[start], opening && start === from)) start += 1;
  if (start > from) start = afterPlace(text, lexemes, start, to);
  if (start >= to) return [];
  const first = lexemes[start];
  const whole = nameOf(text, lexemes, start, to, names);
  if (opening && start === from && to - start === 1 && first && !isAbbreviation(first)) {
    const certain = names?.canonical(first.text) ?? countryName(first.text);
    return certain ? [[start, to, certain]] : [];
  }
  return whole === null ? [] : [[start, to, whole]];
}

/** "Presiden Rusia Vladimir Putin": the place that an office belongs to is no part of the name. */
function afterPlace(text: string, lexemes: readonly Lexeme[], from: number, to: number): number {
  for (let next = Math.min(to - 1, from + 4); next > from; next--) {
    if (findPlace(text.slice(lexemes[from]?.start, lexemes[next - 1]?.end))) return next;
  }
  return from;
}

/** In a headline: the longest stretches that the analysis knows, abbreviations, and countries. */
function pickInTitle(
  text: string,
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  names: KnownNames | undefined,
): Named[] {
  const found: Named[] = [];
  for (let at = from; at < to; ) {
    let next = names ? Math.min(to, at + LONGEST) : at;
    let name: string | null = null;
    while (next > at && name === null) {
      name = names?.canonical(text.slice(lexemes[at]?.start, lexemes[next - 1]?.end)) ?? null;
      if (name === null) next -= 1;
    }
    const lexeme = lexemes[at];
    if (name === null && lexeme && !known().notNames.has(lexeme.lower) && !known().roles.has(lexeme.lower)) {
      name = countryName(lexeme.text) ?? (isAbbreviation(lexeme) ? lexeme.text : null);
      next = at + 1;
    }
    if (name !== null) found.push([at, next, name]);
    at = Math.max(next, at + 1);
  }
  return found;
}

function nameOf(
  text: string,
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  names: KnownNames | undefined,
): string | null {
  const written = text.slice(lexemes[from]?.start, lexemes[to - 1]?.end).replace(/\s+/g, ' ');
  const canonical = names?.canonical(written) ?? countryName(written);
  if (canonical) return canonical;
  if (to - from === 1 && (isStopword(written.toLowerCase()) || known().notNames.has(written.toLowerCase())))
    return null;
  return written.length > 1 ? written : null;
}

/** Titles and offices before a name ("Presiden Vladimir Putin"), and a function word that opens a sentence. */
function isTitleWord(lexeme: Lexeme | undefined, opening: boolean): boolean {
  if (!lexeme) return false;
  if (known().roles.has(lexeme.lower) || known().notNames.has(lexeme.lower)) return true;
  return opening && !known().bodies.has(lexeme.lower) && !isAbbreviation(lexeme) && isOpener(lexeme.lower);
}

/** A word that may open a sentence and is no name: function words, and words with verbal affixes. */
function isOpener(lower: string): boolean {
  return isStopword(lower) || /^(?:me|di|ber|ter|pe|se|ke)[A-Za-zÀ-ɏ]{4,}(?:kan|an|nya|i)$/.test(lower);
}

function isAbbreviation(lexeme: Lexeme): boolean {
  return lexeme.text.length >= 2 && lexeme.text.length <= 6 && lexeme.text === lexeme.text.toUpperCase();
}

function countryName(text: string): string | null {
  const entry = findPlace(text);
  const short = text.length <= 3 && text !== text.toUpperCase();
  return entry?.level === 'country' && !short && !isAmbiguousPlace(text) ? entry.name : null;
}
