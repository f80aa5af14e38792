/** Options as commander reads them; absent ones are undefined. */
export interface CommonFlags {
  readonly lang?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly output?: string;
  /** `auto`, `on` or `off`; anything else is wrong use. */
  readonly reader?: string;
  /** False with `--no-cache`. */
  readonly cache?: boolean;
}

/** Options of the commands that draw a screen or print the document. */
export interface AnalysisFlags extends CommonFlags {
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly width?: string;
  readonly oneEvent?: boolean;
  readonly withText?: boolean;
  readonly contributions?: boolean;
  readonly maybe?: boolean;
}

export interface FilterFlags {
  readonly topic?: readonly string[];
  readonly outlet?: readonly string[];
  readonly speaker?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly kind?: readonly string[];
  readonly minOutlets?: string;
  readonly minProbability?: string;
  readonly only?: readonly string[];
  readonly event?: string;
}

export interface CompareFlags extends AnalysisFlags, FilterFlags {
  readonly all?: boolean;
  readonly singles?: boolean;
  readonly failOnConflict?: string;
}

export interface ListFlags extends AnalysisFlags, FilterFlags {
  readonly articles?: boolean;
}

export interface EventsFlags extends AnalysisFlags, FilterFlags {
  readonly all?: boolean;
}
