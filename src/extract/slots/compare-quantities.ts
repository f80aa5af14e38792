import { languageData } from '../../language/data.js';
import type { Quantity } from '../../model.js';
import { countedWords } from './counted.js';
import { readLexemes } from './lexemes.js';
import { readDigits, readNumeral } from './numerals.js';
import { isMoney } from './quantities.js';

export type QuantityComparison = 'equal' | 'rounded' | 'covers' | 'different' | 'incomparable';

/** "sekitar 7.000" covers what lies within a tenth of it. */
const APPROXIMATE = 0.1;
/** A single number beyond an open bound by more than this factor is another statement ("lebih dari 7" is not 200). */
const FAR = 3;
/** The largest share by which rounding to fewer digits may move a number and still be read as rounding. */
const ROUNDING = 0.05;

/**
 * How two amounts stand to each other, whatever they count.
 * `rounded`: one has fewer significant digits and is the other rounded to them ("1,3 ton", "1.298 kilogram").
 * `covers`: a range, an open bound or an approximate number that holds the other. Symmetric.
 */
export function compareQuantities(a: Quantity, b: Quantity): QuantityComparison {
  const factor = conversion(a, b);
  if (factor === null || a.identifier !== b.identifier) return 'incomparable';
  const left = { min: a.min, max: a.max };
  const right = { min: times(b.min, factor), max: times(b.max, factor) };
  if (same(left.min, right.min) && same(left.max, right.max)) return 'equal';
  if (a.identifier || a.unit === 'score') return 'different';
  const [leftOpen, rightOpen] = [isOpen(left), isOpen(right)];
  if (leftOpen && rightOpen) return 'different';
  if (leftOpen || rightOpen)
    return withinBound(leftOpen ? left : right, leftOpen ? right : left) ? 'covers' : 'different';
  if (isSingle(left) && isSingle(right)) {
    if (roundsTo(a, left.min, right.min) || roundsTo(b, right.min, left.min)) return 'rounded';
  }
  const overlap = (x: Range, y: Range) => (x.min ?? 0) <= (y.max ?? 0) && (y.min ?? 0) <= (x.max ?? 0);
  return overlap(widened(left, a.approximate), right) || overlap(left, widened(right, b.approximate))
    ? 'covers'
    : 'different';
}

interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

/** Factor from `b`'s unit to `a`'s, null when they measure different things. */
function conversion(a: Quantity, b: Quantity): number | null {
  if (a.unit === b.unit) return 1;
  const table = languageData<{ commensurable: Record<string, [string, number]> }>('id/units.json').commensurable;
  if (a.unit === null || b.unit === null) return null;
  const up = Object.hasOwn(table, a.unit) ? table[a.unit] : undefined;
  if (up?.[0] === b.unit) return up[1];
  const down = Object.hasOwn(table, b.unit) ? table[b.unit] : undefined;
  if (down?.[0] === a.unit) return 1 / down[1];
  // "770 juta dolar" beside "dolar AS": a dollar that is not named otherwise.
  const dollars = [a.unit, b.unit].sort().join(' ');
  return dollars === 'USD dollar' ? 1 : null;
}

function times(value: number | null, factor: number): number | null {
  return value === null ? null : value * factor;
}

function same(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-9;
}

const isOpen = (range: Range) => range.min === null || range.max === null;
const isSingle = (range: Range): range is { min: number; max: number } =>
  range.min !== null && same(range.min, range.max);

function withinBound(bound: Range, other: Range): boolean {
  const [low, high] = [other.min ?? 0, other.max ?? 0];
  if (bound.min !== null) return high >= bound.min && (bound.min <= 0 || low <= bound.min * FAR);
  if (bound.max !== null) return low <= bound.max && (high <= 0 || bound.max <= high * FAR);
  return false;
}

function widened(range: Range, approximate: boolean): Range {
  if (!approximate || range.min === null || range.max === null) return range;
  const margin = Math.max(Math.abs(range.min), Math.abs(range.max)) * (isSingle(range) ? APPROXIMATE : APPROXIMATE / 2);
  return { min: range.min - margin, max: range.max + margin };
}

