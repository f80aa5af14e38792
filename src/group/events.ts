import type { Article, DraftClaim, Notice } from '../model.js';
import { characteristicWords } from './characteristic-words.js';
import { averageLink } from './linkage.js';
import { profileOf } from './profile.js';
import { similarArticles, similarContents } from './similar.js';

/** Articles of one event, as indices into the list given, ascending. */
export interface EventGroup {
  readonly articles: readonly number[];
  readonly words: readonly string[];
}

/** Mean similarity, 0…1, from which two groups of articles are one event. */
const SAME_EVENT = 0.17;
/**
 * So few articles were probably gathered as one story, which may run for weeks: their dates do not split them, and a
 * split by content is said. This is the one place where another article can change how the rest is grouped.
 */
const FEW = 6;

/**
 * Groups articles into events by content and time of publication. The result does not depend on the order of the
 * articles, and since rarity comes from a frozen table, an article that shares nothing with others does not change how
 * those are grouped. An article that belongs to none is an event of its own.
 *
 * Every number here and in `profile.ts`, `similar.ts` was chosen on the even-numbered events of gold/train and
 * gold/full-train mixed into one list. Pairs of articles recovered there: precision .97, recall .97; on the odd-numbered
 * ones, kept apart: precision .80, recall .99, where what is glued are stages of one story (funeral and grave of the
 * same man) that the annotators took as events of their own.
 * @param articles in canonical order (see `analyze.ts`)
 * @param claims the claims of each article
 * @returns events in order of their first article; a note `split-few` when at most six articles became several events
 */
export function groupIntoEvents(
  articles: readonly Article[],
  claims: readonly (readonly DraftClaim[])[],
  options: { readonly oneEvent: boolean },
): { events: EventGroup[]; notes: Notice[] } {
  if (articles.length === 0) return { events: [], notes: [] };
  const groups = options.oneEvent ? [articles.map((_, i) => i)] : grouped(articles, claims);
  const events = groups.map((group) => ({
    articles: group,
    words: characteristicWords(group.map((i) => ({ article: articles[i] as Article, claims: claims[i] ?? [] }))),
  }));
  const split = articles.length <= FEW && events.length > 1;
  const notes = split
    ? [{ source: '', code: 'split-few', args: { articles: articles.length, events: events.length } }]
    : [];
  return { events, notes };
}

function grouped(articles: readonly Article[], claims: readonly (readonly DraftClaim[])[]): number[][] {
  // Sums of similarities must not depend on the order given, not even in their last digit.
  const order = articles.map((_, i) => i).sort((a, b) => compareIds(articles, a, b));
  const profiles = order.map((i) => profileOf(articles[i] as Article, claims[i] ?? []));
  const neighbours = articles.length > FEW ? similarArticles(profiles) : similarContents(profiles);
  return averageLink(neighbours, SAME_EVENT)
    .map((group) => group.map((position) => order[position] as number).sort((a, b) => a - b))
    .sort((a, b) => (a[0] as number) - (b[0] as number));
}

function compareIds(articles: readonly Article[], a: number, b: number): number {
  const [idA, idB] = [articles[a]?.id ?? '', articles[b]?.id ?? ''];
  return idA < idB ? -1 : idA > idB ? 1 : a - b;
}
