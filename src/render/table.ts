import Table from 'cli-table3';
import { leavesMarkOpen, type Pen, type Tone } from './pen.js';
import { displayWidth, excerpt, wrap } from './wrap.js';

/** A cell: its text, its tone, and how many lines it may take before words are left out (default: all it needs). */
export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
  readonly lines?: number;
}

export interface Column {
  /** Widest that the column grows to; its longer cells are wrapped. */
  readonly max?: number;
  readonly align?: 'left' | 'right';
  /** The column that takes what the others leave; exactly one column of a table has it. */
  readonly flex?: true;
  /** Of the flexible column: under this many columns for it the rows are drawn as a list instead (default 26). */
  readonly least?: number;
}

/** Cells of one row, or a line on its own across the table. */
export type Row = readonly (Cell | string)[] | Line;

interface Line {
  readonly line: string;
  readonly indent?: number;
  readonly tone?: Tone;
}

/** A space of a cell that must stay where it is; runs of plain spaces fall together when a cell is wrapped. */
export const FIXED_SPACE = '\u00A0';

/** A label and the text that follows it, two spaces apart. */
export function labelled(label: string, text: string): string {
  return `${label}${FIXED_SPACE}${FIXED_SPACE}${text}`;
}

const GAP = 2;
const LEAST_FLEX = 26;

const NO_BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
};

function cellOf(cell: Cell | string): Cell {
  return typeof cell === 'string' ? { text: cell } : cell;
}

function linesOf(cell: Cell, width: number, pen: Pen): string[] {
  return cell.lines === undefined ? wrap(cell.text, width) : excerpt(cell.text, width, cell.lines, pen.glyph.ellipsis);
}

/** Colours the lines of a cell one by one, so that no colour runs into the next column. */
function paintLines(lines: readonly string[], tone: Tone, pen: Pen): string[] {
  let open = false;
  return lines.map((line) => {
    const painted = pen.paint(line, tone, open);
    open = leavesMarkOpen(line, open);
    return painted;
  });
}

/** A paragraph: wrapped to the width of the screen, its first line indented by `first`, the others by `indent`. */
export function paragraph(
  text: string,
  pen: Pen,
  options: { readonly indent?: number; readonly first?: number; readonly tone?: Tone } = {},
): string[] {
  const indent = options.indent ?? 0;
  const first = options.first ?? indent;
  const lines = wrap(text, pen.width - Math.max(indent, first));
  return paintLines(lines, options.tone ?? 'plain', pen).map((line, index) =>
    `${' '.repeat(index === 0 ? first : indent)}${line}`.replaceAll(FIXED_SPACE, ' ').trimEnd(),
  );
}

function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly (Cell | string)[])[],
  width: number,
): number[] | null {
  const natural = columns.map((column, index) => {
    const widest = Math.max(
      1,
      ...rows.flatMap((row) =>
        cellOf(row[index] ?? '')
          .text.split('\n')
          .map(displayWidth),
      ),
    );
    return column.flex ? widest : Math.min(widest, column.max ?? widest);
  });
  const flex = columns.findIndex((column) => column.flex);
  const others = natural.reduce((sum, size, index) => (index === flex ? sum : sum + size + GAP), 0);
  const left = width - others;
  const wanted = natural[flex] ?? 0;
  if (left < Math.min(wanted, columns[flex]?.least ?? LEAST_FLEX)) return null;
  return natural.map((size, index) => (index === flex ? Math.min(size, left) : size));
}

/** Draws one run of rows with cli-table3; cells come wrapped to their columns, so that it only has to set them. */
function draw(
  rows: readonly (readonly (Cell | string)[])[],
  columns: readonly Column[],
  widths: readonly number[],
  pen: Pen,
): string[] {
  if (rows.length === 0) return [];
  const table = new Table({
    chars: NO_BORDERS,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colWidths: [...widths],
    colAligns: columns.map((column) => column.align ?? 'left'),
  });
  for (const row of rows) {
    const cells = columns.map((_, index) => {
      const cell = cellOf(row[index] ?? '');
      return paintLines(linesOf(cell, widths[index] ?? 1, pen), cell.tone ?? 'plain', pen);
    });
    const height = Math.max(...cells.map((lines) => lines.length));
    // One row a line: cli-table3 shortens every cell of several lines letter by letter, for its own debugging.
    for (let line = 0; line < height; line++) table.push(cells.map((lines) => lines[line] ?? ''));
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.replaceAll(FIXED_SPACE, ' ').trimEnd());
}

/** The same rows as a list, for narrow screens: the short cells on a line, the running text indented below. */
function stack(row: readonly (Cell | string)[], columns: readonly Column[], pen: Pen): string[] {
  const short = columns.flatMap((column, index) => {
    const cell = cellOf(row[index] ?? '');
    return column.flex || cell.text === '' ? [] : [cell.text];
  });
  const flex = cellOf(row[columns.findIndex((column) => column.flex)] ?? '');
  const lines =
    short.length === 0
      ? []
      : paragraph(short.join(pen.glyph.dot), pen, {
          indent: 4,
          first: cellOf(row[0] ?? '').text === '' ? 2 : 0,
          tone: 'dim',
        });
  if (flex.text === '') return lines;
  const indent = 4;
  return [
    ...lines,
    ...paintLines(linesOf(flex, pen.width - indent, pen), flex.tone ?? 'plain', pen).map((line) =>
      (' '.repeat(indent) + line).replaceAll(FIXED_SPACE, ' ').trimEnd(),
    ),
  ];
}

/**
 * A table without borders, no line wider than the screen: each column as wide as its cells need up to its `max`, the
 * flexible one what is left. Where that would be too narrow to read, the rows are drawn as a list and `head` is left out.
 */
export function table(
  columns: readonly Column[],
  head: readonly string[] | null,
  rows: readonly Row[],
  pen: Pen,
  options: { readonly indent?: number } = {},
): string[] {
  if (options.indent !== undefined) {
    const { indent, ...rest } = options;
    const inner = table(columns, head, rows, { ...pen, width: pen.width - indent }, rest);
    return inner.map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
  }
  const cells = rows.filter((row): row is readonly (Cell | string)[] => !('line' in row));
  const headRow = head === null ? [] : [head.map((text): Cell => ({ text, tone: 'dim' }))];
  const widths = columnWidths(columns, [...headRow, ...cells], pen.width);
  const lines = widths === null ? [] : draw(headRow, columns, widths, pen);
  let run: (readonly (Cell | string)[])[] = [];
  const flush = () => {
    lines.push(...(widths === null ? run.flatMap((row) => stack(row, columns, pen)) : draw(run, columns, widths, pen)));
    run = [];
  };
  for (const row of rows) {
    if ('line' in row) {
      flush();
      lines.push(
        ...(row.line === ''
          ? ['']
          : paragraph(row.line, pen, { indent: row.indent ?? 0, ...(row.tone ? { tone: row.tone } : {}) })),
      );
    } else run.push(row);
  }
  flush();
  return lines;
}
