import type { Article, DraftClaim } from '../model.js';
import { rarity } from '../words/background.js';
import { isStopword } from '../words/stopwords.js';
import { type Token, tokenize } from '../words/tokens.js';

/** What an article is about, for comparing it with others. */
export interface Profile {
  /** Stem or number → weight above 0; the squares add up to 1 (empty when nothing tells). */
  readonly terms: ReadonlyMap<string, number>;
  /** Days since 1970-01-01 of publication, null when not dated. */
  readonly day: number | null;
}

// Chosen on the even-numbered events of gold/train and gold/full-train; figures in `events.ts`.
/** Stems that are not rarer than this (see `rarity`) tell nothing about an event. */
const COMMON = 2;
/** A word of the headline, or of the first words of the text, says more about the event than one further down. */
const HEADLINE = 2;
const OPENING = 1.5;
const OPENING_TOKENS = 40;
/** What follows these many words is background, and long articles would drown short ones. */
const READ_TOKENS = 400;
/** Factor for words that are always written with a capital letter: names. */
const NAME = 1.5;

/** Tokens of the headline and of the part of the text that is read for grouping, without stop words. */
export interface Reading {
  readonly headline: readonly Token[];
  readonly text: readonly Token[];
}

/**
 * Reads the headline and the claims of an article, so that menus and links to other news do not count; its body when it
 * has no claim. The outlet's own name is left out.
 */
export function readingOf(article: Article, claims: readonly DraftClaim[]): Reading {
  const texts = claims.filter((claim) => claim.field === 'body').map((claim) => claim.text);
  const body = texts.length > 0 ? texts.join('\n') : article.body;
  const own = new Set(tokenize(article.outlet.value).map((token) => token.lower));
  const tells = (token: Token): boolean => token.lower.length > 1 && !isStopword(token.lower) && !own.has(token.lower);
  return {
    headline: tokenize(article.headline.value ?? article.title).filter(tells),
    // Ten characters a word is more than Indonesian needs: the rest of a long text is not even cut into words.
    text: tokenize(body.slice(0, READ_TOKENS * 10))
      .slice(0, READ_TOKENS)
      .filter(tells),
  };
}

/** Weighs the terms of an article by rarity, place in the article, repetition and being a name. */
export function profileOf(article: Article, claims: readonly DraftClaim[]): Profile {
  const reading = readingOf(article, claims);
  const seen = new Map<string, { place: number; name: boolean; count: number }>();
  const add = (token: Token, place: number): void => {
    const entry = seen.get(token.stem);
    if (!entry) {
      seen.set(token.stem, { place, name: token.capital, count: 1 });
      return;
    }
    entry.place = Math.max(entry.place, place);
    entry.name &&= token.capital;
    entry.count += 1;
  };
  for (const token of reading.headline) add(token, HEADLINE);
  reading.text.forEach((token, i) => {
    add(token, i < OPENING_TOKENS ? OPENING : 1);
  });

  const weights = new Map<string, number>();
  let squares = 0;
  for (const [term, { place, name, count }] of seen) {
    const rare = rarity(term) - COMMON;
    if (rare <= 0) continue;
    const weight = rare * place * (1 + Math.log(count)) * (name ? NAME : 1);
    weights.set(term, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares);
  for (const [term, weight] of weights) weights.set(term, weight / length);
  return { terms: weights, day: dayOf(article) };
}

/** Cosine of two profiles, 0…1. */
export function cosine(a: Profile, b: Profile): number {
  const [few, many] = a.terms.size <= b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}

function dayOf(article: Article): number | null {
  const iso = article.published.value?.iso;
  if (!iso) return null;
  const time = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / 86_400_000;
}
