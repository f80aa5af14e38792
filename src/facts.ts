/** The facts of one event: compare → cluster → relate. */
import { clusters, type Link } from './cluster/clusters.js';
import { linkThreshold } from './cluster/link-threshold.js';
import { type EventWords, eventWords } from './compare/event-words.js';
import { type Profile, profile } from './compare/profile.js';
import { type FirstLook, firstLook, type Readings, type Score, scorePairsOfEvent } from './compare/score.js';
import type { Decisions, Weights } from './compare/weights.js';
import type { Article, CandidatePair, Claim } from './model.js';
import { candidatePairs } from './pair/candidates.js';
import { type Comparison, relate } from './relate/relate.js';

/** Two claims of a fact, as indices into the claims of the event. */
export interface FactPair {
  readonly a: number;
  readonly b: number;
  /** Null when the pair shares too few words to have been scored by itself. */
  readonly score: Score | null;
  readonly comparison: Comparison;
}

/** A fact: members as indices into the claims of the event. */
export interface Fact {
  readonly members: readonly number[];
  readonly pairs: readonly FactPair[];
}

/** The claims of one event as they are compared. */
export interface EventClaims {
  readonly claims: readonly Claim[];
  readonly profiles: readonly Profile[];
  readonly words: EventWords;
  /** Pairs worth comparing, as indices into the claims, each looked at by itself. */
  readonly look: FirstLook;
}

/** All that was found out about one event. */
export interface EventFacts extends EventClaims {
  readonly facts: readonly Fact[];
}

/**
 * Describes the claims of an event for comparison, pairs them and takes a first look at each pair.
 * @param claims its claims, by article
 * @param articles the articles by id, for outlet and date
 * @param also pairs to look at even if they share too little to be candidates
 */
export function claimsOfEvent(
  claims: readonly Claim[],
  articles: ReadonlyMap<string, Article>,
  weights: Weights,
  also: readonly CandidatePair[] = [],
): EventClaims {
  const order = [...new Set(claims.map((claim) => claim.article))];
  const index = new Map(order.map((id, i) => [id, i]));
  const profiles = claims.map((claim) => {
    const article = articles.get(claim.article) as Article;
    return profile(claim, article.outletKey, index.get(claim.article) as number, article.published.value?.iso ?? null);
  });
  const words = eventWords(profiles);
  const found = candidatePairs(profiles, words);
  const missing = also.filter(({ a, b }) => !found.some((pair) => pair.a === a && pair.b === b));
  return { claims, profiles, words, look: firstLook(profiles, words, [...found, ...missing], weights) };
}

/** Scores the pairs of an event, with what the reader answered when it was asked. */
export function scoresOfEvent({ profiles, look }: EventClaims, weights: Weights, readings: Readings | null): Score[] {
  return scorePairsOfEvent(
    look,
    profiles.map((profile) => profile.article),
    weights,
    readings,
  );
}

/** Finds the facts of an event. */
export function factsOfEvent(event: EventClaims, weights: Weights, readings: Readings | null): EventFacts {
  const { profiles } = event;
  const decisions: Decisions = readings ? weights.reader : weights;
  const scores = scoresOfEvent(event, weights, readings);
  const links: Link[] = scores.map(({ a, b, probability }) => ({ a, b, probability }));
  const outletOf = (claim: number) => (profiles[claim] as Profile).outlet;
  const at = linkThreshold(
    links.map((link) => link.probability),
    decisions.link,
  );
  const keyOf = (a: number, b: number) => a * profiles.length + b;
  const byPair = new Map(scores.map((score) => [keyOf(score.a, score.b), score]));
  const compared = new Map<number, Comparison>();
  const facts = clusters(links, outletOf, { at, share: weights.share }).map((members): Fact => {
    const pairs: FactPair[] = [];
    for (const [i, a] of members.entries()) {
      for (const b of members.slice(i + 1)) {
        if (outletOf(a) === outletOf(b)) continue;
        const key = keyOf(a, b);
        let comparison = compared.get(key);
        if (!comparison) {
          const score = byPair.get(key);
          const pair = { sameFact: score?.probability ?? 0, reading: score?.reading ?? null };
          comparison = relate(profiles[a] as Profile, profiles[b] as Profile, pair, event.words.values, decisions);
          compared.set(key, comparison);
        }
        pairs.push({ a, b, score: byPair.get(key) ?? null, comparison });
      }
    }
    return { members, pairs };
  });
  return { ...event, facts };
}
