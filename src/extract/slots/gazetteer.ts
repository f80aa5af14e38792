import { languageData } from '../../language/data.js';
import { once } from './once.js';

export interface PlaceData {
  readonly provinces: Record<string, string>;
  readonly districts: Record<string, string>;
  readonly countries: Record<string, string>;
  readonly aliases: Record<string, string>;
  readonly ambiguous: string[];
  readonly kinds: Record<string, string>;
  readonly locatives: string[];
  readonly bodies: string[];
}

/** Administrative level, from the broadest. */
export type PlaceLevel = 'country' | 'province' | 'city' | 'district';

export interface GazetteerEntry {
  readonly name: string;
  readonly level: PlaceLevel;
  /** The place that holds it, null for a country. */
  readonly parent: string | null;
}

export const placeData = once(() => languageData<PlaceData>('id/places.json'));

/** Most names are letters and single spaces, and need no more than lower case. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

function key(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(/[.’']/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim();
}

interface Index {
  readonly byName: ReadonlyMap<string, GazetteerEntry>;
  readonly ambiguous: ReadonlySet<string>;
  readonly firstWords: ReadonlySet<string>;
}

let index: Index | null = null;

function known(): Index {
  if (index) return index;
  const data = placeData();
  const byName = new Map<string, GazetteerEntry>();
  const add = (entry: GazetteerEntry) => {
    const name = key(entry.name);
    if (!byName.has(name)) byName.set(name, entry);
  };
  for (const [name, cities] of Object.entries(data.countries)) {
    add({ name, level: 'country', parent: null });
    for (const city of list(cities)) add({ name: city, level: 'city', parent: name });
  }
  for (const [name, cities] of Object.entries(data.provinces)) {
    add({ name, level: 'province', parent: 'Indonesia' });
    for (const city of list(cities)) add({ name: city, level: 'city', parent: name });
  }
  for (const [name, parts] of Object.entries(data.districts)) {
    for (const part of list(parts)) add({ name: part, level: 'district', parent: name });
  }
  for (const [alias, name] of Object.entries(data.aliases)) {
    const entry = byName.get(key(name));
    if (entry) byName.set(key(alias), entry);
  }
  index = {
    byName,
    ambiguous: new Set(data.ambiguous.map(key)),
    firstWords: new Set([...byName.keys()].map((name) => name.split(' ', 1)[0] ?? '')),
  };
  return index;
}

function list(names: string): string[] {
  return names === '' ? [] : names.split(', ');
}

/** The place of this name or abbreviation, null when the gazetteer has none. */
export function findPlace(name: string): GazetteerEntry | null {
  return known().byName.get(key(name)) ?? null;
}

/** Whether a place's name is also another word or name ("Serang", "Batu"), so that it needs a sign that it is a place. */
export function isAmbiguousPlace(name: string): boolean {
  return known().ambiguous.has(key(name));
}

/** Whether some name of the gazetteer begins with this lower-case word; a quick no for most words. */
export function startsPlace(lower: string): boolean {
  return known().firstWords.has(lower);
}

/** The places that hold a place, from the nearest to the country. */
export function broaderPlaces(name: string): string[] {
  const found: string[] = [];
  let entry = findPlace(name);
  while (entry?.parent) {
    found.push(entry.parent);
    entry = findPlace(entry.parent);
  }
  return found;
}
