import { compareMoments } from '../extract/slots/compare-moments.js';
import { comparePlaces } from '../extract/slots/compare-places.js';
import { compareQuantities, sameCounted } from '../extract/slots/compare-quantities.js';
import { countedWords } from '../extract/slots/counted.js';
import type { Moment, Quantity } from '../model.js';
import { AT } from './feature-list.js';
import type { Profile } from './profile.js';
import { quantityKey, type ValueIndex } from './values.js';

/** Features from numbers, moments and places. */
export function slotFeatures(a: Profile, b: Profile, values: ValueIndex, vector: Float64Array): void {
  numberFeatures(a, b, values, vector);
  momentFeatures(a, b, vector);
  placeFeatures(a, b, vector);
}

function numberFeatures(a: Profile, b: Profile, values: ValueIndex, vector: Float64Array): void {
  const { amounts: left } = a;
  const { amounts: right } = b;
  vector[AT.numberOneSide] = (left.length === 0) !== (right.length === 0) ? 1 : 0;
  if (left.length === 0 || right.length === 0) return;
  let same = 0;
  let sameThing = 0;
  let clash = 0;
  let outcome = 0;
  let near = 0;
  let free = 0;
  let variety = 0;
  const settled = new Set<Quantity>();
  const open: { x: Quantity; y: Quantity; about: number }[] = [];
  for (const x of left) {
    for (const y of right) {
      const result = compareQuantities(x, y);
      if (result === 'incomparable') continue;
      const about = sameCounted(x, y);
      if (result === 'different') {
        open.push({ x, y, about });
        continue;
      }
      settled.add(x);
      settled.add(y);
      same = Math.max(same, result === 'covers' ? 0.5 : 1);
      sameThing = Math.max(sameThing, about);
    }
  }
  for (const { x, y, about } of open) {
    if (settled.has(x) || settled.has(y) || about < 0.4) continue;
    clash = Math.max(clash, about);
    if (sameOutcome(x, y)) outcome = 1;
    near = Math.max(near, nearness(x, y));
    const [one, two] = [quantityKey(x), quantityKey(y)];
    const rival = Math.max(
      values.together(one, two),
      values.states(b.article, one) || values.states(a.article, two) ? 1 : 0,
    );
    free = Math.max(free, about * (1 - rival));
    const word = x.counted.find((item) => y.counted.includes(item));
    if (word) variety = Math.max(variety, Math.min(1, values.variety(word) / 8));
  }
  vector[AT.numberSame] = same;
  vector[AT.numberSameCounted] = same > 0 ? sameThing : 0;
  vector[AT.numberApart] = same === 0 ? 1 : 0;
  vector[AT.numberClash] = clash;
  vector[AT.numberClashOutcome] = outcome;
  vector[AT.numberClashNear] = near;
  vector[AT.numberClashFree] = free;
  vector[AT.numberClashVariety] = variety;
}

/** Both count the dead, the injured, … of something: a toll, of which an event has one. */
export function sameOutcome(x: Quantity, y: Quantity): boolean {
  const { outcomes } = countedWords();
  return x.counted.some((word) => outcomes.includes(word) && y.counted.includes(word));
}

/** 1 for nearly equal values, 0 for values ten times apart. */
export function nearness(x: Quantity, y: Quantity): number {
  const [one, two] = [x.min ?? x.max ?? 0, y.min ?? y.max ?? 0];
  if (one <= 0 || two <= 0) return 0;
  return Math.max(0, 1 - Math.abs(Math.log10(one / two)));
}

function momentFeatures(a: Profile, b: Profile, vector: Float64Array): void {
  const { moments: left } = a.claim.slots;
  const { moments: right } = b.claim.slots;
  if (left.length === 0 || right.length === 0) return;
  let same = 0;
  let hour = 0;
  let apart = 0;
  let hourApart = 0;
  for (const x of left) {
    for (const y of right) {
      const result = compareMoments(x, y);
      if (result === 'different') {
        if (daysApart(x, y)) apart = 1;
        else hourApart = 1;
      } else if (result !== 'incomparable') {
        same = 1;
        if (result === 'equal' && x.precision === 'minute') hour = 1;
      }
    }
  }
  vector[AT.momentSame] = same;
  vector[AT.momentSameHour] = hour;
  vector[AT.momentApart] = same === 0 ? apart : 0;
  vector[AT.hourApart] = hourApart;
}

/** Both name days, and other ones; else only their hours differ. */
function daysApart(x: Moment, y: Moment): boolean {
  if (x.from === null || x.to === null || y.from === null || y.to === null) return false;
  return x.to < y.from || y.to < x.from;
}

function placeFeatures(a: Profile, b: Profile, vector: Float64Array): void {
  let same = 0;
  let apart = 0;
  for (const x of a.claim.slots.places) {
    for (const y of b.claim.slots.places) {
      const result = comparePlaces(x, y);
      if (result === 'different') apart = 1;
      else if (result !== 'incomparable') same = 1;
    }
  }
  vector[AT.placeSame] = same;
  vector[AT.placeApart] = same === 0 ? apart : 0;
}
