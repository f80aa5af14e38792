import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMoments } from '../../src/extract/slots/compare-moments.js';
import { comparePlaces } from '../../src/extract/slots/compare-places.js';
import { compareQuantities, sameCounted } from '../../src/extract/slots/compare-quantities.js';
import { readSlots } from '../../src/extract/slots/slots.js';
import type { Moment, Place, Quantity } from '../../src/model.js';

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('nothing read');
  return item;
}
const quantity = (text: string): Quantity => first(readSlots(text, 0, '2023-09-14').quantities);
const moment = (text: string): Moment => first(readSlots(text, 0, '2023-09-14').moments);
const place = (text: string): Place => first(readSlots(text, 0, null).places);

describe('compareQuantities', () => {
  it.each([
    ['1,3 ton beras', '1.298 kilogram beras', 'rounded'],
    ['Rp 4.097 triliun', 'Rp 4.097,2 triliun', 'rounded'],
    ['2,79 miliar dolar AS', '2,7902 miliar dolar AS', 'rounded'],
    ['1.300 orang', '1.298 orang', 'rounded'],
    ['7 orang', 'tujuh orang', 'equal'],
    ['90 menit', 'satu setengah jam', 'equal'],
    ['24 jam', '1 hari', 'equal'],
    ['dua tahun', '24 bulan', 'equal'],
    ['7 orang', '8 orang', 'different'],
    ['97 persen', '98 persen', 'different'],
    ['98 orang', '100 orang', 'different'],
    ['Rp 8,66 miliar', 'Rp 8,67 miliar', 'different'],
    ['19,3 persen', '19,13 persen', 'different'],
    ['Rp 75 ribu', 'Rp 80 ribu', 'different'],
    ['30 ribu unit', '35 ribu unit', 'different'],
    ['Rp 222 miliar', 'Rp 223,6 miliar', 'different'],
    ['2,788 miliar dolar AS', '2,7897 miliar dolar AS', 'different'],
    ['belasan orang', '14 orang', 'covers'],
    ['belasan orang', '24 orang', 'different'],
    ['lebih dari 7 orang', '9 orang', 'covers'],
    ['sedikitnya 200 orang', 'sekitar 50 orang', 'different'],
    ['sekitar 200 orang', '210 orang', 'covers'],
    ['5 sampai 7,4 SR', '6 SR', 'covers'],
    ['diskon hingga 60%', 'diskon hingga 50%', 'different'],
    ['7 kilogram', '7 kilometer', 'incomparable'],
    ['2 jam', '3 bulan', 'incomparable'],
    ['menang 2-1', 'kalah 1-2', 'equal'],
    ['menang 2-1', 'menang 2-0', 'different'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(compareQuantities(quantity(a), quantity(b))).toBe(expected);
  });

  it('does not depend on the order', () => {
    const text = fc.constantFrom(
      '7 orang',
      '1,3 ton',
      '1.298 kg',
      'belasan',
      'lebih dari 9',
      'sekitar 10',
      'Rp2 T',
      'kurang dari 5',
      '3-4 km',
      '90 menit',
      '2 jam',
      '98%',
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(compareQuantities(quantity(a), quantity(b))).toBe(compareQuantities(quantity(b), quantity(a)));
      }),
    );
  });
});

describe('sameCounted', () => {
  const score = (a: string, b: string) => sameCounted(quantity(a), quantity(b));
  it('sees through the wordings of one outcome', () => {
    for (const text of ['menewaskan 7 orang', 'korban tewas mencapai 7 orang', '7 tewas', '7 warga meninggal'])
      expect(score('8 orang tewas', text)).toBe(1);
  });
  it('keeps outcomes apart', () => {
    expect(score('8 orang tewas', '9 orang luka-luka')).toBe(0);
    expect(score('8 orang hilang', '8 orang mengungsi')).toBe(0);
  });
  it('keeps the value that was left from the one that was reached', () => {
    expect(score('turun dari 20% menjadi 8%', 'turun 8%')).toBe(0);
  });
  it('is low where only the persons are shared', () => {
    expect(score('8 orang penumpang', '12 orang petugas')).toBeLessThan(0.5);
    expect(score('8 kapal karam', '8 kapal karam')).toBe(1);
  });
});

describe('compareMoments', () => {
  it.each([
    ['13 September 2023', 'Rabu (13/9)', 'equal'],
    ['September 2023', '13 September 2023', 'covers'],
    ['Rabu (13/9)', 'Kamis (14/9)', 'different'],
    ['pukul 18.03 WIB', 'pukul 18.05 WIB', 'different'],
    ['pukul 18 WIB', 'pukul 18.05 WIB', 'covers'],
    ['Rabu (13/9) pukul 18.05 WIB', 'Rabu (13/9)', 'covers'],
    ['Rabu (13/9) pukul 18.05 WIB', 'Rabu (13/9) malam', 'covers'],
    ['makan siang', 'makan malam', 'different'],
    ['pukul 14.30 WITA', 'pukul 13.30 WIB', 'equal'],
    ['Rabu (13/9)', 'pukul 18.05 WIB', 'incomparable'],
    ['Maret 2019', '28 Februari 2019', 'different'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(compareMoments(moment(a), moment(b))).toBe(expected);
    expect(compareMoments(moment(b), moment(a))).toBe(expected);
  });
});

describe('comparePlaces', () => {
  it.each([
    ['di Sulut', 'di Sulawesi Utara', 'equal'],
    ['di Bogor', 'di Kabupaten Bogor', 'equal'],
    ['di Kota Bogor', 'di Kabupaten Bogor', 'different'],
    ['di Surabaya', 'di Jawa Timur', 'broader'],
    ['di Surabaya', 'di Indonesia', 'broader'],
    ['di Surabaya', 'di Sidoarjo', 'different'],
    ['di Hotel Melati, Surabaya', 'di Hotel Kenanga, Sidoarjo', 'different'],
    ['di Hotel Melati, Surabaya', 'di Surabaya', 'broader'],
    ['di Jalan Mawar XII', 'di Jalan Mawar XIII', 'different'],
    ['di Jalan Mawar', 'di Jalan Mawar XII', 'broader'],
    ['di Stadion Utama Gelora Mawar', 'di Stadion Gelora Mawar', 'equal'],
    ['di Manokwari, Papua', 'di Papua Barat', 'broader'],
    ['di Lombok', 'di Lombok Timur', 'broader'],
    ['di Hotel Melati', 'di Jalan Mawar', 'incomparable'],
    ['di Jakarta', 'di Tokyo', 'different'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(comparePlaces(place(a), place(b))).toBe(expected);
    expect(comparePlaces(place(b), place(a))).toBe(expected);
  });
});
