import { createInterface } from 'node:readline';
import type { ReadStream } from 'node:tty';
import type { StagePair, StageText } from '../../compare/stage.js';
import type { CommonFlags } from '../flags.js';
import { toStdout } from '../output.js';
import { readerOf } from '../reader.js';
import type { Talk } from '../talk.js';
import { UsageError } from '../usage-error.js';

/** Rows scored at a time: few enough to answer a stream as it comes, many enough to write in large pieces. */
const BATCH = 256;

/**
 * `claims stage score`: reads pairs of claims as NDJSON, one `{"id", "a": {"text", "outlet", "published", "field"},
 * "b": {…}}` a line, and answers each, in order, with `{"id", "same_fact", "label"}`. A line that is no pair is named on
 * stderr and gets no answer; the status is then 2.
 */
export async function stage(name: string, flags: CommonFlags, talk: Talk): Promise<number> {
  if (name !== 'score') throw new UsageError('unknown-stage', { name });
  if (flags.output !== undefined) throw new UsageError('no-output-here', { command: 'stage score' });
  const { scorePairs } = await import('../../compare/stage.js');
  const reader = await readerOf(flags, talk);
  let rows: StagePair[] = [];
  let failed = false;
  let line = 0;
  const flush = async (): Promise<void> => {
    if (rows.length === 0) return;
    const answers = await scorePairs(rows, reader);
    rows = [];
    await toStdout(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
  };
  for await (const text of createInterface({ input: process.stdin as ReadStream, crlfDelay: Infinity })) {
    line++;
    if (text.trim() === '') continue;
    const row = pairOf(text);
    if (typeof row === 'string') {
      talk.error('cli.bad-pair', { line, what: row });
      failed = true;
      continue;
    }
    rows.push(row);
    if (rows.length >= BATCH) await flush();
  }
  await flush();
  return failed ? 2 : 0;
}

/** A pair, or the name of the part that is missing or wrong. */
function pairOf(text: string): StagePair | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'JSON';
  }
  if (typeof value !== 'object' || value === null) return 'JSON';
  const { id, a, b } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return 'id';
  const sides = [a, b].map(sideOf);
  if (!sides[0]) return 'a.text';
  if (!sides[1]) return 'b.text';
  return { id, a: sides[0], b: sides[1] };
}

function sideOf(value: unknown): StageText | null {
  if (typeof value !== 'object' || value === null) return null;
  const { text, outlet, published, field } = value as Record<string, unknown>;
  if (typeof text !== 'string') return null;
  return {
    text,
    outlet: typeof outlet === 'string' ? outlet : null,
    published: typeof published === 'string' ? published : null,
    field: field === 'title' ? 'title' : 'body',
  };
}
