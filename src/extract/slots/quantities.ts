import { languageData } from '../../language/data.js';
import type { Mark, Quantity } from '../../model.js';
import { readBound } from './bounds.js';
import { countedAround, countedWords } from './counted.js';
import { isIdentifier } from './identifiers.js';
import { type Lexeme, markOf, Phrases } from './lexemes.js';
import { type Numeral, readNumeral } from './numerals.js';
import { once } from './once.js';

interface Units {
  readonly units: Record<string, [string, number]>;
  readonly currencySigns: Record<string, string>;
  readonly money: string[];
  readonly before: Record<string, string>;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly quantity: Omit<Quantity, keyof Mark | 'counted'>;
}

const units = once(() => languageData<Units>('id/units.json'));
const RANGE_WORDS = new Set(['sampai', 'hingga', 'sd', '-', '–', '—']);

let phrases: { units: Phrases<[string, number]>; signs: Phrases<string> } | null = null;

function known() {
  if (phrases) return phrases;
  const data = units();
  phrases = {
    units: new Phrases(Object.entries(data.units)),
    signs: new Phrases(Object.entries(data.currencySigns)),
  };
  return phrases;
}

/**
 * The amounts of a text, with the numbers that are names (`identifier`) told apart.
 * @param taken spans that are moments, in offsets of the text: their numbers are no amounts
 */
export function readQuantities(
  text: string,
  lexemes: readonly Lexeme[],
  taken: readonly { start: number; end: number }[],
  offset: number,
): Quantity[] {
  const busy = occupied(lexemes, taken);
  const found: Found[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const item = busy[at] ? null : readAt(lexemes, at, busy);
    if (item) {
      for (let i = item.from; i < item.to; i++) busy[i] = true;
      found.push(item);
      at = item.to;
    } else at += 1;
  }
  return found.map(({ from, to, quantity }) => ({
    ...markOf(text, lexemes, from, to, offset),
    ...quantity,
    counted: countedAround(lexemes, from, to, (i) => busy[i] === true),
  }));
}

function occupied(lexemes: readonly Lexeme[], taken: readonly { start: number; end: number }[]): boolean[] {
  const busy: boolean[] = new Array(lexemes.length).fill(false);
  let i = 0;
  for (const span of taken) {
    while (i < lexemes.length && (lexemes[i]?.end ?? 0) <= span.start) i++;
    for (let k = i; k < lexemes.length && (lexemes[k]?.start ?? 0) < span.end; k++) busy[k] = true;
  }
  return busy;
}

function readAt(lexemes: readonly Lexeme[], at: number, busy: readonly boolean[]): Found | null {
  const sign = known().signs.at(lexemes, at);
  const start = sign ? sign.next : at;
  // "Rp. 500" is written as often as "Rp500".
  const numberAt = sign && lexemes[start]?.text === '.' && lexemes[start]?.glued ? start + 1 : start;
  const numeral = readNumeral(lexemes, numberAt, sign !== null) ?? (sign ? null : readSingle(lexemes, at));
  if (!numeral) return null;
  if (!sign && !numeral.digits && isFixedExpression(lexemes, at, numeral.next)) return null;
  const score = sign ? null : readScore(lexemes, at, numeral);
  if (score) return score;
  if (!sign && isIdentifier(lexemes, at, numeral)) {
    return {
      from: at,
      to: numeral.next,
      quantity: { min: numeral.min, max: numeral.max, approximate: false, unit: null, identifier: true },
    };
  }
  return measured(lexemes, at, numeral, sign?.value ?? null, busy);
}

/** Unit, range and bounds around a number that is an amount. */
function measured(
  lexemes: readonly Lexeme[],
  at: number,
  first: Numeral,
  currency: string | null,
  busy: readonly boolean[],
): Found {
  let unit = currency ? null : unitAt(lexemes, first, busy);
  let low = first;
  let high = first;
  let next = unit?.next ?? first.next;
  let from = at;
  const second = readSecond(lexemes, at, next, currency, busy);
  if (second) {
    const after = currency ? null : unitAt(lexemes, second, busy);
    const shared = first.scale === 1 && second.scale > 1 && first.min < 1000 && !unit ? second.scale : 1;
    const candidate = { ...first, min: first.min * shared, max: first.max * shared };
    const sameUnit = !unit || !after || unit.value[0] === after.value[0];
    if (sameUnit && candidate.min <= second.max && !(unit && !after && !currency)) {
      low = candidate;
      high = second;
      next = after?.next ?? second.next;
      unit = after ?? unit;
    }
  }
  const { before } = units();
  const previous = lexemes[at - 1];
  if (
    !unit &&
    !currency &&
    previous &&
    Object.hasOwn(before, previous.lower) &&
    (previous.lower !== 'm' || previous.text === 'M')
  ) {
    unit = { value: [before[previous.lower] ?? '', 1], next };
    from = at - 1;
  }
  const name = currency ?? unit?.value[0] ?? null;
  const english = low.ambiguous && (name === null || isMoney(name)) ? 1000 : 1;
  const factor = (unit?.value[1] ?? 1) * english;
  const min = exact(low.min * factor);
  const max = exact(
    high.max * (high === low ? factor : (unit?.value[1] ?? 1) * (high.ambiguous && english > 1 ? 1000 : 1)),
  );
  const bound = readBound(lexemes, from, next, low !== high);
  const approximate = bound.approximate || low.approximate || high.approximate;
  return {
    from: bound.from,
    to: bound.to,
    quantity: {
      min: bound.open === 'below' ? null : Math.min(min, max),
      max: bound.open === 'above' ? null : Math.max(min, max),
      approximate,
      unit: name,
      identifier: false,
    },
  };
}

