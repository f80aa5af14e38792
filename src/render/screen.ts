import type { Pen } from './pen.js';
import { paragraph } from './table.js';

/** The first line of every table made from the bundled sample corpus; nothing otherwise. */
export function sampleLine(pen: Pen): string[] {
  return pen.style.sample ? paragraph(pen.say('sample'), pen, { tone: 'warn' }) : [];
}

/** Blocks of lines as one screen: an empty line between blocks, a newline at the end; empty blocks fall away. */
export function screen(blocks: readonly (readonly string[])[]): string {
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}
