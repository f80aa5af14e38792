import { shippedWeights } from '../../src/compare/weights.js';
import type { DifferenceKind } from '../../src/model.js';
import { type Comparison, relate } from '../../src/relate/relate.js';
import { pairOf, type Told } from '../compare/told.js';

const KINDS: readonly DifferenceKind[] = [
  'number',
  'date',
  'place',
  'actor',
  'polarity',
  'certainty',
  'quote',
  'source',
  'extent',
];

/** All that the finders see in the first claims of two articles, however unsure: every threshold is 0. */
export function differencesOf(one: string | Told, two: string | Told): Comparison {
  const { a, b, words } = pairOf(one, two);
  const difference_at = Object.fromEntries(
    KINDS.flatMap((kind) => [
      [kind, 0],
      [`${kind}:update`, 0],
    ]),
  );
  return relate(a, b, { sameFact: 0.9, reading: null }, words.values, { ...shippedWeights(), difference_at });
}

/** The kinds of these differences, sorted. */
export function kindsOf(one: string | Told, two: string | Told): string[] {
  return differencesOf(one, two)
    .differences.map(({ kind }) => kind)
    .sort();
}

/** The codes of the notes on what agrees. */
export function notesOf(one: string | Told, two: string | Told): string[] {
  return differencesOf(one, two).notes.map(({ code }) => code);
}
