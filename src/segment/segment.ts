import type { Article, Field, Omission, Segmented, Sentence } from '../model.js';
import type { Block } from './block-reader.js';
import { blocksOf } from './blocks.js';
import { splitSentences } from './sentences.js';

const TITLE_EDGES = /^[\s\p{Cc}\p{Cf}]+|[\s\p{Cc}\p{Cf}]+$/gu;

/**
 * Cuts an article into sentences and leaves out what yields no claim: boilerplate, datelines, repeated titles and
 * captions. A title is one sentence; headings are kept, with their kind. `paragraph` counts the blocks of a field.
 * For every sentence `article[field].slice(start, end) === text`, trimmed; sentences are in order, disjoint, and
 * outside the omissions.
 */
export function segment(article: Article): Segmented {
  const { blocks, cuts, credits } = blocksOf(article.body, article.title);
  const sentences: Sentence[] = [];
  if (/[\p{L}\p{N}]/u.test(article.title)) {
    const [text, start] = trimmed(article.title);
    sentences.push({ field: 'title', start, end: start + text.length, text, paragraph: 0, kind: 'title' });
  }
  const omissions: Omission[] = cuts.map(({ start, end, rule }) => ({ field: 'body', start, end, rule }));
  blocks.forEach((block, paragraph) => {
    for (const sentence of sentencesOf(article, 'body', block, paragraph)) {
      const own = ownName(sentence.text, article.outlet.value);
      if (own > 0)
        omissions.push({
          field: 'body',
          start: sentence.start,
          end: sentence.start + sentence.text.slice(0, own).trimEnd().length,
          rule: 'dateline',
        });
      sentences.push({ ...sentence, start: sentence.start + own, text: sentence.text.slice(own) });
    }
  });
  omissions.sort((x, y) => x.start - y.start);
  return { sentences, omissions, credits };
}

/** Length of "Tajuk Cempaka – " at the head of a sentence: an outlet that no list knows, but the article names as its own. */
function ownName(text: string, outlet: string): number {
  if (outlet.length < 3 || !text.toLowerCase().startsWith(outlet.toLowerCase())) return 0;
  const dash = /^\s*[-–—]{1,2}\s*(?=\S)/.exec(text.slice(outlet.length));
  return dash ? outlet.length + dash[0].length : 0;
}

function sentencesOf(article: Article, field: Field, block: Block, paragraph: number): Sentence[] {
  const whole = block.kind === 'title' || block.kind === 'heading';
  return block.ranges.flatMap((range) => {
    const text = article[field].slice(range.start, range.end);
    const ranges = whole ? [{ start: 0, end: text.length }] : splitSentences(text);
    return ranges.map(({ start, end }) => {
      const [shown, lead] = trimmed(text.slice(start, end));
      const from = range.start + start + lead;
      return { field, start: from, end: from + shown.length, text: shown, paragraph, kind: block.kind };
    });
  });
}

function trimmed(text: string): [text: string, lead: number] {
  const lead = /^[\s\p{Cc}\p{Cf}]*/u.exec(text)?.[0].length ?? 0;
  return [text.replace(TITLE_EDGES, ''), lead];
}
