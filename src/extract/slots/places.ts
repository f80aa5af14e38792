import type { Place } from '../../model.js';
import type { Lexeme } from './lexemes.js';

export function readPlaces(_text: string, _lexemes: readonly Lexeme[], _offset: number): Place[] {
  return [];
}
