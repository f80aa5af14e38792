// Version 4, with which cli-table3 itself measures: another one would disagree with its padding.
import measure from 'string-width';
import { MARK_CLOSE, MARK_OPEN } from './printable.js';

const NARROW = /^[\x20-\x7E\uE000\uE001]*$/;

/** Columns that a text takes on a terminal: wide characters and emoji two, combining marks and colour codes none. */
export function displayWidth(text: string): number {
  return NARROW.test(text) ? text.length : measure(text);
}

/** A character with the combining marks, joiners and variation selectors that follow it. */
const CLUSTER = /[\s\S](?:\p{M}|\u200D|(?<=\u200D)[\s\S])*/gu;

/** Cuts one word into pieces of at most `width` columns (a single wider character stays whole). */
function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const [cluster] of word.matchAll(CLUSTER)) {
    if (piece !== '' && displayWidth(piece + cluster) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += cluster;
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}

/**
 * Wraps a text by words into lines of at most `width` columns; a longer word is broken, nothing is left out.
 * Runs of spaces fall together, a line break stays. An empty text is one empty line.
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function wrapLine(text: string, width: number): string[] {
  const room = Math.max(2, width);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/ +/)) {
    if (word === '') continue;
    const size = displayWidth(word);
    if (line !== '' && used + 1 + size <= room) {
      line += ` ${word}`;
      used += 1 + size;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = size <= room ? [word] : breakWord(word, room);
    line = pieces.pop() ?? '';
    used = displayWidth(line);
    lines.push(...pieces);
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

interface Word {
  readonly text: string;
  /** Whether a mark is open before and after the word. */
  readonly before: boolean;
  readonly after: boolean;
  readonly marked: boolean;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let open = false;
  for (const word of text.split(/ +/)) {
    if (word === '') continue;
    const before = open;
    for (const character of word) {
      if (character === MARK_OPEN) open = true;
      else if (character === MARK_CLOSE) open = false;
    }
    words.push({ text: word, before, after: open, marked: before || word.includes(MARK_OPEN) });
  }
  return words;
}

/** Joins the kept words, with `ellipsis` for each gap and every mark closed where its words end. */
function join(words: readonly Word[], kept: ReadonlySet<number>, ellipsis: string): string {
  const parts: string[] = [];
  let previous = -1;
  words.forEach((word, index) => {
    if (!kept.has(index)) return;
    if (index !== previous + 1) parts.push(ellipsis);
    const gapBefore = index !== previous + 1 && word.before ? MARK_OPEN : '';
    const gapAfter = !kept.has(index + 1) && word.after ? MARK_CLOSE : '';
    parts.push(`${gapBefore}${word.text}${gapAfter}`);
    previous = index;
  });
  if (previous < words.length - 1) parts.push(ellipsis);
  return parts.join(' ');
}

/** Indices in the order in which an excerpt keeps them: marked words, then those nearest to a mark, else from the start. */
function byImportance(words: readonly Word[]): number[] {
  const distance = words.map((word) => (word.marked ? 0 : Number.POSITIVE_INFINITY));
  if (!distance.includes(0)) return words.map((_, index) => index);
  for (let i = 1; i < words.length; i++) distance[i] = Math.min(at(distance, i), at(distance, i - 1) + 1);
  for (let i = words.length - 2; i >= 0; i--) distance[i] = Math.min(at(distance, i), at(distance, i + 1) + 1);
  return words.map((_, index) => index).sort((a, b) => at(distance, a) - at(distance, b) || a - b);
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? Number.POSITIVE_INFINITY;
}

/**
 * Lines of at most `width` columns, at most `maxLines` of them: the whole text where it fits, else its marked words
 * with as many of the words around them as fit, and `ellipsis` wherever words are left out.
 */
export function excerpt(text: string, width: number, maxLines: number, ellipsis: string): string[] {
  const whole = wrap(text, width);
  if (whole.length <= maxLines) return whole;
  const words = wordsOf(text);
  const order = byImportance(words);
  const linesFor = (count: number) => wrap(join(words, new Set(order.slice(0, count)), ellipsis), width);
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (linesFor(middle).length <= maxLines) low = middle;
    else high = middle - 1;
  }
  if (low > 0) return linesFor(low);
  return cutWord(words[order[0] ?? 0]?.text ?? '', width, maxLines, ellipsis);
}

/** The start of a word that alone is too long. */
function cutWord(word: string, width: number, maxLines: number, ellipsis: string): string[] {
  const room = Math.max(1, width - displayWidth(ellipsis) - 1);
  const pieces = breakWord(word, width).slice(0, maxLines - 1);
  const rest = word.slice(pieces.join('').length);
  const last = breakWord(rest, room)[0] ?? '';
  const balanced = [...pieces, last].join('');
  const open = balanced.lastIndexOf(MARK_OPEN) > balanced.lastIndexOf(MARK_CLOSE);
  return [...pieces, `${last}${open ? MARK_CLOSE : ''}${ellipsis}`];
}
