import { lexicon } from './lexicon.js';
import { findPlace, startsPlace } from './slots/gazetteer.js';
import { foldName, isAcronym, isNameWord, type Token } from './tokens.js';

/** A word for a post; those that are also given names ("Putra") only in lower case. */
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

/** A rank, degree or form of address before a name, unless it is part of a post ("Sekretaris *Jenderal*"). */
export function isRank(token: Token, post: readonly string[]): boolean {
  const words = lexicon();
  if (!words.honorifics.has(token.lower) || (!token.capital && (post.length === 0 || words.roles.has(token.lower))))
    return false;
  // "Panglima TNI" is a post, "Jenderal TNI" a rank.
  if (token.lower === 'tni' && post.length > 0) return false;
  return !(
    token.lower === 'jenderal' && /^(?:sekretaris|direktur|inspektur|konsul)$/i.test(post[post.length - 1] ?? '')
  );
}

/** A post read from a text. */
export interface Post {
  /** Its words, "Menteri Luar Negeri". */
  readonly words: readonly string[];
  /** Short forms given in brackets, "Menlu". */
  readonly short: readonly (readonly string[])[];
  /** Index of the first word after it, and offset of its end in the text. */
  readonly next: number;
  readonly end: number;
}

/**
 * Reads the post that begins at a word for one: "Kepala Dinas Perhubungan Garut", "Direktur RSUD dr. Slamet". A place is
 * taken off the front of what follows only when a whole name remains.
 * @param bodies folded names of organisations that the articles name ("po lintas sanggara")
 */
export function readPost(text: string, tokens: readonly Token[], from: number, bodies?: ReadonlySet<string>): Post {
  const { units } = lexicon();
  const words: string[] = [];
  const short: string[][] = [];
  let at = from;
  let end = (tokens[from] as Token).start;
  const take = (count: number): void => {
    for (let i = 0; i < count; i += 1) words.push((tokens[at + i] as Token).text);
    at += count;
    end = (tokens[at - 1] as Token).end;
  };
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const gap = text.slice(end, token.start);
    if (at > from && gap === ' (') {
      const bracket = /^([A-Z][^()]{0,30})\)/.exec(text.slice(token.start));
      if (!bracket) break;
      end = token.start + bracket[0].length;
      short.push((bracket[1] as string).split(/\s+/));
      while (at < tokens.length && (tokens[at] as Token).start < end) at += 1;
      continue;
    }
    if (at > from && gap !== ' ' && gap !== '-') break;
    if (isRole(token) && !(at > from && isRank(token, words))) take(1);
    else if (at === from) break;
    else if (isRank(token, words)) break;
    else if (units.has(token.lower)) take(1 + unitName(text, tokens, at, bodies));
    else if (isComplement(token)) take(1);
    else {
      const count = placeAhead(text, tokens, at);
      if (count > 0 && leavesName(text, tokens, at + count)) take(count);
      else if (isLink(tokens, at) || isTerritory(text, tokens, at, words)) take(1);
      else break;
    }
  }
  return { words, short, next: at, end };
}

/** How many words after a unit are its name: "RSUD *dr. Slamet*", "Kabupaten *Tapanuli Utara*", "PO *Lintas Sanggara*". */
function unitName(text: string, tokens: readonly Token[], at: number, bodies?: ReadonlySet<string>): number {
  const next = tokens[at + 1];
  if (!next || !/^[. ]{1,2}$/.test(text.slice((tokens[at] as Token).end, next.start))) return 0;
  if (bodies) {
    for (let count = 4; count > 1; count -= 1) {
      const last = tokens[at + count];
      if (last && bodies.has(foldName(text.slice((tokens[at] as Token).start, last.end)))) return count;
    }
  }
  const place = placeAhead(text, tokens, at + 1);
  if (place > 0) return place;
  if (lexicon().honorifics.has(next.lower) && !next.capital) return tokens[at + 2]?.capital ? 2 : 0;
  if (!isNameWord(next) || lexicon().honorifics.has(next.lower)) return 0;
  // "PT Kereta Wisata Nusantara Totok Suryadi": most names of people have two words.
  const run = nameAhead(text, tokens, at + 1);
  return run >= 4 && lexicon().companies.has((tokens[at] as Token).lower) ? run - 2 : 1;
}

/** How many words from `at` on are the name of a place of the gazetteer. */
function placeAhead(text: string, tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!first?.capital || !startsPlace(first.lower)) return 0;
  for (let count = 3; count > 0; count -= 1) {
    const last = tokens[at + count - 1];
    if (last?.capital && findPlace(text.slice(first.start, last.end)) !== null) return count;
  }
  return 0;
}

/** True when a whole name, a rank or no name at all follows, so that the place before it was not part of the name. */
function leavesName(text: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next?.capital || text.slice((tokens[at - 1] as Token).end, next.start) !== ' ') return true;
  return nameAhead(text, tokens, at) >= 2 || lexicon().honorifics.has(next.lower) || isComplement(next);
}

function isLink(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return /^(?:dan|untuk|bidang)$/.test((tokens[at] as Token).lower) && next !== undefined && isComplement(next);
}

/** A place that no list has, after a post that governs one: "Bupati *Situbondo* Yusuf Rio". */
function isTerritory(text: string, tokens: readonly Token[], at: number, post: readonly string[]): boolean {
  const before = (post[post.length - 1] ?? '').toLowerCase();
  if (!lexicon().territorial.has(before) || !isNameWord(tokens[at] as Token)) return false;
  const next = tokens[at + 1];
  return nameAhead(text, tokens, at + 1) >= 2 || (next?.capital === true && lexicon().honorifics.has(next.lower));
}

/** How many words of a name stand from `at` on. */
export function nameAhead(text: string, tokens: readonly Token[], at: number): number {
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
export function joins(gap: string, before: Token): boolean {
  if (gap === ' ' || gap === '-') return true;
  return gap === '. ' && (before.text.length === 1 || lexicon().honorifics.has(before.lower));
}

/** The folded keys of a post: each short form written out ("menteri hukum"), and its head alone ("menteri"). */
export function roleKeys(words: readonly string[]): string[] {
  const { short, roles, states, demonstratives } = lexicon();
  const out: string[] = [];
  for (const word of words) {
    const lower = word.toLowerCase();
    if (lower === 'dan' || demonstratives.has(lower)) continue;
    // A state's name is the same post however it is shortened ("presiden korut").
    const long = short.get(lower) ?? states.get(lower) ?? lower;
    out.push(...long.split(' ').filter((part) => part !== 'dan'));
  }
  if (out.length === 0) return [];
  const full = foldName(out.join(' '));
  let head = 1;
  while (head < out.length && roles.has(out[head] as string)) head += 1;
  const bare = foldName(out.slice(0, head).join(' '));
  return bare === full ? [full] : [full, bare];
}
