import { lexicon } from './lexicon.js';
import type { Names } from './names.js';
import { nounPhrases } from './noun-phrases.js';
import { isRole, roleKeys } from './posts.js';
import { isAcronym, type Token, tokenize } from './tokens.js';

/** What an article has said so far about who speaks. */
export interface Discourse {
  readonly names: Names;
  /** Speaker of the last statement. */
  speaker: string | null;
  /** Person last spoken of or speaking, whom "ia" means. */
  topic: string | null;
  /** The last statement inside a quotation that has not been closed. */
  inside: boolean;
}

let afterName: RegExp | null = null;

/** The first word after a name that no longer belongs to it. */
function nameEnd(): RegExp {
  afterName ??= new RegExp(`(?:^|\\s)(?:${lexicon().afterName.join('|')})(?=[\\s,.]|$)`, 'i');
  return afterName;
}

/**
 * Reads the one who speaks from the words after an inverted verb or after "menurut":
 * "putra almarhum, Ilham, kepada wartawan" → `putra almarhum, Ilham`.
 */
export function phraseAfter(tail: string, names: Names): string {
  const titled = nounPhrases(tail.slice(0, 160), names.bodies)[0];
  if (titled?.start === 0 && titled.person !== null) return titled.text;
  const stop = tail.search(/[."“”(;:!?\n]/);
  let phrase =
    stop >= 0 && !/^(?:[^"“”(;:!?\n]{0,12}\b(?:[A-Z]|Dr|Prof|Pol|H|Hj|Ir|Drs|dr))\./.test(tail)
      ? tail.slice(0, stop)
      : abbreviated(tail);
  const word = phrase.search(nameEnd());
  if (word >= 0) phrase = phrase.slice(0, word);
  const parts = phrase.split(/\s*,\s*/);
  const [first = '', second] = parts;
  if (second && /^\p{Lu}/u.test(second) && isPost(first)) return `${first}, ${second}`.trim();
  return first.trim();
}

/** As far as a full stop that is not one of an abbreviated rank or initial. */
function abbreviated(tail: string): string {
  const match = /^(?:(?:\p{Lu}|Dr|Prof|Pol|H|Hj|Ir|Drs|dr|Tgk|KH|K\.H)\.\s?|[^."“”(;:!?\n])*/u.exec(tail);
  return match?.[0] ?? tail;
}

/** True for a phrase that begins with a post or a kinship and names nobody yet ("putra almarhum"). */
function isPost(phrase: string): boolean {
  const first = tokenize(phrase)[0];
  return first !== undefined && isRole(first) && !nounPhrases(phrase).some((found) => found.person !== null);
}

/**
 * The fullest name of the one whom a phrase means, or the phrase itself for "para ahli"; null when it means nobody
 * who can speak.
 */
export function speakerOf(phrase: string, discourse: Discourse): string | null {
  const { names } = discourse;
  const words = lexicon();
  const plain = phrase
    .replace(/\s*\([^)]*\)?/g, '')
    .replace(/^[\s,]+|[\s,]+$/g, '')
    .replace(/^(?:sang|si)\s+/i, '');
  if (!plain) return null;
  const lower = plain.toLowerCase();
  if (words.pronouns.has(lower)) return discourse.topic ?? discourse.speaker;
  if (words.first.has(lower) || words.plural.has(lower)) return words.plural.has(lower) ? discourse.speaker : null;

  const whole = names.canonical(plain);
  if (whole !== null) return whole;
  const both = / dan /.test(plain) && !words.roles.has(lower.split(' ')[0] as string) ? plain.split(/ dan |, /) : [];
  if (both.length > 1 && both.every((part) => /^\p{Lu}/u.test(part))) {
    return both.map((part) => single(part, discourse) ?? part).join(' dan ');
  }
  return single(plain, discourse);
}

function single(plain: string, discourse: Discourse): string | null {
  const { names } = discourse;
  const words = lexicon();
  const phrases = nounPhrases(plain, names.bodies);
  const person = phrases.find((found) => found.person !== null)?.person ?? null;
  const relative = words.kin.has(plain.split(' ')[0]?.toLowerCase() ?? '') && !plain.includes(',');
  if (person !== null && !relative) return names.canonical(person) ?? person;
  const tokens = tokenize(plain);
  const last = tokens[tokens.length - 1];
  const demonstrative = last !== undefined && words.demonstratives.has(last.lower);
  const core = demonstrative ? tokens.slice(0, -1) : tokens;
  if (core.length === 0) return null;
  const [full, bare] = roleKeys(core.map((token) => token.text));
  if (core.some(isRole)) {
    const holder = (full && names.holder(full)) || (demonstrative && bare ? names.holder(bare) : null);
    if (holder) return holder;
  }
  // "pria itu", "wanita kelahiran Jambi tersebut", "Pria (yang juga …) itu": the one last spoken of.
  if (discourse.topic !== null && words.persons.has((core[0] as Token).lower) && (demonstrative || core.length === 1)) {
    return discourse.topic;
  }
  // A post and a surname ("Kapolri Tito"), or a name with a lower-case word before it ("warga bernama Sari").
  const capital = phrases.find((found) => names.canonical(found.text) !== null && /^\p{Lu}/u.test(found.text));
  if (
    capital &&
    capital.end === plain.length &&
    (capital.start === 0 || !words.groups.has((core[0] as { lower: string }).lower))
  ) {
    return names.canonical(capital.text);
  }
  const text = plain
    .slice(0, (core[core.length - 1] as { end: number }).end)
    .split(' ')
    .map((word) => (isAcronym(word) ? (names.canonical(word) ?? word) : word))
    .join(' ');
  return isCommon(core[0] as Token) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "Militer", "Para ahli", "Polisi" at the start of a sentence: one spelling wherever it stands. */
function isCommon(first: Token): boolean {
  const { groups, roles, proper, units, kin, determiners } = lexicon();
  if (kin.has(first.lower) || (determiners.has(first.lower) && !roles.has(first.lower))) return true;
  return (
    groups.has(first.lower) &&
    !roles.has(first.lower) &&
    !proper.has(first.lower) &&
    !units.has(first.lower) &&
    !isAcronym(first.text)
  );
}
