import { notice } from '../load/notices.js';
import type { ArticleInput, Notice } from '../model.js';
import { describe } from './describe.js';

/**
 * Leaves out articles that are there already: same text and title, and the same outlet or the same given id. An
 * outlet that reprints another's text stays. Which one is kept does not depend on the order.
 */
export function dropDuplicates(inputs: readonly ArticleInput[]): { kept: ArticleInput[]; skipped: Notice[] } {
  const byText = new Map<string, ArticleInput[]>();
  for (const input of inputs) {
    const text = `${input.title ?? ''}\0${input.text}`;
    const same = byText.get(text);
    if (same) same.push(input);
    else byText.set(text, [input]);
  }
  const keptFor = new Map<ArticleInput, ArticleInput>();
  for (const same of byText.values()) {
    if (same.length > 1) findRepeated(same, keptFor);
  }
  const skipped: Notice[] = [];
  const kept: ArticleInput[] = [];
  for (const input of inputs) {
    const of = keptFor.get(input);
    if (of === undefined) kept.push(input);
    else skipped.push(notice(input.source ?? '', 'duplicate', { of: of.source ?? '' }));
  }
  return { kept, skipped };
}

/** Among articles of one text, notes for each that repeats another which one that is. */
function findRepeated(same: readonly ArticleInput[], keptFor: Map<ArticleInput, ArticleInput>): void {
  const ordered = same
    .map((input) => ({ input, outlet: describe(input).article.outletKey, order: orderOf(input) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  const first = new Map<string, ArticleInput>();
  for (const { input, outlet } of ordered) {
    const names = [`outlet\0${outlet}`, ...(input.id === undefined ? [] : [`id\0${input.id}`])];
    const of = names.map((name) => first.get(name)).find((found) => found !== undefined);
    if (of !== undefined) keptFor.set(input, of);
    else for (const name of names) first.set(name, input);
  }
}

/** The better described first, so that the one with a web address or date is kept; then by what is in it. */
function orderOf(input: ArticleInput): string {
  const { id, outlet, published, url, author, source } = input;
  const missing = [published, url, outlet, id, author].filter((value) => value === undefined).length;
  return [missing, id, outlet, published, url, author, source].map((value) => value ?? '').join('\0');
}
