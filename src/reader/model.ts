/** The trained model: two texts in, log-odds out. Loads its runtime only when it is opened. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Reading, TextPair } from './reading.js';

/** Name of the model in the package; weights are fitted with it. */
export const MODEL = 'id-news-1';

const FOLDER = new URL(`../../models/${MODEL}/`, import.meta.url);

/** Tokens of a pair with its marks; what is longer is cut. As in `training/reader/batches.py`. */
const LONGEST = 160;
const [START, END] = [0, 2];

/** Why the model cannot be used: `model` when its file is not there, `runtime` when the package that runs it is not. */
export type Missing = 'model' | 'runtime';

/** What is missing, without loading anything; null when all seems to be there. */
export function missingPart(): Missing | null {
  if (['model.onnx', 'tokenizer.json', 'sha256'].some((file) => !existsSync(new URL(file, FOLDER)))) return 'model';
  try {
    const { resolve } = createRequire(import.meta.url);
    resolve('onnxruntime-node');
    resolve('@huggingface/tokenizers');
    return null;
  } catch {
    return 'runtime';
  }
}

/** What answers depend on besides the texts: the model's content (its file `sha256`) and the version of its runtime. */
export function modelVersion(): string {
  const { version } = createRequire(import.meta.url)('onnxruntime-node/package.json') as { version: string };
  return `${readFileSync(new URL('sha256', FOLDER), 'utf8').slice(0, 12)}-${version}`;
}

/** An opened model. */
export interface Model {
  /** Reads pairs one by one, so that no answer depends on the others. In the order given. */
  read(pairs: readonly TextPair[]): Promise<Reading[]>;
}

/**
 * Version 1.23.2 of the runtime is pinned: 1.30 reports to its maker and leaves a file that names the machine.
 * Opened once a thread. @throws Error when the runtime does not work on this machine
 */
export function openModel(): Promise<Model> {
  opened ??= open();
  return opened;
}

let opened: Promise<Model> | null = null;

async function open(): Promise<Model> {
  const [{ InferenceSession, Tensor }, { Tokenizer }] = await Promise.all([
    import('onnxruntime-node'),
    import('@huggingface/tokenizers'),
  ]);
  const tokenizer = new Tokenizer(JSON.parse(readFileSync(new URL('tokenizer.json', FOLDER), 'utf8')), {});
  // One pair a run: those of a batch would share the scale of their 8 bits. One thread a run: see `pool.ts`.
  const session = await InferenceSession.create(fileURLToPath(new URL('model.onnx', FOLDER)), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  });
  const known = new Map<string, number[]>();
  const tokens = (text: string): number[] => {
    const old = known.get(text);
    if (old) return old;
    const { ids } = tokenizer.encode(normalize(text), { add_special_tokens: false });
    known.set(text, [...ids]);
    return [...ids];
  };
  const one = async ({ a, b }: TextPair): Promise<Reading> => {
    const { ids, segments } = join(tokens(a), tokens(b));
    const shape = [1, ids.length];
    const { logits } = await session.run({
      ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
      segments: new Tensor('int64', BigInt64Array.from(segments, BigInt), shape),
    });
    return readOff(logits?.data as Float32Array);
  };
  return {
    async read(pairs) {
      const answers: Reading[] = [];
      for (const pair of pairs) answers.push(await one(pair));
      return answers;
    },
  };
}

/** As in `training/reader/vocabulary.py`. */
export function normalize(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** `<s> a </s> b </s>` with segments 0 and 1; the longer side is cut until both fit. */
export function join(a: readonly number[], b: readonly number[]): { ids: number[]; segments: number[] } {
  const room = LONGEST - 3;
  const half = Math.floor(room / 2);
  let [x, y] = [a, b];
  if (a.length + b.length > room) {
    if (a.length <= half) y = b.slice(0, room - a.length);
    else if (b.length <= half) x = a.slice(0, room - b.length);
    else [x, y] = [a.slice(0, half), b.slice(0, half)];
  }
  const segments = [...new Array(x.length + 2).fill(0), ...new Array(y.length + 1).fill(1)];
  return { ids: [START, ...x, END, ...y, END], segments };
}

/** Log-odds from the logits of: no common fact, same and compatible, conflict, later update. In thousandths, so that a cache holds them exactly. */
function readOff([none, same, conflict, update]: Iterable<number> & ArrayLike<number>): Reading {
  const differ = logSum(conflict as number, update as number);
  return { same: round(logSum(same as number, differ) - (none as number)), differ: round(differ - (same as number)) };
}

function logSum(x: number, y: number): number {
  const high = Math.max(x, y);
  return high + Math.log(Math.exp(x - high) + Math.exp(y - high));
}

function round(x: number): number {
  return Math.round(x * 1000) / 1000;
}
