/** Readings kept between runs, in one file of fixed records: 16 bytes of the key's hash, then both log-odds in thousandths. */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reading, TextPair } from './reading.js';

const KEY = 16;
const RECORD = KEY + 8;
/** A file that has grown beyond this many records is begun anew: some 2 million readings, 48 MB. */
const MOST = 2_000_000;

/** Readings by what was read. What cannot be read or written is as if it had never been kept. */
export class ReadingCache {
  /** @param path the file; it and its folder are made when the first reading is kept */
  constructor(private readonly path: string) {}

  /** The kept readings of pairs, in their order; null where there is none. */
  find(pairs: readonly TextPair[]): (Reading | null)[] {
    const wanted = new Map<string, number[]>();
    const found = new Array<Reading | null>(pairs.length).fill(null);
    const bytes = this.bytes();
    if (bytes.length === 0 || pairs.length === 0) return found;
    for (const [i, pair] of pairs.entries()) {
      const key = keyOf(pair).toString('latin1');
      wanted.set(key, [...(wanted.get(key) ?? []), i]);
    }
    for (let at = 0; at < bytes.length; at += RECORD) {
      const places = wanted.get(bytes.toString('latin1', at, at + KEY));
      if (!places) continue;
      const reading = { same: bytes.readInt32LE(at + KEY) / 1000, differ: bytes.readInt32LE(at + KEY + 4) / 1000 };
      for (const place of places) found[place] = reading;
    }
    return found;
  }

  /** Keeps readings, in thousandths. */
  keep(pairs: readonly TextPair[], readings: readonly Reading[]): void {
    const bytes = Buffer.alloc(pairs.length * RECORD);
    for (const [i, pair] of pairs.entries()) {
      const { same, differ } = readings[i] as Reading;
      keyOf(pair).copy(bytes, i * RECORD);
      bytes.writeInt32LE(Math.round(same * 1000), i * RECORD + KEY);
      bytes.writeInt32LE(Math.round(differ * 1000), i * RECORD + KEY + 4);
    }
    try {
      // One by one: told to make all that is missing, Node tries for ever in file systems such as /proc.
      for (const folder of [dirname(dirname(this.path)), dirname(this.path)])
        if (!existsSync(folder)) mkdirSync(folder);
      appendFileSync(this.path, bytes);
    } catch {
      // A full disk or a folder without leave costs time in the next run, nothing else.
    }
  }

  private bytes(): Buffer {
    try {
      const bytes = readFileSync(this.path);
      // A write that was cut off would shift all that follows.
      if (bytes.length % RECORD === 0 && bytes.length / RECORD <= MOST) return bytes;
      rmSync(this.path, { force: true });
    } catch {
      // Not there yet, or not to be read.
    }
    return Buffer.alloc(0);
  }
}

function keyOf({ a, b }: TextPair): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([a, b]))
    .digest()
    .subarray(0, KEY);
}
