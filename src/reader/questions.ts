/** Which pairs the reader is asked about. */

import { logit } from '../compare/logistic.js';
import type { Readings } from '../compare/score.js';
import type { EventClaims } from '../facts.js';
import type { Reader, Reading } from './reading.js';

/** What came of asking. */
export interface Answers {
  /** For each event its pairs' readings. */
  readonly readings: readonly Readings[];
  /** Pairs that were read, and that lay beyond the reader's bound. */
  readonly read: number;
  readonly left: number;
}

/**
 * Asks the reader about every pair that the first look does not rule out, the likeliest first, so that a bound cuts off
 * the faint ones.
 * @param askFrom first-look probability from which a pair is asked about, 0…1
 */
export async function ask(events: readonly EventClaims[], reader: Reader, askFrom: number): Promise<Answers> {
  const least = logit(askFrom);
  const open = events.flatMap(({ look }, event) =>
    look.pairs.flatMap((_, pair) => {
      const value = look.logits[pair] as number;
      return value < least ? [] : [{ event, pair, value }];
    }),
  );
  open.sort((x, y) => y.value - x.value || x.event - y.event || x.pair - y.pair);
  const answers = await reader.read(
    open.map(({ event, pair }) => {
      const { claims, look } = events[event] as EventClaims;
      const { a, b } = look.pairs[pair] as { a: number; b: number };
      return { a: (claims[a] as { text: string }).text, b: (claims[b] as { text: string }).text };
    }),
  );
  const readings = events.map(({ look }) => new Array<Reading | null>(look.pairs.length).fill(null));
  let read = 0;
  for (const [i, { event, pair }] of open.entries()) {
    const answer = answers[i] ?? null;
    (readings[event] as (Reading | null)[])[pair] = answer;
    if (answer) read += 1;
  }
  return { readings, read, left: open.length - read };
}
