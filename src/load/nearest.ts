import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * The existing path most like one that does not exist: its first missing part is replaced by the most similar name
 * beside it. `''` when no name is similar (more than a third of its letters differ).
 * @param given the path as the user wrote it, in which the answer is given too
 * @param path the same path for the system
 */
export function nearestPath(given: string, path: string): string {
  let missing = path;
  let rest = '';
  while (dirname(missing) !== missing && !existsSync(dirname(missing))) {
    rest = join(basename(missing), rest);
    missing = dirname(missing);
  }
  const found = nearestName(basename(missing), namesIn(dirname(missing)));
  if (found === null) return '';
  const whole = existsSync(join(dirname(missing), found, rest));
  const kept = given.split('/').filter((part, i) => part !== '' || i === 0);
  const gone = rest === '' ? 1 : rest.split('/').length + 1;
  return [...kept.slice(0, kept.length - gone), found, ...(whole && rest !== '' ? [rest] : [])].join('/');
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function nearestName(wanted: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const name of names) {
    const distance = Math.min(
      editDistance(wanted.toLowerCase(), name.toLowerCase()),
      // A forgotten or mistaken ending is one slip, however long the ending is.
      1 + editDistance(stem(wanted), stem(name)),
    );
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

function stem(name: string): string {
  return name.toLowerCase().replace(/(?<=.)\.\w+$/, '');
}

/** Levenshtein distance in UTF-16 units, by rows. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
