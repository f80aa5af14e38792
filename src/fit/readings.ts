import { readFileSync } from 'node:fs';
import type { Reading } from '../reader/reading.js';

/** Looks up what a reader that was trained without them says of two texts; null when it was not asked. */
export type ReadingOf = (a: string, b: string) => Reading | null;

/** Reads what `python -m reader.answer` printed: a pair of texts in order of UTF-16 units and both log-odds, one a line. */
export function readReadings(path: string): ReadingOf {
  const found = new Map<string, Reading>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue;
    const { a, b, same, differ } = JSON.parse(line) as { a: string; b: string } & Reading;
    found.set(JSON.stringify([a, b]), { same, differ });
  }
  return (a, b) => found.get(JSON.stringify(a <= b ? [a, b] : [b, a])) ?? null;
}
