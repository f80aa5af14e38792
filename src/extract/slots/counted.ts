import { languageData } from '../../language/data.js';
import { stem } from '../../words/stem.js';
import { isStopword } from '../../words/stopwords.js';
import type { Lexeme } from './lexemes.js';
import { once } from './once.js';

export interface CountedWords {
  readonly same: Record<string, string[]>;
  readonly phrases: Record<string, string>;
  readonly outcomes: string[];
  readonly opposite: [string, string][];
  readonly generic: string[];
  readonly light: string[];
  readonly singleOutcomes: string[];
  readonly identifierBefore: string[];
  readonly scoreBefore: string[];
  /** Words that make "2023 orang" an amount; any other number of that form is a year. */
  readonly afterYearLikeNumber: string[];
}

export const countedWords = once(() => languageData<CountedWords>('id/counted.json'));

interface Tables {
  readonly same: ReadonlyMap<string, string>;
  readonly light: ReadonlySet<string>;
}

let tables: Tables | null = null;

function known(): Tables {
  if (tables) return tables;
  const same = new Map<string, string>();
  for (const [name, stems] of Object.entries(countedWords().same)) for (const word of stems) same.set(word, name);
  tables = { same, light: new Set(countedWords().light) };
  return tables;
}

/** One name for words that count the same: "meninggal", "korban jiwa" and "tewas" → tewas. */
export function countedStem(lower: string): string {
  const root = stem(lower);
  return known().same.get(root) ?? known().same.get(lower) ?? root;
}

// Before and after these the words of a sentence belong to another number or another statement.
const BREAKS = new Set([
  'dan',
  'serta',
  'sedangkan',
  'sementara',
  'tetapi',
  'tapi',
  'namun',
  'lalu',
  'kemudian',
  'atau',
]);
const BREAKS_AFTER = new Set([
  'ke',
  'menjadi',
  'jadi',
  'dari',
  'karena',
  'akibat',
  'setelah',
  'dengan',
  'agar',
  'saat',
  'usai',
]);
const REACH = 5;

/**
 * Stems of what a number counts, nearest first: the content words after it and before it in its own clause, up to the
 * next number, comma or conjunction. "8 orang tewas dan 9 luka" → [orang, tewas] and [luka].
 * @param from first lexeme of the number, @param to the lexeme after its unit
 * @param stop tells the lexemes that belong to another number or a moment
 */
export function countedAround(
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  stop: (index: number) => boolean,
): string[] {
  const found: { stem: string; distance: number }[] = [];
  const scan = (start: number, step: 1 | -1): boolean => {
    let distance = step === 1 ? 1 : 1.5;
    for (let i = start; i >= 0 && i < lexemes.length && distance <= REACH + 1; i += step) {
      const lexeme = lexemes[i];
      if (!lexeme) break;
      if (lexeme.kind === 'mark') {
        if (lexeme.text === '-' && lexeme.glued) continue;
        return /["“”'‘’]/.test(lexeme.text) ? false : found.length > 0 || lexeme.text !== ',';
      }
      if (stop(i)) return true;
      if (BREAKS.has(lexeme.lower) || (step === 1 && BREAKS_AFTER.has(lexeme.lower))) return true;
      if (lexeme.kind === 'number' || isStopword(lexeme.lower)) continue;
      const pair = step === 1 ? `${lexeme.lower} ${lexemes[i + 1]?.lower}` : `${lexemes[i - 1]?.lower} ${lexeme.lower}`;
      const phrase = countedWords().phrases[pair];
      const name = phrase ?? countedStem(lexeme.lower);
      if (phrase) i += step;
      if (known().light.has(name) || found.some((other) => other.stem === name)) continue;
      found.push({ stem: name, distance });
      distance += 1;
    }
    return false;
  };
  scan(to, 1);
  scan(from - 1, -1);
  // "turun dari 20% menjadi 8%": the value that was left is not the value that was reached.
  const leaves = lexemes[from - 1]?.lower === 'dari' && ['menjadi', 'jadi', 'ke'].includes(lexemes[to]?.lower ?? '');
  const names = found.sort((a, b) => a.distance - b.distance).map((item) => item.stem);
  return leaves ? [...names, 'dari'] : names;
}