/** The second number of "5 sampai 7,4", "14-17", "antara 5.000 dan 15.000", or null. */
function readSecond(
  lexemes: readonly Lexeme[],
  at: number,
  next: number,
  currency: string | null,
  busy: readonly boolean[],
): Numeral | null {
  const link = lexemes[next]?.lower ?? '';
  const between = link === 'dan' && ['antara', 'antar'].includes(lexemes[at - 1]?.lower ?? '');
  if (!between && !RANGE_WORDS.has(link)) return null;
  const sign = known().signs.at(lexemes, next + 1);
  if (sign && sign.value !== currency) return null;
  const start = sign ? sign.next : next + 1;
  if (busy[start]) return null;
  const numeral = readNumeral(lexemes, start, currency !== null);
  return numeral && !numeral.odd ? numeral : null;
}

function unitAt(lexemes: readonly Lexeme[], numeral: Numeral, busy: readonly boolean[]) {
  const at = numeral.next;
  if (busy[at]) return null;
  const lexeme = lexemes[at];
  // "m" and "g" after a number are units only where nothing stands between, or as small letters.
  if (lexeme?.lower === 'm' && lexeme.text === 'm') return { value: ['m', 1] as [string, number], next: at + 1 };
  const found = known().units.at(lexemes, at);
  if (found) return found;
  // "m2", "km2" are a word and a number to the reader of lexemes; "°C" is a mark and a word.
  return null;
}

/** "seorang tewas", "sehari": one of a thing, where it is an amount and not merely an article. */
function readSingle(lexemes: readonly Lexeme[], at: number): Numeral | null {
  if (lexemes[at]?.lower !== 'seorang') return null;
  const outcomes = countedWords().singleOutcomes;
  const near = [lexemes[at + 1]?.lower ?? '', lexemes[at - 1]?.lower ?? ''];
  if (!near.some((word) => outcomes.includes(word))) return null;
  return { min: 1, max: 1, next: at + 1, scale: 1, approximate: false, digits: false, ambiguous: false, odd: false };
}

/** "salah satu", "satu sama lain", "satu-satunya", "setengah hati": number words that count nothing. */
function isFixedExpression(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  const word = lexemes[at]?.lower;
  const before = lexemes[at - 1];
  const after = lexemes[next];
  if (lexemes[at]?.glued && before?.text === '-') return true;
  if (word === 'satu') {
    return before?.lower === 'salah' || ['sama', 'per', 'persatu'].includes(after?.lower ?? '') || after?.text === '-';
  }
  if (word === 'nol') return before?.lower === 'dari' || after?.lower === 'kilometer';
  return word === 'setengah' && ['hati', 'mati', 'jadi'].includes(after?.lower ?? '');
}

/** "2-1" as a result; unit `score`, the lower figure in `min`, since each side names its own first. */
function readScore(lexemes: readonly Lexeme[], at: number, first: Numeral): Found | null {
  const dash = lexemes[first.next];
  if (
    !first.digits ||
    first.scale !== 1 ||
    first.min > 199 ||
    !dash?.glued ||
    !(dash.text === '-' || dash.text === '–')
  )
    return null;
  const second = readNumeral(lexemes, first.next + 1);
  if (!second?.digits || second.scale !== 1 || !lexemes[first.next + 1]?.glued || second.next !== first.next + 2)
    return null;
  if (known().units.at(lexemes, second.next) || !Number.isInteger(first.min) || !Number.isInteger(second.min))
    return null;
  const cues = new Set(countedWords().scoreBefore);
  let cued = false;
  for (let i = Math.max(0, at - 4); i < at; i++) if (cues.has(lexemes[i]?.lower ?? '')) cued = true;
  if (!cued && (first.min <= second.min || first.min > 20)) return null;
  return {
    from: at,
    to: second.next,
    quantity: {
      min: Math.min(first.min, second.min),
      max: Math.max(first.min, second.min),
      approximate: false,
      unit: 'score',
      identifier: false,
    },
  };
}

/** Whether a unit is a currency. */
export function isMoney(unit: string): boolean {
  return units().money.includes(unit);
}

/** Products like 1.3 × 1000 without their last binary digits. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
