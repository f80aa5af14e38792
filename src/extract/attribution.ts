import type { Attribution, QuoteKind } from '../model.js';
import { creditOf } from './credit.js';
import { lexicon } from './lexicon.js';
import { outside, type Quoted, quotedStretches } from './quoted.js';
import { findReporting, type Reporting } from './reporting.js';
import type { Discourse } from './speaker.js';
import { tokenize } from './tokens.js';

/** An attribution whose marks are offsets in the text that was given. */
export interface TextAttribution extends Attribution {
  /** The sentence lies inside a quotation whose speaker is named later. */
  readonly awaits: boolean;
}

/**
 * Says who is said to have said a stretch, how it is quoted and whom the outlet credits.
 * Reads and updates `discourse`, so stretches of an article must come in order.
 * @param headline true for titles, where verbs lose their prefix and a colon stands for "mengatakan"
 */
export function attribute(text: string, headline: boolean, discourse: Discourse): TextAttribution {
  const began = discourse.inside;
  const quoted = quotedStretches(text, began);
  const last = quoted[quoted.length - 1];
  discourse.inside = last?.double === true && !last.closed;
  const outer = outside(text, quoted);
  const credit = creditOf(outer);
  const several = quoted.find((q) => q.double && /\s\S+\s\S/.test(text.slice(q.start, q.end)));
  const reporting = findReporting(outer, headline, several?.start ?? null, discourse);
  const utterance = quoted.find((q) => isUtterance(q, text, outer, reporting, headline)) ?? null;
  const free = headline && reporting !== null && saysI(outer.slice(reporting.end));

  let quote: QuoteKind = 'none';
  let speaker = reporting?.speaker ?? null;
  const awaits = utterance !== null && reporting === null;
  if (utterance !== null || free) quote = 'direct';
  else if (reporting !== null && reporting.medium === null) quote = 'indirect';
  // "Dalam laporan Reuters disebutkan …" reports what Reuters says; "menurut laporan Reuters" only credits it.
  else if ((credit?.reported || reporting?.medium) && /\bdisebutkan\b/.test(outer)) quote = 'indirect';
  if (awaits) speaker = discourse.speaker ?? discourse.topic;

  if (speaker !== null) {
    discourse.speaker = speaker;
    discourse.topic = speaker;
  }
  const marked = utterance ?? (reporting !== null ? (quoted.find((q) => q.double) ?? null) : null);
  return {
    speaker,
    quote,
    via: credit?.name ?? reporting?.medium ?? null,
    reporting: reporting
      ? { start: reporting.start, end: reporting.end, text: text.slice(reporting.start, reporting.end) }
      : null,
    quotation: marked ? { start: marked.start, end: marked.end, text: text.slice(marked.start, marked.end) } : null,
    awaits,
  };
}

/**
 * True when the words between the marks are what was said, rather than a term or a phrase taken up ("prospek").
 * They stand beside the reporting clause, or make up most of the sentence.
 */
function isUtterance(
  quoted: Quoted,
  text: string,
  outer: string,
  reporting: Reporting | null,
  headline: boolean,
): boolean {
  const words = tokenize(text.slice(quoted.start, quoted.end)).length;
  if (words === 0) return false;
  const after = outer.slice(quoted.end + 1);
  const before = outer.slice(0, Math.max(0, quoted.start - 1)).trimEnd();
  const comma = /[,.!?…]\s*$/.test(text.slice(quoted.start, quoted.end));
  if (reporting) {
    const gap = reporting.start - quoted.end;
    if (gap >= 0 && gap <= 4 && (comma || words > 2)) return true;
    if (reporting.end <= quoted.start && /[:,]$/.test(before) && words > 1 && quoted.start - reporting.end < 90)
      return true;
    if (reporting.end <= quoted.start && quoted.start - reporting.end <= 3 && words > 3) return true;
  }
  if (headline) return /:$/.test(before) && words > 1;
  if (!quoted.double) return false;
  const share = words / Math.max(1, tokenize(text).length);
  if (!quoted.opened || !quoted.closed) return words > 2;
  return share >= 0.6 && words > 2 && (before === '' || /[:,]$/.test(before)) && !/^\s*\p{L}/u.test(after.slice(0, 2));
}

/** "Kami Akan Tindak Tegas": the words after the colon of a headline speak as the speaker. */
function saysI(rest: string): boolean {
  return /^\s/.test(rest) && tokenize(rest).some((token) => lexicon().first.has(token.lower));
}
