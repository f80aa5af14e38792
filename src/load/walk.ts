import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from '../model.js';
import { fileFault } from './file-fault.js';

/** Hidden names, packages, and what people write about a folder rather than into it. */
const PASSED_OVER = /^(?:\..*|node_modules|readme(?:\.(?:md|markdown|txt))?)$/i;

export interface Walked {
  /** Paths of files, in the order of their names (code units), folders where their name stands. */
  readonly files: readonly string[];
  readonly failures: readonly Notice[];
}

/**
 * The files in a folder and its subfolders. Hidden names, `node_modules` and a README are passed over; links are followed, and a
 * folder that was already entered is not entered again.
 * @param folder path as the user gave it; the paths found begin with it
 * @param absolute resolves such a path for the system
 */
export function walk(folder: string, absolute: (path: string) => string): Walked {
  const files: string[] = [];
  const failures: Notice[] = [];
  const entered = new Set<string>();
  const enter = (path: string): void => {
    let names: string[];
    try {
      const real = realpathSync(absolute(path));
      if (entered.has(real)) return;
      entered.add(real);
      names = readdirSync(real).sort();
    } catch (error) {
      failures.push(fileFault(path, absolute(path), error));
      return;
    }
    for (const name of names) {
      if (PASSED_OVER.test(name)) continue;
      const inner = join(path, name);
      if (isFolder(absolute(inner))) enter(inner);
      else files.push(inner);
    }
  };
  enter(folder);
  return { files, failures };
}

/** Whether a path leads to a folder; false too where it leads nowhere or in circles. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
