import type { DifferenceKind } from '../model.js';
import type { TopicQuery } from './topic.js';

/** What `--only` can ask for: stances of facts, and claims that only one outlet has. */
export const ONLY = ['differ', 'agree', 'update', 'speakers', 'single'] as const;
export type Only = (typeof ONLY)[number];

export const KINDS = [
  'number',
  'date',
  'place',
  'actor',
  'polarity',
  'certainty',
  'quote',
  'source',
  'extent',
] as const satisfies readonly DifferenceKind[];

/** What to keep. An empty list or null keeps everything; several values of one list are alternatives. */
export interface Criteria {
  readonly topics: readonly TopicQuery[];
  readonly outlets: readonly string[];
  readonly speakers: readonly string[];
  /** First and last instant of publication that stay, in milliseconds since 1970 UTC, inclusive. */
  readonly since: number | null;
  readonly until: number | null;
  readonly kinds: readonly DifferenceKind[];
  readonly minOutlets: number | null;
  readonly minProbability: number | null;
  readonly only: readonly Only[];
  /** Full id of an event. */
  readonly event: string | null;
  /** Whether facts and differences that are not shown without `--maybe` count as such. */
  readonly maybe: boolean;
}

export const NO_CRITERIA: Criteria = {
  topics: [],
  outlets: [],
  speakers: [],
  since: null,
  until: null,
  kinds: [],
  minOutlets: null,
  minProbability: null,
  only: [],
  event: null,
  maybe: false,
};

/** Whether anything at all is asked for. */
export function isFiltering(criteria: Criteria): boolean {
  return asksForClaims(criteria) || asksForFacts(criteria);
}

/** Whether a claim itself is asked about: its words, outlet, speaker, date or event. */
export function asksForClaims(criteria: Criteria): boolean {
  const { topics, outlets, speakers, since, until, event } = criteria;
  return topics.length + outlets.length + speakers.length > 0 || since !== null || until !== null || event !== null;
}

/** Whether a fact as a whole is asked about. */
export function asksForFacts(criteria: Criteria): boolean {
  const { kinds, only, minOutlets, minProbability } = criteria;
  return kinds.length + only.length > 0 || minOutlets !== null || minProbability !== null;
}

/** What a filter left: ids of facts that stay, and of claims that match by themselves. */
export interface Selection {
  readonly clusters: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}
