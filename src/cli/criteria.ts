import { type Criteria, KINDS, ONLY } from '../filter/criteria.js';
import { parseInstant } from '../filter/instant.js';
import { nearest } from '../filter/nearest.js';
import { parseTopic } from '../filter/topic.js';
import type { FilterFlags } from './flags.js';
import { UsageError } from './usage-error.js';

/**
 * The filters of a command line, checked; `event` stays as written until the events are known.
 * Throws UsageError on a value that is none.
 */
export function criteriaOf(flags: FilterFlags & { readonly maybe?: boolean }): Criteria {
  const since = flags.since === undefined ? null : instant('--since', flags.since).from;
  const until = flags.until === undefined ? null : instant('--until', flags.until).to;
  if (since !== null && until !== null && since > until) {
    throw new UsageError('since-after-until', { since: flags.since ?? '', until: flags.until ?? '' });
  }
  return {
    topics: (flags.topic ?? []).map(topic),
    outlets: (flags.outlet ?? []).map((value) => name('--outlet', value)),
    speakers: (flags.speaker ?? []).map((value) => name('--speaker', value)),
    since,
    until,
    kinds: choices('--kind', flags.kind ?? [], KINDS),
    minOutlets: flags.minOutlets === undefined ? null : whole('--min-outlets', flags.minOutlets, 1),
    minProbability: flags.minProbability === undefined ? null : share('--min-probability', flags.minProbability),
    only: choices('--only', flags.only ?? [], ONLY),
    event: flags.event ?? null,
    maybe: flags.maybe ?? false,
  };
}

function topic(text: string): Criteria['topics'][number] {
  const query = parseTopic(text);
  if (!query) throw new UsageError('empty-value', { option: '--topic', value: text });
  return query;
}

function name(option: string, value: string): string {
  if (!/[\p{L}\p{N}]/u.test(value)) throw new UsageError('empty-value', { option, value });
  return value;
}

function instant(option: string, value: string) {
  const stretch = parseInstant(value);
  if (!stretch) throw new UsageError('bad-date', { option, value });
  return stretch;
}

/** A whole number of at least `least`. */
export function whole(option: string, value: string, least: number): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least) throw new UsageError('bad-number', { option, value, least });
  return number;
}

/** A probability: 0…1, with point or comma, or in percent. */
function share(option: string, value: string): number {
  const match = /^(\d*[.,]?\d+)(%?)$/.exec(value);
  const number = match ? Number(match[1]?.replace(',', '.')) / (match[2] ? 100 : 1) : Number.NaN;
  if (!(number >= 0 && number <= 1)) throw new UsageError('bad-probability', { option, value });
  return number;
}

/** Values of a closed list, each option holding one or several with commas. */
export function choices<T extends string>(option: string, values: readonly string[], known: readonly T[]): T[] {
  const asked = values.flatMap((value) => value.split(',')).map((value) => value.trim().toLowerCase());
  for (const value of asked) {
    if ((known as readonly string[]).includes(value)) continue;
    const [near] = nearest(value, known, 1);
    const args = { option, value, known: known.join(', ') };
    throw near ? new UsageError('bad-choice-near', { ...args, near }) : new UsageError('bad-choice', args);
  }
  return [...new Set(asked)] as T[];
}
