import { countedWords } from './counted.js';
import type { Lexeme } from './lexemes.js';
import type { Numeral } from './numerals.js';

/**
 * Whether a number is a name rather than an amount: ordinals ("ke-3"), articles and houses ("Pasal 12", "Nomor 4"),
 * models and diseases ("Boeing 737", "COVID-19", "G20", "F-16"), an age in brackets ("(66)"), a number by form ("04").
 */
export function isIdentifier(lexemes: readonly Lexeme[], at: number, numeral: Numeral): boolean {
  const self = lexemes[at];
  const previous = lexemes[at - 1];
  const next = lexemes[numeral.next];
  if (numeral.odd || !self) return true;
  if (!numeral.digits) return previous?.lower === 'ke';
  if (self.glued && previous?.kind === 'word') return true;
  if (self.glued && previous?.text === '-' && previous.glued) {
    const before = lexemes[at - 2];
    return before?.kind === 'word' || before?.kind === 'mark';
  }
  if (self.glued && (previous?.text === '@' || previous?.text === '#' || previous?.text === '_')) return true;
  if (previous?.text === '/') return true;
  if (previous?.text === '(' && next?.text === ')') return true;
  if (countedWords().identifierBefore.includes(previous?.lower ?? '')) return true;
  if (previous?.text === '.' && countedWords().identifierBefore.includes(lexemes[at - 2]?.lower ?? '')) return true;
  // "5G", "3D", "737-800": letters or another number glued on, that are no unit.
  if (next?.glued && next.kind === 'word' && numeral.next === at + 1) return !isShortUnit(next.lower);
  // Phone and account numbers.
  return self.text.length > 7 && !/[.,]/.test(self.text);
}

const SHORT_UNITS = new Set([
  'm',
  'km',
  'cm',
  'mm',
  'kg',
  'gr',
  'mg',
  'ha',
  'l',
  'ml',
  'sr',
  'gb',
  'mb',
  'tb',
  'kw',
  'mw',
  'gw',
  'kwh',
  'jt',
  'rb',
  't',
  'persen',
  'ton',
  'x',
  'ribu',
  'juta',
  'miliar',
  'triliun',
  'orang',
  'hari',
  'jam',
  'menit',
  'tahun',
]);

function isShortUnit(word: string): boolean {
  return SHORT_UNITS.has(word);
}
