/** A line of a body that holds more than white space. */
export interface Line {
  /** Trimmed, with one space between words. */
  readonly text: string;
  /** 0-based among all lines of the body. */
  readonly row: number;
}

/** The first `limit` lines that are not blank. */
export function firstLines(body: string, limit: number): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (let row = 0; at <= body.length && lines.length < limit; row += 1) {
    const found = body.indexOf('\n', at);
    const end = found === -1 ? body.length : found;
    const text = tidy(body.slice(at, end));
    if (text !== '') lines.push({ text, row });
    at = end + 1;
  }
  return lines;
}

/** The last `limit` lines that are not blank, in their order. */
export function lastLines(body: string, limit: number): Line[] {
  const all = body.split('\n');
  const lines: Line[] = [];
  for (let row = all.length - 1; row >= 0 && lines.length < limit; row -= 1) {
    const text = tidy(all[row] ?? '');
    if (text !== '') lines.push({ text, row });
  }
  return lines.reverse();
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
