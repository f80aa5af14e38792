import type { BlockKind } from '../model.js';
import type { Cut } from './boilerplate.js';
import { type Dateline, findDateline } from './dateline.js';
import { looksLikeHeading, looksLikeTitle } from './headings.js';
import type { Line } from './lines.js';
import { type Range, splitSentences } from './sentences.js';

/** A paragraph, title, caption, heading or item, without what the rules left out of it. */
export interface Block {
  readonly kind: BlockKind;
  /** Stretches of the text that belong to it, in order. */
  readonly ranges: readonly Range[];
}

/** A line with what is left of it. */
export interface Piece {
  readonly line: Line;
  readonly ranges: Range[];
  readonly caption: boolean;
  /** Credit or initials were cut off its end. */
  readonly shortened: boolean;
}

/** Datelines and captions above them are looked for in the first lines that are no boilerplate. */
export const HEAD_LINES = 7;
const LONGEST_CAPTION = 45;
/** In text glued into one paragraph the dateline follows a caption or lead; it is looked for in this many units. */
const LATE_REACH = 500;

const HAS_WORD = /[\p{L}\p{N}]/u;
const ITEM_MARK = /^(?:[•▪●◦■►*+·✓✔➢]\s*|[–—-]\s+|\d{1,2}[.)]\s+|\(?[a-z]\)\s+)(?=\S)/u;
const HEADING_MARK = /^#{1,6}\s+/u;
const QUOTE_MARK = /^>\s*/u;

const countWords = (text: string): number => text.split(/\s+/u).length;

/** Letters and digits only, so that a repeated line is known in spite of marks and capitals. */
const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * A dateline after the caption or lead of a text glued into one paragraph: at a sentence start or after a bracket.
 * It must name an outlet, or its city must stand after a bracket, as a photo credit does.
 */
function findLateDateline(text: string): (Dateline & { readonly start: number }) | null {
  const head = text.slice(0, LATE_REACH);
  if (!/[-–—]\s/u.test(head)) {
    return null;
  }
  const sentences = splitSentences(head).slice(1, 4);
  const brackets = [...head.matchAll(/\)\s+(?=\p{Lu})/gu)].slice(0, 2).map((match) => match.index + match[0].length);
  for (const start of [...brackets, ...sentences.map((range) => range.start)].sort((a, b) => a - b)) {
    const dateline = findDateline(text.slice(start, start + LATE_REACH));
    if (dateline !== null && (dateline.outlet !== null || brackets.includes(start))) {
      return { ...dateline, start, end: start + dateline.end };
    }
  }
  return null;
}

/** Walks the lines that are left and tells titles, captions, headings, items and prose apart. */
export class BlockReader {
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
      this.cutLead(ranges, kind);
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
  private cutLead(ranges: Range[], kind: BlockKind): void {
    const first = ranges[0] as Range;
    const text = this.text.slice(first.start, first.end);
    if (kind === 'prose' && this.pieces[this.datelineAt]?.ranges[0]?.start === first.start) {
      const dateline = findDateline(text);
      this.cutDateline(ranges, first.start, dateline === null ? 0 : first.start + dateline.end);
      return;
    }
    if (kind === 'prose' && this.datelineAt < 0 && this.pieces[0]?.ranges[0]?.start === first.start) {
      const late = findLateDateline(text);
      if (late !== null) {
        this.cutDateline(ranges, first.start + late.start, first.start + late.end);
        return;
      }
    }
    const mark = kind === 'item' ? ITEM_MARK : kind === 'heading' || kind === 'title' ? HEADING_MARK : QUOTE_MARK;
    const length = mark.exec(text)?.[0].length ?? 0;
    if (HAS_WORD.test(text.slice(length))) {
      ranges[0] = { start: first.start + length, end: first.end };
    } else {
      ranges.shift();
    }
  }

  /** Leaves the dateline from `start` to `end` out of the first range; what stands before it stays. */
  private cutDateline(ranges: Range[], start: number, end: number): void {
    const first = ranges[0] as Range;
    if (end > start) {
      this.cuts.push({ start, end: start + this.text.slice(start, end).trimEnd().length, rule: 'dateline' });
      const before = HAS_WORD.test(this.text.slice(first.start, start)) ? [{ start: first.start, end: start }] : [];
      const after = HAS_WORD.test(this.text.slice(end, first.end)) ? [{ start: end, end: first.end }] : [];
      ranges.splice(0, 1, ...before, ...after);
    }
  }
}
