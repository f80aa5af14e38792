import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Reads a JSON file of language knowledge, once per process.
 * @param path relative to `src/language/`, e.g. `id/months.json`
 */
export function languageData<T>(path: string): T {
  return require(`./${path}`) as T;
}
