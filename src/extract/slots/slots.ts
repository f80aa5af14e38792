import type { Slots } from '../../model.js';
import { readActors } from './actors.js';
import { readCertainty } from './certainty.js';
import { readLexemes } from './lexemes.js';
import { readMoments } from './moments.js';
import { readPlaces } from './places.js';
import { readNegations } from './polarity.js';
import { readQuantities } from './quantities.js';

/** Gives the one spelling of a person's or body's name that an analysis uses, null for a name it does not know. */
export interface KnownNames {
  canonical(name: string): string | null;
}

/**
 * Reads the comparable parts of a stretch of text.
 * @param text the stretch
 * @param offset offset of the stretch in its field, added to every mark
 * @param published ISO date or date-time of the article, null when unknown; relative moments need it
 * @param names canonical names of the analysis; without them a name is taken as written
 */
export function readSlots(text: string, offset: number, published: string | null, names?: KnownNames): Slots {
  const lexemes = readLexemes(text);
  const moments = readMoments(text, lexemes, published, 0);
  const places = readPlaces(text, lexemes, offset);
  return {
    quantities: readQuantities(text, lexemes, moments, offset),
    moments: moments.map((moment) => ({ ...moment, start: moment.start + offset, end: moment.end + offset })),
    places,
    actors: readActors(text, lexemes, places, offset, names),
    negations: readNegations(text, lexemes, offset),
    ...readCertainty(text, lexemes, offset),
  };
}
