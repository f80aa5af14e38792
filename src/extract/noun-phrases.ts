import { languageData } from '../language/data.js';
import { lexicon } from './lexicon.js';
import { foldName, isAcronym, type Token, tokenize } from './tokens.js';

/** A phrase that may name someone: "Kapolres Metro Jakarta Barat Kombes Andi Setiawan". */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The personal name in it without posts, ranks and degrees; null when there is none. */
  readonly person: string | null;
  /** Posts that the phrase gives the person, folded: `kapolres metro jakarta barat`, and the bare `kapolres`. */
  readonly roles: readonly string[];
}

/** Days and months are capitalised and name nobody. */
const CALENDAR =
  /^(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)$/;

let stops: ReadonlySet<string> | null = null;

/** Words that are capitalised only because they begin a sentence. */
function isFunctionWord(lower: string): boolean {
  stops ??= new Set(languageData<{ words: readonly string[] }>('id/stopwords.json').words);
  const words = lexicon();
  return (
    stops.has(lower) ||
    words.subordinate.has(lower) ||
    words.adverbs.has(lower) ||
    words.active.has(lower) ||
    words.passive.has(lower)
  );
}

/** A capitalised word that can be part of a name. */
export function isNameWord(token: Token): boolean {
  return token.capital && !isFunctionWord(token.lower) && !CALENDAR.test(token.lower);
}

/** A word for a post; those that are also given names only in lower case. */
export function isRole(token: Token): boolean {
  const words = lexicon();
  return words.roles.has(token.lower) && !(token.capital && words.given.has(token.lower));
}

/** Words that belong to a post or a body rather than to a person ("Hukum", "Jakarta", "DPR"). */
export function isComplement(token: Token): boolean {
  const words = lexicon();
  return (
    words.complements.has(token.lower) ||
    words.places.has(token.lower) ||
    words.units.has(token.lower) ||
    isAcronym(token.text)
  );
}

/**
 * The noun phrases of a text that name a person or begin with a post, in order.
 * A phrase ends at a word that is neither post, complement of a post, rank nor part of a name.
 */
export function nounPhrases(text: string): NounPhrase[] {
  const tokens = tokenize(text);
  const found: NounPhrase[] = [];
  let at = 0;
  while (at < tokens.length) {
    const parsed = parse(text, tokens, at);
    if (parsed) {
      found.push(parsed.phrase);
      at = Math.max(parsed.next, at + 1);
    } else at += 1;
  }
  return found;
}

/** The folded keys of a post: with its complements ("menteri hukum"), each short form written out, and its head alone. */
export function roleKeys(words: readonly string[]): string[] {
  const { short, roles, aliases } = lexicon();
  const out: string[] = [];
  for (const word of words) {
    const lower = word.toLowerCase();
    if (lower === 'dan' || lexicon().demonstratives.has(lower)) continue;
    const long = short.get(lower) ?? lower;
    out.push(...long.split(' ').filter((part) => part !== 'dan'));
  }
  if (out.length === 0) return [];
  let full = foldName(out.join(' '));
  for (const [name, others] of Object.entries(aliases)) {
    for (const other of others) {
      const folded = foldName(other);
      // Only short forms: a state's name is the same post however it is shortened ("presiden korut").
      if (!folded.includes(' ') && full.includes(folded))
        full = full.replace(new RegExp(`(^| )${folded}($| )`), `$1${foldName(name)}$2`);
    }
  }
  let head = 1;
  while (head < out.length && roles.has(out[head] as string)) head += 1;
  const bare = foldName(out.slice(0, head).join(' '));
  return bare === full ? [full] : [full, bare];
}

interface Parsed {
  readonly phrase: NounPhrase;
  readonly next: number;
}

