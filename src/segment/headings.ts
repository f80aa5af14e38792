import { languageData } from '../language/data.js';

const LONGEST_TITLE = { words: 28, units: 220 };
const LONGEST_HEADING = { words: 10, units: 80 };
/** A line this short without a full stop is a heading even when it is not in title case ("Kronologi kejadian"). */
const BARE_HEADING_WORDS = 4;
const TITLE_CASE_SHARE = 0.8;

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const UNFINISHED = /[.,:;…][”"’')\]]*$/u;
const STARTS = /^["“‘'(]?[\p{Lu}\p{N}]/u;

let lowerInTitles: ReadonlySet<string> | null = null;

function isTitleCase(words: readonly string[]): boolean {
  lowerInTitles ??= new Set(
    languageData<{ readonly lowerInTitles: readonly string[] }>('id/segment-titles.json').lowerInTitles,
  );
  const counted = words.filter((word) => /\p{L}/u.test(word) && !lowerInTitles?.has(word));
  const capital = counted.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  return counted.length > 0 && capital >= TITLE_CASE_SHARE * counted.length;
}

/** Whether a first line reads like the title of the article: one line, no full stop in it or at its end. */
export function looksLikeTitle(text: string): boolean {
  const words = text.match(WORD) ?? [];
  return (
    words.length >= 2 &&
    words.length <= LONGEST_TITLE.words &&
    text.length <= LONGEST_TITLE.units &&
    STARTS.test(text) &&
    !/\p{Ll}{2}\.\s+\p{Lu}/u.test(text) &&
    (!UNFINISHED.test(text) || /(?:\.{3}|…)$/u.test(text))
  );
}

/** Whether a line inside an article is a section heading: short, no full stop, in title case or very short. */
export function looksLikeHeading(text: string): boolean {
  const words = text.match(WORD) ?? [];
  if (words.length === 0 || words.length > LONGEST_HEADING.words || text.length > LONGEST_HEADING.units) {
    return false;
  }
  if (!STARTS.test(text) || UNFINISHED.test(text) || /^["“]/u.test(text)) {
    return false;
  }
  return isTitleCase(words) || (words.length <= BARE_HEADING_WORDS && !/[!?"”]$/u.test(text));
}
