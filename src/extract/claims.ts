import type { Article, Attribution, DraftClaim, Mark, Segmented, Sentence } from '../model.js';
import { attribute } from './attribution.js';
import { contextOf } from './context.js';
import { lexicon } from './lexicon.js';
import { learnNames, type Names } from './names.js';
import { nounPhrases } from './noun-phrases.js';
import { readSlots } from './slots/slots.js';
import type { Discourse } from './speaker.js';
import { isQuestion, stretches } from './stretches.js';
import { tokenize } from './tokens.js';

/**
 * Finds the claims of each article. All articles are given at once, since names learnt in one are used in the others.
 * @returns for each article, in the same order, its claims in order of their place
 */
export function extractClaims(articles: readonly Article[], segmented: readonly Segmented[]): DraftClaim[][] {
  const names = learnNames(articles, segmented);
  return articles.map((article, index) => ofArticle(article, segmented[index]?.sentences ?? [], names.of(index)));
}

function ofArticle(article: Article, sentences: readonly Sentence[], names: Names): DraftClaim[] {
  const published = article.published.value?.iso ?? null;
  const discourse: Discourse = { names, speaker: null, topic: null, inside: false };
  const claims: DraftClaim[] = [];
  let waiting: number[] = [];
  let previous: Sentence | null = null;
  for (const sentence of sentences) {
    let before: Attribution | null = null;
    for (const part of stretches(sentence)) {
      const text = sentence.text.slice(part.start, part.end);
      const start = sentence.start + part.start;
      const { awaits, ...own } = attribute(text, sentence.kind === 'title', discourse);
      const attribution: Attribution = before ? continued(own, before, text, sentence) : own;
      before = attribution;
      if (attribution.reporting !== null && isBareReport(text, attribution.reporting)) continue;
      const claim: DraftClaim = {
        ...attribution,
        reporting: moved(attribution.reporting, start),
        quotation: moved(attribution.quotation, start),
        field: sentence.field,
        start,
        end: start + text.length,
        text,
        kind: sentence.kind,
        paragraph: sentence.paragraph,
        context: contextOf(text, sentence, previous),
        slots: readSlots(text, start, published, names),
      };
      if (awaits && discourse.inside) waiting.push(claims.length);
      else if (waiting.length > 0) {
        // The speaker of a quotation over several sentences is named where it ends.
        if (attribution.speaker !== null && attribution.quote === 'direct') {
          for (const at of waiting) claims[at] = { ...(claims[at] as DraftClaim), speaker: attribution.speaker };
        }
        waiting = [];
      }
      claims.push(claim);
      noteTopic(text, attribution.speaker, discourse);
    }
    if (isQuestion(sentence.text) || sentence.kind !== 'heading') previous = sentence;
  }
  return claims;
}

/**
 * What the second half of a sentence takes from the first: the credit, and in a headline the speaker when it begins with
 * a verb of saying ("Menko Pastikan Aman, Minta Warga Tenang").
 */
function continued(own: Attribution, first: Attribution, text: string, sentence: Sentence): Attribution {
  const via = own.via ?? first.via;
  const verb = tokenize(text)[0]?.lower ?? '';
  const says =
    sentence.kind === 'title' && own.speaker === null && (lexicon().headline.has(verb) || lexicon().active.has(verb));
  return says && first.speaker !== null ? { ...own, via, speaker: first.speaker, quote: 'indirect' } : { ...own, via };
}

/** The person whom a sentence begins with is the one that a following "ia" means. */
function noteTopic(text: string, speaker: string | null, discourse: Discourse): void {
  if (speaker !== null) return;
  const first = nounPhrases(text.slice(0, 120), discourse.names.bodies)[0];
  if (!first) return;
  const mention = first.person ?? first.text;
  if (lexicon().places.has(mention.toLowerCase())) return;
  const name = discourse.names.canonical(mention);
  // Bodies and places are no "ia"; a single name that nobody spells out is still somebody.
  const someone =
    name !== null ? name.includes(' ') || first.person !== null : first.start === 0 && discourse.names.isName(mention);
  if (someone) discourse.topic = name ?? mention;
}

/**
 * "ujarnya.", "kata Sari.": a reporting clause whose quotation is missing asserts nothing, unless it also says where or to
 * whom a named person spoke ("kata Sari kepada wartawan di Balai Kota, Rabu.").
 */
function isBareReport(text: string, reporting: Mark): boolean {
  if (reporting.start !== 0 || !/^\p{Ll}/u.test(text) || /["“”]/.test(text)) return false;
  if (/^(?:menurut|di)/.test(text)) return false;
  return !/\s\p{Lu}/u.test(text) || text.split(/\s+/).length < TELLING;
}

/** Words from which on a bare reporting clause says more than a name. */
const TELLING = 6;

function moved(mark: Mark | null, by: number): Mark | null {
  return mark && { start: mark.start + by, end: mark.end + by, text: mark.text };
}
