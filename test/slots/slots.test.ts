import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSlots } from '../../src/extract/slots/slots.js';

const WORDS = [
  'Presiden',
  'Putin',
  'tidak',
  'akan',
  '7',
  'orang',
  'tewas',
  '(',
  ')',
  ',',
  '.',
  '"',
  'Rabu',
  '13/9',
  '2023',
  'September',
  'pukul',
  '14.30',
  'WITA',
  'di',
  'Jalan',
  'Kabupaten',
  'Bogor',
  'Rp',
  '2,5',
  'miliar',
  'hingga',
  '-',
  'ke',
  'mungkin',
  'batal',
  'É',
  '🙂',
  '\n',
  'malam',
  'tadi',
  'akhir',
  'Juli',
  'AS',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .tuple(fc.array(fc.constantFrom(...WORDS), { maxLength: 20 }), fc.constantFrom('', ' '))
    .map(([words, glue]) => words.join(glue)),
);

describe('every mark', () => {
  it('is the text it stands for', () => {
    fc.assert(
      fc.property(
        text,
        fc.nat(1000),
        fc.constantFrom(null, '2023-09-14', '2023-09-14T21:09+07:00', 'x'),
        (value, offset, published) => {
          const slots = readSlots(value, offset, published);
          const marks = [
            ...slots.quantities,
            ...slots.moments,
            ...slots.places,
            ...slots.actors,
            ...slots.negations,
            ...slots.certaintyCues,
          ];
          for (const mark of marks) {
            expect(value.slice(mark.start - offset, mark.end - offset)).toBe(mark.text);
            expect(mark.text).not.toBe('');
          }
          for (const cue of slots.negations) {
            expect(cue.scopeStart).toBeLessThanOrEqual(cue.scopeEnd);
            expect(cue.scopeStart).toBeGreaterThanOrEqual(offset);
            expect(cue.scopeEnd).toBeLessThanOrEqual(offset + value.length);
          }
          for (const { from, to, timeFrom, timeTo } of slots.moments) {
            if (from !== null && to !== null) expect(from <= to).toBe(true);
            if (timeFrom !== null && timeTo !== null) expect(timeFrom).toBeLessThanOrEqual(timeTo);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('long input', () => {
  it.each([
    'a',
    '1',
    '1.',
    '1,',
    'A ',
    'satu ',
    '(',
    'dan ',
    '7 sampai ',
    'Jalan ',
    'Rp',
    'tidak ',
    '13/9/',
    'Rabu ',
    'akan ',
    'lebih dari ',
    'yang akan ',
    'Jawa Timur, ',
    'A-',
  ])('stays linear for 100,000 characters of %j', (piece) => {
    const start = performance.now();
    readSlots(piece.repeat(Math.ceil(100_000 / piece.length)), 0, '2023-09-14');
    expect(performance.now() - start).toBeLessThan(2500);
  });
});
