import { logistic } from '../compare/logistic.js';
import type { Linear } from '../compare/weights.js';

/** A feature that fewer examples have gets no weight. */
const LEAST = 20;

/** A row to learn from. */
export interface Example {
  readonly x: ArrayLike<number>;
  readonly y: 0 | 1;
  readonly weight: number;
}

/**
 * Logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani &
 * Friedman, The Elements of Statistical Learning, 4.4.1). Deterministic. Features are scaled to unit variance for the
 * penalty and scaled back after.
 * @param names one name a feature
 * @param penalty strength of the penalty on each scaled weight, ≥ 0; the intercept is free
 */
export function fitLogistic(examples: readonly Example[], names: readonly string[], penalty: number): Linear {
  const n = names.length;
  const scale = new Float64Array(n + 1).fill(1);
  let total = 0;
  const mean = new Float64Array(n);
  const square = new Float64Array(n);
  const present = new Int32Array(n);
  for (const { x, weight } of examples) {
    total += weight;
    for (let j = 0; j < n; j += 1) {
      const v = x[j] as number;
      if (v !== 0) present[j] = (present[j] as number) + 1;
      mean[j] = (mean[j] as number) + weight * v;
      square[j] = (square[j] as number) + weight * v * v;
    }
  }
  for (let j = 0; j < n; j += 1) {
    const m = (mean[j] as number) / total;
    const deviation = Math.sqrt(Math.max(0, (square[j] as number) / total - m * m));
    // A handful of examples teach nothing, but would be scaled up to weigh like thousands.
    scale[j] = (present[j] as number) < LEAST ? Number.POSITIVE_INFINITY : deviation > 1e-9 ? deviation : 1;
  }
  const w = new Float64Array(n + 1);
  const z = new Float64Array(n + 1);
  for (let step = 0; step < 25; step += 1) {
    const gradient = new Float64Array(n + 1);
    const hessian = Array.from({ length: n + 1 }, () => new Float64Array(n + 1));
    for (const { x, y, weight } of examples) {
      let sum = w[n] as number;
      for (let j = 0; j < n; j += 1) {
        z[j] = (x[j] as number) / (scale[j] as number);
        sum += (w[j] as number) * (z[j] as number);
      }
      z[n] = 1;
      const p = logistic(sum);
      const g = weight * (p - y);
      const h = Math.max(1e-9, weight * p * (1 - p));
      for (let j = 0; j <= n; j += 1) {
        const zj = z[j] as number;
        if (zj === 0) continue;
        gradient[j] = (gradient[j] as number) + g * zj;
        const row = hessian[j] as Float64Array;
        for (let k = 0; k <= j; k += 1) row[k] = (row[k] as number) + h * zj * (z[k] as number);
      }
    }
    for (let j = 0; j < n; j += 1) {
      gradient[j] = (gradient[j] as number) + penalty * (w[j] as number);
      (hessian[j] as Float64Array)[j] = ((hessian[j] as Float64Array)[j] as number) + penalty;
    }
    (hessian[n] as Float64Array)[n] = ((hessian[n] as Float64Array)[n] as number) + 1e-9;
    const delta = solve(hessian, gradient);
    let largest = 0;
    for (let j = 0; j <= n; j += 1) {
      w[j] = (w[j] as number) - (delta[j] as number);
      largest = Math.max(largest, Math.abs(delta[j] as number));
    }
    if (largest < 1e-7) break;
  }
  const weights: Record<string, number> = {};
  for (const [j, name] of names.entries()) weights[name] = round((w[j] as number) / (scale[j] as number));
  const means = Object.fromEntries(names.map((name, j) => [name, round((mean[j] as number) / total)]));
  return { intercept: round(w[n] as number), weights, means };
}

function round(x: number): number {
  return Math.round(x * 1e4) / 1e4;
}

/** Solves a symmetric positive definite system (lower triangle given) by Cholesky decomposition. */
function solve(lower: Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  const at = (i: number, j: number) => (lower[i] as Float64Array)[j] as number;
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = at(i, j);
      for (let k = 0; k < j; k += 1) sum -= at(i, k) * at(j, k);
      (lower[i] as Float64Array)[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j);
    }
  }
  const x = Float64Array.from(right);
  for (let i = 0; i < n; i += 1) {
    let sum = x[i] as number;
    for (let k = 0; k < i; k += 1) sum -= at(i, k) * (x[k] as number);
    x[i] = sum / at(i, i);
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = x[i] as number;
    for (let k = i + 1; k < n; k += 1) sum -= at(k, i) * (x[k] as number);
    x[i] = sum / at(i, i);
  }
  return x;
}
