/** A pair of quotation marks: `open` and `close` are the offsets of the two marks. */
export interface QuotationPair {
  readonly open: number;
  readonly close: number;
}

/**
 * A pair further apart than this is taken for two unbalanced marks. The longest quotations with one reporting
 * clause in Indonesian news run to five or six sentences.
 */
const LONGEST = 1200;

const DOUBLE = new Set(['"', '“', '”', '„', '«', '»', '‟']);
const SINGLE = new Set(["'", '‘', '’', '`', '´']);
const SPACE = /\s/u;
const BEFORE_OPENING = /[\s([{:,\-–—/“"‘']/u;
const AFTER_CLOSING = /[\s)\]}.,;:!?\-–—/”"’'…]/u;
const WORD = /[\p{L}\p{N}]/u;

type Side = 'open' | 'close' | 'either' | 'none';

/** Which side of a quotation a mark can be, seen from its neighbours. */
function sideOf(text: string, index: number, single: boolean): Side {
  const left = text[index - 1] ?? ' ';
  const right = text[index + 1] ?? ' ';
  const spaceLeft = SPACE.test(left);
  const spaceRight = SPACE.test(right);
  if (single) {
    // An apostrophe ("Jum'at", "Ma’ruf") and a mark that stands alone are no quotation marks.
    if ((WORD.test(left) && WORD.test(right)) || (spaceLeft && spaceRight)) {
      return 'none';
    }
    return BEFORE_OPENING.test(left) && !spaceRight
      ? 'open'
      : AFTER_CLOSING.test(right) && !spaceLeft
        ? 'close'
        : 'none';
  }
  if (spaceLeft !== spaceRight) {
    return spaceLeft ? 'open' : 'close';
  }
  const mark = text[index];
  if (mark === '“' || mark === '„' || mark === '«') {
    return 'open';
  }
  if (mark === '”' || mark === '»') {
    return 'close';
  }
  if (!spaceLeft && BEFORE_OPENING.test(left) !== AFTER_CLOSING.test(right)) {
    return BEFORE_OPENING.test(left) ? 'open' : 'close';
  }
  return 'either';
}

/**
 * Pairs the quotation marks of a paragraph. A mark that finds no partner (a paragraph of a longer quotation, a
 * forgotten mark) is left out, so it can never swallow the sentences after it: a second opening mark
 * replaces the first. Single marks pair only outside double ones.
 */
export function pairQuotations(text: string): QuotationPair[] {
  const pairs: QuotationPair[] = [];
  let open: { at: number; single: boolean } | null = null;
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    const single = SINGLE.has(char);
    if (!single && !DOUBLE.has(char)) {
      continue;
    }
    if (open !== null && index - open.at > LONGEST) {
      open = null;
    }
    const side = sideOf(text, index, single);
    const closes: boolean = open !== null && open.single === single && (side === 'close' || side === 'either');
    if (closes && open !== null) {
      pairs.push({ open: open.at, close: index });
      open = null;
    } else if (side === 'open' || side === 'either') {
      // A double mark replaces a single one, never the other way round.
      if (!single || open === null || open.single) {
        open = { at: index, single };
      }
    }
  }
  return pairs;
}
