import type { Place } from '../../model.js';
import {
  broaderPlaces,
  findPlace,
  type GazetteerEntry,
  isAmbiguousPlace,
  placeData,
  startsPlace,
} from './gazetteer.js';
import { type Lexeme, markOf, Phrases } from './lexemes.js';
import { isTitleCase } from './title-case.js';

interface Found {
  readonly first: number;
  readonly next: number;
  readonly name: string;
  readonly entry: GazetteerEntry | null;
}

const LONGEST = 5;
const ROMAN = /^(?:[IVX]+|[A-Z])$/;

let tables: { kinds: Phrases<string>; locatives: ReadonlySet<string>; bodies: ReadonlySet<string> } | null = null;

function known() {
  const data = placeData();
  tables ??= {
    kinds: new Phrases(Object.entries(data.kinds)),
    locatives: new Set(data.locatives),
    bodies: new Set(data.bodies),
  };
  return tables;
}

/**
 * The places of a text: names of the gazetteer and names that say what they are ("Desa X", "Jalan X", "RS X").
 * Part of a body's or an office's name ("Polda Jawa Timur", "Presiden Rusia") is no place, and neither is a country
 * that acts ("Malaysia mengimpor"); both are for the actors.
 */
export function readPlaces(text: string, lexemes: readonly Lexeme[], offset: number): Place[] {
  const title = isTitleCase(lexemes);
  const found: Found[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const lexeme = lexemes[at];
    const place =
      lexeme?.kind === 'word' ? longer(gazetteerAt(text, lexemes, at), kindAt(text, lexemes, at, title)) : null;
    if (place && isWhere(lexemes, place, found[found.length - 1])) found.push(place);
    at = place?.next ?? at + 1;
  }
  return found.map((place, i) => ({
    ...markOf(text, lexemes, place.first, place.next, offset),
    name: place.name,
    within: within(lexemes, found, i),
  }));
}

/** "Kota Jambi" and "Gunung Mas" are names of the gazetteer that begin like a kind of place. */
function longer(named: Found | null, kind: Found | null): Found | null {
  return named && kind && kind.next > named.next ? kind : (named ?? kind);
}

/** "Kabupaten Bogor", "Jalan Kalasan", "RSUD Dr Soetomo", "Gunung Bromo". */
function kindAt(text: string, lexemes: readonly Lexeme[], at: number, title: boolean): Found | null {
  const kind = known().kinds.at(lexemes, at);
  if (!kind) return null;
  let start = kind.next;
  if (lexemes[start]?.text === '.' && lexemes[start]?.glued) start += 1;
  const inGazetteer = gazetteerAt(text, lexemes, start);
  if (inGazetteer) {
    // "Kota Bogor" and "Kabupaten Bogor" are two places, "Provinsi Aceh" and "Aceh" one.
    const plain = kind.value === 'Provinsi' || inGazetteer.entry?.level !== 'city';
    const administrative = kind.value === 'Kota' || kind.value === 'Kabupaten' || kind.value === 'Provinsi';
    const name = plain && administrative ? inGazetteer.name : `${kind.value} ${inGazetteer.name}`;
    return { first: at, next: inGazetteer.next, name, entry: administrative ? inGazetteer.entry : null };
  }
  // "rumah sakit" or "gunung" alone, and a common noun before a name ("pasar Indonesia"), name no place of their own.
  let next = start;
  const limit = start + (title ? 1 : 4);
  while (next < limit && isNamePart(lexemes[next], next > start)) next += 1;
  if (
    next < lexemes.length &&
    next > start &&
    next < limit &&
    lexemes[next]?.kind === 'number' &&
    kind.value !== 'Gunung'
  ) {
    if (!lexemes[next]?.text.includes(',') && /^(?:SDN|SMPN|SMAN|SMKN|Jalan|Gang|Terminal)$/.test(kind.value))
      next += 1;
  }
  if (next === start && /^(?:SDN|SMPN|SMAN|SMKN)$/.test(kind.value) && lexemes[next]?.kind === 'number') {
    next += 1;
    while (next < start + 4 && isNamePart(lexemes[next], true)) next += 1;
  }
  if (next === start) return null;
  const name = `${kind.value} ${text.slice(lexemes[start]?.start, lexemes[next - 1]?.end).replace(/\s+/g, ' ')}`;
  return { first: at, next, name, entry: null };
}

