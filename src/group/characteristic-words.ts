import type { Article, DraftClaim } from '../model.js';
import type { Token } from '../words/tokens.js';
import { profileOf, readingOf } from './profile.js';

const WORDS = 5;
/** Terms looked at before words that only repeat a name's other half are left out. */
const CONSIDERED = 25;
/** Shorter words ("un", "as") tell a reader little. */
const SHORTEST = 3;
/** Share of a word's occurrences beside another from which it is taken as a part of that name. */
const PART_OF_NAME = 0.75;

interface Candidate {
  readonly stem: string;
  score: number;
  articles: number;
}

/**
 * At most five words by which people recognise an event, weightiest first: as written, lower case. Of a name ("Kim Jong
 * Un") the part that also stands alone is taken.
 */
export function characteristicWords(
  event: readonly { readonly article: Article; readonly claims: readonly DraftClaim[] }[],
): string[] {
  const candidates = new Map<string, Candidate>();
  const occurrences = new Occurrences();
  for (const { article, claims } of event) {
    for (const [stem, weight] of profileOf(article, claims).terms) {
      const candidate = candidates.get(stem) ?? { stem, score: 0, articles: 0 };
      candidate.score += weight;
      candidate.articles += 1;
      candidates.set(stem, candidate);
    }
    const reading = readingOf(article, claims);
    occurrences.add(reading.headline);
    occurrences.add(reading.text);
  }
  const needed = event.length > 1 ? 2 : 1;
  const best = [...candidates.values()]
    .filter((candidate) => candidate.articles >= needed && /^\p{L}/u.test(candidate.stem))
    .filter((candidate) => occurrences.form(candidate.stem).length >= SHORTEST)
    .sort((a, b) => b.score - a.score || (a.stem < b.stem ? -1 : 1))
    .slice(0, CONSIDERED);
  const chosen: string[] = [];
  for (const { stem } of best) {
    const part = best.some(
      (other) =>
        other.stem !== stem &&
        occurrences.beside(stem, other.stem) >= PART_OF_NAME * occurrences.count(stem) &&
        (occurrences.count(other.stem) > occurrences.count(stem) || chosen.includes(other.stem)),
    );
    if (!part) chosen.push(stem);
    if (chosen.length === WORDS) break;
  }
  return chosen.map((stem) => occurrences.form(stem));
}

/** How the stems of an event are written, and which names stand side by side. */
class Occurrences {
  readonly #forms = new Map<string, Map<string, number>>();
  readonly #pairs = new Map<string, number>();

  add(tokens: readonly Token[]): void {
    tokens.forEach((token, i) => {
      const forms = this.#forms.get(token.stem) ?? new Map<string, number>();
      forms.set(token.lower, (forms.get(token.lower) ?? 0) + 1);
      this.#forms.set(token.stem, forms);
      const next = tokens[i + 1];
      if (!next || !token.capital || !next.capital || next.start - token.end > 1) return;
      for (const key of new Set([`${token.stem} ${next.stem}`, `${next.stem} ${token.stem}`])) {
        this.#pairs.set(key, (this.#pairs.get(key) ?? 0) + 1);
      }
    });
  }

  /** The most frequent way of writing a stem; the first in code-unit order on a tie. */
  form(stem: string): string {
    let best = stem;
    let most = 0;
    for (const [form, count] of this.#forms.get(stem) ?? []) {
      if (count > most || (count === most && form < best)) [best, most] = [form, count];
    }
    return best;
  }

  count(stem: string): number {
    let sum = 0;
    for (const count of (this.#forms.get(stem) ?? new Map<string, number>()).values()) sum += count;
    return sum;
  }

  beside(stem: string, other: string): number {
    return this.#pairs.get(`${stem} ${other}`) ?? 0;
  }
}
