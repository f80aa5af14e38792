import type { BlockKind } from '../model.js';
import { type Cut, type LineReading, readLine } from './boilerplate.js';
import { findDateline } from './dateline.js';
import { looksLikeHeading, looksLikeTitle } from './headings.js';
import { type Line, linesOf } from './lines.js';
import type { Range } from './sentences.js';
import { continuedLines } from './wrap.js';

/** A paragraph, title, caption, heading or item, without what the rules left out of it. */
export interface Block {
  readonly kind: BlockKind;
  /** Stretches of the text that belong to it, in order. */
  readonly ranges: readonly Range[];
}

/** A text cut into blocks. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly cuts: readonly Cut[];
  readonly credits: readonly string[];
}

/** A line with what is left of it. */
interface Piece {
  readonly line: Line;
  readonly ranges: Range[];
  readonly caption: boolean;
  /** Credit or initials were cut off its end. */
  readonly shortened: boolean;
}

/** Datelines and captions above them are looked for in the first lines that are no boilerplate. */
const HEAD_LINES = 7;
const LONGEST_CAPTION = 45;
const PROSE_WORDS = 8;
const LONG_WORDS = 25;

const HAS_WORD = /[\p{L}\p{N}]/u;
const ITEM_MARK = /^(?:[•▪●◦■►*+·✓✔➢]\s*|[–—-]\s+|\d{1,2}[.)]\s+|\(?[a-z]\)\s+)(?=\S)/u;
const HEADING_MARK = /^#{1,6}\s+/u;
const QUOTE_MARK = /^>\s*/u;

const countWords = (text: string): number => text.split(/\s+/u).length;

/** Letters and digits only, so that a repeated line is known in spite of marks and capitals. */
const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

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

/** Walks the lines that are left and tells titles, captions, headings, items and prose apart. */
class BlockReader {
  readonly cuts: Cut[] = [];
  private readonly seen = new Set<string>();
  private readonly captions: ReadonlySet<string>;
  private readonly datelineAt: number;

  constructor(
    private readonly text: string,
    title: string,
    private readonly pieces: readonly Piece[],
    private readonly joins: readonly boolean[],
  ) {
    if (HAS_WORD.test(title)) {
      this.seen.add(keyOf(title));
    }
    this.captions = new Set(pieces.filter((piece) => piece.caption).map((piece) => this.key(piece)));
    this.datelineAt = this.findDatelineAt();
  }

  /** Index of the piece with the dateline; -1 when prose stands before it, so that it is no dateline at all. */
  private findDatelineAt(): number {
    const at = this.pieces.slice(0, HEAD_LINES).findIndex((piece) => findDateline(this.shown(piece)) !== null);
    const head = this.pieces.slice(0, Math.max(0, at));
    const furniture = head.filter((piece, index) => this.isFurniture(piece, index));
    return head.length - furniture.length <= 1 ? at : -1;
  }

  /** A title, a caption with its credit, or a line that repeats either. */
  private isFurniture(piece: Piece, index: number): boolean {
    const key = this.key(piece);
    return (
      this.captions.has(key) ||
      this.seen.has(key) ||
      (index === 0 ? looksLikeTitle(this.shown(piece)) : key === this.key(this.pieces[0] as Piece))
    );
  }

  read(): Block[] {
    const blocks: Block[] = [];
    for (let index = 0; index < this.pieces.length; index += 1) {
      const piece = this.pieces[index] as Piece;
      if (this.isRepeated(piece)) {
        this.cuts.push(...piece.ranges.map((range) => ({ ...range, rule: 'repetition' })));
        continue;
      }
      const kind = this.kindOf(index);
      const ranges = [...piece.ranges];
      while (kind !== 'title' && kind !== 'heading' && this.joins[index] === true && index + 1 < this.pieces.length) {
        index += 1;
        this.append(ranges, this.pieces[index] as Piece, this.pieces[index - 1] as Piece);
      }
      this.cutLead(ranges, kind, index);
      if (ranges.length > 0) {
        blocks.push({ kind, ranges });
      }
    }
    return blocks;
  }

