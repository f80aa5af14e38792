import { describe, expect, it } from 'vitest';
import { shippedWeights } from '../../src/compare/weights.js';
import { relate } from '../../src/relate/relate.js';
import { pairOf, type Told } from '../compare/told.js';
import { differencesOf } from './relation.js';

const SEVEN = 'Sebanyak 7 penumpang feri tewas.';
const NINE = 'Sebanyak 9 penumpang feri tewas.';

function labelOf(one: Told | string, two: Told | string): string | undefined {
  return differencesOf(one, two).differences.find(({ kind }) => kind === 'number')?.label;
}

describe('updates', () => {
  const at = (text: string, published: string | null): Told => ({ text, published });
  it('are a larger count in the later report, in either order of the pair', () => {
    expect(labelOf(at(SEVEN, '2024-03-06T08:00+07:00'), at(NINE, '2024-03-06T15:00+07:00'))).toBe('update');
    expect(labelOf(at(NINE, '2024-03-06T15:00+07:00'), at(SEVEN, '2024-03-06T08:00+07:00'))).toBe('update');
  });

  it('compare times of day across time zones', () => {
    expect(labelOf(at(SEVEN, '2024-03-06T09:00+09:00'), at(NINE, '2024-03-06T08:50+07:00'))).toBe('update');
    expect(labelOf(at(SEVEN, '2024-03-06T09:00+07:00'), at(NINE, '2024-03-06T10:00+09:00'))).toBe('conflict');
  });

  it('need two dates: an article without one is never part of an update', () => {
    expect(labelOf(at(SEVEN, null), at(NINE, '2024-03-06T15:00+07:00'))).toBe('conflict');
    expect(labelOf(at(SEVEN, '2024-03-06T08:00+07:00'), at(NINE, null))).toBe('conflict');
  });

  it('are not a smaller count later, nor reports of one hour', () => {
    expect(labelOf(at(NINE, '2024-03-06T08:00+07:00'), at(SEVEN, '2024-03-06T15:00+07:00'))).toBe('conflict');
    expect(labelOf(at(SEVEN, '2024-03-06T08:00+07:00'), at(NINE, '2024-03-06T08:10+07:00'))).toBe('conflict');
  });

  it('are not another day or place of one happening, which does not grow', () => {
    const { differences } = differencesOf(
      at('Feri itu karam pada 5 Maret 2024 di Surabaya.', '2024-03-06T08:00+07:00'),
      at('Feri itu karam pada 6 Maret 2024 di Bandung.', '2024-03-06T15:00+07:00'),
    );
    expect(differences.map(({ kind, label }) => `${kind} ${label}`).sort()).toEqual([
      'date conflict',
      'place conflict',
    ]);
  });
});

describe('who contradicts whom', () => {
  const said = (who: string, what: string) => `${who} mengatakan ${what}.`;
  const between = (one: string, two: string) =>
    differencesOf(one, two).differences.find(({ kind }) => kind === 'polarity')?.between;

  it('is the speakers when both outlets only report what different people say', () => {
    const driver = 'sopir bus itu mengantuk';
    const denial = 'sopir bus itu tidak mengantuk';
    expect(between(said('Kapolres Dedi Hartono', driver), said('Camat Rina Lestari', denial))).toBe('speakers');
    expect(between(said('Kapolres Dedi Hartono', driver), said('Kapolres Dedi Hartono', denial))).toBe('outlets');
    expect(between('Sopir bus itu mengantuk.', said('Camat Rina Lestari', denial))).toBe('outlets');
  });
});

describe('quotations', () => {
  it('differ when one speaker is quoted with another value', () => {
    const { differences } = differencesOf(
      '"Tujuh penumpang feri tewas," kata Bupati Tono Hadi.',
      '"Sembilan penumpang feri tewas," ujar Bupati Tono Hadi.',
    );
    const quote = differences.find(({ kind }) => kind === 'quote');
    expect(quote).toMatchObject({ label: 'conflict', between: 'outlets', reason: { code: 'quote-differs' } });
    expect([quote?.a?.text, quote?.b?.text]).toEqual(['Tujuh', 'Sembilan']);
  });

  it('do not differ in other words, in another mouth, or outside the quotation marks', () => {
    const kinds = (one: string, two: string) => differencesOf(one, two).differences.map(({ kind }) => kind);
    const words = '"Feri itu kelebihan muatan," kata Bupati Tono Hadi.';
    expect(kinds(words, '"Muatan feri itu berlebih," ujar Bupati Tono Hadi.')).not.toContain('quote');
    expect(
      kinds('"Tujuh penumpang tewas," kata Bupati Tono Hadi.', '"Sembilan penumpang tewas," kata Camat Rina Lestari.'),
    ).not.toContain('quote');
    const outside = (day: string) => `"Feri itu kelebihan muatan," kata Bupati Tono Hadi pada ${day} Maret 2024.`;
    expect(kinds(outside('5'), outside('6'))).not.toContain('quote');
  });
});

describe('thresholds', () => {
  it('drop what is less sure: at 1 nothing differs, and a kind without one never counts', () => {
    const { a, b, words } = pairOf(SEVEN, NINE);
    const weights = shippedWeights();
    const certain = { ...weights, difference_at: { number: 1 } };
    expect(relate(a, b, { sameFact: 0.9, reading: null }, words.values, certain).differences).toEqual([]);
    expect(
      relate(a, b, { sameFact: 0.9, reading: null }, words.values, { ...weights, difference_at: {} }).differences,
    ).toEqual([]);
    const any = { ...weights, difference_at: { number: 0 } };
    expect(relate(a, b, { sameFact: 0.9, reading: null }, words.values, any).differences).toHaveLength(1);
  });

  it('name one difference a kind, the surest first', () => {
    const { differences } = differencesOf(
      'Sebanyak 7 orang tewas dan 20 orang terluka di Surabaya pada 5 Maret 2024.',
      'Sebanyak 9 orang tewas dan 31 orang terluka di Bandung pada 6 Maret 2024.',
    );
    const kinds = differences.map(({ kind }) => kind);
    expect(kinds).toHaveLength(new Set(kinds).size);
    expect(kinds).toEqual(expect.arrayContaining(['number', 'date', 'place']));
    const confidences = differences.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((x, y) => y - x));
    expect(confidences.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true);
  });
});
