import type { Profile } from '../../compare/profile.js';
import { nearness, sameOutcome } from '../../compare/slot-features.js';
import { quantityKey } from '../../compare/values.js';
import { compareQuantities, sameCounted } from '../../extract/slots/compare-quantities.js';
import { countedWords } from '../../extract/slots/counted.js';
import type { Quantity } from '../../model.js';
import { asOfOrder } from '../as-of.js';
import { type Candidate, type Finder, NOTHING } from '../candidate.js';
import { reason } from '../reasons.js';

/** From here two amounts are taken to count the same thing. */
const SAME_THING = 0.35;
const MONEY = /^[A-Z]{3}$/;

/** Amounts, counts, lengths: two numbers of the same thing that neither rounding nor a range explains. */
export const numberDifference: Finder = (a, b) => {
  const left = a.claim.slots.quantities;
  const right = b.claim.slots.quantities;
  if (left.length === 0 || right.length === 0) return NOTHING;
  const pairs = left.flatMap((x) =>
    right.flatMap((y) => {
      if (x.identifier || y.identifier || isList(x) || isList(y)) return [];
      const about = sameCounted(x, y);
      return about >= SAME_THING ? [{ x, y, about, result: compareQuantities(x, y) }] : [];
    }),
  );
  // A number that finds its like on the other side is not in question.
  const settled = new Set<Quantity>();
  for (const { x, y, result } of pairs) {
    if (result === 'equal' || result === 'rounded' || result === 'covers') {
      settled.add(x);
      settled.add(y);
    }
  }
  const notes = pairs
    .filter(({ result }) => result === 'rounded' || result === 'covers')
    .map(({ x, y, result }) => reason(result === 'rounded' ? 'rounding' : 'covers', { a: x.text, b: y.text }));
  const open = pairs.filter(({ x, y, result }) => !settled.has(x) && !settled.has(y) && result === 'different');
  // Each number meets the one that counts most nearly the same.
  const counted = asOfOrder(a, b);
  const candidates = open
    .filter(({ x, y, about }) => !open.some((other) => other.about > about && (other.x === x || other.y === y)))
    .map(({ x, y, about }): Candidate => {
      const later = growth(x, y);
      return {
        kind: 'number',
        a: x,
        b: y,
        aKey: quantityKey(x),
        bKey: quantityKey(y),
        reason: partly(x, y)
          ? reason('number-scope', { a: x.text, b: y.text })
          : reason('number-differs', {
              a: x.text,
              b: y.text,
              counted: x.counted.find((word) => y.counted.includes(word)) ?? '',
            }),
        direction: later,
        asOf: counted,
        incomparable: partly(x, y) || (counted !== 0 && counted !== later),
        features: {
          about,
          sure: about >= 0.7 ? 1 : 0,
          alone: left.length === 1 && right.length === 1 ? 1 : 0,
          many: left.length + right.length > 4 ? 1 : 0,
          near: nearness(x, y),
          exact: !x.approximate && !y.approximate && isExact(x) && isExact(y) ? 1 : 0,
          percent: x.unit === 'percent' ? 1 : 0,
          money: x.unit !== null && MONEY.test(x.unit) ? 1 : 0,
          count: x.unit === null ? 1 : 0,
          outcome: sameOutcome(x, y) ? 1 : 0,
          adjacent: x.counted[0] !== undefined && x.counted[0] === y.counted[0] ? 1 : 0,
          settled: settled.size > 0 ? 1 : 0,
        },
      };
    });
  return { candidates: [...candidates, ...wholeAndPart(a, b, 1), ...wholeAndPart(b, a, -1)], notes };
};

/** "20 korban, baik yang tewas maupun luka-luka": counted together. */
const TOGETHER =
  /tewas\s+(?:dan|maupun|serta|atau)\s+(?:yang\s+)?luka|luka(?:-luka)?\s+(?:dan|maupun|serta|atau)\s+(?:yang\s+)?tewas/i;

/** All victims of one claim against those of one outcome in the other: numbers that cannot be compared. */
function wholeAndPart(p: Profile, q: Profile, side: 1 | -1): Candidate[] {
  if (!TOGETHER.test(p.claim.text)) return [];
  const { outcomes } = countedWords();
  const isOutcome = (word: string) => outcomes.includes(word);
  const whole = p.claim.slots.quantities.find(
    (item) =>
      !item.identifier && item.unit === null && item.counted.includes('korban') && !item.counted.some(isOutcome),
  );
  const part = q.claim.slots.quantities.find(
    (item) => !item.identifier && item.unit === null && item.counted.some(isOutcome),
  );
  if (!whole || !part || quantityKey(whole) === quantityKey(part)) return [];
  const [x, y] = side === 1 ? [whole, part] : [part, whole];
  return [
    {
      kind: 'number',
      a: x,
      b: y,
      aKey: quantityKey(x),
      bKey: quantityKey(y),
      reason: reason('number-scope', { a: x.text, b: y.text }),
      direction: 0,
      incomparable: true,
      features: { about: 0.5 },
    },
  ];
}

/** One counts the dead and the injured together, the other one of them. */
function partly(x: Quantity, y: Quantity): boolean {
  const outcomes = ({ counted }: Quantity) => counted.filter((word) => countedWords().outcomes.includes(word));
  const [left, right] = [new Set(outcomes(x)), new Set(outcomes(y))];
  return left.size > 0 && right.size > 0 && left.size !== right.size;
}

/** "4 fakta", "5 hal": a headline counts what the article lists, not what happened. */
function isList(quantity: Quantity): boolean {
  return /^(?:hal|fakta|alasan|cara|poin|tips?|foto)$/.test(quantity.counted[0] ?? '');
}

/** Values of one unit whose order tells which is later when they count what only grows. */
function growth(x: Quantity, y: Quantity): -1 | 0 | 1 {
  const [one, two] = [x.max ?? x.min ?? 0, y.max ?? y.min ?? 0];
  return one === two ? 0 : one < two ? 1 : -1;
}

function isExact(quantity: Quantity): boolean {
  return quantity.min !== null && quantity.min === quantity.max;
}
