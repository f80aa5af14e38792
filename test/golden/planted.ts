import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One side of a planted relation: a sentence of an outlet's article, verbatim. */
export interface Side {
  readonly outlet: string;
  readonly text: string;
}

/** A relation that the sample corpus was written to hold. */
export interface Planted {
  readonly event: string;
  readonly label: string;
  readonly kind: string;
  readonly between: string;
  readonly a: Side;
  readonly b: Side;
}

/** Folder of the sample corpus. */
export const CORPUS = join(import.meta.dirname, '../../corpus');

/** All planted relations of `corpus-expectations.json`. */
export function readPlanted(): readonly Planted[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'corpus-expectations.json'), 'utf8')) as readonly Planted[];
}
