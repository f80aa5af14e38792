import { languageData } from '../../language/data.js';
import { once } from './once.js';

const opposites = once(() => {
  const table = new Map<string, Set<string>>();
  const add = (a: string, b: string) => table.set(a, (table.get(a) ?? new Set()).add(b));
  for (const [a, b] of languageData<{ pairs: [string, string][] }>('id/antonyms.json').pairs) {
    add(a, b);
    add(b, a);
  }
  return table;
});

/** Whether two stems exclude each other when said of one thing ("kuat" of menguat, "lemah" of melemah). Symmetric. */
export function areOpposed(a: string, b: string): boolean {
  return opposites().get(a)?.has(b) ?? false;
}
