import { existsSync } from 'node:fs';

/** Arguments of `show` and `explain`: what names an existing file or folder, or stdin, is a path; the rest are ids. */
export function idsAndPaths(args: readonly string[]): { ids: string[]; paths: string[] } {
  const isPath = (word: string): boolean => word === '-' || existsSync(word);
  return { ids: args.filter((word) => !isPath(word)), paths: args.filter(isPath) };
}

/** Whether a word was meant as a path that does not exist: no id holds a slash or a dot. */
export function looksLikePath(word: string): boolean {
  return /[/\\.~]/.test(word);
}
