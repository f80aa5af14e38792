import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARK_CLOSE, MARK_OPEN, printable } from '../../src/render/printable.js';
import { displayWidth, excerpt, wrap } from '../../src/render/wrap.js';
import { cleanText } from './texts.js';

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['漢字', 4],
    ['e\u0301', 1],
    ['👍', 2],
    ['👩‍👩‍👧', 2],
    ['\u001b[1mtebal\u001b[22m', 5],
  ])('%j is %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('wrap', () => {
  it('breaks between words', () => {
    expect(wrap('kedua pemimpin berjabat tangan', 15)).toEqual(['kedua pemimpin', 'berjabat tangan']);
  });

  it('breaks a word that is too long, without losing a letter', () => {
    expect(wrap('a https://contoh.id/panjang b', 10)).toEqual(['a', 'https://co', 'ntoh.id/pa', 'njang b']);
  });

  it('keeps line breaks that are asked for', () => {
    expect(wrap('satu\ndua tiga', 20)).toEqual(['satu', 'dua tiga']);
  });

  it('keeps combining marks with their letter and counts wide characters twice', () => {
    expect(wrap('漢字漢字', 5)).toEqual(['漢字', '漢字']);
    expect(wrap('e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301e\u0301', 'e\u0301']);
  });

  it('fits every line and keeps every character that is no space', () => {
    fc.assert(
      fc.property(cleanText, fc.integer({ min: 2, max: 60 }), (text, width) => {
        const lines = wrap(text, width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('excerpt', () => {
  const text = `Dalam pertemuan itu Moskow ${MARK_OPEN}mengindikasikan${MARK_CLOSE} bahwa mereka akan membantu Pyongyang`;

  it('is the whole text where it fits', () => {
    expect(excerpt('pendek saja', 20, 1, '…')).toEqual(['pendek saja']);
  });

  it('keeps the marked words and says where others are left out', () => {
    expect(excerpt(text, 40, 1, '…')).toEqual([`… itu Moskow ${MARK_OPEN}mengindikasikan${MARK_CLOSE} bahwa …`]);
  });

  it('keeps the beginning of a text without marks', () => {
    expect(excerpt('satu dua tiga empat lima', 12, 1, '...')).toEqual(['satu dua ...']);
  });

  it('closes a mark that is cut and opens none twice', () => {
    const long = `${MARK_OPEN}satu dua tiga empat lima enam${MARK_CLOSE} tujuh`;
    expect(excerpt(long, 14, 1, '…')).toEqual([`${MARK_OPEN}satu dua${MARK_CLOSE} …`]);
  });

  it('cuts a single word that is too long', () => {
    expect(excerpt('https://contoh.id/alamat/yang/panjang', 12, 1, '…')).toEqual(['https://co…']);
  });

  it('fits, keeps marks balanced, and shows an ellipsis exactly when words are missing', () => {
    fc.assert(
      fc.property(
        fc.array(cleanText, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 8, max: 60 }),
        fc.integer({ min: 1, max: 3 }),
        (parts, width, lines) => {
          const marked = parts
            .map((part, index) => (index % 2 === 1 && part.trim() !== '' ? MARK_OPEN + part.trim() + MARK_CLOSE : part))
            .join(' ')
            .replaceAll('…', '');
          const result = excerpt(marked, width, lines, '…');
          expect(result.length).toBeLessThanOrEqual(lines);
          for (const line of result) expect(displayWidth(line)).toBeLessThanOrEqual(width);
          let open = 0;
          for (const character of result.join('')) {
            if (character === MARK_OPEN) open++;
            if (character === MARK_CLOSE) open--;
            expect(open === 0 || open === 1).toBe(true);
          }
          expect(open).toBe(0);
          const bare = (value: string) => printable(value).replaceAll('\uFFFD', '').replaceAll(' ', '');
          expect(result.some((line) => line.includes('…'))).toBe(bare(result.join('')) !== bare(marked));
        },
      ),
    );
  });
});
