/**
 * The written forms nearest to what was asked, nearest first, at most `limit`; only those that differ in at most a
 * third of the letters (and always those that differ in one).
 */
export function nearest(asked: string, known: Iterable<string>, limit = 3): string[] {
  const most = Math.max(1, Math.floor(asked.length / 3));
  const found: { word: string; distance: number }[] = [];
  for (const word of new Set(known)) {
    if (Math.abs(word.length - asked.length) > most) continue;
    const distance = editDistance(asked, word, most);
    if (distance <= most) found.push({ word, distance });
  }
  found.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
  return found.slice(0, limit).map(({ word }) => word);
}

/**
 * Letters to insert, delete or replace, or neighbours to swap, to make `b` of `a`: the optimal string alignment distance
 * (Damerau 1964). Given up above `most`: any larger number is then returned.
 */
export function editDistance(a: string, b: string, most = Infinity): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let distance = Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, (before[j - 2] ?? 0) + 1);
      }
      row.push(distance);
    }
    if (Math.min(...row, ...previous) > most) return most + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