  private shown(piece: Piece): string {
    const first = piece.ranges[0] as Range;
    return this.text.slice(first.start, first.end);
  }

  private key(piece: Piece): string {
    return keyOf(piece.ranges.map((range) => this.text.slice(range.start, range.end)).join(' '));
  }

  /** Titles and captions are remembered; a line with the same words is left out. */
  private isRepeated(piece: Piece): boolean {
    return this.seen.has(this.key(piece));
  }

  private kindOf(index: number): BlockKind {
    const piece = this.pieces[index] as Piece;
    const text = this.shown(piece);
    const joined = this.joins[index] === true;
    const next = this.pieces[index + 1];
    const key = this.key(piece);
    if (
      index === 0 &&
      !joined &&
      this.datelineAt !== 0 &&
      next !== undefined &&
      !piece.caption &&
      this.opens(text, next)
    ) {
      this.seen.add(key);
      return 'title';
    }
    const isShort = piece.ranges.length === 1 && countWords(text) <= LONGEST_CAPTION;
    if (isShort && (this.captions.has(key) || (index < this.datelineAt && !HEADING_MARK.test(text)))) {
      this.seen.add(key);
      return 'caption';
    }
    if (HEADING_MARK.test(text)) {
      return 'heading';
    }
    const bare = text.replace(ITEM_MARK, '');
    const marked = bare.length < text.length;
    const numbered = /^\d/u.test(text);
    if (
      (!marked || numbered) &&
      index > 0 &&
      next !== undefined &&
      !joined &&
      !piece.shortened &&
      looksLikeHeading(bare)
    ) {
      return 'heading';
    }
    return marked ? 'item' : 'prose';
  }

  /** Whether the first line is a title over the line that follows. */
  private opens(text: string, next: Piece): boolean {
    if (HEADING_MARK.test(text)) {
      return true;
    }
    return !ITEM_MARK.test(text) && looksLikeTitle(text) && !/^\p{Ll}/u.test(this.shown(next));
  }

  /** Adds the ranges of a continuing line; the line break becomes part of the sentence when nothing was cut there. */
  private append(ranges: Range[], piece: Piece, before: Piece): void {
    const last = ranges.at(-1) as Range;
    const [first, ...rest] = piece.ranges as [Range, ...Range[]];
    if (last.end === before.line.end && first.start === piece.line.start) {
      ranges[ranges.length - 1] = { start: last.start, end: first.end };
    } else {
      ranges.push(first);
    }
    ranges.push(...rest);
  }

  /** Takes the dateline or the mark of an item or heading off the first range. */
  private cutLead(ranges: Range[], kind: BlockKind, index: number): void {
    const first = ranges[0] as Range;
    const text = this.text.slice(first.start, first.end);
    let length = 0;
    if (kind === 'prose' && this.datelineAt >= 0 && index >= this.datelineAt) {
      const dateline = this.pieces[this.datelineAt]?.ranges[0]?.start === first.start ? findDateline(text) : null;
      if (dateline !== null) {
        length = dateline.end;
        this.cuts.push({
          start: first.start,
          end: first.start + text.slice(0, length).trimEnd().length,
          rule: 'dateline',
        });
      }
    }
    if (kind === 'item') {
      length = ITEM_MARK.exec(text)?.[0].length ?? 0;
    } else if (kind === 'heading' || kind === 'title') {
      length = HEADING_MARK.exec(text)?.[0].length ?? 0;
    } else if (length === 0) {
      length = QUOTE_MARK.exec(text)?.[0].length ?? 0;
    }
    if (HAS_WORD.test(text.slice(length))) {
      ranges[0] = { start: first.start + length, end: first.end };
    } else {
      ranges.shift();
    }
  }
}
