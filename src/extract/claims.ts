import type { Article, DraftClaim, Segmented } from '../model.js';
import { readSlots } from './slots/slots.js';

/**
 * Finds the claims of each article. All articles are given at once, since names learnt in one are used in the others.
 * @returns for each article, in the same order, its claims in order of their place
 */
export function extractClaims(articles: readonly Article[], segmented: readonly Segmented[]): DraftClaim[][] {
  return articles.map((article, i) =>
    (segmented[i]?.sentences ?? [])
      .filter((sentence) => !sentence.text.endsWith('?'))
      .map((sentence) => ({
        ...sentence,
        speaker: null,
        quote: 'none' as const,
        via: null,
        reporting: null,
        quotation: null,
        context: null,
        slots: readSlots(sentence.text, sentence.start, article.published.value?.iso ?? null),
      })),
  );
}
