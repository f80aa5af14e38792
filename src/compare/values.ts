import type { Moment, Quantity } from '../model.js';
import type { Profile } from './profile.js';

/**
 * Which articles of an event state a value. Two values that one article states side by side are values of two things
 * ("lima tersangka, empat di antaranya ditahan"), however alike the sentences of two outlets are.
 */
export interface ValueIndex {
  /** Share of the articles of the rarer value that state both, 0…1. */
  together(one: string, two: string): number;
  /** Number of different amounts that the event gives for what a word counts. */
  variety(counted: string): number;
  /** Whether an article states a value. */
  states(article: number, value: string): boolean;
}

/** Indexes the numbers, moments, places and actors of the claims of an event. */
export function valueIndex(profiles: readonly Profile[]): ValueIndex {
  const articles = new Map<string, Set<number>>();
  const amounts = new Map<string, Set<string>>();
  const put = (key: string, article: number) => {
    const set = articles.get(key);
    if (set) set.add(article);
    else articles.set(key, new Set([article]));
  };
  for (const { claim, article } of profiles) {
    for (const quantity of claim.slots.quantities) {
      const key = quantityKey(quantity);
      put(key, article);
      if (quantity.identifier) continue;
      for (const word of quantity.counted) {
        const set = amounts.get(word);
        if (set) set.add(key);
        else amounts.set(word, new Set([key]));
      }
    }
    for (const moment of claim.slots.moments) put(momentKey(moment), article);
    for (const { name } of [...claim.slots.places, ...claim.slots.actors]) put(name, article);
  }
  return {
    together(one, two) {
      const [a, b] = [articles.get(one), articles.get(two)];
      if (!a || !b) return 0;
      let both = 0;
      for (const article of a) if (b.has(article)) both += 1;
      return both / Math.min(a.size, b.size);
    },
    variety: (counted) => amounts.get(counted)?.size ?? 0,
    states: (article, value) => articles.get(value)?.has(article) ?? false,
  };
}

/** Equal for amounts that are equal to six digits. */
export function quantityKey({ min, max, unit }: Quantity): string {
  const short = (value: number | null) => (value === null ? '' : Number(value.toPrecision(6)));
  return `${short(min)}…${short(max)} ${unit ?? ''}`;
}

/** Equal for moments of the same days and hours. */
export function momentKey(moment: Moment): string {
  return [moment.from, moment.to, moment.timeFrom, moment.timeTo].map((part) => part ?? '').join('/');
}
