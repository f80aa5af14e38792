/**
 * Every domain type of `claims`, in the order in which the pipeline makes them:
 * read → segment → extract → group into events → pair → compare → cluster → relate.
 * All offsets are UTF-16 code units into a field of an article as it was read.
 */

/** A text of an article: `title` is only a title that was given; a title line found in the text stays in `body`. */
export type Field = 'title' | 'body';

/** A stretch of a field: `article[field].slice(start, end)`, 0 ≤ start ≤ end. */
export interface Span {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** A stretch whose field is known from the thing that holds it, with its text for convenience. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// ---------------------------------------------------------------- reading

/** What `analyze` takes: one article as a reader or a script has it. Everything but `text` may be missing. */
export interface ArticleInput {
  readonly id?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly text: string;
  /** ISO date or date-time, or any form of `metadata/published.ts`. */
  readonly published?: string;
  readonly url?: string;
  readonly author?: string;
  readonly language?: string;
  /** Where it was read, for people: a path as given, or `stdin:12`. */
  readonly source?: string;
  /** Name of the folder it lies in, which may name the outlet; else read from `source`. */
  readonly folder?: string;
  /** First line and column of each field in that source, 1-based; both 1 when unknown. */
  readonly position?: Readonly<Record<Field, Position>>;
}

/** 1-based line and column (column in UTF-16 units). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a piece of metadata was taken from. `none`: not known. */
export type Origin =
  | 'given'
  | 'title-line'
  | 'date-line'
  | 'dateline'
  | 'site-name'
  | 'invitation'
  | 'url'
  | 'folder'
  | 'file-name'
  | 'none';

/** A piece of metadata with where it was taken from (`line`: 1-based line of the source, when read from the text). */
export interface Sourced<T> {
  readonly value: T;
  readonly origin: Origin;
  readonly line: number | null;
}

export type PublishedPrecision = 'day' | 'minute' | 'second';

/** A publication time: `iso` is `2023-09-14`, or `2023-09-14T21:09+07:00` when the hour is known. */
export interface Published {
  readonly iso: string;
  readonly precision: PublishedPrecision;
}

/** An article with its metadata settled. */
export interface Article {
  readonly id: string;
  readonly source: string;
  /** The given title, `''` when none was given. */
  readonly title: string;
  readonly body: string;
  readonly position: Readonly<Record<Field, Position>>;
  /** Display name of the outlet; `''` with origin `none` when unknown. */
  readonly outlet: Sourced<string>;
  /** Key under which spellings of one outlet fall together (`kompascom` → `kompas`). */
  readonly outletKey: string;
  readonly network: string | null;
  /** Title as known, given or found in the text. */
  readonly headline: Sourced<string | null>;
  readonly published: Sourced<Published | null>;
  readonly url: string | null;
  readonly author: string | null;
  /** ISO 639-1, `und` when it cannot be told. */
  readonly language: string;
}

/** Something that was left out or is doubtful, as code and arguments; `messages/` turns it into a sentence. */
export interface Notice {
  readonly source: string;
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;
}

// ---------------------------------------------------------------- segmenting

export type BlockKind = 'title' | 'prose' | 'caption' | 'heading' | 'item';

/** A sentence; `paragraph` counts the blocks of its field from 0. */
export interface Sentence extends Span {
  readonly text: string;
  readonly paragraph: number;
  readonly kind: BlockKind;
}

/** A stretch that yields no claim, with the name of the rule in `language/id/boilerplate.json` that says why. */
export interface Omission extends Span {
  readonly rule: string;
}

/** An article cut into sentences. */
export interface Segmented {
  readonly sentences: readonly Sentence[];
  readonly omissions: readonly Omission[];
  /** Agencies and documents that the article credits as a whole ("Sumber: Kremlin.Ru.", "/KCNA via Reuters./"). */
  readonly credits: readonly string[];
}

// ---------------------------------------------------------------- claims

export type QuoteKind = 'direct' | 'indirect' | 'none';

/** Who is said to have said it, quoted how, through whom. */
export interface Attribution {
  /** Fullest name known, one spelling for one person in an analysis; null when the outlet asserts it itself. */
  readonly speaker: string | null;
  readonly quote: QuoteKind;
  /** Agency, outlet or document that the article credits. */
  readonly via: string | null;
  /** The reporting clause ("kata Putin kepada wartawan"), when there is one. */
  readonly reporting: Mark | null;
  /** Words between quotation marks, when `quote` is `direct` or words are quoted inside an indirect report. */
  readonly quotation: Mark | null;
}

/** What the text of a number says. Values are in `unit`'s base ("1,3 ton" → 1300 kg). */
export interface Quantity extends Mark {
  /** Closed range; equal for a single number; `max` is null for "lebih dari 7", `min` for "kurang dari 7". */
  readonly min: number | null;
  readonly max: number | null;
  /** "sekitar", "hampir", a rounded number word. */
  readonly approximate: boolean;
  /** Canonical unit: `kg`, `m`, `IDR`, `USD`, `percent`, `day`, …; null for bare counts. */
  readonly unit: string | null;
  /** Stems of the words that say what is counted, nearest first ("7 orang tewas" → orang, tewas). */
  readonly counted: readonly string[];
  /** Number as an identifier rather than an amount: ordinals, house numbers, model names. */
  readonly identifier: boolean;
}

export type MomentPrecision = 'year' | 'month' | 'day' | 'part' | 'hour' | 'minute';

/** A point or stretch of time. `from`/`to`: ISO days (inclusive) or null; times in minutes after midnight or null. */
export interface Moment extends Mark {
  readonly from: string | null;
  readonly to: string | null;
  readonly timeFrom: number | null;
  readonly timeTo: number | null;
  readonly precision: MomentPrecision;
  /** True when it was resolved against the publication date ("kemarin", "Rabu lalu"). */
  readonly relative: boolean;
}

/** A place; `name` is its canonical form (aliases resolved), `within` broader places named beside it. */
export interface Place extends Mark {
  readonly name: string;
  readonly within: readonly string[];
}

/** A person, body or country named in the claim; `name` canonical. */
export interface Actor extends Mark {
  readonly name: string;
}

/** A word that denies ("tidak", "membantah"), with the stretch it denies. */
export interface NegationCue extends Mark {
  readonly scopeStart: number;
  readonly scopeEnd: number;
}

/**
 * How sure the claim is of what it says, strongest first. `fact`: asserted or done; `intention`: promised, planned, "akan";
 * `hint`: signalled, "mengisyaratkan"; `possible`: "mungkin", "diduga", rumour; `open`: said to be unanswered.
 */
export type CertaintyLevel = 'fact' | 'intention' | 'hint' | 'possible' | 'open';

export interface CertaintyCue extends Mark {
  readonly level: Exclude<CertaintyLevel, 'fact'>;
}

/** The comparable parts of a claim, each with offsets in the claim's field. */
export interface Slots {
  readonly quantities: readonly Quantity[];
  readonly moments: readonly Moment[];
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly negations: readonly NegationCue[];
  readonly certainty: CertaintyLevel;
  readonly certaintyCues: readonly CertaintyCue[];
}

/** A stretch that asserts something, before it has an id. */
export interface DraftClaim extends Span, Attribution {
  readonly text: string;
  readonly kind: BlockKind;
  readonly paragraph: number;
  /** Question answered, or antecedent of "Ia", "Keduanya", "Hal ini". */
  readonly context: string | null;
  readonly slots: Slots;
}

/** A claim of an article of an outlet. */
export interface Claim extends DraftClaim {
  readonly id: string;
  readonly article: string;
  readonly outlet: string;
  readonly line: number;
  readonly column: number;
}

// ---------------------------------------------------------------- facts

/** Two claims of different outlets worth comparing (`a` < `b` by index). */
export interface CandidatePair {
  readonly a: number;
  readonly b: number;
}

/** One labelled part of a score, in log-odds, with the words or values it rests on. */
export interface Contribution {
  readonly name: string;
  readonly value: number;
  readonly weight: number;
  readonly evidence: readonly string[];
}

/** A pair with the probability that both claims are about the same fact; the contributions add up to its logit. */
export interface ScoredPair extends CandidatePair {
  readonly probability: number;
  readonly contributions: readonly Contribution[];
}

export type RelationLabel = 'agree' | 'conflict' | 'update' | 'incomparable';
export type DifferenceKind =
  | 'number'
  | 'date'
  | 'place'
  | 'actor'
  | 'polarity'
  | 'certainty'
  | 'quote'
  | 'source'
  | 'extent';

/** Why, as code and arguments; `messages/` turns it into a sentence. */
export interface Reason {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** What differs between two claims: one slot, both values with their offsets. */
export interface PairDifference {
  readonly kind: DifferenceKind;
  readonly label: RelationLabel;
  /** Speakers contradict each other and the outlets only quote them. */
  readonly between: 'outlets' | 'speakers';
  readonly a: Mark | null;
  readonly b: Mark | null;
  /** The values compared, normalised; claims with equal keys stand on one side. */
  readonly aKey: string;
  readonly bKey: string;
  readonly reason: Reason;
  /** Probability that an annotator would call it a difference, 0…1. */
  readonly confidence: number;
}