/** Whether `rough`, as written in its text, is `fine` rounded (or cut off) to the digits that it has. */
function roundsTo(quantity: Quantity, rough: number, fine: number): boolean {
  const written = writtenIn(quantity);
  if (written === null || written.value === 0 || rough === 0) return false;
  const step = Math.abs(rough / written.value) * written.step;
  const distance = Math.abs(fine - rough);
  const share = distance / Math.abs(rough);
  // The finer number must really have more digits: 8,66 and 8,67 differ, 30 ribu and 35 ribu too.
  const finer = Math.abs(fine / step - Math.round(fine / step)) > 1e-9;
  if (!finer || share > (written.decimal ? ROUNDING * 2 : ROUNDING)) return false;
  return distance <= step / 2 + step * 1e-9 || (fine > rough && distance < step && written.decimal);
}

interface Written {
  readonly value: number;
  readonly step: number;
  readonly decimal: boolean;
}

/** A quantity is compared with many others. */
const known = new WeakMap<Quantity, Written | null>();

function writtenIn(quantity: Quantity): Written | null {
  let written = known.get(quantity);
  if (written === undefined) {
    written = writtenNumber(quantity.text);
    known.set(quantity, written);
  }
  return written;
}

/** The number that a text shows, with the value of its last significant digit, before scale and unit. */
function writtenNumber(text: string): Written | null {
  const lexemes = readLexemes(text);
  const at = lexemes.findIndex((lexeme, i) => lexeme.kind === 'number' || readNumeral(lexemes, i) !== null);
  const numeral = at < 0 ? null : readNumeral(lexemes, at, true);
  if (!numeral) return null;
  const digits = lexemes[at]?.kind === 'number' ? (lexemes[at]?.text ?? '') : null;
  const value = digits === null ? numeral.min : readDigits(digits).value;
  const scaled = digits !== null && numeral.scale > 1;
  const decimals = digits !== null && !Number.isInteger(value) ? (/[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0) : 0;
  if (decimals > 0) return { value, step: 10 ** -decimals, decimal: true };
  let step = 1;
  // The zeros of "1.300" may be rounding; those of "80 ribu" and "100 persen" are read as exact.
  if (value >= 1000) while (value % (step * 10) === 0) step *= 10;
  return { value, step, decimal: scaled && step === 1 };
}

/**
 * How far two amounts count the same thing, 0…1. Different outcomes (tewas, luka) count different things whatever else
 * they share; nearer words weigh more; a number whose words are unknown gets a middle value.
 */
export function sameCounted(a: Quantity, b: Quantity): number {
  const { outcomes, opposite, generic } = countedWords();
  if (a.counted.includes('dari') !== b.counted.includes('dari')) return 0;
  const outcomeOf = (words: readonly string[]) => words.filter((word) => outcomes.includes(word));
  const [first, second] = [outcomeOf(a.counted), outcomeOf(b.counted)];
  const shared = first.filter((word) => second.includes(word));
  if (first.length > 0 && second.length > 0 && shared.length === 0) return 0;
  for (const [x, y] of opposite) {
    if ((a.counted.includes(x) && b.counted.includes(y)) || (a.counted.includes(y) && b.counted.includes(x))) return 0;
  }
  // The word next to the number must not name another outcome: "8 tewas" and "9 luka, 8 di antaranya tewas".
  if (shared.length > 0) return first[0] === second[0] ? 1 : 0.5;
  if (a.counted.length === 0 || b.counted.length === 0) return a.unit !== null && a.unit === b.unit ? 0.5 : 0.3;
  const weight = (word: string, rank: number) => (generic.includes(word) ? 0.4 : 1) / (1 + rank * 0.5);
  const sum = (words: readonly string[], keep: (word: string) => boolean) =>
    words.reduce((total, word, rank) => (keep(word) ? total + weight(word, rank) : total), 0);
  const total = Math.min(
    sum(a.counted, () => true),
    sum(b.counted, () => true),
  );
  const common = Math.min(
    sum(a.counted, (word) => b.counted.includes(word)),
    sum(b.counted, (word) => a.counted.includes(word)),
  );
  const overlap = Math.min(1, common / total);
  // Money and shares are rarely of the same thing twice in one fact: the unit itself speaks.
  const unit = a.unit !== null && a.unit === b.unit ? (isMoney(a.unit) ? 0.4 : 0.35) : 0;
  return Math.min(1, Math.max(overlap, unit + overlap * (1 - unit)));
}
