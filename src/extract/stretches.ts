import type { Sentence } from '../model.js';
import { lexicon } from './lexicon.js';
import { type Token, tokenize } from './tokens.js';

/** A part of a sentence, as offsets in its text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const VERB = /^(?:me[mnlrwy]|di|ber|ter)[a-zß-öø-ɏ]{3,}/;

/** True when the words hold something that can be a predicate, so that they can assert. */
export function hasPredicate(tokens: readonly Token[]): boolean {
  const { bare, active, headline, notVerbs, stance, roles } = lexicon();
  return tokens.some(
    ({ lower }) =>
      bare.has(lower) ||
      active.has(lower) ||
      headline.has(lower) ||
      stance.has(lower) ||
      (VERB.test(lower) && !notVerbs.has(lower) && !roles.has(lower)),
  );
}

/** True for a question, with its mark or with a question word in front ("Apakah …" ended by a full stop). */
export function isQuestion(text: string): boolean {
  if (/\?["”'’)\s]*$/.test(text)) return true;
  return (
    /^["“'‘]?(?:Apakah|Benarkah|Mungkinkah|Akankah|Haruskah|Bisakah|Siapakah|Bagaimanakah)\s/.test(text) &&
    !/["”],/.test(text)
  );
}

/**
 * The stretches of a sentence that assert something: none for questions, headings, exhortations and pointers ("Ini
 * Syaratnya"), two for a headline or a coordinated sentence whose halves each stand on their own.
 */
export function stretches(sentence: Sentence): Stretch[] {
  const { text, kind } = sentence;
  if (kind === 'heading') return [];
  const whole = trim(text, { start: 0, end: text.length });
  if (!/\p{L}/u.test(text)) return [];
  return kind === 'title' || sentence.field === 'title' ? ofHeadline(text, whole) : ofSentence(text, whole);
}

function ofHeadline(text: string, whole: Stretch): Stretch[] {
  const parts = cut(text, whole, /[,;:?]\s+|\s[–—-]+\s/g);
  const asked = parts.map((part) =>
    isAsking(text.slice(part.start, part.end), text.slice(part.end).trimStart()[0] === '?'),
  );
  const keep = parts.filter((_, i) => !asked[i]);
  if (keep.length === 0) return [];
  if (keep.length < parts.length) {
    // A question or a pointer beside an assertion: what is left of it in one piece.
    const first = keep[0] as Stretch;
    const last = keep[keep.length - 1] as Stretch;
    const rest = { start: first.start, end: last.end };
    const between = parts.slice(parts.indexOf(first), parts.indexOf(last) + 1);
    if (between.length !== keep.length) return keep.filter((part) => hasPredicate(words(text, part)));
    return hasPredicate(words(text, rest)) ? split(text, rest, keep) : [];
  }
  return split(text, whole, parts);
}

/** Both sides of the comma of a headline, when each has two words and a predicate; the whole otherwise. */
function split(text: string, whole: Stretch, parts: readonly Stretch[]): Stretch[] {
  if (parts.length !== 2) return [whole];
  const [a, b] = parts as [Stretch, Stretch];
  if (!/^[,;]/.test(text.slice(a.end)) || /["“”'‘’]/.test(text.slice(whole.start, whole.end))) return [whole];
  const left = words(text, a);
  const right = words(text, b);
  if (left.length < 2 || right.length < 2 || !hasPredicate(left) || !hasPredicate(right)) return [whole];
  // "Bertemu Kim, Putin Ditanya soal Satelit": the first half has no subject.
  if (hasPredicate(left.slice(0, 1))) return [whole];
  const opening = (left[0] as Token).lower;
  if (lexicon().subordinate.has(opening) || /^(?:soal|di|dalam|pada|ke|dari)$/.test(opening)) return [whole];
  return [a, b];
}

function isAsking(part: string, marked: boolean): boolean {
  const { pointer, question } = lexicon();
  const tokens = tokenize(part);
  const first = tokens[0]?.lower ?? '';
  if (marked || part.endsWith('?') || question.includes(first) || exhorts(tokens)) return true;
  // "Ini Alasan Bursa Depak Saham X" says that it did.
  if (pointer.has(first) && /^(?:alasan|penyebab)$/.test(tokens[1]?.lower ?? '') && hasPredicate(tokens.slice(3)))
    return false;
  return pointer.has(first) && (first !== 'ini' || !/^ini (?:adalah|merupakan|jadi|menjadi|bukan)/i.test(part));
}

/** "Simak …", "Jangan lupa …": asks the reader to do something. */
function exhorts([first, second]: readonly Token[]): boolean {
  const { exhortation } = lexicon();
  return first !== undefined && (exhortation.has(first.lower) || exhortation.has(`${first.lower} ${second?.lower}`));
}

function ofSentence(text: string, whole: Stretch): Stretch[] {
  const body = text.slice(whole.start, whole.end);
  const tokens = words(text, whole);
  if (isQuestion(body)) return [];
  if (exhorts(tokens) && !/["“”]/.test(body)) return [];
  // "Dampaknya antara lain:" only opens a list.
  if (body.endsWith(':') && !hasPredicate(tokens)) return [];
  if (tokens.length < 3 && !/["”]/.test(body)) return [];
  if (/["“”]/.test(body)) return [withoutConnective(text, whole)];
  return coordinated(text, withoutConnective(text, whole));
}

/** "Namun, …" starts at what follows the comma. */
function withoutConnective(text: string, whole: Stretch): Stretch {
  const lower = text.slice(whole.start, whole.start + 40).toLowerCase();
  const phrase = lexicon().between.find((words) => lower.startsWith(`${words},`));
  if (!phrase) return whole;
  return trim(text, { start: whole.start + phrase.length + 1, end: whole.end });
}

/** Cuts at ", namun", ", sedangkan", ", dan" when both halves have five words, a predicate and a subject of their own. */
function coordinated(text: string, whole: Stretch): Stretch[] {
  const { coordinate, subordinate } = lexicon();
  for (const match of text.slice(whole.start, whole.end).matchAll(/(?:,|\s[–—-])\s([a-zß-öø-ɏ]+)\s/g)) {
    const word = match[1] as string;
    if (!coordinate.has(word)) continue;
    const a = trim(text, { start: whole.start, end: whole.start + match.index });
    const b = trim(text, { start: whole.start + match.index + match[0].length, end: whole.end });
    const left = words(text, a);
    const right = words(text, b);
    if (left.length < 5 || right.length < 5 || !hasPredicate(left) || subordinate.has((left[0] as Token).lower))
      continue;
    // After a dash the second half may go on about the same subject.
    const dash = /^\s[–—-]/.test(match[0]);
    if (dash ? hasPredicate(right) : hasOwnSubject(right, word === 'dan')) return [a, b];
  }
  return [whole];
}

/**
 * True when a clause brings its subject: something stands before its verb that is no adverb. After "dan", which also
 * joins the last member of a list, that must be a name, a pronoun or people.
 */
function hasOwnSubject(clause: readonly Token[], strict: boolean): boolean {
  const { adverbs, subordinate, groups, pronouns, plural, determiners } = lexicon();
  const [first] = clause;
  if (!first || adverbs.has(first.lower) || subordinate.has(first.lower)) return false;
  const verb = clause.findIndex((token) => hasPredicate([token]));
  if (verb < 1 || verb > 7) return false;
  return (
    !strict ||
    first.capital ||
    groups.has(first.lower) ||
    pronouns.has(first.lower) ||
    plural.has(first.lower) ||
    determiners.has(first.lower)
  );
}

function cut(text: string, whole: Stretch, at: RegExp): Stretch[] {
  const parts: Stretch[] = [];
  let start = whole.start;
  for (const match of text.slice(whole.start, whole.end).matchAll(at)) {
    parts.push(trim(text, { start, end: whole.start + match.index }));
    start = whole.start + match.index + match[0].length;
  }
  parts.push(trim(text, { start, end: whole.end }));
  return parts.filter((part) => part.end > part.start);
}

function words(text: string, part: Stretch): readonly Token[] {
  return tokenize(text.slice(part.start, part.end));
}

function trim(text: string, part: Stretch): Stretch {
  let { start, end } = part;
  while (start < end && /\s/.test(text[start] as string)) start += 1;
  while (end > start && /\s/.test(text[end - 1] as string)) end -= 1;
  return { start, end };
}
