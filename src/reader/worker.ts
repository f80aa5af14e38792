/** A thread of the pool. */
import { openModel } from './model.js';
import type { Reading, TextPair } from './reading.js';

/** Reads some pairs, in their order. */
export default async function read(pairs: readonly TextPair[]): Promise<Reading[]> {
  return (await openModel()).read(pairs);
}
