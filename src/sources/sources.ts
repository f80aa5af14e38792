import type { SourceRow } from '../document.js';
import type { Article, Claim, Segmented } from '../model.js';
import { Components } from './components.js';
import { copiesAmong } from './copies.js';
import { creditsOf } from './credit.js';
import { instantKey } from './instant.js';
import { ownWords, sameSentence } from './wording.js';

/** What is known about which articles repeat which, for one event. */
export interface SourceIndex {
  /** article id → id of the earliest article whose text it reprints */
  readonly copyOf: ReadonlyMap<string, string>;
}

/** Finds articles of other outlets that reprint each other's text; see `copies.ts`. */
export function findCopies(articles: readonly Article[], segmented: readonly Segmented[]): SourceIndex {
  return { copyOf: copiesAmong(articles, segmented) };
}

/** Outlets that share an origin: those to list, and those that count once with them. */
interface Origin {
  readonly row: SourceRow;
  readonly bound: readonly string[];
}

/**
 * Who stands behind a fact, and at most how many of its sources can be independent: outlets count once that
 * - credit the same agency, outlet or document for it, or are the outlet credited;
 * - have articles that credit the same one as a whole (that may be a photograph's credit: the texts do not tell, and
 *   the number is an upper bound), if it binds two outlets of the fact;
 * - reprint each other's article, or print the same sentence and credit nobody for it (`copy_of` is then the earliest
 *   article with that sentence);
 * - belong to one network.
 * @param claims the members of the fact
 * @param articles by id
 * @param credits article id → what the article credits as a whole
 * @returns `sources` in the order names, copies, networks, each sorted; `uncredited`: outlets that stand in no row with
 *   a name
 */
export function sourcesOf(
  claims: readonly Claim[],
  articles: ReadonlyMap<string, Article>,
  credits: ReadonlyMap<string, readonly string[]>,
  index: SourceIndex,
): { sources: SourceRow[]; independentMax: number; uncredited: string[] } {
  const outlets = sorted(claims.map((claim) => claim.outlet));
  const named = credited(claims, articles, credits);
  const origins = [...named, ...copied(claims, articles, index), ...networks(claims, articles)];
  const components = new Components(outlets);
  for (const origin of origins) components.join(origin.bound);
  const naming = new Set(named.flatMap((origin) => origin.row.outlets));
  return {
    sources: origins.map((origin) => origin.row),
    independentMax: components.count,
    uncredited: outlets.filter((outlet) => !naming.has(outlet)),
  };
}

/** Sources named in the claims, and those named by whole articles where they bind two outlets. */
function credited(
  claims: readonly Claim[],
  articles: ReadonlyMap<string, Article>,
  credits: ReadonlyMap<string, readonly string[]>,
): Origin[] {
  const byKey = new Map<string, { names: string[]; claimed: string[]; outlets: string[] }>();
  const keys = new Map(claims.map((claim) => [claim.outlet, articles.get(claim.article)?.outletKey]));
  const note = (claim: Claim, text: string, claimed: boolean): void => {
    for (const { key, name } of creditsOf(text)) {
      if (key === keys.get(claim.outlet)) continue;
      const entry = byKey.get(key) ?? { names: [], claimed: [], outlets: [] };
      byKey.set(key, entry);
      entry.names.push(name);
      entry.outlets.push(claim.outlet);
      if (claimed) entry.claimed.push(claim.outlet);
    }
  };
  for (const claim of claims) {
    if (claim.via !== null) note(claim, claim.via, true);
    for (const credit of credits.get(claim.article) ?? []) note(claim, credit, false);
  }
  const origins: Origin[] = [];
  for (const [key, entry] of byKey) {
    const self = [...keys].flatMap(([outlet, own]) => (own === key ? [outlet] : []));
    const bound = sorted([...entry.outlets, ...self]);
    const listed = bound.length > 1 ? entry.outlets : entry.claimed;
    if (listed.length === 0) continue;
    const name = sorted(entry.names)[0] as string;
    origins.push({ row: { name, copy_of: null, network: null, outlets: sorted(listed) }, bound });
  }
  return origins.sort((a, b) => compare(a.row.name ?? '', b.row.name ?? ''));
}

/** Reprinted articles, and sentences printed alike by outlets that credit nobody for them. */
function copied(claims: readonly Claim[], articles: ReadonlyMap<string, Article>, index: SourceIndex): Origin[] {
  const reprints = new Map<string, string[]>();
  const note = (original: string, outlet: string): void => {
    if (articles.get(original)?.outlet.value === outlet) return;
    reprints.set(original, [...(reprints.get(original) ?? []), outlet]);
  };
  for (const claim of claims) {
    const original = index.copyOf.get(claim.article);
    if (original !== undefined) note(original, claim.outlet);
  }
  const uncredited = claims
    .filter((claim) => claim.via === null && articles.has(claim.article))
    .map((claim) => ({ claim, key: instantKey(articles.get(claim.article) as Article) }))
    .sort((a, b) => a.key - b.key || compare(a.claim.article, b.claim.article) || a.claim.start - b.claim.start)
    .map(({ claim }) => ({ claim, words: ownWords(claim) }));
  uncredited.forEach(({ claim, words }, i) => {
    const same = uncredited
      .slice(0, i)
      .find((other) => other.claim.outlet !== claim.outlet && sameSentence(other.words, words))?.claim;
    if (same) note(index.copyOf.get(same.article) ?? same.article, claim.outlet);
  });
  return [...reprints]
    .sort(([a], [b]) => compare(a, b))
    .map(([original, repeating]) => ({
      row: { name: null, copy_of: original, network: null, outlets: sorted(repeating) },
      bound: sorted([...repeating, articles.get(original)?.outlet.value ?? '']),
    }));
}

function networks(claims: readonly Claim[], articles: ReadonlyMap<string, Article>): Origin[] {
  const members = new Map<string, string[]>();
  for (const claim of claims) {
    const network = articles.get(claim.article)?.network ?? null;
    if (network !== null) members.set(network, [...(members.get(network) ?? []), claim.outlet]);
  }
  return [...members]
    .map(([network, outlets]) => ({ network, outlets: sorted(outlets) }))
    .filter(({ outlets }) => outlets.length > 1)
    .sort((a, b) => compare(a.network, b.network))
    .map(({ network, outlets }) => ({ row: { name: null, copy_of: null, network, outlets }, bound: outlets }));
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
