import type { Article, Segmented } from '../model.js';
import { lexicon } from './lexicon.js';
import { NameRegister } from './name-register.js';
import { nounPhrases } from './noun-phrases.js';
import { isComplement, isRole } from './posts.js';
import { foldName, isNameWord, type Token, tokenize } from './tokens.js';

/** The names of an analysis as one article sees them: its own people first, then those of the others. */
export interface Names {
  /** The one spelling of a person, body or state; null when it is not known or could be several. */
  canonical(mention: string): string | null;
  /** Folded names of the organisations that the articles name with their kind ("po lintas sanggara"). */
  readonly bodies: ReadonlySet<string>;
  /** True for a word that the articles capitalise inside a sentence, so that it names someone or something. */
  isName(word: string): boolean;
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
  const all = new NameRegister();
  const capitals = new Set<string>();
  const bodies = organisations(segmented);
  const own = articles.map((_, index) => {
    const register = new NameRegister();
    for (const sentence of segmented[index]?.sentences ?? []) {
      // Headlines capitalise every word, so that they teach no names.
      if (sentence.kind === 'title' || sentence.kind === 'heading' || sentence.field === 'title') continue;
      for (const phrase of nounPhrases(sentence.text, bodies)) {
        register.add(phrase);
        all.add(phrase);
      }
      for (const token of tokenize(sentence.text).slice(1)) {
        if (isNameWord(token) && !isComplement(token)) capitals.add(token.text);
      }
      for (const [short, long] of expansions(sentence.text)) {
        register.addShort(short, long);
        all.addShort(short, long);
      }
    }
    register.settle();
    return register;
  });
  all.settle();
  const fixed = fixedAliases();
  return { of: (index) => view(own[index] ?? all, all, fixed, capitals, bodies) };
}

function view(
  own: NameRegister,
  all: NameRegister,
  fixed: ReadonlyMap<string, string>,
  capitals: ReadonlySet<string>,
  bodies: ReadonlySet<string>,
): Names {
  const cache = new Map<string, string | null>();
  const person = (key: string): string | null => {
    let fullName = own.fullName(key) ?? (own.isAmbiguous(key) ? null : all.fullName(key));
    // "Danantara Rosan Roeslani": words before the name that nobody explained.
    for (let rest = key; fullName === null && rest.split(' ').length > 2; ) {
      rest = rest.slice(rest.indexOf(' ') + 1);
      fullName = all.isFullName(rest) ? all.fullName(rest) : null;
    }
    return fullName === null ? null : (all.spelling(fullName) ?? own.spelling(fullName));
  };
  const canonical = (mention: string): string | null => {
    const known = cache.get(mention);
    if (known !== undefined) return known;
    const key = foldName(mention);
    const found = !key ? null : (fixed.get(key) ?? person(key) ?? own.shortName(key) ?? all.shortName(key));
    cache.set(mention, found);
    return found;
  };
  const holder = (register: NameRegister, post: string): string | null => {
    const names = new Set(register.holders(post).map((key) => person(key) ?? key));
    const [only] = names;
    // A folded key that is nobody's full name is a surname alone: no better than the post.
    return names.size === 1 && only && /\p{Lu}/u.test(only) ? only : null;
  };
  return {
    canonical,
    bodies,
    isName: (word) => capitals.has(word),
    holder: (post) => holder(own, post) ?? holder(all, post),
  };
}

/** Names of organisations of two or three words after their kind, where no further name follows: "PO Lintas Sanggara". */
function organisations(segmented: readonly Segmented[]): ReadonlySet<string> {
  const { units } = lexicon();
  const found = new Set<string>();
  for (const { sentences } of segmented) {
    for (const { text, kind } of sentences) {
      if (kind === 'title' || kind === 'heading') continue;
      const tokens = tokenize(text);
      for (const [at, token] of tokens.entries()) {
        const before = tokens[at - 1];
        // "Wali Kota Bandung Asep" is a post.
        if (!units.has(token.lower) || !token.capital || (before && isRole(before))) continue;
        let to = at + 1;
        while (
          to < tokens.length &&
          isNameWord(tokens[to] as Token) &&
          text.slice((tokens[to - 1] as Token).end, (tokens[to] as Token).start) === ' '
        )
          to += 1;
        const last = tokens[to - 1] as Token;
        if (to - at >= 3 && to - at <= 4) found.add(foldName(text.slice(token.start, last.end)));
      }
    }
  }
  return found;
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
  if (!text.includes('(')) return found;
  for (const match of text.matchAll(/\(([A-Z][A-Za-z-]{1,11})\)/g)) {
    const short = match[1] as string;
    const before = tokenize(text.slice(Math.max(0, match.index - 90), match.index)).slice(-9);
    // The shortest stretch of capitalised words whose letters spell the short form in order.
    for (let from = before.length - 1; from >= 0; from -= 1) {
      const head = before[from];
      const last = before[before.length - 1];
      if (!head || !last || (!head.capital && !['dan', 'atas', 'untuk', 'dengan'].includes(head.lower))) break;
      // "Menteri Hukum (Menkum)" is a post, which `nounPhrases` reads.
      if (isRole(head)) break;
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
