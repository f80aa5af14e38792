import type { Profile } from '../compare/profile.js';
import type { DifferenceKind, Mark, Reason } from '../model.js';

/**
 * A difference that the slots of two claims show, before it is decided whether a reader would call it one.
 * Most are none: other scope, other detail, another clause. `features` go into the fitted confidence of its kind.
 */
export interface Candidate {
  readonly kind: DifferenceKind;
  readonly a: Mark | null;
  readonly b: Mark | null;
  readonly aKey: string;
  readonly bKey: string;
  readonly reason: Reason;
  /** Bounded numbers, most 0…1. */
  readonly features: Readonly<Record<string, number>>;
  /** Which of the two is the later state by what they say, whatever their dates: 1 means b, -1 means a, 0 unknown. */
  readonly direction: -1 | 0 | 1;
  /** Order of the moments up to which both count: 1 when b counts up to a later one, 0 when the same or unknown. */
  readonly asOf?: -1 | 0 | 1;
  /** The values cannot be compared (other scope, other unit, other as-of date). */
  readonly incomparable: boolean;
}

/** What a kind of difference finds in a pair. */
export interface Found {
  readonly candidates: readonly Candidate[];
  readonly notes: readonly Reason[];
}

/** Finds candidates of one kind; `a` and `b` are about the same fact. */
export type Finder = (a: Profile, b: Profile) => Found;

export const NOTHING: Found = { candidates: [], notes: [] };

/** A mark for the stretch of a claim from `start` to `end`, offsets in its field. */
export function markIn(p: Profile, start: number, end: number): Mark {
  return { start, end, text: p.claim.text.slice(start - p.claim.start, end - p.claim.start) };
}
