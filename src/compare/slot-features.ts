import type { Quantity } from '../model.js';
import type { Set } from './features.js';
import type { Profile } from './profile.js';

/** Features from numbers, moments and places. */
export function slotFeatures(a: Profile, b: Profile, set: Set): void {
  const left = a.claim.slots.quantities.filter((quantity) => !quantity.identifier);
  const right = b.claim.slots.quantities.filter((quantity) => !quantity.identifier);
  let same = 0;
  let sameCounted = 0;
  let counted = 0;
  for (const x of left) {
    for (const y of right) {
      if (x.unit !== y.unit) continue;
      const about = sharesCounted(x, y);
      const equal = overlaps(x, y);
      if (equal) same = 1;
      if (equal && about) sameCounted = 1;
      if (about) counted = 1;
    }
  }
  set('numberSame', same);
  set('numberSameCounted', sameCounted);
  set('countedShared', counted);
  set('numberApart', left.length > 0 && right.length > 0 && same === 0 ? 1 : 0);
  set('numberOneSide', (left.length === 0) !== (right.length === 0) ? 1 : 0);

  const days = (p: Profile) => p.claim.slots.moments.filter((moment) => moment.from !== null);
  let sameDay = 0;
  for (const x of days(a)) for (const y of days(b)) if (x.from! <= y.to! && y.from! <= x.to!) sameDay = 1;
  set('momentSame', sameDay);
  set('momentApart', sameDay === 0 && days(a).length > 0 && days(b).length > 0 ? 1 : 0);
  let samePlace = 0;
  for (const x of a.claim.slots.places) for (const y of b.claim.slots.places) if (x.name === y.name) samePlace = 1;
  set('placeSame', samePlace);
  set('placeApart', samePlace === 0 && a.claim.slots.places.length > 0 && b.claim.slots.places.length > 0 ? 1 : 0);
}

function overlaps(x: Quantity, y: Quantity): boolean {
  const low = Math.max(x.min ?? -Infinity, y.min ?? -Infinity);
  const high = Math.min(x.max ?? Infinity, y.max ?? Infinity);
  return low <= high;
}

function sharesCounted(x: Quantity, y: Quantity): boolean {
  return x.counted.some((stem) => y.counted.includes(stem));
}
