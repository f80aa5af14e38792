/** Log-odds → probability. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Probability → log-odds, clipped to ±13.8 (one in a million). */
export function logit(p: number): number {
  const q = Math.min(1 - 1e-6, Math.max(1e-6, p));
  return Math.log(q / (1 - q));
}
