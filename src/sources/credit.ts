import { languageData } from '../language/data.js';
import { knownOutlet, outletKey } from '../metadata/outlet-names.js';

/** Someone whom an article credits. */
export interface Credit {
  /** Spellings of one source fall together; the same key as `outletKey` of that outlet. */
  readonly key: string;
  /** An agency as listed, any other as written without "situs resmi" and the like. */
  readonly name: string;
}

interface Agencies {
  readonly titles: readonly string[];
  readonly agencies: readonly { readonly name: string; readonly variants: readonly string[] }[];
}

let register: { titles: readonly string[]; names: ReadonlyMap<string, string> } | undefined;

function load(): NonNullable<typeof register> {
  if (register) return register;
  const { titles, agencies } = languageData<Agencies>('id/agencies.json');
  register = {
    // "lkbn" must not leave the rest of "perum lkbn".
    titles: [...titles].sort((a, b) => b.length - a.length),
    names: new Map(agencies.flatMap(({ name, variants }) => [name, ...variants].map((form) => [fold(form), name]))),
  };
  return register;
}

/**
 * The sources that a credit names: "kantor berita Reuters" → Reuters, "KCNA via Reuters" → KCNA, Reuters. "CNN" and "CNN
 * Indonesia" are two. A credit is taken apart only where every part is a known agency or outlet, since a ministry may have
 * "dan" in its name. Empty for an empty credit.
 */
export function creditsOf(text: string): Credit[] {
  const parts = text.split(/\s+(?:via|dan|and|&)\s+|\s*[,/;]\s*/iu).filter((part) => part.trim() !== '');
  const several = parts.length > 1 && parts.every((part) => listed(bare(part)) !== null);
  return (several ? parts : [text]).flatMap((part) => {
    const plain = bare(part);
    const name = load().names.get(fold(plain)) ?? plain;
    const key = outletKey(name);
    return key === '' ? [] : [{ key, name }];
  });
}

function listed(name: string): string | null {
  return load().names.get(fold(name)) ?? knownOutlet(name);
}

/** A name without the words for what it is ("kantor berita", "situs resmi") and without punctuation around it. */
function bare(name: string): string {
  let rest = name.trim().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  for (let title = titleOf(rest); title !== null; title = titleOf(rest)) rest = rest.slice(title.length).trimStart();
  return rest;
}

function titleOf(name: string): string | null {
  // A name that is listed with its first word ("Media Indonesia", "Harian Kompas") keeps it.
  if (load().names.has(fold(name)) || knownOutlet(name) !== null) return null;
  const lower = name.toLowerCase();
  return load().titles.find((title) => lower.startsWith(`${title} `)) ?? null;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
