/**
 * What the commands know of the screens. Every screen is a pure function from the (already filtered) JSON document to
 * a string that ends in a newline; none of them prints, reads the terminal, the clock or the locale.
 * This module imports nothing at run time, so that `claims --help` stays light: load the module of a screen when it is
 * needed, e.g. `const { renderCompare } = await import('../render/compare.js')`.
 *
 * | screen                   | module        |
 * | ------------------------ | ------------- |
 * | `renderCompare`          | `compare.js`  |
 * | `renderList`             | `list.js`     |
 * | `renderArticles`         | `articles.js` |
 * | `renderShow`             | `show.js`     |
 * | `renderExplain`          | `explain.js`  |
 * | `renderEvents`           | `events.js`   |
 */
import type { Analysis } from '../document.js';
import type { PairScore } from '../explain/pair.js';
import type { LeftOut } from '../filter/doubt.js';
import type { Lang } from '../messages/messages.js';

export type { Lang };

/** How a screen is drawn, settled at the edge from the terminal, the environment and the options. */
export interface Style {
  /** Columns that no line exceeds; 100 in a pipe. Values under 40 are taken as 40. */
  readonly width: number;
  /** Whether colour codes may be written. */
  readonly color: boolean;
  /** False: marks, rules and dashes of the tool itself are plain ASCII (the words of articles stay as they are). */
  readonly utf8: boolean;
  readonly lang: Lang;
  /** True when the bundled sample corpus was read: the first line then says so. */
  readonly sample: boolean;
}

/** Options of every screen. */
interface ViewOptions {
  /**
   * All ids (claims, clusters, events) of the analysis before filters, so that the short ids on screen are
   * unambiguous for the next command too. Left out: the ids of the document given.
   */
  readonly ids?: readonly string[];
}

export interface CompareOptions extends ViewOptions {
  /** Print every agreement, not only the ten that most outlets have, and facts that repeat another. */
  readonly all?: boolean;
  /** Print the claims that only one outlet has. */
  readonly singles?: boolean;
  /** How much the view leaves out as doubtful; it is only counted. */
  readonly leftOut?: LeftOut;
  /** The `--topic` options as given; changes the head line, and shows singles when they are few. */
  readonly topic?: readonly string[];
}

interface ListOptions extends ViewOptions {
  /** Number of claims and articles before filters, for "11 of 117 claims in 5 articles". */
  readonly total?: { readonly claims: number; readonly articles: number };
}

interface ArticlesOptions extends ViewOptions {
  /** Name every rule that left stretches out, with the notices of the run. */
  readonly verbose?: boolean;
}

interface ShowOptions extends ViewOptions {
  /** Full id of the cluster, or of one of its claims (a claim without a cluster is shown alone). */
  readonly id: string;
}

export interface ExplainOptions extends ViewOptions {
  /** Full id of a cluster (then `b` is null) or of a claim. */
  readonly a: string;
  /** Full id of the second claim, or null. */
  readonly b: string | null;
  /** Score of a pair of claims that stands in no relation of the document, or why it has none. */
  readonly pair?: PairScore;
}

interface EventsOptions extends ViewOptions {
  /** Print every event, not only the twenty largest. */
  readonly all?: boolean;
}

/** Agreements, conflicts, updates and singles of one event (screens 1–3). */
export type RenderCompare = (analysis: Analysis, options: CompareOptions, style: Style) => string;
/** Claims by article (screen 4). */
export type RenderList = (analysis: Analysis, options: ListOptions, style: Style) => string;
/** Articles and where their metadata was taken from (screen 5). */
export type RenderArticles = (analysis: Analysis, options: ArticlesOptions, style: Style) => string;
/**
 * Every wording of a fact in context (screen 6); the document must carry `fields` (`withText`), else the 32 characters
 * of `prefix` and `suffix` stand for the context. Throws a RangeError when the id is in no cluster or claim.
 */
export type RenderShow = (analysis: Analysis, options: ShowOptions, style: Style) => string;
/**
 * Why two claims are, or are not, taken as one fact (screen 7); the document must carry `contributions`.
 * Throws a RangeError when an id is unknown.
 */
export type RenderExplain = (analysis: Analysis, options: ExplainOptions, style: Style) => string;
/** Events of the analysis, largest first (screen 8). */
export type RenderEvents = (analysis: Analysis, options: EventsOptions, style: Style) => string;
