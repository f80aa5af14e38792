import type { Actor, Place } from '../../model.js';
import type { Lexeme } from './lexemes.js';
import type { KnownNames } from './slots.js';

export function readActors(
  _text: string,
  _lexemes: readonly Lexeme[],
  _places: readonly Place[],
  _offset: number,
  _names?: KnownNames,
): Actor[] {
  return [];
}
