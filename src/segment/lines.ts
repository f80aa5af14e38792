import type { Range } from './sentences.js';

/** Line ends of every convention that text files use; control characters inside a line stay in it. */
const LINE = /[^\n\r\v\f\u0085\u2028\u2029]+/gu;

/** A line that is not blank. */
export interface Line extends Range {
  /** Whether a blank line, or nothing, stands before it. */
  readonly afterBlank: boolean;
}

const HAS_MARK = /[^\s\p{Cc}\p{Cf}]/u;

/** Lines of a text that show something, trimmed of white space. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(LINE)) {
    if (!HAS_MARK.test(match[0])) {
      continue;
    }
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    const gap = text.slice(previousEnd, match.index).replace(/\r\n/gu, '\n');
    const breaks = gap.replace(/[^\n\r\v\f\u0085\u2028\u2029]/gu, '').length;
    lines.push({ start, end: start + match[0].trim().length, afterBlank: lines.length === 0 || breaks > 1 });
    previousEnd = match.index + match[0].length;
  }
  return lines;
}
