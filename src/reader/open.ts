import { homedir } from 'node:os';
import { join } from 'node:path';
import { ReadingCache } from './cache.js';
import { type Missing, MODEL, missingPart, modelVersion } from './model.js';
import { readAll } from './pool.js';
import type { Reader, Reading, TextPair } from './reading.js';

/** Pairs that `auto` reads in a run at most: some 45 seconds on two cores when nothing is cached. */
export const AUTO_BOUND = 8000;

export interface ReaderOptions {
  /** Pairs read at most; null for no bound. */
  readonly bound: number | null;
  /** Folder that keeps readings between runs, a file for each version of model and runtime; null for none. */
  readonly cache: string | null;
  /** Told before the model reads, with the number of pairs that no cache answered. */
  readonly onRead?: (pairs: number) => void;
}

/** Raised when the runtime that is there does not work. */
export class ReaderFailed extends Error {}

/** The reader of this package, or what of it is missing. Its model is loaded at the first question that no cache answers. */
export function openReader({ bound, cache, onRead }: ReaderOptions): Reader | Missing {
  const missing = missingPart();
  if (missing) return missing;
  const kept = cache === null ? null : new ReadingCache(join(cache, `readings-${MODEL}-${modelVersion()}.bin`));
  return {
    model: MODEL,
    async read(questions) {
      const pairs = questions.slice(0, bound ?? questions.length).map(inOrder);
      const answers = kept?.find(pairs) ?? new Array<Reading | null>(pairs.length).fill(null);
      const open = new Map<string, { pair: TextPair; places: number[] }>();
      for (const [i, pair] of pairs.entries()) {
        if (answers[i]) continue;
        const key = JSON.stringify([pair.a, pair.b]);
        const item = open.get(key) ?? { pair, places: [] };
        item.places.push(i);
        open.set(key, item);
      }
      if (open.size > 0) {
        const unread = [...open.values()];
        const asked = unread.map(({ pair }) => pair);
        onRead?.(asked.length);
        const readings = await answersOf(asked);
        for (const [k, { places }] of unread.entries()) for (const i of places) answers[i] = readings[k] as Reading;
        kept?.keep(asked, readings);
      }
      return questions.map((_, i) => answers[i] ?? null);
    },
  };
}

async function answersOf(pairs: readonly TextPair[]): Promise<Reading[]> {
  try {
    return await readAll(pairs);
  } catch (error) {
    throw new ReaderFailed(error instanceof Error ? error.message : String(error));
  }
}

/** One order for a pair, so that the answer does not depend on which text came first. */
function inOrder({ a, b }: TextPair): TextPair {
  return a <= b ? { a, b } : { a: b, b: a };
}

/** Where readings are kept: `claims/` in the cache folder of the XDG Base Directory Specification. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const given = env.XDG_CACHE_HOME;
  // A relative path is to be ignored, says the specification.
  const base = given?.startsWith('/') ? given : join(homedir(), '.cache');
  return join(base, 'claims');
}