function parse(text: string, tokens: readonly Token[], from: number): Parsed | null {
  const words = lexicon();
  const first = tokens[from] as Token;
  const startsRole = isRole(first);
  const startsHonorific = first.capital && words.honorifics.has(first.lower);
  if (!startsRole && !startsHonorific && !isNameWord(first)) return null;

  const role: string[] = [];
  const extra: string[][] = [];
  let name: Token[] = [];
  let ranked = startsHonorific && !startsRole;
  let at = from;
  let end = first.start;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const gap = text.slice(end, token.start);
    if (at > from && !joins(gap, tokens[at - 1] as Token)) {
      if (/^ \($/.test(gap) && text[token.end] === ')' && /^[A-Z]/.test(token.text) && name.length === 0) {
        // "Menteri Hukum (Menkum) Supratman": the short form of the post.
        extra.push([token.text]);
        end = token.end + 1;
        continue;
      }
      // "Sekretaris Jenderal PBB, Antonio Guterres": the name stands in apposition to the post.
      if (gap === ', ' && role.length > 0 && name.length === 0 && nameAhead(text, tokens, at) >= 2) {
        ranked = true;
      } else break;
    }
    if (name.length > 0) {
      if (!continuesName(tokens, at)) break;
      name.push(token);
    } else if (
      words.honorifics.has(token.lower) &&
      (token.capital || role.length > 0) &&
      !(words.roles.has(token.lower) && !token.capital) &&
      !isPartOfPost(token, role)
    ) {
      ranked = true;
      if (words.roles.has(token.lower) && nameAhead(text, tokens, at + 1) === 0) role.push(token.lower);
    } else if (!ranked && isRole(token)) {
      role.push(token.text);
    } else if (!ranked && role.length > 0 && isRoleComplement(text, tokens, at, role)) {
      role.push(token.text);
      // "Kabupaten Tangerang", "Polres Bogor": the word after names the place.
      const next = tokens[at + 1];
      if (
        words.units.has(token.lower) &&
        next &&
        isNameWord(next) &&
        text.slice(token.end, next.start) === ' ' &&
        !words.honorifics.has(next.lower)
      ) {
        role.push(next.text);
        at += 1;
        end = next.end;
        continue;
      }
    } else if (isNameWord(token) && (role.length > 0 || ranked || !isComplement(token))) {
      name.push(token);
    } else break;
    end = token.end;
  }
  while (name.length > 0 && words.particles.has((name[name.length - 1] as Token).lower)) name.pop();
  // "CEO Danantara Indonesia Rosan": what a place ends belongs to the post, and is no name.
  for (let cut = name.length - 1; cut >= 0; cut -= 1) {
    const token = name[cut] as Token;
    if (!words.places.has(token.lower) && !(isAcronym(token.text) && token.text.length > 3)) continue;
    role.push(...name.slice(0, cut + 1).map((part) => part.text));
    name = name.slice(cut + 1);
    break;
  }
  const titled = role.length > 0 || ranked;
  const speaks = speaksAt(text, tokens, from, at);
  const person = name.length > 1 || (titled && name.length > 0) ? name : [];
  const verbal = name.some((token) => words.headline.has(token.lower) || words.bare.has(token.lower));
  const believable = !verbal && (titled || (speaks && name.length <= 4 && !name.some(isComplement)));
  if (name.length === 0 && role.length === 0) return null;
  const last = person.length > 0 ? (person[person.length - 1] as Token).end : end;
  return {
    phrase: {
      start: first.start,
      end: last,
      text: text.slice(first.start, last),
      person:
        believable && person.length > 0
          ? text.slice((person[0] as Token).start, (person[person.length - 1] as Token).end)
          : null,
      roles: [...roleKeys(role), ...extra.flatMap(roleKeys)],
    },
    next: Math.max(at, from + 1),
  };
}

/** "Sekretaris *Jenderal* PBB" is a post, "Panglima TNI *Jenderal* Agus" a rank. */
function isPartOfPost(token: Token, role: readonly string[]): boolean {
  return token.lower === 'jenderal' && /^(?:sekretaris|direktur|inspektur|konsul)$/i.test(role[role.length - 1] ?? '');
}

/** How many name words stand from `at` on. */
function nameAhead(text: string, tokens: readonly Token[], at: number): number {
  let count = 0;
  for (let i = at; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (i > at && !joins(text.slice((tokens[i - 1] as Token).end, token.start), tokens[i - 1] as Token)) break;
    if (lexicon().honorifics.has(token.lower) && token.capital) continue;
    if (!isNameWord(token) || isRole(token) || isComplement(token)) break;
    count += 1;
  }
  return count;
}

/** True when two words with this between them are one phrase: a space, or the full stop of a rank or an initial. */
function joins(gap: string, before: Token): boolean {
  if (gap === ' ' || gap === '-') return true;
  return gap === '. ' && (before.text.length === 1 || lexicon().honorifics.has(before.lower));
}

function continuesName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (lexicon().particles.has(token.lower)) return next?.capital === true;
  if (!isNameWord(token)) return false;
  return !isRole(token);
}

/** A word that completes a post: "Menteri *Luar Negeri*", "Gubernur *Lampung*", "Kepala *Dinas Kesehatan*". */
function isRoleComplement(text: string, tokens: readonly Token[], at: number, role: readonly string[]): boolean {
  const words = lexicon();
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (isComplement(token)) return true;
  if (token.lower === 'dan' || token.lower === 'untuk' || token.lower === 'bidang')
    return next !== undefined && isComplement(next);
  if (words.territorial.has((role[role.length - 1] ?? '').toLowerCase()) && isNameWord(token)) {
    // A place is taken off the front only when a whole name remains.
    return nameAhead(text, tokens, at + 1) >= 2 || (next?.capital === true && words.honorifics.has(next.lower));
  }
  return false;
}

/** True when a verb of saying stands right after the phrase, or an inverted one right before it. */
function speaksAt(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const words = lexicon();
  const before = tokens[from - 1];
  if (before && words.inverted.has(before.lower) && text.slice(before.end, (tokens[from] as Token).start) === ' ')
    return true;
  for (let i = to; i < Math.min(tokens.length, to + 3); i += 1) {
    const token = tokens[i] as Token;
    if (words.active.has(token.lower)) return true;
    if (!words.adverbs.has(token.lower)) return false;
  }
  return false;
}
