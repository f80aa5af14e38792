import type { Article, Segmented } from '../model.js';
import { lexicon } from './lexicon.js';
import { type NounPhrase, nounPhrases } from './noun-phrases.js';
import { foldName, isAcronym, tokenize } from './tokens.js';

/** The names of an analysis as one article sees them: its own people first, then those of the others. */
export interface Names {
  /** The one spelling of a person, body or state; null when it is not known or could be several. */
  canonical(mention: string): string | null;
  /** The person who holds a post ("Menko Polkam", "presiden Rusia"); null when nobody or several do. */
  holder(role: string): string | null;
}

/** What the articles say about names. */
export interface NameTable {
  /** The names as article `index` (in the order given) sees them. */
  of(index: number): Names;
}

/**
 * Learns from the articles' own appositions ("Presiden Rusia Vladimir Putin", "Pemimpin Korea Utara, Kim Jong Un,",
 * "Komisi Pemberantasan Korupsi (KPK)") who bears which post and which names are one; `language/id/aliases.json` adds
 * what newspapers do not explain. A surname that two people share stays as it is written.
 */
export function learnNames(articles: readonly Article[], segmented: readonly Segmented[]): NameTable {
  const all = new Register();
  const own = articles.map((_, index) => {
    const register = new Register();
    for (const sentence of segmented[index]?.sentences ?? []) {
      // Headlines capitalise every word, so that they teach no names.
      if (sentence.kind === 'title' || sentence.kind === 'heading') continue;
      const phrases = nounPhrases(sentence.text);
      for (const phrase of phrases) {
        register.add(phrase);
        all.add(phrase);
      }
      for (const [short, long] of expansions(sentence.text)) {
        register.addShort(short, long);
        all.addShort(short, long);
      }
    }
    return register;
  });
  all.settle();
  for (const register of own) register.settle(all);
  const fixed = fixedAliases();
  return { of: (index) => view(own[index] ?? all, all, fixed) };
}

function view(own: Register, all: Register, fixed: ReadonlyMap<string, string>): Names {
  const cache = new Map<string, string | null>();
  const find = (mention: string): string | null => {
    const key = foldName(mention);
    if (!key) return null;
    const alias = fixed.get(key);
    if (alias !== undefined) return alias;
    return own.person(key) ?? (own.isAmbiguous(key) ? null : all.person(key)) ?? own.body(key) ?? all.body(key);
  };
  const canonical = (mention: string): string | null => {
    let found = cache.get(mention);
    if (found === undefined) {
      found = find(mention);
      cache.set(mention, found);
    }
    return found;
  };
  return {
    canonical,
    holder: (role) => own.holder(role) ?? all.holder(role),
  };
}

/** Every alias of the shipped list, folded → the name that is shown. */
function fixedAliases(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [name, others] of Object.entries(lexicon().aliases)) {
    for (const other of [name, ...others]) map.set(foldName(other), name);
  }
  return map;
}

/** "Badan Riset dan Inovasi Nasional (BRIN)" → [BRIN, Badan Riset dan Inovasi Nasional]. */
function expansions(text: string): [string, string][] {
  const found: [string, string][] = [];
  for (const match of text.matchAll(/\(([A-Z][A-Za-z-]{1,11})\)/g)) {
    const short = match[1] as string;
    const before = tokenize(text.slice(Math.max(0, match.index - 90), match.index)).slice(-9);
    // The shortest stretch of capitalised words whose letters spell the short form in order.
    for (let from = before.length - 1; from >= 0; from -= 1) {
      const head = before[from];
      const last = before[before.length - 1];
      if (!head || !last || (!head.capital && !['dan', 'atas', 'untuk', 'dengan'].includes(head.lower))) break;
      if (!head.capital || head.text[0] !== short[0] || from === before.length - 1) continue;
      const long = text.slice(Math.max(0, match.index - 90), match.index).slice(head.start, last.end);
      if (spells(long, short)) {
        found.push([short, long]);
        break;
      }
    }
  }
  return found;
}

