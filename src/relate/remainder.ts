import type { Profile } from '../compare/profile.js';
import type { Mark } from '../model.js';
import { contentStems } from '../words/tokens.js';
import type { Candidate } from './candidate.js';

/**
 * How alike two claims are apart from the words that differ: when all else is the same, the difference is what the reader
 * is told differently. `restShared`: stems they share, at most 8; `restContained`: share of the shorter rest that the longer has; `restAlike`: of the longer; 0…1.
 */
export function remainder(candidate: Candidate, a: Profile, b: Profile): Record<string, number> {
  const left = rest(a, candidate.a);
  const right = rest(b, candidate.b);
  let shared = 0;
  for (const stem of left) if (right.has(stem)) shared += 1;
  const [short, long] = [Math.min(left.size, right.size), Math.max(left.size, right.size)];
  const contained = short === 0 ? 0 : shared / short;
  const alike = long === 0 ? 0 : shared / long;
  return {
    restContained: contained,
    restAlike: alike,
    restShared: Math.min(8, shared),
    restSame: contained >= 0.75 && alike >= 0.5 && shared >= 3 ? 1 : 0,
  };
}

/** Stems of a claim without those of a marked stretch. */
function rest(p: Profile, mark: Mark | null): Set<string> {
  const gone = new Set(mark ? contentStems(mark.text) : []);
  return new Set([...p.terms.keys()].filter((stem) => !gone.has(stem)));
}
