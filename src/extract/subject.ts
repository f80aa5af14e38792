import { lexicon } from './lexicon.js';
import { isRole } from './posts.js';
import { isNameWord, type Token } from './tokens.js';

/** The words for the one who does what a verb says. */
export interface Subject {
  readonly text: string;
  readonly start: number;
}

/** A word with a verbal prefix. */
const VERBAL = /^(?:me[mnlrwy]|di|ber|ter)[A-Za-zÀ-ɏ]{3,}/;

/**
 * The subject of the verb at `index`: the noun phrase right before it, adverbs skipped, or the words with which its
 * clause begins; across an apposition between commas and across a predicate that the verb is joined to by "dan".
 * @returns null when the clause has none before the verb
 */
export function subjectBefore(outer: string, tokens: readonly Token[], index: number): Subject | null {
  let last = index;
  while (last > 0 && lexicon().adverbs.has(at(tokens, last - 1).lower) && !comma(outer, tokens, last)) last -= 1;
  // "dr. Lina Kartapradja, Sp.B. mengatakan"
  while (last > 1 && lexicon().degrees.has(at(tokens, last - 1).lower)) last -= 1;
  if (last === 0) return null;
  const degree = last < index && lexicon().degrees.has(at(tokens, last).lower);
  if (comma(outer, tokens, last) && !degree) return beforeApposition(outer, tokens, last);
  const before = at(tokens, last - 1);
  if (before.lower === 'yang') return null;
  if (lexicon().joining.has(before.lower)) {
    const start = clauseStart(outer, tokens, last - 1);
    const subject = atClauseStart(outer, tokens, start, last - 1);
    return subject ?? (start > 0 && comma(outer, tokens, start) ? beforeApposition(outer, tokens, start) : null);
  }

  const from = clauseStart(outer, tokens, last);
  if (
    from > 0 &&
    comma(outer, tokens, from) &&
    isAdverbial(at(tokens, from)) &&
    !isNameWord(before) &&
    !isRole(before)
  ) {
    return beforeApposition(outer, tokens, last);
  }
  // "X selaku pendiri Y bantah": the head stands before what explains it.
  for (let i = from + 1; i < last; i += 1) {
    if (lexicon().explaining.has(at(tokens, i).lower) && isNameWord(at(tokens, i - 1)))
      return nominalBefore(outer, tokens, from, i);
  }
  return nominalBefore(outer, tokens, from, last) ?? atClauseStart(outer, tokens, from, last);
}

function at(tokens: readonly Token[], index: number): Token {
  return tokens[index] as Token;
}

function gap(outer: string, tokens: readonly Token[], index: number): string {
  return outer.slice(at(tokens, index - 1).end, at(tokens, index).start);
}

/** True when a comma stands before the word at `index`. */
function comma(outer: string, tokens: readonly Token[], index: number): boolean {
  return index < tokens.length && gap(outer, tokens, index).includes(',');
}

