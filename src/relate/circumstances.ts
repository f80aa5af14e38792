import { logit } from '../compare/logistic.js';
import type { Profile } from '../compare/profile.js';
import type { Reading } from '../reader/reading.js';

const HOUR = 3_600_000;

/** What the comparison of claims knows of a pair besides the claims. */
export interface PairKnowledge {
  /** Probability that both are about the same fact, 0…1. */
  readonly sameFact: number;
  /** What the reader said of the pair; null when it was not asked. */
  readonly reading: Reading | null;
}

/** The reader's log-odds of a difference, within bounds; 0 when it was not asked. */
function readerDiffers(reading: Reading | null): number {
  return reading ? Math.max(-4, Math.min(4, reading.differ)) : 0;
}

/**
 * What surrounds a difference, whatever its kind: how alike the claims are otherwise, who speaks, how far apart in time,
 * and what the reader makes of it.
 */
export function circumstances(a: Profile, b: Profile, { sameFact, reading }: PairKnowledge): Record<string, number> {
  let shared = 0;
  for (const stem of a.terms.keys()) if (b.terms.has(stem)) shared += 1;
  const [short, long] = [Math.min(a.terms.size, b.terms.size), Math.max(a.terms.size, b.terms.size)];
  const dated = a.published !== null && b.published !== null;
  const hours = dated ? Math.abs((a.published as number) - (b.published as number)) / HOUR : 0;
  const [x, y] = [a.claim.speaker, b.claim.speaker];
  return {
    sameFact: Math.max(-3, Math.min(4, logit(sameFact))) / 4,
    shared: Math.min(1, shared / 8),
    contained: shared / Math.max(1, short),
    alike: shared / Math.max(1, long),
    dated: dated ? 1 : 0,
    gap: Math.min(2, Math.log1p(hours) / 3),
    titles: a.claim.kind === 'title' && b.claim.kind === 'title' ? 1 : 0,
    long: Math.min(1, Math.max(a.words, b.words) / 40),
    speakerSame: x !== null && x === y ? 1 : 0,
    speakerApart: x !== null && y !== null && x !== y ? 1 : 0,
    read: reading ? 1 : 0,
    readerDiffers: readerDiffers(reading),
    readerSame: reading ? Math.max(-5, Math.min(5, reading.same)) : 0,
  };
}
