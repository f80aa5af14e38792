import type { Line } from './lines.js';

/** Widths at which people and programs wrap text; a longer line is a paragraph of its own. */
const NARROWEST = 40;
const WIDEST = 120;
/** Share of the lines of a run that must be as full as the next word allows. */
const FULL_SHARE = 0.6;

const ITEM = /^(?:[•▪●◦■►*+·✓✔➢–-]\s*\s|\d{1,2}[.)]\s|#{1,6}\s)/u;
const ENDS_SENTENCE = /[.!?…:;][”"’')\]]*$/u;

/**
 * Says which lines go on in the next one: a paragraph that was wrapped at a fixed width, or a sentence broken off before
 * a word in lower case. A greedy wrapper leaves no line to which the next word would still have fitted.
 * @param separate lines that stand alone whatever their length (boilerplate)
 * @returns for each line, whether the next line continues it
 */
export function continuedLines(text: string, lines: readonly Line[], separate: readonly boolean[]): boolean[] {
  const words = lines.map((line) => text.slice(line.start, line.end));
  const continued = lines.map(() => false);
  const breaksBefore = (index: number): boolean =>
    lines[index]?.afterBlank !== false ||
    separate[index] === true ||
    separate[index - 1] === true ||
    ITEM.test(words[index] ?? '');
  let first = 0;
  while (first < lines.length) {
    let end = first + 1;
    while (end < lines.length && !breaksBefore(end)) {
      end += 1;
    }
    joinRun(words, first, end, continued);
    first = end;
  }
  return continued;
}

function joinRun(words: readonly string[], first: number, end: number, continued: boolean[]): void {
  const run = words.slice(first, end);
  const width = Math.max(...run.map((line) => line.length));
  const isFull = (offset: number): boolean => {
    const next = /^\S+/u.exec(run[offset + 1] ?? '')?.[0].length ?? 0;
    return (run[offset]?.length ?? 0) + 1 + next > width;
  };
  const full = run.slice(0, -1).filter((_, offset) => isFull(offset)).length;
  const wrapped = width >= NARROWEST && width <= WIDEST && full >= 2 && full >= FULL_SHARE * (run.length - 1);
  for (let offset = 0; offset < run.length - 1; offset += 1) {
    const line = run[offset] ?? '';
    const broken = line.length >= NARROWEST && !ENDS_SENTENCE.test(line) && /^\p{Ll}/u.test(run[offset + 1] ?? '');
    continued[first + offset] = broken || (wrapped && isFull(offset));
  }
}
