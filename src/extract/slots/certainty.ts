import { languageData } from '../../language/data.js';
import type { CertaintyCue, CertaintyLevel } from '../../model.js';
import { LONGEST_CLAUSE, looksLikeVerb } from './clauses.js';
import { type Lexeme, markOf, Phrases } from './lexemes.js';

type Level = CertaintyCue['level'];

interface Hedges extends Record<Level, string[]> {
  readonly conditional: string[];
  readonly subordinators: string[];
  readonly legalNouns: string[];
  readonly legalBefore: string[];
  readonly notCues: string[];
}

/** From the strongest to the weakest, in the order of the model. */
const ORDER: readonly CertaintyLevel[] = ['fact', 'intention', 'hint', 'possible', 'open'];

interface Tables {
  readonly cues: Phrases<Level | null>;
  readonly conditional: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly legalNouns: ReadonlySet<string>;
  readonly legalBefore: ReadonlySet<string>;
}

let tables: Tables | null = null;

function known(): Tables {
  if (tables) return tables;
  const data = languageData<Hedges>('id/hedges.json');
  const levels: Level[] = ['intention', 'hint', 'possible', 'open'];
  tables = {
    cues: new Phrases<Level | null>([
      ...levels.flatMap((level) => data[level].map((phrase) => [phrase, level] as const)),
      ...data.notCues.map((phrase) => [phrase, null] as const),
    ]),
    conditional: new Set(data.conditional),
    subordinators: new Set(data.subordinators),
    legalNouns: new Set(data.legalNouns),
    legalBefore: new Set(data.legalBefore),
  };
  return tables;
}

/**
 * How sure a claim is of its main statement, and the words that say so. All cues are returned; the level is the
 * weakest among those of the main clause: not in a relative clause ("yang akan datang"), an adverbial clause
 * ("karena diduga …"), brackets, nor a legal term ("kasus dugaan korupsi").
 */
export function readCertainty(
  text: string,
  lexemes: readonly Lexeme[],
  offset: number,
): { certainty: CertaintyLevel; certaintyCues: CertaintyCue[] } {
  const cues: CertaintyCue[] = [];
  let level = 0;
  let aside = false;
  let depth = 0;
  let verbSeen = false;
  let conditional = false;
  for (let at = 0; at < lexemes.length; ) {
    const lexeme = lexemes[at];
    if (lexeme?.text === '(') depth += 1;
    else if (lexeme?.text === ')') depth = Math.max(0, depth - 1);
    const found = known().cues.at(lexemes, at) ?? able(lexemes, at);
    if (found) {
      if (found.value !== null && !isLegalTerm(lexemes, at, found.next)) {
        cues.push({ ...markOf(text, lexemes, at, found.next, offset), level: found.value });
        if (!aside && depth === 0) level = Math.max(level, ORDER.indexOf(found.value));
      }
      if (looksLikeVerb(lexeme)) verbSeen = true;
      at = found.next;
      continue;
    }
    if (lexeme?.kind === 'word') {
      if (known().conditional.has(lexeme.lower)) conditional = true;
      // A headline that is one noun phrase ("Sepatu yang akan dipesan") has its statement in the relative clause.
      else if (lexeme.lower === 'yang') aside = verbSeen || hasVerbAfterRelative(lexemes, at);
      else if (known().subordinators.has(lexeme.lower)) aside = verbSeen || aside;
      else if (looksLikeVerb(lexeme)) verbSeen = true;
    } else if (lexeme?.text === ',' || lexeme?.text === '"' || lexeme?.text === '“') aside = false;
    at += 1;
  }
  // What happens only under a condition is a possibility, whatever is promised for it.
  if (conditional && level === 1) level = ORDER.indexOf('possible');
  return { certainty: ORDER[level] ?? 'fact', certaintyCues: cues };
}

/** "dapat meningkatkan" says what may happen; "dapat diselamatkan", "dapat hadiah" what did. */
function able(lexemes: readonly Lexeme[], at: number): { value: Level; next: number } | null {
  const next = lexemes[at + 1];
  const active = next?.kind === 'word' && /^(?:me|ber)[A-Za-zÀ-ɏ]{3,}/.test(next.lower);
  const denied = ['tidak', 'tak', 'belum', 'agar', 'supaya'].includes(lexemes[at - 1]?.lower ?? '');
  return lexemes[at]?.lower === 'dapat' && active && !denied ? { value: 'possible', next: at + 1 } : null;
}

/** "dugaan korupsi" is a charge, "kasus potensi …" a heading; "dugaan kerugian" and "potensi pasar" suppose something. */
function isLegalTerm(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  const word = lexemes[at]?.lower;
  if (word === 'dugaan') return known().legalNouns.has(lexemes[next]?.lower ?? '');
  return word === 'potensi' && known().legalBefore.has(lexemes[at - 1]?.lower ?? '');
}

/** Whether the main clause goes on after a relative clause at `yang`, as in "Warga yang akan mudik, memadati …". */
function hasVerbAfterRelative(lexemes: readonly Lexeme[], yang: number): boolean {
  let verbs = 0;
  for (let i = yang + 1; i < lexemes.length && i <= yang + LONGEST_CLAUSE && verbs < 2; i++) {
    if (looksLikeVerb(lexemes[i])) verbs += 1;
    if (lexemes[i]?.text === '.') break;
  }
  return verbs > 1;
}
