import { describe, expect, it } from 'vitest';
import { readSlots } from '../../src/extract/slots/slots.js';

// A Thursday.
const PUBLISHED = '2023-09-14T21:09+07:00';
const moments = (text: string, published: string | null = PUBLISHED) => readSlots(text, 0, published).moments;

describe('days, months and years', () => {
  it.each([
    ['pada 13 September 2023', '2023-09-13', '2023-09-13', 'day', false],
    ['Rabu, 13 September 2023', '2023-09-13', '2023-09-13', 'day', false],
    ['Kamis (14/9/2023)', '2023-09-14', '2023-09-14', 'day', false],
    ['terjadi (13/9)', '2023-09-13', '2023-09-13', 'day', false],
    ['Rabu (13/9)', '2023-09-13', '2023-09-13', 'day', false],
    ['Jumat (29/12)', '2023-12-29', '2023-12-29', 'day', false],
    ['sejak 13/9/23', '2023-09-13', '2023-09-13', 'day', false],
    ['rilis 2023-09-13', '2023-09-13', '2023-09-13', 'day', false],
    ['pada 7-11 Agustus 2026', '2026-08-07', '2026-08-11', 'day', false],
    ['30 Juni - 2 Juli 2023', '2023-06-30', '2023-07-02', 'day', false],
    ['30 Desember hingga 2 Januari 2024', '2023-12-30', '2024-01-02', 'day', false],
    ['September 2023', '2023-09-01', '2023-09-30', 'month', false],
    ['akhir Juli', '2023-07-22', '2023-07-31', 'month', true],
    ['akhir 2026', '2026-10-02', '2026-12-31', 'month', false],
    ['pada tahun 1945', '1945-01-01', '1945-12-31', 'year', false],
    ['sejak 2016', '2016-01-01', '2016-12-31', 'year', false],
    ['era 1990-an', '1990-01-01', '1999-12-31', 'year', false],
    ['kemarin', '2023-09-13', '2023-09-13', 'day', true],
    ['hari ini', '2023-09-14', '2023-09-14', 'day', true],
    ['besok', '2023-09-15', '2023-09-15', 'day', true],
    ['Rabu lalu', '2023-09-13', '2023-09-13', 'day', true],
    ['kata dia, Kamis', '2023-09-14', '2023-09-14', 'day', true],
    ['Kamis lalu', '2023-09-07', '2023-09-07', 'day', true],
    ['akan bertemu pada Rabu', '2023-09-20', '2023-09-20', 'day', true],
    ['Senin pekan depan', '2023-09-18', '2023-09-18', 'day', true],
    ['pekan depan', '2023-09-18', '2023-09-24', 'day', true],
    ['bulan lalu', '2023-08-01', '2023-08-31', 'month', true],
    ['tahun depan', '2024-01-01', '2024-12-31', 'year', true],
  ])('%s', (text, from, to, precision, relative) => {
    expect(moments(text)).toHaveLength(1);
    expect(moments(text)[0]).toMatchObject({ from, to, precision, relative, timeFrom: null });
  });

  it('takes the year of January from the nearest one', () => {
    expect(moments('pada 3 Januari', '2023-12-30')[0]?.from).toBe('2024-01-03');
    expect(moments('pada 30 Desember', '2024-01-02')[0]?.from).toBe('2023-12-30');
  });

  it('keeps a weekday that cannot be resolved', () => {
    expect(moments('Rabu malam', null)).toMatchObject([{ text: 'Rabu malam', from: null, to: null, relative: true }]);
  });

  it.each([
    'tiga minggu',
    'dua tahun lalu',
    '2.023 orang',
    '2023 orang mengungsi',
    'skor 13/9',
    'Selamat pagi, pemirsa',
  ])('finds no date in %s', (text) => {
    expect(moments(text)).toEqual([]);
  });
});

describe('hours', () => {
  it.each([
    ['pukul 14.30 WIB', 870, 870, 'minute'],
    ['jam 09.00', 540, 540, 'minute'],
    ['18.05 WIB', 1085, 1085, 'minute'],
    ['21:09 WIB', 1269, 1269, 'minute'],
    ['pukul 9 malam', 1260, 1260, 'hour'],
    ['pukul 14.30-15.00 WIB', 870, 900, 'minute'],
    ['pukul 14.30 WITA', 810, 810, 'minute'],
    ['pukul 14.30 WIT', 750, 750, 'minute'],
    ['makan siang bersama', 660, 899, 'part'],
    ['makan malam bersama', 1080, 1439, 'part'],
    ['dini hari', 0, 299, 'part'],
  ])('%s', (text, timeFrom, timeTo, precision) => {
    expect(moments(text)).toMatchObject([{ from: null, timeFrom, timeTo, precision }]);
  });

  it('joins a day and its hour into one moment', () => {
    const text = 'pada Rabu (13/9/2023) sekitar pukul 23.30 WIB warga';
    expect(moments(text)).toMatchObject([
      { text: 'Rabu (13/9/2023) sekitar pukul 23.30 WIB', from: '2023-09-13', timeFrom: 1410 },
    ]);
    expect(moments('Rabu (13/9) malam')).toMatchObject([{ from: '2023-09-13', timeFrom: 1080, precision: 'part' }]);
    expect(moments('tadi malam')).toMatchObject([{ from: '2023-09-13', timeFrom: 1080 }]);
  });

  it('moves the day with the zone', () => {
    expect(moments('Kamis (14/9) pukul 00.30 WITA')).toMatchObject([{ from: '2023-09-13', timeFrom: 1410 }]);
  });

  it('leaves durations to the quantities', () => {
    expect(moments('selama 9 jam')).toEqual([]);
  });
});
