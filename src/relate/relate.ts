import { isSeat } from '../compare/metonyms.js';
import type { Profile } from '../compare/profile.js';
import type { ValueIndex } from '../compare/values.js';
import type { Decisions } from '../compare/weights.js';
import type { DifferenceKind, PairDifference, Reason } from '../model.js';
import type { Candidate, Finder } from './candidate.js';
import { circumstances, type PairKnowledge } from './circumstances.js';
import { confidenceOf } from './confidence.js';
import { actorDifference } from './kinds/actor.js';
import { certaintyDifference } from './kinds/certainty.js';
import { dateDifference } from './kinds/date.js';
import { extentDifference } from './kinds/extent.js';
import { numberDifference } from './kinds/number.js';
import { placeDifference } from './kinds/place.js';
import { polarityDifference } from './kinds/polarity.js';
import { sourceDifference } from './kinds/source.js';
import { reason } from './reasons.js';
import { remainder } from './remainder.js';
import { isAgreedOn, isTextbook, TEXTBOOK } from './textbook.js';

/** How two claims about the same fact stand to each other. */
export interface Comparison {
  readonly differences: readonly PairDifference[];
  /** Why values that look different agree: rounding, a range that covers, a broader place, other wording. */
  readonly notes: readonly Reason[];
}

/** One finder a kind, in the order in which differences are named. */
const FINDERS: readonly Finder[] = [
  numberDifference,
  dateDifference,
  placeDifference,
  actorDifference,
  polarityDifference,
  certaintyDifference,
  sourceDifference,
  extentDifference,
];

/** Candidates of all kinds with the features of their confidence, and the notes on what agrees. */
export function differenceCandidates(
  a: Profile,
  b: Profile,
  pair: PairKnowledge,
  values: ValueIndex,
): { candidates: { candidate: Candidate; features: Record<string, number> }[]; notes: Reason[] } {
  const found = FINDERS.map((find) => find(a, b));
  const shared = circumstances(a, b, pair);
  return {
    candidates: found
      .flatMap((item) => item.candidates)
      .map((candidate) => ({
        candidate,
        features: {
          ...shared,
          ...candidate.features,
          ...order(candidate, a, b),
          ...known(candidate, a, b, values),
          ...remainder(candidate, a, b),
        },
      })),
    notes: found.flatMap((item) => item.notes),
  };
}

/** Whether the order of publication fits the order of the values: a larger toll later, a plan before its deed. */
function order(candidate: Candidate, a: Profile, b: Profile): Record<string, number> {
  if (a.published === null || b.published === null || candidate.direction === 0) return {};
  const sign = Math.sign(b.published - a.published) * candidate.direction;
  const done = candidate.features.head ?? 0;
  return { timeFits: sign > 0 ? 1 : 0, timeAgainst: sign < 0 ? 1 : 0, doneLater: sign > 0 ? done : 0 };
}

/** Whether the event's articles state both values, so that they are values of two things. */
function known(
  { aKey, bKey, reason: { args } }: Candidate,
  a: Profile,
  b: Profile,
  values: ValueIndex,
): Record<string, number> {
  return {
    together: values.together(aKey, bKey),
    variety: args.counted ? Math.min(1, values.variety(String(args.counted)) / 8) : 0,
    alsoThere: (Number(values.states(b.article, aKey)) + Number(values.states(a.article, bKey))) / 2,
  };
}

/**
 * Compares two claims slot by slot. A difference counts when its fitted confidence reaches the threshold: when unsure,
 * the claims agree.
 * @param pair what is known of the pair as a whole
 * @param values what the articles of the event state
 */
export function relate(
  a: Profile,
  b: Profile,
  pair: PairKnowledge,
  values: ValueIndex,
  decisions: Decisions,
): Comparison {
  const { candidates, notes } = differenceCandidates(a, b, pair, values);
  const differences = candidates.flatMap(({ candidate, features }): PairDifference[] => {
    const fitted = confidenceOf(decisions.differences[candidate.kind], features);
    const confidence =
      isTextbook(candidate, features) || isAgreedOn(candidate, features) || isPlainlyIncomparable(candidate, features)
        ? Math.max(fitted, TEXTBOOK)
        : fitted;
    const difference = decide(candidate, a, b, confidence);
    const at = decisions.difference_at[thresholdKey(difference)] ?? Number.POSITIVE_INFINITY;
    return confidence < at ? [] : [difference];
  });
  const quoted = quoteDifferences(differences, a, b);
  const wording = sameUtterance(a, b) && differences.length === 0;
  return {
    differences: strongestFirst(withoutShadows([...differences, ...quoted])),
    notes: wording ? [...notes, reason('other-wording', { speaker: a.claim.speaker ?? '' })] : notes,
  };
}

