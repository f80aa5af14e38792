import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { LinkRule } from '../cluster/link-threshold.js';

/** A fitted sum of contributions: `intercept + Σ weights[name] · value`, in log-odds. */
export interface Linear {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
  /** Mean of each feature over the fitting pairs: what two arbitrary claims of two outlets have. */
  readonly means?: Readonly<Record<string, number>>;
}

/** From which probability or confidence on something counts, and how differences are judged. */
export interface Decisions {
  /** Probability from which a pair is shown. */
  readonly shown_at: number;
  /** From which probability on a pair is a link at all; between this and `shown_at` only `--maybe` shows it. */
  readonly link: LinkRule;
  /** Confidence of a difference, by kind: would an annotator call it one? See `relate/`. */
  readonly differences: Readonly<Record<string, Linear>>;
  /** Confidence from which a difference counts at all, by kind; a kind without one never counts. */
  readonly difference_at: Readonly<Record<string, number>>;
  /** Confidence from which a conflict is shown without asking, by kind. */
  readonly conflict_shown_at: Readonly<Record<string, number>>;
}

/** `compare/weights.json`, written by `npm run fit`, with the data and settings that made it. */
export interface Weights extends Decisions {
  readonly made: Readonly<Record<string, unknown>>;
  /** First look at a pair of an event: words, slots, speaker, position. */
  readonly first: Linear;
  /** Second look, with what the first said about the pair's rivals and supporters. */
  readonly second: Linear;
  /** For a pair without its event (`claims stage score`). */
  readonly isolated: Linear;
  /** Least share of links that a member of a fact must have to its other members. */
  readonly share: number;
  /** What takes the place of the above where the reader has been asked. */
  readonly reader: ReaderWeights;
}

/** Weights of pairs that the trained reader has read, and the decisions of an analysis with it. */
export interface ReaderWeights extends Decisions {
  /** The model that they were fitted with; they say nothing about the answers of another. */
  readonly model: string;
  /** First-look probability from which on the reader is asked; below, the readable features decide alone. */
  readonly ask_from: number;
  readonly first: Linear;
  readonly second: Linear;
  readonly isolated: Linear;
}

let loaded: { weights: Weights; hash: string } | null = null;

function read(): { weights: Weights; hash: string } {
  if (!loaded) {
    const text = readFileSync(new URL('../compare/weights.json', import.meta.url), 'utf8');
    loaded = {
      weights: JSON.parse(text) as Weights,
      hash: createHash('sha256').update(text).digest('hex').slice(0, 12),
    };
  }
  return loaded;
}

/** The fitted weights that are shipped. */
export function shippedWeights(): Weights {
  return read().weights;
}

/** First 12 hex digits of the SHA-256 of the shipped weights file. */
export function weightsHash(): string {
  return read().hash;
}
