import type { Article, Segmented, Sentence } from '../model.js';

/** Cuts an article into sentences and leaves boilerplate out. */
export function segment(article: Article): Segmented {
  const sentences: Sentence[] = [];
  if (article.title) {
    sentences.push({
      field: 'title',
      start: 0,
      end: article.title.length,
      text: article.title,
      paragraph: 0,
      kind: 'title',
    });
  }
  let paragraph = 0;
  for (const block of article.body.matchAll(/[^\n]+/g)) {
    for (const match of block[0].matchAll(/\S.*?(?:[.!?]["”’)]*(?=\s|$)|$)/g)) {
      const start = block.index + match.index;
      sentences.push({ field: 'body', start, end: start + match[0].length, text: match[0], paragraph, kind: 'prose' });
    }
    paragraph += 1;
  }
  return { sentences, omissions: [], credits: [] };
}
