/**
 * The JSON document that every command is built on and prints with `--json`: schema `claims/analysis@1`.
 * Keys are snake_case where two words meet. Every field is always there; unknown is null or empty.
 */
import type {
  Actor,
  CertaintyCue,
  CertaintyLevel,
  Contribution,
  DifferenceKind,
  Field,
  Moment,
  NegationCue,
  Notice,
  Origin,
  Place,
  PublishedPrecision,
  Quantity,
  QuoteKind,
  Reason,
  RelationLabel,
} from './model.js';

export const SCHEMA = 'claims/analysis@1';

export interface Analysis {
  readonly schema: typeof SCHEMA;
  readonly run: RunInfo;
  readonly events: readonly EventRow[];
  readonly articles: readonly ArticleRow[];
  readonly claims: readonly ClaimRow[];
  readonly clusters: readonly ClusterRow[];
  readonly relations: readonly RelationRow[];
  /** Inputs and articles that were left out, each with a reason code. */
  readonly skipped: readonly Notice[];
  /** What is doubtful but was used. */
  readonly notes: readonly Notice[];
}

export interface RunInfo {
  readonly tool: 'claims';
  readonly version: string;
  /** First 12 hex digits of the SHA-256 of the weights file. */
  readonly weights: string;
  /** Name of the trained model that read the pairs; null when the readable features decided alone. */
  readonly reader: string | null;
  /** Options that change the result: one_event, shown_at, maybe_at, and the filters of the command. */
  readonly options: Readonly<Record<string, unknown>>;
  /** SHA-256 over the sorted SHA-256 hashes of the articles as given. */
  readonly inputs_sha256: string;
  /** True when the bundled sample corpus was read. */
  readonly sample: boolean;
  readonly offset_unit: 'utf-16';
}

export interface EventRow {
  readonly id: string;
  readonly words: readonly string[];
  /** First and last ISO day of publication, null when no article is dated. */
  readonly from: string | null;
  readonly to: string | null;
  readonly articles: readonly string[];
}

export interface ArticleRow {
  readonly id: string;
  readonly event: string | null;
  readonly outlet: string;
  readonly network: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly published_precision: PublishedPrecision | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly source: string;
  readonly language: string;
  readonly credits: readonly string[];
  /** Where outlet, title and published were taken from. */
  readonly origins: Readonly<
    Record<'outlet' | 'title' | 'published', { readonly from: Origin; readonly line: number | null }>
  >;
  /** What yielded no claim: name of the rule → number of stretches. */
  readonly omitted: Readonly<Record<string, number>>;
  /** Only with `--with-text`. */
  readonly fields?: Readonly<Record<Field, string>>;
}

export interface SlotsRow {
  readonly quantities: readonly Quantity[];
  readonly moments: readonly Moment[];
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly negations: readonly NegationCue[];
  readonly certainty: CertaintyLevel;
  readonly certainty_cues: readonly CertaintyCue[];
}

export interface ClaimRow {
  readonly id: string;
  readonly article: string;
  readonly outlet: string;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** Up to 32 characters before and after, as a W3C TextQuoteSelector has them. */
  readonly prefix: string;
  readonly suffix: string;
  readonly speaker: string | null;
  readonly quote: QuoteKind;
  readonly via: string | null;
  readonly context: string | null;
  readonly slots: SlotsRow;
  readonly clusters: readonly string[];
}

/** What the outlets of a fact do: all agree, some differ, later state, not comparable, speakers contradict. */
export type Stance = 'agree' | 'differ' | 'update' | 'incomparable' | 'speakers';

export interface SourceRow {
  /** An agency, outlet or document that these outlets credit. */
  readonly name: string | null;
  /** Id of the article whose text these outlets reprint. */
  readonly copy_of: string | null;
  /** Network that these outlets belong to. */
  readonly network: string | null;
  readonly outlets: readonly string[];
}

/** A value on one side of a difference, in one claim. */
export interface MarkRow {
  readonly claim: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface SideRow {
  /** The differing words or number, as written by the first claim of the side. */
  readonly value: string;
  readonly claims: readonly string[];
  readonly outlets: readonly string[];
  readonly marks: readonly MarkRow[];
}

export interface DifferenceRow {
  readonly label: RelationLabel;
  readonly kind: DifferenceKind;
  readonly between: 'outlets' | 'speakers';
  readonly sides: readonly SideRow[];
  /** Probability that an annotator would call it a difference, 0…1. */
  readonly confidence: number;
  /** False for what only `--maybe` prints: a pair or a difference that is not sure enough. */
  readonly shown: boolean;
  readonly reason: Reason;
}

export interface ClusterRow {
  readonly id: string;
  readonly event: string;
  readonly label: string;
  /** By its shown differences alone. */
  readonly stance: Stance;
  readonly claims: readonly string[];
  readonly outlets: readonly string[];
  /** Outlets of the event that have no claim in it. */
  readonly silent: readonly string[];
  readonly sources: readonly SourceRow[];
  /** Upper bound on the number of independent sources that the texts allow. */
  readonly independent_max: number;
  /** Outlets of the fact that credit nobody for it. */
  readonly uncredited: readonly string[];
  /** Lowest probability among the pairs that hold it together, 0…1. */
  readonly probability: number;
  /** False for what only `--maybe` prints. */
  readonly shown: boolean;
  readonly differences: readonly DifferenceRow[];
  readonly notes: readonly Reason[];
}

/** A pair of claims of different outlets in a cluster; a pair that stands in several clusters is listed once. */
export interface RelationRow {
  readonly a: string;
  readonly b: string;
  /** The first cluster that holds both; look pairs up by their claims, not by this. */
  readonly cluster: string;
  readonly label: RelationLabel;
  readonly kinds: readonly DifferenceKind[];
  readonly same_fact: number;
  readonly shown: boolean;
  /** Notes on an agreement: rounding, covers, broader-place, other-wording. */
  readonly notes: readonly Reason[];
  /** Only with `--contributions`. */
  readonly contributions?: readonly Contribution[];
}
