import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText } from '../../src/render/lookup.js';
import { MARK_CLOSE, MARK_OPEN } from '../../src/render/printable.js';
import { articleOf, claimOf, markOf } from './build.js';

const article = articleOf('a', 'Alun', 'Sebelum itu. Kim Jong-un  akan membantu\tRusia. Sesudah itu.');
const claim = claimOf('c', article, 'Kim Jong-un  akan membantu\tRusia.');
const shown = (...words: readonly string[]) =>
  markedText(
    claim,
    words.map((word) => markOf(claim, word)),
  )
    .replaceAll(MARK_OPEN, '[')
    .replaceAll(MARK_CLOSE, ']');

describe('markedText', () => {
  it('puts marks around the words at their offsets in the field', () => {
    expect(shown('akan')).toBe('Kim Jong-un  [akan] membantu Rusia.');
    expect(shown('Rusia', 'Kim')).toBe('[Kim] Jong-un  akan membantu [Rusia].');
    expect(shown()).toBe('Kim Jong-un  akan membantu Rusia.');
  });

  it('joins marks that overlap or stand side by side, and leaves spaces outside', () => {
    expect(shown('Kim', 'Jong', 'un')).toBe('[Kim Jong-un]  akan membantu Rusia.');
    expect(shown('akan membantu', 'membantu\t')).toBe('Kim Jong-un  [akan membantu] Rusia.');
  });

  it('keeps every letter and balances its marks, wherever they are', () => {
    const span = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
        const marks = spans.map(([start, end]) => ({ start: claim.start + start, end: claim.start + end }));
        const text = markedText(claim, marks);
        expect(text.replaceAll(MARK_OPEN, '').replaceAll(MARK_CLOSE, '')).toBe(claim.text.replace('\t', ' '));
        expect(text).toMatch(
          new RegExp(`^[^${MARK_CLOSE}]*(${MARK_OPEN}[^${MARK_OPEN}${MARK_CLOSE}]+${MARK_CLOSE}[^${MARK_CLOSE}]*)*$`),
        );
      }),
    );
  });
});
