import type { DraftClaim, Quantity } from '../model.js';
import { rarity } from '../words/background.js';
import { isStopword } from '../words/stopwords.js';
import { type Token, tokenize } from '../words/tokens.js';
import { type Bag, bagOf } from './bag.js';
import { withoutMetonyms } from './metonyms.js';

/** A content word of a claim with its weights. */
export interface Term {
  readonly stem: string;
  /** As first written. */
  readonly text: string;
  /** Capitalised inside a sentence, or always capitalised in the event: part of a name. */
  readonly name: boolean;
  readonly number: boolean;
  /** Background rarity, ln(N/count). */
  readonly rarity: number;
}

/** What comparison needs to know of a claim, made once per claim. */
export interface Profile {
  readonly claim: DraftClaim;
  readonly outlet: string;
  /** Index of the article in the event. */
  readonly article: number;
  /** Publication time in ms, null when undated. */
  readonly published: number | null;
  readonly terms: ReadonlyMap<string, Term>;
  /** Stems of the context (question, antecedent) that are not in the claim itself. */
  readonly context: ReadonlyMap<string, Term>;
  /** Neighbouring content stems. */
  readonly bigrams: Bag;
  /** Character trigrams of the content words. */
  readonly grams: Bag;
  /** The quantities that are amounts rather than names of something. */
  readonly amounts: readonly Quantity[];
  /** Says what somebody answered: "ditanya", "menjawab", or a question stands before it. */
  readonly answers: boolean;
  /** Number of words, function words included. */
  readonly words: number;
}

const ANSWER = /\b(?:[Dd]itanya|[Mm]enjawab|jawab|jawaban|menanyakan|bertanya)\b/;
const QUESTION = /^(?:Apakah|Benarkah|Mengapa|Bagaimana|Kapan|Siapa)\b|\?/;

/** Describes a claim for comparison. The words of the reporting clause other than names are left out. */
export function profile(claim: DraftClaim, outlet: string, article: number, published: string | null): Profile {
  const tokens = withoutMetonyms(tokenize(claim.text));
  const titled = isTitleCase(tokens);
  const inReporting = (token: Token) =>
    claim.reporting !== null &&
    token.start + claim.start >= claim.reporting.start &&
    token.end + claim.start <= claim.reporting.end;
  const terms = new Map<string, Term>();
  const order: string[] = [];
  for (const [i, token] of tokens.entries()) {
    if (!token.number && isStopword(token.lower)) continue;
    const name = token.capital && !titled && i > 0;
    if (inReporting(token) && !name && !token.number) continue;
    order.push(token.stem);
    const old = terms.get(token.stem);
    if (!old || (name && !old.name)) {
      terms.set(token.stem, {
        stem: token.stem,
        text: token.text,
        name,
        number: token.number,
        rarity: termRarity(token),
      });
    }
  }
  const context = new Map<string, Term>();
  for (const token of withoutMetonyms(tokenize(claim.context ?? ''))) {
    if (token.number || isStopword(token.lower) || terms.has(token.stem)) continue;
    context.set(token.stem, {
      stem: token.stem,
      text: token.text,
      name: token.capital,
      number: false,
      rarity: termRarity(token),
    });
  }
  return {
    claim,
    outlet,
    article,
    published: published ? Date.parse(published) : null,
    terms,
    context,
    bigrams: bagOf(bigrams(order)),
    grams: bagOf(trigrams([...terms.keys()])),
    amounts: claim.slots.quantities.filter((quantity) => !quantity.identifier),
    answers: ANSWER.test(claim.text) || (claim.context !== null && QUESTION.test(claim.context)),
    words: tokens.length,
  };
}

function termRarity(token: Token): number {
  // A number says little by itself unless it is long; "1.298" is as telling as a rare name.
  return token.number ? Math.min(9, 3 + token.text.length) : rarity(token.stem);
}

/** A headline in which most words are capitalised says nothing about which of them are names. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => !token.number && token.text.length > 3);
  return words.length > 2 && words.filter((token) => token.capital).length > 0.7 * words.length;
}

/** Each stem gets a number once, so that pairs of stems are compared as numbers. */
const numbers = new Map<string, number>();
const MOST_STEMS = 2 ** 26;

function bigrams(stems: readonly string[]): Float64Array {
  const keys = new Float64Array(Math.max(0, stems.length - 1));
  let previous = 0;
  for (const [i, stem] of stems.entries()) {
    let number = numbers.get(stem);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(stem, number);
    }
    if (i > 0) keys[i - 1] = previous * MOST_STEMS + number;
    previous = number;
  }
  return keys;
}

/** Three UTF-16 units fit a double, exactly. */
function trigrams(stems: readonly string[]): Float64Array {
  let length = 0;
  for (const stem of stems) length += stem.length;
  const keys = new Float64Array(length);
  let at = 0;
  for (const stem of stems) {
    let x = SPACE;
    let y = stem.charCodeAt(0);
    for (let i = 1; i <= stem.length; i += 1) {
      const z = i < stem.length ? stem.charCodeAt(i) : SPACE;
      keys[at] = (x * 0x10000 + y) * 0x10000 + z;
      at += 1;
      x = y;
      y = z;
    }
  }
  return keys;
}

const SPACE = 0x20;
