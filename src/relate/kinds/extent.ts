import type { Profile } from '../../compare/profile.js';
import { languageData } from '../../language/data.js';
import type { Mark } from '../../model.js';
import { isStopword } from '../../words/stopwords.js';
import { tokenize } from '../../words/tokens.js';
import { type Finder, markIn, NOTHING } from '../candidate.js';
import { reason } from '../reasons.js';

interface ExtentWords {
  readonly whole: readonly string[];
  readonly part: readonly string[];
}

let patterns: { whole: RegExp; part: RegExp } | null = null;

/** What a claim says of a whole and of a part; it is compared with many others. */
interface Extents {
  readonly whole: Mark | null;
  readonly part: Mark | null;
}

const known = new WeakMap<Profile, Extents>();

function extentsOf(p: Profile): Extents {
  let found = known.get(p);
  if (!found) {
    patterns ??= compile(languageData<ExtentWords>('id/extent.json'));
    found = { whole: find(p, patterns.whole), part: find(p, patterns.part) };
    known.set(p, found);
  }
  return found;
}

/** The same act said of the whole here and of a part there ("ditutup total", "satu lajur ditutup"). */
export const extentDifference: Finder = (a, b) => {
  for (const [p, q, side] of [
    [a, b, 1],
    [b, a, -1],
  ] as const) {
    const { whole } = extentsOf(p);
    const { part } = extentsOf(q);
    if (!whole || !part || extentsOf(p).part || extentsOf(q).whole) continue;
    const near = neighbours(p, whole).filter((stem) => neighbours(q, part).includes(stem));
    if (near.length === 0) continue;
    return {
      candidates: [
        {
          kind: 'extent',
          a: side === 1 ? whole : part,
          b: side === 1 ? part : whole,
          aKey: side === 1 ? 'whole' : 'part',
          bKey: side === 1 ? 'part' : 'whole',
          reason: reason(
            'extent-differs',
            side === 1 ? { a: whole.text, b: part.text } : { a: part.text, b: whole.text },
          ),
          direction: 0,
          incomparable: false,
          features: { near: Math.min(1, near.length / 2) },
        },
      ],
      notes: [],
    };
  }
  return NOTHING;
};

function compile({ whole, part }: ExtentWords) {
  const one = (words: readonly string[]) => new RegExp(`(?<![A-Za-zÀ-ɏ-])(?:${words.join('|')})(?![A-Za-zÀ-ɏ-])`, 'i');
  return { whole: one(whole), part: one(part) };
}

function find(p: Profile, pattern: RegExp): Mark | null {
  const match = pattern.exec(p.claim.text);
  return match ? markIn(p, p.claim.start + match.index, p.claim.start + match.index + match[0].length) : null;
}

/** Stems of the three content words on each side of a mark. */
function neighbours(p: Profile, mark: Mark): string[] {
  const tokens = tokenize(p.claim.text).filter((token) => !token.number && !isStopword(token.lower));
  const before = tokens.filter((token) => token.end + p.claim.start <= mark.start).slice(-3);
  const after = tokens.filter((token) => token.start + p.claim.start >= mark.end).slice(0, 3);
  return [...before, ...after].map((token) => token.stem);
}
