import { languageData } from '../../language/data.js';
import { stem } from '../../words/stem.js';
import { isStopword } from '../../words/stopwords.js';
import { type Lexeme, Phrases } from './lexemes.js';
import { once } from './once.js';

interface Rounding {
  readonly approximate: string[];
  readonly atLeast: string[];
  readonly atMost: string[];
  readonly upTo: string[];
  readonly reaching: string[];
}

type Kind = 'approximate' | 'atLeast' | 'atMost' | 'upTo';

/** How a number is softened, and the stretch of lexemes with the softening words. */
export interface Bound {
  readonly from: number;
  readonly to: number;
  readonly approximate: boolean;
  /** Where the range is open: `above` (no `max`) for "lebih dari 7", `below` for "kurang dari 7". */
  readonly open: 'above' | 'below' | null;
}

const rounding = once(() => languageData<Rounding>('id/rounding.json'));
let phrases: Phrases<Kind> | null = null;

function known(): Phrases<Kind> {
  if (phrases) return phrases;
  const data = rounding();
  const kinds: Kind[] = ['approximate', 'atLeast', 'atMost', 'upTo'];
  phrases = new Phrases(kinds.flatMap((kind) => data[kind].map((phrase) => [phrase, kind] as const)));
  return phrases;
}

/**
 * "sekitar 7", "lebih dari 7", "setidaknya 7", "7 lebih", "hingga 7".
 * "meluas hingga 742 hektare" says how far it came, and is exact; "diskon hingga 50%" is a highest value.
 * @param range the number is a range already, whose ends stay
 */
export function readBound(lexemes: readonly Lexeme[], from: number, to: number, range: boolean): Bound {
  let start = from;
  let approximate = false;
  let open: Bound['open'] = null;
  // Two of them may stand together: "setidaknya sekitar 7".
  for (let round = 0; round < 2; round++) {
    const found = known().before(lexemes, start, 5);
    if (!found) break;
    if (found.value === 'upTo' && (range || reaches(lexemes, found.from))) break;
    start = found.from;
    if (found.value === 'approximate') approximate = true;
    else if (!range) open = found.value === 'atLeast' ? 'above' : 'below';
  }
  const after = lexemes[to];
  if (after?.lower === 'lebih' && !range && open === null) {
    const next = lexemes[to + 1];
    if (!next || next.kind === 'mark' || (isStopword(next.lower) && next.lower !== 'dari')) {
      return { from: start, to: to + 1, approximate: true, open: 'above' };
    }
  }
  return { from: start, to, approximate, open };
}

function reaches(lexemes: readonly Lexeme[], hingga: number): boolean {
  const verbs = rounding().reaching;
  for (let i = hingga - 1; i >= 0 && i >= hingga - 2; i--) {
    const word = lexemes[i];
    if (word?.kind === 'word' && (verbs.includes(stem(word.lower)) || verbs.includes(word.lower))) return true;
  }
  return false;
}
