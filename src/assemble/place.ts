import type { Article, Field, Position } from '../model.js';

/** Turns offsets of an article's fields into lines and columns of its source, in ascending or any order. */
export function placer(article: Article): (field: Field, offset: number) => Position {
  const starts: Partial<Record<Field, number[]>> = {};
  return (field, offset) => {
    const lines = starts[field] ?? lineStarts(article[field]);
    starts[field] = lines;
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    const first = article.position[field];
    const column = offset - (lines[low] as number) + 1;
    return { line: first.line + low, column: low === 0 ? first.column + column - 1 : column };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}
