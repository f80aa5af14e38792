import { readFileSync } from 'node:fs';

const files = new Map<string, unknown>();

/**
 * Reads a JSON file of language knowledge, once per process.
 * @param path relative to `src/language/`, e.g. `id/months.json`
 */
export function languageData<T>(path: string): T {
  let data = files.get(path);
  if (data === undefined) {
    data = JSON.parse(readFileSync(new URL(`../language/${path}`, import.meta.url), 'utf8'));
    files.set(path, data);
  }
  return data as T;
}
