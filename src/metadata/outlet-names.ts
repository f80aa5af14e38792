import { languageData } from '../language/data.js';

interface OutletEntry {
  readonly name: string;
  readonly domains: readonly string[];
  readonly variants: readonly string[];
}

interface NetworkEntry {
  readonly name: string;
  readonly domains: readonly string[];
  readonly members: readonly string[];
}

interface Register {
  /** Folded spelling → name in the list. */
  readonly bySpelling: ReadonlyMap<string, string>;
  /** Web address (`kompas.com`, `bbc.com/indonesia`) → name in the list. */
  readonly byDomain: ReadonlyMap<string, string>;
  /** Name in the list → key. */
  readonly keys: ReadonlyMap<string, string>;
  readonly networkByName: ReadonlyMap<string, string>;
  readonly networkByDomain: ReadonlyMap<string, string>;
  readonly agencies: ReadonlySet<string>;
}

/** Endings of web addresses that are no part of a name: `.com`, `.co.id`, …, up to two of them. */
const ENDING = /(?<=[^\s.])\.(?:co|or|ac|go|web|my|com|net|org|id|news|info|tv)(?:\.id)?$/;
const ADDRESS = /^(?:[^\s./]+\.)+[^\s./\d]{2,}$/;

let register: Register | undefined;

function load(): Register {
  if (register) return register;
  const { outlets, agencies } = languageData<{ outlets: OutletEntry[]; agencies: string[] }>('id/outlets.json');
  const { networks } = languageData<{ networks: NetworkEntry[] }>('id/networks.json');
  const bySpelling = new Map<string, string>();
  for (const { name, domains, variants } of outlets) {
    for (const spelling of [name, ...variants, ...domains]) bySpelling.set(squeeze(spelling), name);
  }
  register = {
    bySpelling,
    byDomain: new Map(outlets.flatMap(({ name, domains }) => domains.map((domain) => [domain, name] as const))),
    keys: keysOf(outlets, bySpelling),
    networkByName: new Map(networks.flatMap(({ name, members }) => members.map((member) => [member, name] as const))),
    networkByDomain: new Map(networks.flatMap(({ name, domains }) => domains.map((domain) => [domain, name] as const))),
    agencies: new Set(agencies.map(squeeze)),
  };
  return register;
}

/** A name without the beginning of a web address. */
function bare(name: string): string {
  return name.trim().replace(/^(?:https?:\/\/)?(?:www\.)?/i, '');
}

function squeeze(name: string): string {
  const plain = name.toLowerCase();
  // Nearly all names are ASCII, for which no Unicode tables need be compiled.
  return /[^\0-\x7F]/.test(plain) ? plain.replace(/[^\p{L}\p{N}]+/gu, '') : plain.replace(/[^a-z\d]+/g, '');
}

/** Name of an outlet of the list in its own spelling; null when the list does not have it. */
export function knownOutlet(name: string): string | null {
  const plain = bare(name).toLowerCase();
  const bySpelling = load().bySpelling.get(squeeze(plain));
  return bySpelling ?? (ADDRESS.test(plain) ? longestMatch(plain, load().byDomain) : null);
}

/**
 * Key under which spellings of one outlet fall together: "KOMPAS.com", "nasional.kompas.com" and "kompas" → `kompas`.
 * An outlet that the list does not have loses the ending of its web address, unless it would then be taken for one
 * that the list has. `''` for no name.
 */
export function outletKey(name: string): string {
  const known = knownOutlet(name);
  const { keys, bySpelling } = load();
  if (known !== null) return keys.get(known) ?? squeeze(known);
  const plain = bare(name).toLowerCase();
  const short = squeeze(plain.replace(ENDING, ''));
  return (bySpelling.has(short) ? squeeze(plain) : short) || squeeze(plain) || plain;
}

