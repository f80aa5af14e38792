import { readFileSync } from 'node:fs';
import type { StageText } from '../compare/stage.js';
import { GOLD } from './gold.js';

/** An annotated pair of sentences: S same fact, C conflict, U later update, N no common fact. */
export interface SentencePair {
  readonly event: string;
  readonly label: 'S' | 'C' | 'U' | 'N';
  readonly a: StageText;
  readonly b: StageText;
}

/** A sentence as other newsrooms might have put it. */
export interface Variant {
  readonly source: string;
  readonly agree: string;
  readonly conflict: string;
  readonly kind: string;
  readonly other: string;
}

/** The pairs for fitting: pairs/train and the train part of differ. */
export function readSentencePairs(): SentencePair[] {
  const differ = lines<SentencePair & { split: string }>('differ.jsonl').filter((row) => row.split === 'train');
  return [...lines<SentencePair>('train.jsonl'), ...differ];
}

/** The written variants, all for fitting. */
export function readVariants(): Variant[] {
  return lines<Variant>('variants.jsonl');
}

function lines<T>(name: string): T[] {
  return readFileSync(new URL(`pairs/${name}`, GOLD), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
