import { languageData } from '../language/data.js';

/** What stands before the first sentence of a report: "JAKARTA, KOMPAS.com - ". */
export interface Dateline {
  /** Offset after the dateline and the white space that follows it: the first sentence starts here. */
  readonly end: number;
  /** City as written ("MOSKOW"), null when none is named. */
  readonly city: string | null;
  /** Outlet or agency as written ("KOMPAS.com", "ANTARA"), null when none is named. */
  readonly outlet: string | null;
}

interface DatelineData {
  readonly cities: readonly string[];
  readonly regions: readonly string[];
  readonly outletWords: readonly string[];
}

interface Known {
  readonly cities: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly outletWords: ReadonlySet<string>;
  /** Outlet words of five letters or more, also recognised inside a longer word ("RADARBOGOR"). */
  readonly outletParts: readonly string[];
}

/** No dateline seen in the wild is longer; the limit keeps the search off the rest of the paragraph. */
const LONGEST = 90;

// Letters are ranges here (À-ɏ: Latin): the classes of the flag u are slow to compile.

/** Hyphens and dashes that close a dateline. A single hyphen needs white space after it, so "Jong-un" is none. */
const SEPARATOR = /\s*(?:\s*\.\s*)?(?:-{2,3}|[–—―])\s*|\s+-\s*(?=["“'‘(A-ZÀ-ÖØ-ÞĀ-ɏ\d])|\.?-\s+/g;
const DOMAIN =
  /^(?:[a-zÀ-ɏ\d-]+\.\s?)+(?:com|co\.\s?id|co|id|net|org|news|tv|ac\.id|go\.id|or\.id|web\.id|my\.id|info)$/i;
const PARENTHESISED = /^(.*?)\s*\(([^()]{2,40})\)$/u;
const NAME_WORD = /^[\p{Lu}\d][\p{L}\p{M}\d'’.&/-]*$/u;
const CONNECTORS = new Set(['dan', 'di', 'of', 'the', 'de']);
const STARTS_SENTENCE = /^["“”'‘([A-ZÀ-ÖØ-ÞĀ-ɏ\d@#]/;

let known: Known | null = null;

function load(): Known {
  if (known === null) {
    const data = languageData<DatelineData>('id/segment-datelines.json');
    known = {
      cities: new Set(data.cities),
      regions: new Set(data.regions),
      outletWords: new Set(data.outletWords),
      outletParts: data.outletWords.filter((word) => word.length >= 5),
    };
  }
  return known;
}

type Part = 'city' | 'outlet' | 'domain' | 'capitals' | 'name';

/** What a comma-separated part of a dateline names; null when it reads like prose. */
function partKind(part: string): Part | null {
  const words = part.split(/\s+/u);
  if (DOMAIN.test(part)) {
    return 'domain';
  }
  if (words.length > 5 || !words.every((word, index) => NAME_WORD.test(word) || (index > 0 && CONNECTORS.has(word)))) {
    return /^[a-z]+\d*$/u.test(part) && load().outletWords.has(part) ? 'outlet' : null;
  }
  const lower = part.toLowerCase();
  if (load().cities.has(lower.replace(/\./gu, ''))) {
    return 'city';
  }
  const isOutlet = words.some((word) => {
    const plain = word.toLowerCase().replace(/\.$/u, '');
    return (
      DOMAIN.test(word) ||
      plain.endsWith('news') ||
      load().outletWords.has(plain) ||
      load().outletParts.some((name) => plain.startsWith(name))
    );
  });
  if (isOutlet || load().outletWords.has(lower)) {
    return words.some((word) => DOMAIN.test(word)) ? 'domain' : 'outlet';
  }
  // Acronyms of four letters or fewer are bodies far more often than towns ("KPK - Polri").
  return /^[^\p{Ll}]+$/u.test(part) && part.replace(/[^\p{Lu}]/gu, '').length >= 5 ? 'capitals' : 'name';
}

function cutParts(head: string): { parts: string[]; credited: string | null } {
  const bracket = PARENTHESISED.exec(head);
  const outside = bracket?.[1] ?? head;
  return {
    parts: outside
      .split(/[,|/]/u)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
    credited: bracket?.[2]?.trim() ?? null,
  };
}

/** Judges the stretch before a separator; null when it is no dateline. */
function readHead(head: string): Omit<Dateline, 'end'> | null {
  const { parts, credited } = cutParts(head);
  if (parts.length > 3 || (parts.length === 0 && credited === null)) {
    return null;
  }
  let city: string | null = null;
  let outlet: string | null = credited;
  let sure = credited !== null && /^[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ɏ\d./ -]*$/.test(credited) && !/\d{2}/u.test(credited);
  if (credited !== null && !sure) {
    return null;
  }
  for (const part of parts) {
    const kind = partKind(part);
    if (kind === null) {
      return null;
    }
    // "GARUT, TELUK GADING —": what follows a city in capitals and is no province or country is the outlet.
    const follows = kind === 'capitals' && city !== null && !load().regions.has(part.toLowerCase());
    if (kind === 'outlet' || kind === 'domain' || follows) {
      outlet ??= part;
    } else {
      city ??= part;
    }
    sure ||= kind !== 'name';
  }
  return sure ? { city, outlet } : null;
}

/**
 * Finds the dateline with which a report opens: a city, an outlet or both, closed by a hyphen or dash
 * ("Jakarta (ANTARA) - ", "tirto.id - "), by a colon after a known city ("Jakarta: "), or by nothing
 * after "Liputan6.com, Jakarta". Names are recognised by form (domain, capitals) or by the list in
 * `language/id/segment-datelines.json`, so that "Korea Utara – negara tertutup –" is left alone.
 * @param text a paragraph; only its first 90 UTF-16 units are looked at
 * @returns offsets into `text`, or null
 */
export function findDateline(text: string): Dateline | null {
  const lead = /^[\s[]*/u.exec(text)?.[0].length ?? 0;
  const window = text.slice(lead, lead + LONGEST);
  if (!/^[(A-Za-zÀ-ɏ\d]/.test(window)) {
    return null;
  }
  SEPARATOR.lastIndex = 0;
  for (let tries = 0; tries < 3; tries += 1) {
    const separator = SEPARATOR.exec(window);
    if (separator === null) {
      break;
    }
    const end = lead + separator.index + separator[0].length;
    const head = window.slice(0, separator.index).replace(/\]$/u, '').trim();
    const found = head === '' ? null : readHead(head);
    if (found !== null && STARTS_SENTENCE.test(text.slice(end))) {
      return { end, ...found };
    }
  }
  return withoutDash(window, lead);
}

function withoutDash(window: string, lead: number): Dateline | null {
  const colon = /^([A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ɏ ]{2,24}):\s+(?=["“A-ZÀ-ÖØ-ÞĀ-ɏ])/.exec(window);
  if (colon?.[1] !== undefined && partKind(colon[1]) === 'city') {
    return { end: lead + colon[0].length, city: colon[1], outlet: null };
  }
  const comma =
    /^([A-Za-zÀ-ɏ\d-]+(?:\.[A-Za-zÀ-ɏ\d]+)+),\s+((?:[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+\s+){1,2})(?=["“A-ZÀ-ÖØ-ÞĀ-ɏ])/.exec(
      window,
    );
  if (comma?.[1] === undefined || comma[2] === undefined || !DOMAIN.test(comma[1])) {
    return null;
  }
  const words = comma[2].trim().split(/\s+/u);
  for (let count = words.length; count > 0; count -= 1) {
    const city = words.slice(0, count).join(' ');
    if (partKind(city) === 'city') {
      const end = window.indexOf(city) + city.length;
      const gap = /^\s*/u.exec(window.slice(end))?.[0].length ?? 0;
      return { end: lead + end + gap, city, outlet: comma[1] };
    }
  }
  return null;
}
