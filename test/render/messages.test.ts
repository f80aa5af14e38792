import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../src/compare/features.js';
import { SECOND_LOOK } from '../../src/compare/second-look.js';
import enReasons from '../../src/messages/en/reasons.json' with { type: 'json' };
import enRender from '../../src/messages/en/render.json' with { type: 'json' };
import idReasons from '../../src/messages/id/reasons.json' with { type: 'json' };
import idRender from '../../src/messages/id/render.json' with { type: 'json' };
import { hasMessage } from '../../src/messages/messages.js';
import type { ReasonCode } from '../../src/relate/reasons.js';
import { named, phrases, sentenceFor } from '../../src/render/text.js';

type Messages = Readonly<Record<string, string>>;

function placeholders(template: string): string[] {
  return [...new Set([...template.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''))].sort();
}

describe.each([
  ['render', idRender as Messages, enRender as Messages],
  ['reasons', idReasons as Messages, enReasons as Messages],
])('%s.json', (_, id, en) => {
  it('has the same keys in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(id).sort());
  });

  it('asks for the same arguments in both languages, but for the number that only English inflects by', () => {
    for (const key of Object.keys(id)) {
      const [own, other] = [placeholders(id[key] ?? ''), placeholders(en[key] ?? '')];
      const differing = [...own, ...other].filter((name) => own.includes(name) !== other.includes(name));
      expect(
        differing.filter((name) => name !== 'n' && name !== 'articles'),
        key,
      ).toEqual([]);
    }
  });
});

/** Phrases that are looked up by a value of the document. */
const BY_VALUE: Readonly<Record<string, readonly string[]>> = {
  kind: ['number', 'date', 'place', 'actor', 'polarity', 'certainty', 'quote', 'source', 'extent'],
  quote: ['direct', 'indirect', 'none'],
  stance: ['agree', 'differ', 'update', 'incomparable', 'speakers'],
  count: ['agree', 'differ', 'update', 'incomparable', 'speakers'],
  relation: ['agree', 'conflict', 'update', 'incomparable'],
  also: ['agree', 'conflict', 'update', 'incomparable', 'speakers'],
  section: ['differ', 'speakers', 'incomparable', 'update', 'agree'],
  origin: ['given', 'title-line', 'date-line', 'dateline', 'site-name', 'invitation', 'url', 'folder', 'file-name'],
  month: Array.from({ length: 12 }, (_, index) => String(index + 1)),
  'month.short': Array.from({ length: 12 }, (_, index) => String(index + 1)),
  weekday: Array.from({ length: 7 }, (_, index) => String(index)),
};

describe('phrases', () => {
  it('exist for every value that a document may hold', () => {
    for (const [area, values] of Object.entries(BY_VALUE)) {
      for (const value of values) expect(hasMessage('id', `render.${area}.${value}`), `${area}.${value}`).toBe(true);
    }
  });

  it('lose their typography without UTF-8, the words of articles do not', () => {
    expect(phrases('id', false)('range', { from: '“13”', to: '14' })).toBe('“13”-14');
    expect(phrases('id', true)('range', { from: '13', to: '14' })).toBe('13–14');
  });

  it('inflect English by number', () => {
    expect(phrases('en', true)('count.outlets', { n: 1 })).toBe('1 outlet');
    expect(phrases('en', false)('count.outlets', { n: 2 })).toBe('2 outlets');
  });

  it('fall back to the name of a rule that has no phrase', () => {
    expect(named('omitted', 'brand-new_rule', 'en')).toBe('brand new rule');
    expect(named('omitted', 'link', 'en', { n: 2 })).toBe('links to other articles');
  });
});

/** Every code of a reason or note, checked by the compiler to be complete. */
const REASONS: Readonly<Record<ReasonCode, true>> = {
  'number-differs': true,
  'number-scope': true,
  'date-differs': true,
  'place-differs': true,
  'polarity-differs': true,
  'words-opposed': true,
  'certainty-differs': true,
  'actor-differs': true,
  'source-differs': true,
  'extent-differs': true,
  'quote-differs': true,
  rounding: true,
  covers: true,
  'broader-place': true,
  'other-wording': true,
};

describe('sentences', () => {
  it('exist for every reason that a relation may have', () => {
    for (const code of Object.keys(REASONS)) expect(hasMessage('en', `reason.${code}`), code).toBe(true);
  });

  it('exist for every part of a score', () => {
    const groups = new Set(['start', ...Object.values(FEATURES), ...Object.values(SECOND_LOOK)]);
    for (const group of groups) expect(hasMessage('en', `reason.contribution.${group}`), group).toBe(true);
  });
});

describe('sentenceFor', () => {
  it('is the sentence of a code', () => {
    expect(sentenceFor({ code: 'contribution.words.for', args: {} }, 'en', true)).toBe('rare words in common');
  });

  it('names levels of certainty with the words that show them', () => {
    const args = { a: '', b: 'mengisyaratkan', a_level: 'fact', b_level: 'hint' };
    expect(sentenceFor({ code: 'certainty-differs', args }, 'id', true)).toBe(
      'yang satu pernyataan pasti, yang lain isyarat ("mengisyaratkan")',
    );
  });

  it('leaves an empty argument out', () => {
    expect(sentenceFor({ code: 'polarity-differs', args: { cue: 'tidak', of: '' } }, 'en', true)).toBe(
      '"tidak" denies the other',
    );
    expect(sentenceFor({ code: 'polarity-differs', args: { cue: 'tidak', of: 'hadir' } }, 'en', true)).toBe(
      '"tidak" denies "hadir"',
    );
  });

  it('is the code with its arguments, in one order, where there is no sentence', () => {
    expect(sentenceFor({ code: 'not-yet-known', args: { b: 2, a: 'x' } }, 'en', true)).toBe(
      'not yet known (a: x, b: 2)',
    );
    expect(sentenceFor({ code: 'bare', args: {} }, 'en', true)).toBe('bare');
  });
});