function isNamePart(lexeme: Lexeme | undefined, inner: boolean): boolean {
  if (!lexeme) return false;
  return lexeme.kind === 'word' && (lexeme.capital || (inner && ROMAN.test(lexeme.text)));
}

function gazetteerAt(text: string, lexemes: readonly Lexeme[], at: number): Found | null {
  const first = lexemes[at];
  if (!first?.capital || !startsPlace(first.lower)) return null;
  let last = at + 1;
  while (last < at + LONGEST && (lexemes[last]?.kind === 'word' || lexemes[last]?.text === '-')) last += 1;
  for (let next = last; next > at; next--) {
    const end = lexemes[next - 1];
    if (end?.kind !== 'word') continue;
    const entry = findPlace(text.slice(first.start, end.end));
    // "AS", "RI", "DIY" are abbreviations only in capitals.
    if (
      entry &&
      !(next === at + 1 && first.text.length <= 3 && first.text !== first.text.toUpperCase() && entry.name.length > 4)
    ) {
      return { first: at, next, name: entry.name, entry };
    }
  }
  return null;
}

function isWhere(lexemes: readonly Lexeme[], place: Found, previous: Found | undefined): boolean {
  const before = lexemes[place.first - 1];
  const located = known().locatives.has(before?.lower ?? '');
  const chained =
    previous !== undefined &&
    place.first - previous.next <= 1 &&
    (before?.text === ',' || before === lexemes[previous.next - 1]);
  if (located || chained) return true;
  if (place.entry === null || place.name !== place.entry.name) return true;
  const text = lexemes[place.first]?.text ?? '';
  if (isAmbiguousPlace(place.name) || isAmbiguousPlace(text)) return false;
  if (place.entry.level === 'country') return false;
  // In "Polda Metro Jaya", "Gubernur Jawa Barat" or "Siti Jakarta" the name belongs to a longer one.
  for (let i = place.first - 1; i >= 0 && i >= place.first - 3; i--) {
    const word = lexemes[i];
    if (word?.kind !== 'word') break;
    if (known().bodies.has(word.lower)) return false;
    if (!word.capital) break;
  }
  return true;
}

/** Broader places: named beside it ("Cikupa, Kabupaten Tangerang"), then those that the gazetteer knows. */
function within(lexemes: readonly Lexeme[], found: readonly Found[], i: number): string[] {
  const place = found[i];
  if (!place) return [];
  const names: string[] = [];
  const add = (name: string) => {
    if (name !== place.name && !names.includes(name)) names.push(name);
  };
  let end = place.next;
  for (const next of found.slice(i + 1)) {
    const gap = lexemes.slice(end, next.first).map((lexeme) => lexeme.text);
    if (gap.length > 1 || (gap.length === 1 && gap[0] !== ',' && gap[0] !== '(')) break;
    if (!isBroader(next, place)) break;
    add(next.name);
    end = next.next;
  }
  const own = place.entry ? broaderPlaces(place.entry.name) : [];
  for (const name of [...names]) for (const broader of broaderPlaces(bare(name))) add(broader);
  for (const name of own) add(name);
  return names;
}

const LEVELS = { country: 3, province: 2, city: 1, district: 0 } as const;

function isBroader(other: Found, place: Found): boolean {
  const level = (found: Found) => (found.entry ? LEVELS[found.entry.level] : -1);
  return (
    level(other) > level(place) ||
    (level(place) === -1 && level(other) === -1 && /^(?:Desa|Kelurahan|Kecamatan|Distrik)/.test(other.name))
  );
}

/** "Kabupaten Tangerang" → "Tangerang". */
export function bare(name: string): string {
  return name.replace(/^(?:Kabupaten|Kota|Provinsi) /, '');
}
