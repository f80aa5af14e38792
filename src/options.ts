/** Options of `analyze` that change its result. */
export interface AnalyzeOptions {
  /** Take all articles as one event. Default false. */
  readonly oneEvent?: boolean;
  /** Carry each article's fields in the document. Default false. */
  readonly withText?: boolean;
  /** Carry the contributions of each relation in the document. Default false. */
  readonly withContributions?: boolean;
  /** True when the articles are the bundled samples. Default false. */
  readonly sample?: boolean;
}
