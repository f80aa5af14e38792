import type { Article, ArticleInput, Notice } from '../model.js';
import { describe } from './describe.js';
import { dropDuplicates } from './duplicates.js';

/**
 * Settles all articles of a run: duplicates are dropped and named, metadata read, ids made distinct, and the list put in
 * its canonical order (outlet, then id), so that nothing depends on the order in which they came.
 */
export function settle(inputs: readonly ArticleInput[]): { articles: Article[]; skipped: Notice[]; notes: Notice[] } {
  const { kept, skipped } = dropDuplicates(inputs);
  const notes: Notice[] = [];
  const articles = kept.map((input) => {
    const described = describe(input);
    notes.push(...described.notes);
    return described.article;
  });
  articles.sort((x, y) => compare(x.outletKey, y.outletKey) || compare(x.id, y.id) || compare(x.body, y.body));
  const taken = new Map<string, number>();
  const distinct = articles.map((article) => {
    const count = (taken.get(article.id) ?? 0) + 1;
    taken.set(article.id, count);
    return count === 1 ? article : { ...article, id: `${article.id}-${count}` };
  });
  notes.sort((x, y) => compare(x.source, y.source) || compare(x.code, y.code));
  return { articles: distinct, skipped, notes };
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
