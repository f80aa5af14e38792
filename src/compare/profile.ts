import type { DraftClaim } from '../model.js';
import { rarity } from '../words/background.js';
import { isStopword } from '../words/stopwords.js';
import { type Token, tokenize } from '../words/tokens.js';
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
  /** Neighbouring content stems, joined by a space. */
  readonly bigrams: ReadonlySet<string>;
  /** Character trigrams of the content words, with counts. */
  readonly grams: ReadonlyMap<string, number>;
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
  const bigrams = new Set<string>();
  for (let i = 1; i < order.length; i += 1) bigrams.add(`${order[i - 1]} ${order[i]}`);
  return {
    claim,
    outlet,
    article,
    published: published ? Date.parse(published) : null,
    terms,
    context,
    bigrams,
    grams: trigrams([...terms.keys()]),
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

function trigrams(stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) {
    const padded = ` ${stem} `;
    for (let i = 0; i + 3 <= padded.length; i += 1) {
      const gram = padded.slice(i, i + 3);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  return counts;
}
