import type { Profile } from '../../compare/profile.js';
import { areOpposed } from '../../extract/slots/antonyms.js';
import type { NegationCue } from '../../model.js';
import { stem } from '../../words/stem.js';
import { contentStems, tokenize } from '../../words/tokens.js';
import { type Candidate, type Finder, markIn } from '../candidate.js';
import { reason } from '../reasons.js';

/** One claim denies what the other affirms, by a negator over words that both hold, or by opposed words. */
export const polarityDifference: Finder = (a, b) => ({
  candidates: [...denied(a, b, 1), ...denied(b, a, -1), ...opposed(a, b)],
  notes: [],
});

/** Negations of `p` over words that `q` affirms. */
function denied(p: Profile, q: Profile, side: 1 | -1): Candidate[] {
  if (p.claim.slots.negations.length === 0) return [];
  const inOther = negatedStems(q, null);
  return p.claim.slots.negations.flatMap((cue): Candidate[] => {
    // "berakhir gagal" and "gagal meluncurkan": both say so.
    if (q.terms.has(stem(cue.text.toLowerCase()))) return [];
    // "Belum terjawab" leaves open and denies nothing.
    if (
      p.claim.slots.certaintyCues.some(
        (item) => item.level === 'open' && item.start <= cue.end && item.end >= cue.start,
      )
    )
      return [];
    const scope = contentStems(scopeText(p, cue));
    const held = scope.filter((word) => q.terms.has(word));
    // What is denied may itself be negated on both sides ("membantah rem tidak berfungsi").
    const inner = negatedStems(p, cue);
    const affirmed = held.filter((word) => inOther.has(word) === inner.has(word));
    if (affirmed.length === 0) return [];
    const own = { start: cue.start, end: cue.end, text: cue.text };
    const word = tokenize(q.claim.text).find((token) => token.stem === affirmed[0]);
    const other = word ? markIn(q, q.claim.start + word.start, q.claim.start + word.end) : null;
    const first = scope.find((word) => word.length > 2);
    const cueText = cue.text.toLowerCase();
    return [
      {
        kind: 'polarity',
        a: side === 1 ? own : other,
        b: side === 1 ? other : own,
        aKey: side === 1 ? 'denies' : 'affirms',
        bKey: side === 1 ? 'affirms' : 'denies',
        reason: reason('polarity-differs', { cue: cue.text, of: word?.text ?? affirmed[0] ?? '' }),
        direction: 0,
        incomparable: false,
        features: {
          share: affirmed.length / Math.max(1, scope.length),
          first: first !== undefined && affirmed.includes(first) ? 1 : 0,
          several: affirmed.length > 1 ? 1 : 0,
          otherNegates: q.claim.slots.negations.length > 0 ? 1 : 0,
          twice: p.claim.slots.negations.length > 1 ? 1 : 0,
          deny: /bantah|tepis|tolak|hoaks|batal|gagal|urung/.test(cueText) ? 1 : 0,
          notYet: cueText === 'belum' ? 1 : 0,
          opposed: 0,
          lacking: cueText === 'tanpa' ? 1 : 0,
          namesApart: lonelyNames(p, q),
        },
      },
    ];
  });
}

/** Words of both claims that exclude each other ("naik", "turun"). */
function opposed(a: Profile, b: Profile): Candidate[] {
  const [left, right] = [tokenize(a.claim.text), tokenize(b.claim.text)];
  for (const x of left) {
    if (b.terms.has(x.stem)) continue;
    for (const y of right) {
      if (a.terms.has(y.stem) || !areOpposed(x.stem, y.stem)) continue;
      return [
        {
          kind: 'polarity',
          a: markIn(a, a.claim.start + x.start, a.claim.start + x.end),
          b: markIn(b, b.claim.start + y.start, b.claim.start + y.end),
          aKey: x.stem,
          bKey: y.stem,
          reason: reason('words-opposed', { a: x.text, b: y.text }),
          direction: 0,
          incomparable: false,
          features: {
            share: 0,
            first: 0,
            several: 0,
            otherNegates: a.claim.slots.negations.length + b.claim.slots.negations.length > 0 ? 1 : 0,
            twice: 0,
            deny: 0,
            notYet: 0,
            opposed: 1,
            lacking: 0,
            namesApart: Math.max(lonelyNames(a, b), lonelyNames(b, a)),
          },
        },
      ];
    }
  }
  return [];
}

/** 1 when a claim names somebody whom the other does not: it may be about them. */
function lonelyNames(p: Profile, q: Profile): number {
  for (const term of p.terms.values()) if (term.name && !term.number && !q.terms.has(term.stem)) return 1;
  return 0;
}

function scopeText(p: Profile, cue: NegationCue): string {
  return p.claim.text.slice(cue.scopeStart - p.claim.start, cue.scopeEnd - p.claim.start);
}

/** Stems in the scope of the negators of a claim, one of them left out. */
function negatedStems(p: Profile, without: NegationCue | null): Set<string> {
  return new Set(
    p.claim.slots.negations
      .filter((cue) => cue !== without && !(without && DENIAL.test(cue.text.toLowerCase())))
      .flatMap((cue) => contentStems(scopeText(p, cue))),
  );
}

/** Verbs of denying, whose scope is another statement. */
const DENIAL = /bantah|tepis|tolak|hoaks/;
