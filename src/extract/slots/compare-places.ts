import type { Place } from '../../model.js';
import { broaderPlaces, findPlace } from './gazetteer.js';
import { bare } from './places.js';

export type PlaceComparison = 'equal' | 'broader' | 'different' | 'incomparable';

/** Kinds of which two at once cannot be meant: two streets differ, a hotel and a street may be one address. */
const KIND =
  /^(Jalan|RS|Bandara|Pelabuhan|Stasiun|Terminal|Desa|Kelurahan|Kecamatan|Distrik|Gunung|Pulau|Hotel|Stadion|SDN|SMPN|SMAN|SMKN|Danau|Waduk) /;

/**
 * How two places stand to each other; `broader` when one holds the other, by the gazetteer or by the words beside it.
 * `different` only when they exclude each other: two places of one level or kind, or within two such places.
 */
export function comparePlaces(a: Place, b: Place): PlaceComparison {
  if (a.name === b.name) return 'equal';
  if (bare(a.name) === bare(b.name))
    return /^(?:Kota|Kabupaten) .*\n(?:Kota|Kabupaten) /.test(`${a.name}\n${b.name}`) ? 'different' : 'equal';
  const [aroundA, aroundB] = [around(a), around(b)];
  if (aroundA.has(bare(b.name)) || aroundB.has(bare(a.name))) return 'broader';
  // "Lombok" and "Lombok Timur", "Papua" and "Papua Barat", "Jalan Patra" and "Jalan Patra Kuningan".
  if (isLongerName(bare(a.name), bare(b.name))) return 'broader';
  const [kindA, kindB] = [KIND.exec(a.name)?.[1], KIND.exec(b.name)?.[1]];
  if (kindA !== undefined && kindA === kindB) return sameKind(a.name, b.name);
  // Compare what holds them, level by level: Surabaya excludes Sidoarjo, and a hotel in each the other.
  for (const level of ['country', 'province', 'city', 'district'] as const) {
    const [x, y] = [atLevel(a, aroundA, level), atLevel(b, aroundB, level)];
    // "Papua" in older reports holds what are provinces of their own since 2022.
    if (x !== null && y !== null && x !== y && !isLongerName(x, y)) return 'different';
  }
  return 'incomparable';
}

/**
 * Two names of one kind: "Stadion Gelora" is told shorter than "Stadion Utama Gelora", "Jalan Patra XII" is not "Jalan
 * Patra XIII"; names that share only a part may be spellings of one.
 */
function sameKind(a: string, b: string): PlaceComparison {
  const [wordsA, wordsB] = [a.split(' ').slice(1), b.split(' ').slice(1)];
  const common = wordsA.filter((word) => wordsB.includes(word));
  if (common.length === Math.min(wordsA.length, wordsB.length)) return 'broader';
  const rest = [...wordsA, ...wordsB].filter((word) => !common.includes(word));
  if (common.length > 0 && !rest.every((word) => /^(?:[IVX]+|[A-Z]|\d+)$/.test(word))) return 'incomparable';
  return 'different';
}

function around(place: Place): Set<string> {
  const names = place.within.map(bare);
  for (const name of [bare(place.name), ...names]) names.push(...broaderPlaces(name));
  return new Set(names);
}

function atLevel(place: Place, names: ReadonlySet<string>, level: string): string | null {
  for (const name of [bare(place.name), ...names])
    if (findPlace(name)?.level === level) return findPlace(name)?.name ?? null;
  return null;
}

/** Whether one name is the other told shorter. */
function isLongerName(a: string, b: string): boolean {
  return a.startsWith(`${b} `) || b.startsWith(`${a} `);
}
