import { type Block, BlockReader, HEAD_LINES, type Piece } from './block-reader.js';
import { type Cut, type LineReading, readLine } from './boilerplate.js';
import { findDateline } from './dateline.js';
import { type Line, linesOf } from './lines.js';
import type { Range } from './sentences.js';
import { continuedLines } from './wrap.js';

/** A text cut into blocks. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly cuts: readonly Cut[];
  readonly credits: readonly string[];
}

/** A line of this many words that ends like a sentence, or of `LONG_WORDS` at all, is prose below which no menu starts. */
const PROSE_WORDS = 8;
const LONG_WORDS = 25;

const HAS_WORD = /[\p{L}\p{N}]/u;

const countWords = (text: string): number => text.split(/\s+/u).length;

const isWholeCut = (reading: LineReading, line: Line): boolean =>
  reading.cuts.length === 1 && reading.cuts[0]?.start === 0 && reading.cuts[0]?.end === line.end - line.start;

/** First line of the menus at the end of a page: the first menu heading that no prose follows. */
function menuStart(
  text: string,
  lines: readonly Line[],
  readings: readonly LineReading[],
  whole: readonly boolean[],
): number {
  let lastProse = lines.length - 1;
  for (; lastProse >= 0; lastProse -= 1) {
    const line = lines[lastProse] as Line;
    const words = countWords(text.slice(line.start, line.end));
    const ended = /[.!?…][”"’')\]*]*$/u.test(text.slice(line.start, line.end));
    if (whole[lastProse] !== true && (words >= LONG_WORDS || (ended && words >= PROSE_WORDS))) {
      break;
    }
  }
  // A text without any prose is no page whose end could be told.
  const first = readings.findIndex((reading, index) => index > lastProse && reading.menu);
  return lastProse < 0 || first < 0 ? lines.length : first;
}

/** What is left of a line between its cuts, trimmed; stretches without a letter or digit are dropped. */
function remaining(text: string, line: Line, cuts: readonly Cut[]): Range[] {
  const ranges: Range[] = [];
  let start = line.start;
  for (const cut of [...cuts, { start: line.end, end: line.end }]) {
    const stretch = text.slice(start, cut.start);
    if (HAS_WORD.test(stretch)) {
      const lead = stretch.length - stretch.trimStart().length;
      ranges.push({ start: start + lead, end: start + stretch.trimEnd().length });
    }
    start = cut.end;
  }
  return ranges;
}

/**
 * Cuts a text into blocks and leaves boilerplate, datelines and repeated titles and captions out.
 * @param title the given title, '' when there is none; a line that repeats it is left out
 */
export function blocksOf(text: string, title: string): Blocks {
  const lines = linesOf(text);
  const readings = lines.map((line) => readLine(text.slice(line.start, line.end)));
  const whole = lines.map((line, index) => isWholeCut(readings[index] as LineReading, line));
  const menu = menuStart(text, lines, readings, whole);
  const cuts: Cut[] = [];
  const credits: string[] = [];
  const pieces: Piece[] = [];
  const separate = lines.map((_, index) => whole[index] === true || index >= menu || readings[index]?.caption === true);
  const continued = continuedLines(text, lines, separate);
  const joins: boolean[] = [];
  lines.forEach((line, index) => {
    if (index < HEAD_LINES && isBareDateline(text.slice(line.start, line.end))) {
      cuts.push({ start: line.start, end: line.end, rule: 'dateline' });
      return;
    }
    const reading = readings[index] as LineReading;
    if (index >= menu) {
      cuts.push({ start: line.start, end: line.end, rule: whole[index] ? (reading.cuts[0] as Cut).rule : 'menu' });
      return;
    }
    credits.push(...reading.credits);
    const own = reading.cuts.map((cut) => ({ ...cut, start: line.start + cut.start, end: line.start + cut.end }));
    const ranges = remaining(text, line, own);
    cuts.push(...own.map((cut) => trimCut(text, cut)));
    if (ranges.length > 0) {
      pieces.push({ line, ranges, caption: reading.caption, shortened: (own.at(-1)?.end ?? -1) === line.end });
      joins.push(continued[index] === true);
    }
  });
  const reader = new BlockReader(text, title, pieces, joins);
  const blocks = reader.read();
  const all = [...cuts, ...reader.cuts].sort((a, b) => a.start - b.start || a.end - b.end);
  return { blocks, cuts: all, credits: [...new Set(credits)] };
}

/** A line that holds a dateline and nothing else: the first sentence stands in the next line. */
function isBareDateline(text: string): boolean {
  return /[-–—]$/u.test(text) && findDateline(`${text} X`) !== null;
}

function trimCut(text: string, cut: Cut): Cut {
  const stretch = text.slice(cut.start, cut.end);
  const lead = stretch.length - stretch.trimStart().length;
  return { ...cut, start: cut.start + lead, end: cut.start + stretch.trimEnd().length };
}
