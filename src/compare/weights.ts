import { createRequire } from 'node:module';

/** A fitted sum of contributions: `intercept + Σ weights[name] · value`, in log-odds. */
export interface Linear {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** `compare/weights.json`, written by `npm run fit`, with the data and settings that made it. */
export interface Weights {
  readonly made: Readonly<Record<string, unknown>>;
  /** First look at a pair of an event: words, slots, speaker, position. */
  readonly first: Linear;
  /** Second look, with what the first said about the pair's rivals and supporters. */
  readonly second: Linear;
  /** For a pair without its event (`claims stage score`). */
  readonly isolated: Linear;
  /** Probability from which a pair is shown. */
  readonly shown_at: number;
  /** Probability from which `--maybe` shows a pair. */
  readonly maybe_at: number;
  /** Confidence of differences, by kind: see `relate/`. */
  readonly differences: Readonly<Record<string, Linear>>;
  readonly conflict_at: number;
}

let loaded: Weights | null = null;

/** The fitted weights that are shipped. */
export function shippedWeights(): Weights {
  loaded ??= createRequire(import.meta.url)('./weights.json') as Weights;
  return loaded;
}
