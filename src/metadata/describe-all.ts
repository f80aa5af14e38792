import { notice } from '../load/notices.js';
import type { Article, ArticleInput, Notice } from '../model.js';
import { shortHash } from './article-id.js';
import { describe } from './describe.js';
import { dropDuplicates } from './duplicates.js';
import { placeOf } from './outlet.js';
import { knownOutlet, outletKey } from './outlet-names.js';

/** Articles with their metadata, in the order given, and what was left out or doubtful. */
export interface Described {
  readonly articles: readonly Article[];
  readonly skipped: readonly Notice[];
  readonly notes: readonly Notice[];
}

/**
 * Describes a set of articles and settles what only the set can tell: the same article twice counts once; a folder
 * that holds articles of an outlet of another name names none; one outlet has one spelling; ids are distinct.
 */
export function describeAll(inputs: readonly ArticleInput[]): Described {
  const { kept, skipped } = dropDuplicates(inputs);
  const first = kept.map(describe);
  const mixed = mixedFolders(
    kept,
    first.map(({ article }) => article),
  );
  const described = first.map((one, i) => {
    const input = kept[i];
    const doubtful = input && one.article.outlet.origin === 'folder' && mixed.has(folderPath(input));
    return doubtful ? describe({ ...input, folder: '' }) : one;
  });
  const notes = described.flatMap((one) => one.notes);
  const articles = withOneSpelling(described.map(({ article }) => article));
  return { articles: withDistinctIds(articles, kept, notes), skipped, notes };
}

/** Folders in which an article is named, by other means, after another outlet than the folder's name. */
function mixedFolders(inputs: readonly ArticleInput[], articles: readonly Article[]): Set<string> {
  const mixed = new Set<string>();
  articles.forEach(({ outlet, outletKey: key }, i) => {
    const input = inputs[i];
    if (!input || outlet.origin === 'folder' || outlet.origin === 'none') return;
    if (outletKey(placeOf(input).folder) !== key) mixed.add(folderPath(input));
  });
  return mixed;
}

/** Tells folders of one name apart. */
function folderPath(input: ArticleInput): string {
  return `${(input.source ?? '').replace(/[^/\\]*$/, '')}\0${placeOf(input).folder}`;
}

/** Where articles of one outlet spell it differently, all take the list's spelling, else the most frequent one. */
function withOneSpelling(articles: readonly Article[]): Article[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const { outletKey: key, outlet } of articles) {
    const counts = spellings.get(key) ?? new Map<string, number>();
    spellings.set(key, counts.set(outlet.value, (counts.get(outlet.value) ?? 0) + 1));
  }
  const chosen = new Map<string, string>();
  for (const [key, counts] of spellings) {
    if (counts.size < 2) continue;
    const [[usual] = ['']] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    chosen.set(key, knownOutlet(usual) ?? usual);
  }
  return articles.map((article) => {
    const value = chosen.get(article.outletKey);
    return value === undefined ? article : { ...article, outlet: { ...article.outlet, value } };
  });
}

/**
 * Articles that share an id: the first in order of their texts' hashes keeps it, whatever the order of the input.
 * A given id gets `-2`, `-3`, … and a note; a made one is hashed again with its number.
 */
function withDistinctIds(articles: readonly Article[], inputs: readonly ArticleInput[], notes: Notice[]): Article[] {
  const byId = new Map<string, number[]>();
  articles.forEach(({ id }, i) => {
    const sharing = byId.get(id);
    if (sharing) sharing.push(i);
    else byId.set(id, [i]);
  });
  const distinct = [...articles];
  for (const [id, sharing] of byId) {
    if (sharing.length === 1) continue;
    const ordered = sharing
      .map((i) => ({ i, order: shortHash(JSON.stringify({ ...inputs[i], source: '', position: null })) }))
      .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.i - b.i));
    let number = 1;
    for (const { i } of ordered.slice(1)) {
      const article = distinct[i];
      if (!article) continue;
      const given = inputs[i]?.id !== undefined;
      const next = (): string => {
        number += 1;
        return given ? `${id}-${number}` : shortHash(`${id}\0${number}`);
      };
      let became = next();
      while (byId.has(became)) became = next();
      byId.set(became, [i]);
      distinct[i] = { ...article, id: became };
      if (given) notes.push(notice(article.source, 'id-taken', { id, became }));
    }
  }
  return distinct;
}
