import { comparePlaces } from '../../extract/slots/compare-places.js';
import type { Place } from '../../model.js';
import { type Candidate, type Finder, NOTHING } from '../candidate.js';
import { reason } from '../reasons.js';

/** Places that exclude each other; one that holds the other agrees. */
export const placeDifference: Finder = (a, b) => {
  const left = a.claim.slots.places;
  const right = b.claim.slots.places;
  if (left.length === 0 || right.length === 0) return NOTHING;
  const pairs = left.flatMap((x) => right.map((y) => ({ x, y, result: comparePlaces(x, y) })));
  const settled = new Set<Place>();
  const settle = (wanted: string, ok: (x: Place, y: Place) => boolean) => {
    for (const { x, y } of pairs.filter((pair) => pair.result === wanted && ok(pair.x, pair.y))) {
      settled.add(x);
      settled.add(y);
    }
  };
  settle('equal', () => true);
  // Two villages of one district differ, although the district holds both.
  const named = new Set(settled);
  settle('broader', (x, y) => !named.has(x) && !named.has(y));
  const exact = pairs.some(({ result }) => result === 'equal');
  const notes = pairs
    .filter(({ result }) => result === 'broader' && !exact)
    .slice(0, 1)
    .map(({ x, y }) => reason('broader-place', { a: x.text, b: y.text }));
  const candidates = pairs
    .filter(({ x, y, result }) => result === 'different' && !settled.has(x) && !settled.has(y))
    .map(
      ({ x, y }): Candidate => ({
        kind: 'place',
        a: x,
        b: y,
        aKey: x.name,
        bKey: y.name,
        reason: reason('place-differs', { a: x.text, b: y.text }),
        direction: 0,
        incomparable: false,
        features: {
          alone: left.length === 1 && right.length === 1 ? 1 : 0,
          few: left.length <= 2 && right.length <= 2 ? 1 : 0,
          settled: settled.size > 0 ? 1 : 0,
          sameKind: firstWord(x.name) === firstWord(y.name) ? 1 : 0,
        },
      }),
    );
  return { candidates, notes };
};

function firstWord(name: string): string {
  return name.split(' ')[0] ?? '';
}
