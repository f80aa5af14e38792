/**
 * A table from words to short values as a few long strings: under the first two letters of its words a row like
 * " abad=84 abadi=66 ". Parsing tens of thousands of keys costs more than the few hundred look-ups of a run.
 */
export type Packed = Readonly<Record<string, string>>;

/** The value of a word, null when the table lacks it. Words hold neither spaces nor "=". */
export function lookUp(table: Packed, word: string): string | null {
  const row = table[rowOf(word)];
  if (row === undefined) return null;
  const at = row.indexOf(` ${word}=`);
  if (at < 0) return null;
  const start = at + word.length + 2;
  return row.slice(start, row.indexOf(' ', start));
}

/** Makes a table; the order of the entries is kept. */
export function pack(entries: Iterable<readonly [word: string, value: string]>): Packed {
  const rows: Record<string, string> = {};
  for (const [word, value] of entries) rows[rowOf(word)] = `${rows[rowOf(word)] ?? ' '}${word}=${value} `;
  return rows;
}

function rowOf(word: string): string {
  return word.slice(0, 2);
}
