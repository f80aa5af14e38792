/** Annotated events as the product's own code reads them. */
import { type EventWords, eventWords } from '../compare/event-words.js';
import { type Profile, profile } from '../compare/profile.js';
import { extractClaims } from '../extract/claims.js';
import { describeAll } from '../metadata/describe-all.js';
import type { CandidatePair } from '../model.js';
import { candidatePairs } from '../pair/candidates.js';
import { segment } from '../segment/segment.js';
import type { GoldEvent } from './gold.js';
import { over, type Predicted } from './referee.js';

/** An event with claims, candidate pairs, and what the annotator says of each pair. */
export interface ReadEvent {
  readonly gold: GoldEvent;
  readonly profiles: readonly Profile[];
  readonly words: EventWords;
  readonly pairs: readonly CandidatePair[];
  /** For each pair: the annotator's label, null when no fact is shared. */
  readonly labels: readonly (string | null)[];
  /** For each pair: the kind of difference, when the annotator sees one. */
  readonly kinds: readonly (string | null)[];
}

/** Reads an annotated event with the code of the product. */
export function readGoldEvent(gold: GoldEvent): ReadEvent {
  const { articles } = describeAll(gold.inputs);
  const claims = extractClaims(articles, articles.map(segment));
  const profiles: Profile[] = [];
  for (const [i, article] of articles.entries()) {
    for (const claim of claims[i] ?? []) {
      profiles.push(profile(claim, article.outletKey, i, article.published.value?.iso ?? null));
    }
  }
  const words = eventWords(profiles);
  const pairs = candidatePairs(profiles, words);
  const place = (index: number) => placeOf(gold, profiles[index] as Profile);
  const covers = profiles.map((_, i) => {
    const mine = place(i);
    return new Set(gold.claims.flatMap((claim, k) => (over(mine, claim) ? [k] : [])));
  });
  const labels: (string | null)[] = [];
  const kinds: (string | null)[] = [];
  for (const { a, b } of pairs) {
    const hits = gold.pairs.filter(
      (pair) =>
        (covers[a]?.has(pair.a) && covers[b]?.has(pair.b)) || (covers[a]?.has(pair.b) && covers[b]?.has(pair.a)),
    );
    const hit = hits.find((pair) => pair.label !== 'agree') ?? hits[0];
    labels.push(hit?.label ?? null);
    kinds.push(hit?.kind ?? null);
  }
  return { gold, profiles, words, pairs, labels, kinds };
}

/** A scored pair as the referee sees it. */
export function predicted(event: ReadEvent, pair: CandidatePair, label: string): Predicted {
  return {
    p: placeOf(event.gold, event.profiles[pair.a] as Profile),
    q: placeOf(event.gold, event.profiles[pair.b] as Profile),
    label,
  };
}

function placeOf(gold: GoldEvent, { article, claim }: Profile) {
  return { article: gold.inputs[article]?.id ?? '', field: claim.field, start: claim.start, end: claim.end };
}
