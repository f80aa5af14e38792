import { pairQuotations } from '../segment/quotations.js';

/** Words between quotation marks, as offsets in the text of a claim (marks left out). */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  /** False when the opening or the closing mark stands in another sentence. */
  readonly opened: boolean;
  readonly closed: boolean;
  /** Between double marks. */
  readonly double: boolean;
}

const ANY = /["“”„«»'‘’`´]/;
const DOUBLE = /["“”„«»]/;

/**
 * The quotations of a sentence. A double mark without partner opens or closes a quotation that goes on in another
 * sentence: before the first word it opens, elsewhere it closes when nothing was opened.
 * @param inside true when the sentence begins inside a quotation of an earlier one
 */
export function quotedStretches(text: string, inside: boolean): Quoted[] {
  if (!inside && !ANY.test(text)) return [];
  const pairs = pairQuotations(text).map((pair) => ({
    start: pair.open + 1,
    end: pair.close,
    opened: true,
    closed: true,
    double: DOUBLE.test(text[pair.open] ?? ''),
  }));
  const taken = new Set(pairs.flatMap((pair) => [pair.start - 1, pair.end]));
  const single: Quoted[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (taken.has(at) || !DOUBLE.test(text[at] as string) || pairs.some((pair) => at > pair.start && at < pair.end))
      continue;
    if (/\p{L}/u.test(text.slice(0, at)) && (inside || /[,.!?…]\s?$/.test(text.slice(0, at)))) {
      single.push({ start: 0, end: at, opened: false, closed: true, double: true });
    } else if (/[\p{L}\p{N}(]/u.test(text[at + 1] ?? '')) {
      single.push({ start: at + 1, end: text.length, opened: true, closed: false, double: true });
    }
    break;
  }
  if (single.length === 0 && inside && pairs.length === 0)
    single.push({ start: 0, end: text.length, opened: false, closed: false, double: true });
  return [...pairs, ...single].filter((q) => q.end > q.start).sort((a, b) => a.start - b.start);
}

/** The text with the words of its quotations blanked out, same length: what the outlet itself says. */
export function outside(text: string, quoted: readonly Quoted[]): string {
  let out = text;
  for (const { start, end } of quoted) out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end);
  return out;
}