/** Conflicts and updates of a kind have thresholds of their own. */
export function thresholdKey({ kind, label }: Pick<PairDifference, 'kind' | 'label'>): string {
  return label === 'update' ? `${kind}:update` : kind;
}

function decide(candidate: Candidate, a: Profile, b: Profile, confidence: number): PairDifference {
  return {
    kind: candidate.kind,
    label: candidate.incomparable ? 'incomparable' : isUpdate(candidate, a, b) ? 'update' : 'conflict',
    between: speakersContradict(candidate.kind, a, b) ? 'speakers' : 'outlets',
    a: candidate.a,
    b: candidate.b,
    aKey: candidate.aKey,
    bKey: candidate.bKey,
    reason: candidate.reason,
    confidence,
  };
}

/** Least time between two reports before a grown value is put down to it. */
const SETTLING = 30 * 60 * 1000;

/**
 * Time explains the difference: both articles are dated, and the later one has the later state (a larger count, a plan
 * carried out). A value that falls with time, or reports of one hour, stay conflicts.
 */
function isUpdate(candidate: Candidate, a: Profile, b: Profile): boolean {
  if (candidate.asOf) return candidate.asOf === candidate.direction;
  if (a.published === null || b.published === null || candidate.direction === 0) return false;
  const gap = b.published - a.published;
  if (Math.abs(gap) < SETTLING) return false;
  if (candidate.kind !== 'number' && candidate.kind !== 'certainty') return false;
  // A plan is carried out, a supposition borne out; one hint after another is no later state.
  if (candidate.kind === 'certainty' && candidate.aKey !== 'fact' && candidate.bKey !== 'fact') return false;
  return Math.sign(gap) === candidate.direction;
}

/** Both outlets only quote, and those they quote are different: the contradiction is theirs. */
function speakersContradict(kind: DifferenceKind, a: Profile, b: Profile): boolean {
  const [x, y] = [a.claim.speaker, b.claim.speaker];
  if (kind === 'source' || kind === 'actor' || x === null || y === null || x === y) return false;
  // "Moskow" and Putin are one voice, told by two outlets; Moscow and Washington are two.
  return isSeat(x) === isSeat(y);
}

/** A difference that lies between quotation marks on both sides, in the mouth of one speaker, is one of the quotation. */
function quoteDifferences(differences: readonly PairDifference[], a: Profile, b: Profile): PairDifference[] {
  if (!sameUtterance(a, b)) return [];
  return differences
    .filter((item) => item.a && item.b && inQuotation(item.a, a) && inQuotation(item.b, b))
    .slice(0, 1)
    .map((item) => ({
      ...item,
      kind: 'quote' as const,
      label: 'conflict' as const,
      reason: reason('quote-differs', { a: item.a?.text ?? '', b: item.b?.text ?? '' }),
    }));
}

function sameUtterance(a: Profile, b: Profile): boolean {
  return (
    a.claim.quote === 'direct' &&
    b.claim.quote === 'direct' &&
    a.claim.speaker !== null &&
    a.claim.speaker === b.claim.speaker
  );
}

function inQuotation(mark: { start: number; end: number }, p: Profile): boolean {
  const quotation = p.claim.quotation;
  return quotation !== null && mark.start >= quotation.start && mark.end <= quotation.end;
}

/** Two counts that are surely of the same thing, but up to other moments or of a whole and its part. */
function isPlainlyIncomparable({ incomparable }: Candidate, features: Readonly<Record<string, number>>): boolean {
  return incomparable && (features.about ?? 0) >= 0.45;
}

/** Differences that are not the shadow of another: "siang" and "malam" are opposed words, but of a time. */
function withoutShadows(differences: readonly PairDifference[]): PairDifference[] {
  const lies = (x: PairDifference['a'], y: PairDifference['a']) => x && y && x.start >= y.start && x.end <= y.end;
  return differences.filter(
    (item) =>
      item.kind !== 'polarity' ||
      !differences.some((other) => other.kind === 'date' && (lies(item.a, other.a) || lies(item.b, other.b))),
  );
}

/** One difference a kind, the most confident; of the two names of one difference, that it is the quotation's comes first. */
function strongestFirst(differences: readonly PairDifference[]): PairDifference[] {
  const best = new Map<string, PairDifference>();
  for (const difference of differences) {
    const old = best.get(difference.kind);
    if (!old || difference.confidence > old.confidence) best.set(difference.kind, difference);
  }
  const rank = (kind: DifferenceKind) => (kind === 'quote' ? '' : kind);
  return [...best.values()].sort((x, y) => y.confidence - x.confidence || (rank(x.kind) < rank(y.kind) ? -1 : 1));
}
