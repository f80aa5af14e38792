import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idShortener, outletCodes } from '../../src/render/codes.js';
import { dateRange, instantOf, longDate, shortDate } from '../../src/render/dates.js';
import { decimal, signed, tenthsAddingUp } from '../../src/render/numbers.js';
import { penOf } from '../../src/render/pen.js';
import { styleOf } from './build.js';

const id = penOf(styleOf());
const en = penOf(styleOf({ lang: 'en' }));

describe('outletCodes', () => {
  it('gives a letter to a name that stands alone under it', () => {
    expect([...outletCodes(['Pasar Kita', 'harian teluk'])]).toEqual([
      ['Pasar Kita', 'P'],
      ['harian teluk', 'H'],
    ]);
  });

  it('gives initials, else the shortest beginning, to names that share their letter', () => {
    const codes = outletCodes(['Kabar Pesisir', 'Kabar Teluk', 'Kilas', 'Kilat']);
    expect(Object.fromEntries(codes)).toEqual({
      'Kabar Pesisir': 'KP',
      'Kabar Teluk': 'KT',
      Kilas: 'Kilas',
      Kilat: 'Kilat',
    });
  });

  it('finds a code for names without letters and for the unknown outlet', () => {
    expect(new Set(outletCodes(['', '24', '7']).values()).size).toBe(3);
  });

  it('is distinct, made of letters, and the same for any order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ maxLength: 8 }), { maxLength: 30 }), (names) => {
        const codes = outletCodes(names);
        expect(new Set(codes.values()).size).toBe(names.length);
        for (const code of codes.values()) expect(code).toMatch(/^\p{L}+$/u);
        const reversed = outletCodes([...names].reverse());
        for (const name of names) expect(reversed.get(name)).toBe(codes.get(name));
      }),
    );
  });
});

describe('idShortener', () => {
  it('gives four digits, more where another id begins alike', () => {
    const short = idShortener(['19b4c2d41a01', '5e01aaaaaaaa', '5e01ab000000']);
    expect(short('19b4c2d41a01')).toBe('19b4');
    expect(short('5e01aaaaaaaa')).toBe('5e01aa');
    expect(short('5e01ab000000')).toBe('5e01ab');
    expect(short('strange')).toBe('strange');
  });

  it('agrees with a naive search among all ids', () => {
    const hex = fc.string({ unit: fc.constantFrom('0', '1'), minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.uniqueArray(hex, { minLength: 1, maxLength: 20 }), (ids) => {
        const short = idShortener(ids);
        for (const own of ids) {
          let length = 4;
          while (ids.some((other) => other !== own && other.startsWith(own.slice(0, length)))) length++;
          expect(short(own)).toBe(own.slice(0, length));
        }
      }),
    );
  });
});

describe('dates', () => {
  it('are short in WIB, long as published', () => {
    expect(shortDate('2023-09-14T20:22+07:00', id)).toBe('14 Sep 20.22');
    expect(shortDate('2023-09-14T20:22+07:00', en)).toBe('14 Sep 20:22');
    expect(shortDate('2023-09-14T23:30+09:00', id)).toBe('14 Sep 21.30');
    expect(shortDate('2023-12-31T18:00:00Z', id, true)).toBe('1 Jan 2024 01.00');
    expect(shortDate('2023-05-01', id)).toBe('1 Mei');
    expect(longDate('2023-09-14T20:22+07:00', id, true)).toBe('Kamis 14 Sep 2023 20.22 WIB');
    expect(longDate('2023-09-14T20:22+08:00', en, true)).toBe('Thu 14 Sep 2023 20:22 WITA');
    expect(longDate('2023-09-14T20:22-03:30', en)).toBe('14 Sep 2023 20:22 UTC-03:30');
    expect(longDate('2023-09-14T20:22', id)).toBe('14 Sep 2023 20.22');
  });

  it('say "undated" where there is none', () => {
    expect(shortDate(null, id)).toBe('tanpa tanggal');
    expect(longDate(null, en)).toBe('undated');
    expect(shortDate('kemarin', en)).toBe('undated');
  });

  it('are joined to a range', () => {
    expect(dateRange(['2023-09-14', null, '2023-09-13T14:30+07:00'], id)).toBe('13–14 September 2023');
    expect(dateRange(['2023-10-02', '2023-09-30'], id)).toBe('30 September–2 Oktober 2023');
    expect(dateRange(['2023-12-31', '2024-01-01'], en)).toBe('31 December 2023–1 January 2024');
    expect(dateRange(['2024-03-02', '2024-03-02'], en)).toBe('2 March 2024');
    expect(dateRange(['2024-03-02', '2024-03-03'], en, true)).toBe('2–3 Mar');
    expect(dateRange([null], en)).toBe('');
  });

  it('order by the moment, not by the text', () => {
    expect(instantOf('2023-09-14T21:00+09:00')).toBeLessThan(instantOf('2023-09-14T20:00+07:00') ?? 0);
    expect(instantOf(null)).toBeNull();
  });
});

describe('numbers', () => {
  it('have the mark of their language and a sign', () => {
    expect(decimal(0.934, 2, id)).toBe('0,93');
    expect(signed(-3.14, 1, id)).toBe('−3,1');
    expect(signed(2, 1, en)).toBe('+2.0');
    expect(signed(-0.01, 1, en)).toBe('0.0');
    expect(signed(-3.14, 1, penOf(styleOf({ utf8: false })))).toBe('-3,1');
  });

  it('add up after rounding, none by more than a step from its own value', () => {
    expect(tenthsAddingUp([0.05, 0.05, 0.05])).toEqual({ parts: [1, 1, 0], sum: 2 });
    fc.assert(
      fc.property(fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { maxLength: 15 }), (values) => {
        const { parts, sum } = tenthsAddingUp(values);
        expect(parts.reduce((total, part) => total + part, 0)).toBe(sum);
        values.forEach((value, index) => {
          expect(Math.abs((parts[index] ?? 0) - value * 10)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});
