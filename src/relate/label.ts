import type { PairDifference, RelationLabel } from '../model.js';

/** The strongest label among the differences of a pair; `agree` when there is none. */
export function labelOfPair(differences: readonly PairDifference[]): RelationLabel {
  for (const label of ['conflict', 'update', 'incomparable'] as const) {
    if (differences.some((difference) => difference.label === label)) return label;
  }
  return 'agree';
}
