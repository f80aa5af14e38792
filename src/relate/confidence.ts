import { logistic } from '../compare/logistic.js';
import type { Linear } from '../compare/weights.js';

/** Probability that a difference with these features is one to an annotator, 0…1; 0 for a kind without weights. */
export function confidenceOf(linear: Linear | undefined, features: Readonly<Record<string, number>>): number {
  if (!linear) return 0;
  let total = linear.intercept;
  for (const [name, value] of Object.entries(features)) total += (linear.weights[name] ?? 0) * value;
  return logistic(total);
}
