import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Piscina } from 'piscina';
import { openModel } from './model.js';
import type { Reading, TextPair } from './reading.js';

/** Fewer pairs than this are read sooner than a second thread has opened the model. */
const FEW = 40;
/** Pairs that a worker takes at a time: few, so that none is left alone at the end. */
const CHUNK = 8;
/** Each worker holds the model, some 100 MB. */
const MOST_WORKERS = 8;

let pool: Promise<Piscina> | null = null;

/** Reads pairs on all cores, each by itself, in their order. @throws Error when the runtime does not work here */
export async function readAll(pairs: readonly TextPair[]): Promise<Reading[]> {
  const workers = Math.min(availableParallelism(), MOST_WORKERS);
  if (workers === 1 || (pairs.length < FEW && pool === null)) return (await openModel()).read(pairs);
  pool ??= startPool(workers);
  const running = await pool;
  const chunks: (readonly TextPair[])[] = [];
  for (let at = 0; at < pairs.length; at += CHUNK) chunks.push(pairs.slice(at, at + CHUNK));
  return ((await Promise.all(chunks.map((chunk) => running.run(chunk)))) as Reading[][]).flat();
}

/** Threads that wait for pairs until the process ends; they do not keep it from ending. */
async function startPool(workers: number): Promise<Piscina> {
  // The binding must be loaded here too: one that only threads have loaded cannot be loaded again when they are gone.
  const [{ Piscina }] = await Promise.all([import('piscina'), import('onnxruntime-node')]);
  return new Piscina({
    // The runtime reads synchronously, so that only threads make use of the other cores.
    filename: fileURLToPath(new URL('../reader/worker.js', import.meta.url)),
    minThreads: workers,
    maxThreads: workers,
  });
}
