import { isBoundary, type Mark } from './boundary.js';
import { pairQuotations, type QuotationPair } from './quotations.js';

/** A stretch of a text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Runs of terminators, also spaced ("wah . . ."), and bullets that open an item inside a paragraph. */
const CANDIDATE = /(?:\. ){2,}\.|[.?!…]+|\s[•▪●◦■►]\s/gu;
const BULLET = /[•▪●◦■►]/u;
const CLOSER = /[)\]}"”’'»]/u;
const HAS_WORD = /[\p{L}\p{N}]/u;
const LEADING = /^(?:[\s\p{Cc}\p{Cf}•▪●◦■►]|[-–—*]+\s)+/u;
const TRAILING = /[\s\p{Cc}\p{Cf}]+$/u;

/** Brackets longer than this are taken for unbalanced. */
const LONGEST_BRACKET = 300;

/** Whether the words before or after a quotation belong to its sentence, so that it must not be cut inside. */
function isReported(text: string, pair: QuotationPair): boolean {
  const inner = text.slice(Math.max(pair.open + 1, pair.close - 3), pair.close).trimEnd();
  if (inner.endsWith(',') || /^[\s,]*\p{Ll}/u.test(text.slice(pair.close + 1, pair.close + 12))) {
    return true;
  }
  const before = text.slice(Math.max(0, pair.open - 12), pair.open).trimEnd();
  return before !== '' && !/[.?!…"”’')\]*•]$/u.test(before);
}

function bracketPairs(text: string): Range[] {
  const pairs: Range[] = [];
  let open = -1;
  for (const match of text.matchAll(/[()]/gu)) {
    if (match[0] === '(') {
      open = match.index;
    } else if (open >= 0) {
      if (match.index - open <= LONGEST_BRACKET) {
        pairs.push({ start: open, end: match.index });
      }
      open = -1;
    }
  }
  return pairs;
}

/** Walks ordered ranges beside ordered offsets: the range that holds an offset, without searching from the start. */
function follower<T extends Range>(ranges: readonly T[]): (offset: number) => T | null {
  let next = 0;
  return (offset) => {
    while (next < ranges.length && (ranges[next] as T).end < offset) {
      next += 1;
    }
    const range = ranges[next];
    return range !== undefined && range.start < offset ? range : null;
  };
}

/** Offset after the closing marks that belong to the sentence which ends at `end`. */
function afterClosers(text: string, end: number, closing: ReadonlySet<number>, opening: ReadonlySet<number>): number {
  let at = end;
  for (;;) {
    if (at < text.length && CLOSER.test(text.charAt(at)) && !opening.has(at)) {
      at += 1;
      continue;
    }
    // Tokenised text has a space before the closing mark.
    const gap = /^\s{1,2}/u.exec(text.slice(at, at + 2))?.[0].length ?? 0;
    if (gap > 0 && closing.has(at + gap)) {
      at += gap + 1;
      continue;
    }
    return at;
  }
}

/**
 * Cuts a paragraph into sentences. Rules only: abbreviations, initials, numbers and domain names do not end a
 * sentence; a quotation that is reported ("…,” kata Ani", "Ani berkata: “…”") stays in one sentence with
 * its reporting clause; closing marks after a full stop belong to the sentence before them.
 * Works on any text; language knowledge is `language/id/abbreviations.json`.
 * @returns ordered, disjoint ranges, trimmed of white space and bullets; each holds a letter or a digit, and
 *   every letter and digit of `text` is in one of them
 */
export function splitSentences(text: string): Range[] {
  const pairs = pairQuotations(text);
  const opening = new Set(pairs.map((pair) => pair.open));
  const closing = new Set(pairs.map((pair) => pair.close));
  const held = pairs.filter((pair) => isReported(text, pair)).map((pair) => ({ start: pair.open, end: pair.close }));
  const heldAt = follower(held);
  const bracketAt = follower(bracketPairs(text));
  const ranges: Range[] = [];
  let start = 0;
  const cut = (end: number): void => {
    if (HAS_WORD.test(text.slice(start, end))) {
      ranges.push(trim(text, start, end));
      start = end;
    }
  };
  for (const match of text.matchAll(CANDIDATE)) {
    if (match.index < start) {
      continue;
    }
    const end = match.index + match[0].length;
    const quotation = heldAt(match.index);
    const bracket = bracketAt(match.index);
    if (BULLET.test(match[0])) {
      if (quotation === null && bracket === null) {
        cut(match.index);
      }
      continue;
    }
    const after = afterClosers(text, end, closing, opening);
    if ((quotation !== null && after <= quotation.end) || (bracket !== null && after <= bracket.end)) {
      continue;
    }
    const mark: Mark = { text, sentence: start, start: match.index, end, after, opensQuotation: opening.has(after) };
    if (isBoundary(mark)) {
      cut(after);
    }
  }
  cut(text.length);
  return ranges;
}

/** Trims white space, control characters and bullets off a stretch that holds a letter or a digit. */
function trim(text: string, start: number, end: number): Range {
  const stretch = text.slice(start, end);
  const lead = LEADING.exec(stretch)?.[0].length ?? 0;
  const trail = TRAILING.exec(stretch)?.[0].length ?? 0;
  return { start: start + lead, end: end - trail };
}
