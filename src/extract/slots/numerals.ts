import { languageData } from '../../language/data.js';
import type { Lexeme } from './lexemes.js';
import { once } from './once.js';

interface NumberWords {
  readonly units: Record<string, number>;
  readonly tens: Record<string, number>;
  readonly multipliers: Record<string, number>;
  readonly scales: Record<string, number>;
  readonly scalesAfterCurrency: Record<string, number>;
  readonly vagueScales: Record<string, number>;
  readonly fractions: Record<string, number>;
  readonly indefinite: Record<string, [number, number]>;
}

/** A number of a text: a closed range (`min` = `max` for a single number) and the index of the lexeme after it. */
export interface Numeral {
  readonly min: number;
  readonly max: number;
  readonly next: number;
  /** A scale word was read ("juta"), so that a range may share it. */
  readonly scale: number;
  readonly approximate: boolean;
  /** Written with digits. */
  readonly digits: boolean;
  /** Three digits after a lone comma and no scale word: "1,298" is a decimal here, a thousand in English. */
  readonly ambiguous: boolean;
  /** Not an amount by its form: "04", "1.2.3". */
  readonly odd: boolean;
}

const words = once(() => languageData<NumberWords>('id/number-words.json'));
const own = <T>(table: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/**
 * The value of a number in digits. Indonesian separators first ("1.298", "42,7", "1.298,5"), English ones where they
 * cannot be Indonesian ("2,790.5", "1,298,000", "5.6"). `odd` when it is no amount by form ("04", "1.2.3").
 */
export function readDigits(text: string): { value: number; odd: boolean; ambiguous: boolean } {
  const plain = (value: number, odd = false, ambiguous = false) => ({ value, odd, ambiguous });
  const parts = text.split(/[.,]/);
  const separators = text.replace(/\d/g, '');
  const head = parts[0] ?? '';
  const tail = parts.slice(1);
  if (tail.length === 0) return plain(Number(head), head.length > 1 && head[0] === '0');
  const last = separators[separators.length - 1];
  const grouped = (groups: string[]) => head.length <= 3 && head !== '0' && groups.every((group) => group.length === 3);
  if (new Set(separators).size === 1) {
    if (tail.length > 1) return grouped(tail) ? plain(Number(parts.join(''))) : plain(Number(parts.join('')), true);
    if (last === '.' && grouped(tail)) return plain(Number(parts.join('')));
    return plain(Number(`${head}.${tail[0]}`), head.length > 1 && head[0] === '0', last === ',' && grouped(tail));
  }
  const whole = tail.slice(0, -1);
  const oneSwitch = separators
    .slice(0, -1)
    .split('')
    .every((sign) => sign !== last);
  if (!oneSwitch || !grouped(whole)) return plain(Number(parts.join('')), true);
  return plain(Number(`${head}${whole.join('')}.${tail[tail.length - 1]}`));
}

/** A cardinal below a thousand in words: "dua ratus tiga puluh lima", "sebelas", "dua belas". */
function readHundreds(lexemes: readonly Lexeme[], at: number): { value: number; next: number } | null {
  const { units, tens, multipliers } = words();
  let value = 0;
  let next = at;
  let limit = 1000;
  while (next < lexemes.length) {
    const word = lexemes[next]?.lower ?? '';
    const after = lexemes[next + 1]?.lower ?? '';
    const unit = own(units, word);
    const fixed = own(tens, word);
    let part: number;
    let used = 1;
    if (unit !== undefined) {
      const factor = own(multipliers, after);
      if (unit > 0 && factor !== undefined) [part, used] = [unit * factor, 2];
      else if (unit > 0 && after === 'belas') [part, used] = [10 + unit, 2];
      else part = unit;
    } else if (fixed !== undefined && fixed < 1000) part = fixed;
    else break;
    if (part >= limit) break;
    value += part;
    next += used;
    limit = part >= 100 ? 100 : part >= 20 && part % 10 === 0 ? 10 : 0;
    if (limit === 0) break;
  }
  return next > at ? { value, next } : null;
}

/** The number that begins at `at`, or null. `money`: a currency sign stands before it, so that M and T are scales. */
export function readNumeral(lexemes: readonly Lexeme[], at: number, money = false): Numeral | null {
  const first = lexemes[at];
  if (!first || first.kind === 'mark') return null;
  if (first.kind === 'number') return scaled(lexemes, at + 1, { ...readDigits(first.text), digits: true }, money);
  return readVague(lexemes, at) ?? readWords(lexemes, at, money);
}

/** "puluhan", "belasan ribu", "ratusan juta". */
function readVague(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const { indefinite, scales } = words();
  const range = own(indefinite, lexemes[at]?.lower ?? '');
  if (!range) return null;
  const scale = range[1] < 1000 ? own(scales, lexemes[at + 1]?.lower ?? '') : undefined;
  const factor = scale ?? 1;
  return {
    min: range[0] * factor,
    // "puluhan ribu" reaches up to the next scale, not only to 99,000.
    max: (range[1] + 1) * factor - 1,
    next: at + (scale ? 2 : 1),
    scale: 1,
    approximate: true,
    digits: false,
    ambiguous: false,
    odd: false,
  };
}

function readWords(lexemes: readonly Lexeme[], at: number, money: boolean): Numeral | null {
  const { tens, scales, fractions } = words();
  const fraction = own(fractions, lexemes[at]?.lower ?? '');
  if (fraction !== undefined) {
    if (lexemes[at]?.lower.startsWith('per')) return null;
    return scaled(lexemes, at + 1, { value: fraction, odd: false, ambiguous: false, digits: false }, money);
  }
  let total = 0;
  let next = at;
  let limit = Number.POSITIVE_INFINITY;
  let scale = 1;
  while (next < lexemes.length) {
    const fixed = own(tens, lexemes[next]?.lower ?? '');
    if (fixed !== undefined && fixed >= 1000 && fixed < limit) {
      total += fixed;
      limit = fixed;
      next += 1;
      continue;
    }
    const group = readHundreds(lexemes, next);
    if (!group) break;
    const factor = own(scales, lexemes[group.next]?.lower ?? '') ?? 1;
    if (factor >= limit) break;
    const part = own(fractions, lexemes[group.next]?.lower ?? '');
    if (part !== undefined && factor === 1) {
      // "dua pertiga" multiplies, "satu setengah" adds.
      const isShare = lexemes[group.next]?.lower.startsWith('per') ?? false;
      const value = isShare ? group.value * part : group.value + part;
      return scaled(lexemes, group.next + 1, { value, odd: false, ambiguous: false, digits: false }, money);
    }
    total += group.value * factor;
    next = group.next + (factor > 1 ? 1 : 0);
    limit = factor;
    scale = Math.max(scale, factor);
    if (factor === 1) break;
  }
  if (next === at) return null;
  return finish(lexemes, next, total, { odd: false, ambiguous: false, digits: false }, scale);
}

type Form = { odd: boolean; ambiguous: boolean; digits: boolean };

/** Reads the scale words after a number: "1,3 juta", "80 ribuan", "Rp2 T", "dua juta triliun" is none. */
function scaled(lexemes: readonly Lexeme[], at: number, form: Form & { value: number }, money: boolean): Numeral {
  const { scales, scalesAfterCurrency, vagueScales } = words();
  const lexeme = lexemes[at];
  const word = lexeme?.kind === 'word' ? lexeme.lower : '';
  const factor = own(scales, word) ?? (money && lexeme?.capital ? own(scalesAfterCurrency, word) : undefined);
  if (factor !== undefined) {
    // "4.000-an triliun" has its suffix before the scale and "500 ribu triliun" two scales; the second is rare.
    return finish(lexemes, at + 1, form.value * factor, { ...form, ambiguous: false }, factor);
  }
  const vague = own(vagueScales, word);
  if (vague !== undefined) return loose(form.value * vague, vague, at + 1, form);
  if (lexeme?.text === '-' && lexeme.glued && lexemes[at + 1]?.lower === 'an' && lexemes[at + 1]?.glued) {
    const after = own(scales, lexemes[at + 2]?.lower ?? '') ?? 1;
    return loose(form.value * after, after, at + (after > 1 ? 3 : 2), form);
  }
  return finish(lexemes, at, form.value, form, 1);
}

/** "80 ribuan", "4.000-an": from the number up to the next one with as many significant digits. */
function loose(value: number, scale: number, next: number, form: Form): Numeral {
  let step = scale;
  while (value > 0 && value % (step * 10) === 0) step *= 10;
  return { ...form, min: value, max: value + step - Math.min(1, step / 10), next, scale, approximate: true };
}

function finish(lexemes: readonly Lexeme[], next: number, value: number, form: Form, scale: number): Numeral {
  const clean = Number(value.toPrecision(15));
  // "dua puluhan", "tiga ratusan": the vague word after a whole number is a range of its own and is left to the caller.
  return { ...form, min: clean, max: clean, next: Math.min(next, lexemes.length), scale, approximate: false };
}