function spells(long: string, short: string): boolean {
  let at = 0;
  const letters = long.toLowerCase();
  for (const letter of short.toLowerCase().replace(/-/g, '')) {
    at = letters.indexOf(letter, at);
    if (at < 0) return false;
    at += 1;
  }
  return true;
}

interface Person {
  readonly words: readonly string[];
  readonly spellings: Map<string, number>;
}

/** Who and what was named, in one article or in all. */
class Register {
  private readonly people = new Map<string, Person>();
  private readonly roles = new Map<string, Set<string>>();
  private readonly shorts = new Map<string, string>();
  private byWord = new Map<string, Set<string>>();
  private shown = new Map<string, string>();
  private merged = new Map<string, string>();

  add(phrase: NounPhrase): void {
    if (!phrase.person) return;
    const key = foldName(phrase.person);
    const person = this.people.get(key) ?? { words: key.split(' '), spellings: new Map<string, number>() };
    person.spellings.set(phrase.person, (person.spellings.get(phrase.person) ?? 0) + 1);
    this.people.set(key, person);
    for (const role of phrase.roles) {
      const holders = this.roles.get(role) ?? new Set<string>();
      holders.add(key);
      this.roles.set(role, holders);
    }
  }

  addShort(short: string, long: string): void {
    this.shorts.set(foldName(long), isAcronym(short) ? short : long);
    this.shorts.set(foldName(short), isAcronym(short) ? short : long);
  }

  /**
   * Joins spellings of one person: a shorter name whose words stand in order in exactly one longer name belongs to it.
   * @param wider names of all articles, which may know a fuller form
   */
  settle(wider?: Register): void {
    const full = [...this.people.keys()].filter((key) => (this.people.get(key)?.words.length ?? 0) > 1).sort();
    for (const key of full) {
      const words = this.people.get(key)?.words ?? [];
      const longer = full.filter((other) => other !== key && holds(other.split(' '), words));
      const maximal = longer.filter(
        (other) => !longer.some((third) => third !== other && holds(third.split(' '), other.split(' '))),
      );
      this.merged.set(key, maximal.length === 1 ? (maximal[0] as string) : key);
    }
    for (const key of full) {
      const target = this.merged.get(key) as string;
      if (target !== key) continue;
      for (const word of key.split(' ')) {
        const keys = this.byWord.get(word) ?? new Set<string>();
        keys.add(key);
        this.byWord.set(word, keys);
      }
      const spellings = [...(this.people.get(key)?.spellings ?? [])].sort(
        (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
      );
      this.shown.set(key, spellings[0]?.[0] ?? key);
    }
    this.wider = wider;
  }

  private wider: Register | undefined;

  person(key: string): string | null {
    const target = this.resolve(key);
    if (target === null) return null;
    return (this.wider?.personExact(target) ?? null) || (this.shown.get(target) ?? null);
  }

  private personExact(key: string): string | null {
    const target = this.resolve(key);
    return target === null ? null : (this.shown.get(target) ?? null);
  }

  private resolve(key: string): string | null {
    const merged = this.merged.get(key);
    if (merged !== undefined) return merged;
    const words = key.split(' ');
    let keys: string[] | null = null;
    for (const word of words) {
      const having = this.byWord.get(word);
      if (!having) return null;
      keys = keys === null ? [...having] : keys.filter((k) => having.has(k));
    }
    const fitting = (keys ?? []).filter((k) => holds(k.split(' '), words));
    return fitting.length === 1 ? (fitting[0] as string) : null;
  }

  /** True when several people here bear the name. */
  isAmbiguous(key: string): boolean {
    return (this.byWord.get(key)?.size ?? 0) > 1;
  }

  body(key: string): string | null {
    return this.shorts.get(key) ?? null;
  }

  holder(role: string): string | null {
    const holders = this.roles.get(role);
    if (!holders) return null;
    const names = new Set([...holders].map((key) => this.person(key)));
    const [only] = names;
    return names.size === 1 ? (only ?? null) : null;
  }
}

/** True when the words of `part` stand in `whole` in this order. */
function holds(whole: readonly string[], part: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at += 1;
  return at === part.length;
}
