/** Chooses from which confidence on a difference counts and a conflict is shown, by cross-validation over events. */
import { confidenceOf } from '../relate/confidence.js';
import { type DifferenceExample, fitDifferences } from './difference-model.js';

/** Fewer differences than this above a threshold say nothing about its precision. */
const LEAST = 25;

/** A candidate scored by weights that have not seen its event. */
interface Judged {
  readonly confidence: number;
  readonly right: boolean;
  readonly weight: number;
}

export interface Threshold {
  readonly at: number;
  readonly precision: number;
  readonly count: number;
}

/** Candidates of events by kind, most confident first. */
export function judged(examples: readonly DifferenceExample[]): Map<string, Judged[]> {
  const rows = new Map<string, Judged[]>();
  const folds = [...new Set(examples.map((example) => example.fold))].filter((fold) => fold >= 0).sort();
  for (const fold of folds) {
    const models = fitDifferences(examples.filter((example) => example.fold !== fold));
    for (const example of examples.filter((item) => item.fold === fold && item.linked)) {
      const key = isLater(example) ? `${example.kind}:update` : example.kind;
      const list = rows.get(key) ?? [];
      rows.set(key, list);
      list.push({
        confidence: confidenceOf(models[example.kind], example.features),
        right: example.differs,
        weight: example.weight,
      });
    }
  }
  for (const list of rows.values()) list.sort((x, y) => y.confidence - x.confidence);
  return rows;
}

/** Time explains the difference, so that it is called an update. */
function isLater({ kind, features }: DifferenceExample): boolean {
  if (kind === 'certainty' && !features.fromFact) return false;
  return (kind === 'number' || kind === 'certainty') && (features.timeFits ?? 0) > 0;
}

/** The lowest confidence from which on the given share of differences is right, or null when there is none. */
export function lowest(list: readonly Judged[], precision: number): Threshold | null {
  let right = 0;
  let total = 0;
  let found: Threshold | null = null;
  for (const [i, item] of list.entries()) {
    right += item.right ? item.weight : 0;
    total += item.weight;
    const share = right / total;
    if (i + 1 >= LEAST && share >= precision) {
      found = {
        at: Math.round(item.confidence * 1000) / 1000,
        precision: Math.round(share * 1000) / 1000,
        count: i + 1,
      };
    }
  }
  return found;
}
