import { findDateline } from '../segment/dateline.js';
import type { Line } from './lines.js';
import { knownOutlet } from './outlet-names.js';

/** A title found at the top of a body. */
export interface TitleLine {
  readonly title: string;
  readonly line: Line;
  /** The outlet after the title ("Judul | Kompas.com"), which is no part of it. */
  readonly outlet: string | null;
}

/** Longer lines are paragraphs. */
const LONGEST = 180;
/** A line of fewer words at the top is a section or a site's name. */
const FEWEST_WORDS = 3;

/**
 * The title at the top of a text: a short first line without the full stop of a sentence and without a dateline,
 * followed by something else. Lines of one or two words before it ("Nasional") are passed over.
 * @param lines first lines of the body that are not blank
 * @param dateRow row of the date line, after which no title is looked for; null when there is none
 */
export function findTitleLine(lines: readonly Line[], dateRow: number | null): TitleLine | null {
  for (const [i, line] of lines.slice(0, 3).entries()) {
    if (dateRow !== null && line.row >= dateRow) return null;
    const text = line.text.replace(/^#{1,3} +/, '');
    if (text.length > LONGEST || findDateline(line.text)) return null;
    if (text.split(' ').length < FEWEST_WORDS) continue;
    const isLast = i === lines.length - 1;
    if (isLast || /(?:[.,;:]|\.["”’])$/u.test(text.replace(/(?:\.{3}|…)$/u, ''))) return null;
    return { ...withoutOutlet(text), line };
  }
  return null;
}

function withoutOutlet(text: string): { title: string; outlet: string | null } {
  const [, title, name] = /^(.+\S)\s+[-–—|]\s+([^-–—|]{2,40})$/u.exec(text) ?? [];
  if (title === undefined || name === undefined || !knownOutlet(name)) return { title: text, outlet: null };
  return { title, outlet: name };
}
