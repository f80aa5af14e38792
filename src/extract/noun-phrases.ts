import { lexicon } from './lexicon.js';
import { isComplement, isRank, isRole, joins, nameAhead, readPost, roleKeys } from './posts.js';
import { isAcronym, isNameWord, type Token, tokenize } from './tokens.js';

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

/**
 * The noun phrases of a text that begin with a post, a rank or a name, in order.
 * @param bodies folded names of organisations that the articles name, which end a post before a name
 */
export function nounPhrases(text: string, bodies?: ReadonlySet<string>): NounPhrase[] {
  const tokens = tokenize(text);
  const found: NounPhrase[] = [];
  let at = 0;
  while (at < tokens.length) {
    const parsed = parse(text, tokens, at, bodies);
    if (parsed) found.push(parsed.phrase);
    at = Math.max(parsed?.next ?? 0, at + 1);
  }
  return found;
}

interface Parsed {
  readonly phrase: NounPhrase;
  readonly next: number;
}

function parse(text: string, tokens: readonly Token[], from: number, bodies?: ReadonlySet<string>): Parsed | null {
  const first = tokens[from] as Token;
  const rankFirst = isRank(first, []) && first.capital && !postFollows(tokens, from);
  if (!rankFirst && !isRole(first) && !isNameWord(first)) return null;

  const post = rankFirst ? null : readPost(text, tokens, from, bodies);
  const words = [...(post?.words ?? [])];
  let at = post && post.words.length > 0 ? post.next : from;
  let end = post && post.words.length > 0 ? post.end : first.start;
  let ranked = false;
  let name: Token[] = [];
  for (; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const gap = text.slice(end, token.start);
    if (at > from && !(gap === ' ' || joins(gap, tokens[at - 1] as Token))) {
      // "Sekretaris Jenderal PBB, Antonio Guterres": the name stands in apposition to the post.
      if (gap !== ', ' || words.length === 0 || name.length > 0 || nameAhead(text, tokens, at) < 2) break;
      ranked = true;
    }
    if (name.length > 0 ? continuesName(tokens, at) : beginsName(token, words.length > 0 || ranked)) name.push(token);
    else if (name.length === 0 && isRank(token, ranked ? [] : words)) ranked = true;
    else break;
    end = token.end;
  }
  while (name.length > 0 && lexicon().particles.has((name[name.length - 1] as Token).lower)) name.pop();
  // "CEO Danantara Indonesia Rosan": what a place ends belongs to the post, and is no name.
  const cut = lastPlace(name);
  words.push(...name.slice(0, cut).map((part) => part.text));
  name = name.slice(cut);
  if (name.length === 0 && words.length === 0) return null;

  const titled = (post?.words.length ?? 0) > 0 || ranked;
  const person = isPerson(name, titled, titled || speaksAt(text, tokens, from, at)) ? name : [];
  const last = person.length > 0 ? (person[person.length - 1] as Token).end : end;
  return {
    phrase: {
      start: first.start,
      end: last,
      text: text.slice(first.start, last),
      person: person.length > 0 ? text.slice((person[0] as Token).start, last) : null,
      // "istri X" does not make X the holder of anything.
      roles:
        post && post.words.length > 0 && !lexicon().kin.has(first.lower)
          ? [...roleKeys(words), ...post.short.flatMap(roleKeys)]
          : [],
    },
    next: Math.max(at, from + 1),
  };
}

/** "Kapten Timnas …" is a post, "Kapten Andi" a rank. */
function postFollows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return isRole(tokens[at] as Token) && next !== undefined && (isComplement(next) || !next.capital);
}

function beginsName(token: Token, titled: boolean): boolean {
  return isNameWord(token) && !isRank(token, []) && (titled || !isComplement(token));
}

function continuesName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (lexicon().particles.has(token.lower)) return tokens[at + 1]?.capital === true;
  return isNameWord(token) && !isRole(token) && !lexicon().degrees.has(token.lower);
}

/** Index after the last word of a name that is a place or a long acronym, 0 when there is none. */
function lastPlace(name: readonly Token[]): number {
  for (let at = name.length - 1; at >= 0; at -= 1) {
    const token = name[at] as Token;
    if (lexicon().places.has(token.lower) || (isAcronym(token.text) && token.text.length > 3)) return at + 1;
  }
  return 0;
}

/** One word is a person only with a post or rank before it; without, a name of two to four words must speak. */
function isPerson(name: readonly Token[], titled: boolean, speaks: boolean): boolean {
  const { headline, bare } = lexicon();
  if (name.length === 0 || !speaks || name.some((token) => headline.has(token.lower) || bare.has(token.lower)))
    return false;
  return titled || (name.length > 1 && name.length <= 4 && !name.some(isComplement));
}

/** True when a verb of saying stands right after the phrase, or an inverted one right before it. */
function speaksAt(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const words = lexicon();
  const before = tokens[from - 1];
  if (before && words.inverted.has(before.lower) && text.slice(before.end, (tokens[from] as Token).start) === ' ') {
    return true;
  }
  for (let i = to; i < Math.min(tokens.length, to + 3); i += 1) {
    const token = tokens[i] as Token;
    if (words.active.has(token.lower)) return true;
    if (!words.adverbs.has(token.lower)) return false;
  }
  return false;
}
