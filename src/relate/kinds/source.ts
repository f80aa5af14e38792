import type { Profile } from '../../compare/profile.js';
import { findPlace } from '../../extract/slots/gazetteer.js';
import { contentStems } from '../../words/tokens.js';
import { type Finder, NOTHING } from '../candidate.js';
import { reason } from '../reasons.js';

/** Share of words from which two reports are taken for the same statement. */
const SAME_STATEMENT = 0.4;

/** The same statement in the mouths of different people. A body and its spokesman are not told apart here: see features. */
export const sourceDifference: Finder = (a, b) => {
  const [x, y] = [a.claim.speaker, b.claim.speaker];
  if (x === null || y === null || x === y || related(x, y)) return NOTHING;
  let shared = 0;
  for (const stem of a.terms.keys()) if (b.terms.has(stem)) shared += 1;
  const share = shared / Math.max(1, Math.min(a.terms.size, b.terms.size));
  if (share < SAME_STATEMENT) return NOTHING;
  return {
    candidates: [
      {
        kind: 'source',
        a: speakerMark(a.claim.text, a.claim.start, x),
        b: speakerMark(b.claim.text, b.claim.start, y),
        aKey: x,
        bKey: y,
        reason: reason('source-differs', { a: x, b: y }),
        direction: 0,
        incomparable: false,
        features: {
          share,
          content: contentShare(a, b),
          bothNames: isName(x) && isName(y) ? 1 : 0,
          bothDirect: a.claim.quote === 'direct' && b.claim.quote === 'direct' ? 1 : 0,
          words: Math.min(a.terms.size, b.terms.size) / 10,
        },
      },
    ],
    notes: [],
  };
};

/** "Polisi" and "Polda Metro Jaya" share a word; "KPK" may be the initials of the other. */
function related(x: string, y: string): boolean {
  const words = (name: string) =>
    name
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word.length > 2);
  const initials = (name: string) =>
    words(name)
      .map((word) => word[0])
      .join('');
  return (
    words(x).some((word) => words(y).includes(word)) ||
    initials(x) === y.toLowerCase() ||
    initials(y) === x.toLowerCase()
  );
}

/** Two words or more, each with a capital, and no country: a person rather than "polisi". */
function isName(name: string): boolean {
  return findPlace(name) === null && /^\p{Lu}\S*(?:\s\p{Lu}\S*)+$/u.test(name);
}

/** Share of the words outside the reporting clauses that both have, of the shorter. */
function contentShare(a: Profile, b: Profile): number {
  const words = (p: Profile) => {
    const { reporting, text, start, speaker } = p.claim;
    const told = reporting ? `${text.slice(0, reporting.start - start)} ${text.slice(reporting.end - start)}` : text;
    const names = new Set(contentStems(speaker ?? ''));
    return new Set(contentStems(told).filter((word) => !names.has(word)));
  };
  const [left, right] = [words(a), words(b)];
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  const least = Math.min(left.size, right.size);
  return least < 4 ? 0 : shared / least;
}

function speakerMark(text: string, offset: number, speaker: string) {
  for (const part of [speaker, speaker.split(' ').at(-1) ?? speaker]) {
    const at = text.indexOf(part);
    if (at >= 0) return { start: offset + at, end: offset + at + part.length, text: part };
  }
  return null;
}