/** Index of the first word of the clause that ends before `to`. */
function clauseStart(outer: string, tokens: readonly Token[], to: number): number {
  let from = to - 1;
  while (from > 0) {
    const between = gap(outer, tokens, from).replace(/\([^)]*\)/g, '');
    if (/[,;:!?–—"“”]|\s-\s/.test(between) || (between.includes('.') && between !== '. ')) break;
    const previous = at(tokens, from - 1);
    if (lexicon().subordinate.has(previous.lower) && !isJoin(tokens, from - 1)) break;
    from -= 1;
  }
  return Math.max(0, from);
}

/**
 * The subject before a comma: "Sekretaris Jenderal PBB, Antonio Guterres, mengingatkan", "Antonio Guterres, sekretaris
 * jenderal, mengingatkan", "Antonio Guterres, di New York, Rabu (5/8), mengingatkan".
 */
function beforeApposition(outer: string, tokens: readonly Token[], end: number): Subject | null {
  const to = withoutAge(outer, tokens, end);
  const from = segmentStart(outer, tokens, to);
  if (from === 0 || !comma(outer, tokens, from) || to - from > 9) return null;
  if (isAdverbial(at(tokens, from))) return named(outer, tokens, from) ?? beforeApposition(outer, tokens, from);
  // A post in apposition stands behind its holder, unless it holds the name itself.
  const name =
    isRole(at(tokens, from)) && !at(tokens, from).capital && isNameWord(at(tokens, from - 1))
      ? null
      : named(outer, tokens, to);
  if (name || !isNameWord(at(tokens, from - 1))) return name;
  return nominalBefore(outer, tokens, segmentStart(outer, tokens, from), from);
}

/** "Rina Maheswari (29), mengeluhkan": the age in brackets is no part of the phrase that ends before `to`. */
function withoutAge(outer: string, tokens: readonly Token[], to: number): number {
  const { text, start } = at(tokens, to - 1);
  return to > 1 && /^\d{1,2}$/.test(text) && outer.charAt(start - 1) === '(' ? to - 1 : to;
}

/** The name with which the segment before `to` ends, with the post before it ("Menteri X, Nama Y, …"). */
function named(outer: string, tokens: readonly Token[], to: number): Subject | null {
  const from = segmentStart(outer, tokens, to);
  if (isAdverbial(at(tokens, from)) || !isNameWord(at(tokens, to - 1))) return null;
  const { particles } = lexicon();
  const inner = tokens.slice(from, to);
  if (!inner.every((token) => token.capital || particles.has(token.lower)) || isRole(at(tokens, from))) {
    return isRole(at(tokens, from)) || from === 0 ? nominalBefore(outer, tokens, from, to) : null;
  }
  let start = from;
  for (let i = from - 1; i >= Math.max(0, from - 7); i -= 1) if (isRole(at(tokens, i))) start = i;
  return stretch(outer, tokens, start, to);
}

/** Index of the first word after the last comma or stop before `to`. */
function segmentStart(outer: string, tokens: readonly Token[], to: number): number {
  let from = to - 1;
  while (from > 0 && !/[,;:!?–—"“”]|\.\s$/.test(gap(outer, tokens, from))) from -= 1;
  return Math.max(0, from);
}

/** "di Jakarta", "Rabu (5/8)": a place or time set off by commas. */
function isAdverbial(token: Token): boolean {
  return lexicon().adverbial.has(token.lower) || lexicon().calendar.has(token.lower);
}

/** The noun phrase that ends right before `to`. */
function nominalBefore(outer: string, tokens: readonly Token[], from: number, to: number): Subject | null {
  let first = to;
  while (first > from && isNominal(outer, tokens, first - 1, to)) first -= 1;
  while (first < to && at(tokens, first).lower === 'dan') first += 1;
  return first < to ? stretch(outer, tokens, first, to) : null;
}

/** The words from the start of the clause to its first adverb or verb. */
function atClauseStart(outer: string, tokens: readonly Token[], from: number, to: number): Subject | null {
  const { adverbs, subordinate } = lexicon();
  let head = from;
  while (
    head < to &&
    (lexicon().opening.has(at(tokens, head).lower) ||
      subordinate.has(at(tokens, head).lower) ||
      adverbs.has(at(tokens, head).lower))
  )
    head += 1;
  let tail = head;
  while (tail < to && isSubjectWord(at(tokens, tail))) tail += 1;
  if (tail === head) return null;
  if (tail === to && head > from && !isNameWord(at(tokens, head)) && !isRole(at(tokens, head))) return null;
  return stretch(outer, tokens, head, tail);
}

function stretch(outer: string, tokens: readonly Token[], from: number, to: number): Subject {
  const { start } = at(tokens, from);
  return { text: outer.slice(start, at(tokens, to - 1).end), start };
}

/** "Amerika Serikat dan Korea Selatan": the conjunction joins two names. */
function isJoin(tokens: readonly Token[], index: number): boolean {
  return (
    at(tokens, index).lower === 'dan' && tokens[index - 1]?.capital === true && tokens[index + 1]?.capital === true
  );
}

function isNominal(outer: string, tokens: readonly Token[], index: number, to: number): boolean {
  const words = lexicon();
  const token = at(tokens, index);
  const { lower } = token;
  const next = index + 1 < to ? at(tokens, index + 1) : undefined;
  if (next && !/^(?:[\s-]|\. |\s?\([^)]*\)\s?|\) |\s\()*$/.test(outer.slice(token.end, next.start))) return false;
  if (lower === 'dan') return isJoin(tokens, index);
  if (isNameWord(token) || isRole(token) || words.groups.has(lower)) return true;
  if (words.pronouns.has(lower) || words.plural.has(lower) || words.particles.has(lower) || words.honorifics.has(lower))
    return true;
  if (words.demonstratives.has(lower) || words.determiners.has(lower)) return index > 0 || next !== undefined;
  const previous = tokens[index - 1];
  return (
    words.complements.has(lower) &&
    previous !== undefined &&
    (words.roles.has(previous.lower) || words.complements.has(previous.lower))
  );
}

/** A word that can stand inside a subject: no verb, adverb, preposition or subordinator. */
function isSubjectWord(token: Token): boolean {
  const { adverbs, subordinate } = lexicon();
  if (isNameWord(token)) return true;
  if (
    adverbs.has(token.lower) ||
    subordinate.has(token.lower) ||
    lexicon().opening.has(token.lower) ||
    lexicon().blocking.has(token.lower)
  ) {
    return /^(?:itu|ini)$/.test(token.lower);
  }
  return !VERBAL.test(token.lower);
}