/** Keys of the list: without the ending of a web address where that tells it from all others ("Bola.com", "Bola.net"). */
function keysOf(outlets: readonly OutletEntry[], bySpelling: ReadonlyMap<string, string>): Map<string, string> {
  const short = (name: string): string => squeeze(name.toLowerCase().replace(ENDING, ''));
  const sharing = new Map<string, number>();
  for (const { name } of outlets) sharing.set(short(name), (sharing.get(short(name)) ?? 0) + 1);
  return new Map(
    outlets.map(({ name }) => {
      const owner = bySpelling.get(short(name)) ?? (sharing.get(short(name)) === 1 ? name : null);
      return [name, owner === name ? short(name) : squeeze(name)];
    }),
  );
}

/** The network that the outlet belongs to, by its name or by the address of its article; null when not listed. */
export function networkOf(name: string, url: string | null): string | null {
  const { networkByName, networkByDomain } = load();
  const known = knownOutlet(name);
  if (known) return networkByName.get(known) ?? null;
  const host = url === null ? null : hostOf(url);
  return host === null ? null : longestMatch(host, networkByDomain);
}

/** True for a news agency, which a dateline credits rather than names as the outlet ("MOSKOW (Reuters) -"). */
export function isAgency(name: string): boolean {
  return load().agencies.has(squeeze(name));
}

/** Host of a web address without `www.`; null when it is none. */
function hostOf(url: string): string | null {
  return /^(?:https?:)?\/\/(?:www\.|m\.|amp\.)?([^/:?#\s]+\.[^/:?#\s]+)/i.exec(url.trim())?.[1]?.toLowerCase() ?? null;
}

/**
 * Display name of the outlet at a web address: the list's, else the subdomain of a network whose outlets have only
 * that, else the host.
 */
export function outletOfUrl(url: string): string | null {
  const host = hostOf(url);
  if (host === null) return null;
  const { byDomain, networkByDomain } = load();
  const section = /^(?:https?:)?\/\/[^/]+\/([\p{L}-]+)/iu.exec(url.trim())?.[1]?.toLowerCase();
  const bySection = section === undefined ? undefined : byDomain.get(`${host}/${section}`);
  return bySection ?? subdomainOutlet(host, networkByDomain) ?? longestMatch(host, byDomain) ?? host;
}

/** "kabarx.pikiran-rakyat.com" is an outlet of its own, "news.detik.com" a section. */
function subdomainOutlet(host: string, networks: ReadonlyMap<string, string>): string | null {
  const [sub, ...rest] = host.split('.');
  const parent = rest.join('.');
  if (sub === undefined || load().byDomain.has(host) || networks.get(parent) !== 'Pikiran Rakyat') return null;
  return sub;
}

function longestMatch(host: string, domains: ReadonlyMap<string, string>): string | null {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const name = domains.get(rest);
    if (name !== undefined) return name;
  }
  return null;
}

/**
 * How an outlet found in a text is displayed: as the list has it, else as written, with shouting lowered
 * ("PASUNDAN EKSPRES" → "Pasundan Ekspres", "WartaX.Com" → "WartaX.com"). Acronyms of four letters or fewer stay.
 */
export function displayName(name: string): string {
  // Some copies set a space into the address: "SUARAMUARA. COM".
  const plain = bare(name)
    .replace(/\s+/gu, ' ')
    .replace(/\. (?=(?:com|co|id|net|org)\b)/giu, '.');
  const known = knownOutlet(plain);
  if (known) return known;
  const shouted = plain === plain.toUpperCase();
  return plain
    .split(' ')
    .map((word) => {
      const [stem = '', ending = ''] = splitEnding(word);
      const calm = shouted && stem.length > 4 ? stem.charAt(0) + stem.slice(1).toLowerCase() : stem;
      return calm + ending.toLowerCase();
    })
    .join(' ');
}

function splitEnding(word: string): [string, string] {
  const ending = ENDING.exec(word.toLowerCase())?.[0] ?? '';
  return [word.slice(0, word.length - ending.length), ending];
}
