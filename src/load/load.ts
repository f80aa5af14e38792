import type { ArticleInput, Notice } from '../model.js';

/** What the edge read: articles, what was passed over, and whether something the user named could not be read. */
export interface Loaded {
  readonly articles: readonly ArticleInput[];
  readonly skipped: readonly Notice[];
  readonly notes: readonly Notice[];
  /** Inputs named by the user that could not be read: exit status 2. */
  readonly failures: readonly Notice[];
  /** True when the bundled sample corpus was read because nothing else was given. */
  readonly sample: boolean;
}

/**
 * Reads articles from paths (`-` is stdin). Without a path: stdin when it gives a byte, else the sample corpus.
 */
export async function load(_paths: readonly string[]): Promise<Loaded> {
  throw new Error('not built yet');
}
