import { Chalk, type ChalkInstance } from 'chalk';
import type { Style } from './contract.js';
import { MARK_CLOSE, MARK_OPEN } from './printable.js';
import { type Phrase, phrases } from './text.js';

/** What a stretch of a screen is, for its colour; without colour every tone is plain. */
export type Tone = 'plain' | 'dim' | 'head' | 'id' | 'differ' | 'speakers' | 'update' | 'agree' | 'mark' | 'warn';

interface Glyphs {
  readonly ellipsis: string;
  readonly none: string;
  readonly dot: string;
  readonly agree: string;
  readonly differ: string;
  readonly silent: string;
  readonly bar: string;
  readonly axis: string;
  readonly minus: string;
}

const UNICODE: Glyphs = {
  ellipsis: '…',
  none: '–',
  dot: ' · ',
  agree: '●',
  differ: '≠',
  silent: '·',
  bar: '▒',
  axis: '│',
  minus: '−',
};

const ASCII: Glyphs = {
  ellipsis: '...',
  none: '-',
  dot: ' | ',
  agree: 'o',
  differ: 'x',
  silent: '.',
  bar: '#',
  axis: '|',
  minus: '-',
};

/** All that drawing needs from a style: width, phrases, marks and colours. */
export interface Pen {
  readonly style: Style;
  readonly width: number;
  readonly say: Phrase;
  readonly glyph: Glyphs;
  /** Colours one line; the stretches between mark characters become `[…]` in the colour of marks. */
  paint(line: string, tone?: Tone, openMark?: boolean): string;
}

const NARROWEST = 40;

export function penOf(style: Style): Pen {
  const chalk = new Chalk({ level: style.color ? 1 : 0 });
  const tones: Readonly<Record<Tone, ChalkInstance | null>> = {
    plain: null,
    dim: chalk.dim,
    head: chalk.bold,
    id: chalk.cyan,
    differ: chalk.bold.red,
    speakers: chalk.bold.magenta,
    update: chalk.bold.blue,
    agree: chalk.bold.green,
    mark: chalk.bold.yellow,
    warn: chalk.yellow,
  };
  const tint = (text: string, tone: Tone) => (text.trim() === '' ? text : (tones[tone]?.(text) ?? text));
  return {
    style,
    width: Math.max(NARROWEST, Math.floor(style.width)),
    say: phrases(style.lang, style.utf8),
    glyph: style.utf8 ? UNICODE : ASCII,
    paint(line, tone = 'plain', openMark = false) {
      const closed = openMark ? line.indexOf(MARK_CLOSE) + 1 || line.length : 0;
      return [line.slice(0, closed), ...line.slice(closed).split(MARKED)]
        .map((part, index) => tint(bracketed(part), index === 0 || part.startsWith(MARK_OPEN) ? 'mark' : tone))
        .join('');
    },
  };
}

/** A mark, up to its end or that of the line. */
const MARKED = new RegExp(`(${MARK_OPEN}[^${MARK_CLOSE}]*${MARK_CLOSE}?)`);

function bracketed(part: string): string {
  return part.replaceAll(MARK_OPEN, '[').replaceAll(MARK_CLOSE, ']');
}

/** Whether a mark stays open after a line, so that the next line of the cell goes on in its colour. */
export function leavesMarkOpen(line: string, openBefore: boolean): boolean {
  const opened = line.lastIndexOf(MARK_OPEN);
  const closed = line.lastIndexOf(MARK_CLOSE);
  return opened === closed ? openBefore : opened > closed;
}
