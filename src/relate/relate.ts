import type { Profile } from '../compare/profile.js';
import type { PairDifference, Reason } from '../model.js';

/** How two claims about the same fact stand to each other. */
export interface Comparison {
  readonly differences: readonly PairDifference[];
  /** Why values that look different agree: rounding, a range that covers, a broader place, other wording. */
  readonly notes: readonly Reason[];
}

/** Compares two claims slot by slot. */
export function relate(_a: Profile, _b: Profile): Comparison {
  return { differences: [], notes: [] };
}
