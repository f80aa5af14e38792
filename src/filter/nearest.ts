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

/** Levenshtein's distance (Wagner and Fischer 1974), given up above `most`: any larger number is then returned. */
export function editDistance(a: string, b: string, most = Infinity): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > most) return most + 1;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
