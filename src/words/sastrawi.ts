/**
 * The stemmer of Sastrawi (Nazief & Adriani 1996; Asian 2007; Arifin, Mahendra & Ciptaningtyas 2009). It gives what that of
 * the package `natural` gives, whose dictionary it reads; that one needs 30 ms, half of what Node takes to start, to load
 * its modules and two copies of the dictionary, and nearly every run meets a name that looks as if it had an affix.
 */
import { createRequire } from 'node:module';
import { languageData } from '../language/data.js';

interface Removal {
  readonly before: string;
  readonly after: string;
  readonly affix: 'prefix' | 'suffix';
}

/** A word on its way to its root. */
interface Stripping {
  word: string;
  removals: Removal[];
}

interface PrefixRule {
  readonly starts: string;
  readonly forms: readonly (readonly [expression: string, left: string])[];
}

/** Particles, possessive pronouns, derivational suffixes: one of each, in this order. */
const SUFFIXES = [/(?:lah|kah|tah|pun)$/, /(?:ku|mu|nya)$/, /(?:is|isme|isasi|i|kan|an)$/];
/** Of such words the prefix is taken off before the suffix. */
const PREFIX_FIRST = /^be.*(?:lah|an)$|^(?:me|di|pe|ter).*i$/;
const PLAIN_PREFIX = /^(?:di|ke|se)/;
const MOST_PREFIXES = 3;
const SHORTEST = 4;

let roots: readonly string[] | null = null;
let rules: readonly PrefixRule[] | null = null;
const expressions = new Map<string, RegExp>();

/** The root of a word of the letters a–z; the word itself when no root of the dictionary is found in it. */
export function rootOf(word: string): string {
  if (word.length < SHORTEST || isRoot(word)) return word;
  const stripping: Stripping = { word, removals: [] };
  return strip(stripping) ? stripping.word : word;
}

/** Whether taking off affixes leads to a root. */
function strip(it: Stripping): boolean {
  const original = it.word;
  if (PREFIX_FIRST.test(original)) {
    if (stripPrefixes(it) || stripSuffixes(it)) return true;
    it.word = original;
    it.removals = [];
  }
  return stripSuffixes(it) || stripPrefixes(it) || stripWithSuffixesBack(it);
}

function stripSuffixes(it: Stripping): boolean {
  for (const suffix of SUFFIXES) {
    const after = it.word.replace(suffix, '');
    if (after !== it.word) it.removals.push({ before: it.word, after, affix: 'suffix' });
    it.word = after;
    if (isRoot(after)) return true;
  }
  return false;
}

function stripPrefixes(it: Stripping): boolean {
  for (let i = 0; i < MOST_PREFIXES; i += 1) {
    if (!PLAIN_PREFIX.test(it.word) && isRoot(it.word)) return true;
    const after = withoutPrefix(it.word);
    if (after === null) break;
    it.removals.push({ before: it.word, after, affix: 'prefix' });
    it.word = after;
    if (isRoot(after)) return true;
  }
  return isRoot(it.word);
}

/** What the first rule that fits leaves of a word; null when none does. */
function withoutPrefix(word: string): string | null {
  if (PLAIN_PREFIX.test(word)) return word.slice(2);
  rules ??= languageData<{ rules: readonly PrefixRule[] }>('id/prefix-rules.json').rules;
  for (const { starts, forms } of rules) {
    if (!word.startsWith(starts)) continue;
    let left: string | null = null;
    for (const [expression, form] of forms) {
      left = apply(expression, form, word);
      if (left !== null && isRoot(left)) break;
    }
    if (left !== null) return left;
  }
  return null;
}

function apply(expression: string, form: string, word: string): string | null {
  let compiled = expressions.get(expression);
  if (!compiled) {
    compiled = new RegExp(expression);
    expressions.set(expression, compiled);
  }
  const match = compiled.exec(word);
  return match && form.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
}

/** The "loop pengembalian akhiran" of ECS: with its prefixes back, the word gets back one suffix after the other. */
function stripWithSuffixesBack(it: Stripping): boolean {
  it.word = it.removals.at(-1)?.before ?? it.word;
  it.removals = it.removals.filter(({ affix }) => affix === 'suffix').reverse();
  const start = it.word;
  for (const { before, after } of [...it.removals]) {
    // Of "-kan" the "k" may belong to the root.
    if (before === `${after}kan`) {
      it.word = `${after}k`;
      if (stripPrefixes(it)) return true;
    }
    it.word = before;
    if (stripPrefixes(it)) return true;
    it.word = start;
  }
  return isRoot(it.word);
}

/** The dictionary is in order: looking up a few hundred words by halves costs less than making a set of 30,000. */
function isRoot(word: string): boolean {
  roots ??= createRequire(import.meta.url)('natural/lib/natural/stemmers/indonesian/data/kata-dasar.json') as string[];
  let [low, high] = [0, roots.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((roots[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return word !== '' && roots[low] === word;
}
