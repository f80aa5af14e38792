import type { Place } from '../../model.js';
import { broaderPlaces, findPlace, type PlaceLevel } from './gazetteer.js';
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
  const [x, y] = [whereabouts(a), whereabouts(b)];
  if (x.bare === y.bare)
    return /^(?:Kota|Kabupaten) .*\n(?:Kota|Kabupaten) /.test(`${a.name}\n${b.name}`) ? 'different' : 'equal';
  if (x.around.has(y.bare) || y.around.has(x.bare)) return 'broader';
  // "Lombok" and "Lombok Timur", "Papua" and "Papua Barat", "Jalan Patra" and "Jalan Patra Kuningan".
  if (isLongerName(x.bare, y.bare)) return 'broader';
  if (x.kind !== undefined && x.kind === y.kind) return sameKind(a.name, b.name);
  // Compare what holds them, level by level: Surabaya excludes Sidoarjo, and a hotel in each the other.
  for (const [i, inA] of x.levels.entries()) {
    const inB = y.levels[i] ?? null;
    // "Papua" in older reports holds what are provinces of their own since 2022.
    if (inA !== null && inB !== null && inA !== inB && !isLongerName(inA, inB)) return 'different';
  }
  return 'incomparable';
}

/** What comparison needs to know of a place. */
interface Whereabouts {
  readonly bare: string;
  /** The places around it, and those around these. */
  readonly around: ReadonlySet<string>;
  readonly kind: string | undefined;
  /** Country, province, city and district that it is or lies in, null where not known. */
  readonly levels: readonly (string | null)[];
}

const LEVELS: readonly PlaceLevel[] = ['country', 'province', 'city', 'district'];

/** A place is compared with many others. */
const known = new WeakMap<Place, Whereabouts>();

function whereabouts(place: Place): Whereabouts {
  let found = known.get(place);
  if (!found) {
    const name = bare(place.name);
    const names = place.within.map(bare);
    for (const other of [name, ...names]) names.push(...broaderPlaces(other));
    const around = new Set(names);
    const entries = [name, ...around].map(findPlace);
    found = {
      bare: name,
      around,
      kind: KIND.exec(place.name)?.[1],
      levels: LEVELS.map((level) => entries.find((entry) => entry?.level === level)?.name ?? null),
    };
    known.set(place, found);
  }
  return found;
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

/** Whether one name is the other told shorter. */
function isLongerName(a: string, b: string): boolean {
  return a.startsWith(`${b} `) || b.startsWith(`${a} `);
}
