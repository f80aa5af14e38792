import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDate, parsePublished } from '../../src/metadata/published.js';
import { dateInUrl } from '../../src/metadata/url-date.js';

const day = (iso: string) => ({ iso, precision: 'day' });
const minute = (iso: string) => ({ iso, precision: 'minute' });
const second = (iso: string) => ({ iso, precision: 'second' });

describe('parsePublished', () => {
  it.each([
    ['2023-09-14', day('2023-09-14')],
    ['2023-09-14T21:09', minute('2023-09-14T21:09+07:00')],
    ['2023-09-14 21:09:05', second('2023-09-14T21:09:05+07:00')],
    ['2023-09-14T21:09:05.123+07:00', second('2023-09-14T21:09:05+07:00')],
    ['2023-09-14T21:09+0900', minute('2023-09-14T21:09+09:00')],
    ['2023-09-14 21:09:05+07', second('2023-09-14T21:09:05+07:00')],
    ['2023-09-13T17:30:00.000Z', second('2023-09-14T00:30:00+07:00')],
    ['2023-09-14T21:09:00Z', second('2023-09-15T04:09:00+07:00')],
    ['2023-12-31 20:00:00+00:00', second('2024-01-01T03:00:00+07:00')],
    ['- 14 September 2023, 21:09 WIB', minute('2023-09-14T21:09+07:00')],
    ['Kamis, 14 September 2023 - 20:22 WIB', minute('2023-09-14T20:22+07:00')],
    ['Kamis, 14 Sep 2023 | 20.22 WITA', minute('2023-09-14T20:22+08:00')],
    ["Jum'at, 1 Agustus 2025 pukul 07.05 WIT", minute('2025-08-01T07:05+09:00')],
    ['Senin (14/08/2023 08:00)', minute('2023-08-14T08:00+07:00')],
    ['14/09/2023 20:22', minute('2023-09-14T20:22+07:00')],
    ['14/09/2023, 20:22 WIB', minute('2023-09-14T20:22+07:00')],
    ['1-9-23', day('2023-09-01')],
    ['14 Mei 2023', day('2023-05-14')],
    ['Sep 14, 2023', day('2023-09-14')],
    ['September 14th, 2023 at 8:22 PM', minute('2023-09-14T20:22+07:00')],
    ['Sep 14, 2023 12:05 am', minute('2023-09-14T00:05+07:00')],
    ['Thu, 14 Sep 2023 20:22:31 +0700', second('2023-09-14T20:22:31+07:00')],
    ['Thu, 14 Sep 2023 20:22:31 GMT', second('2023-09-15T03:22:31+07:00')],
    ['29 Februari 2024', day('2024-02-29')],
  ])('%s', (text, published) => {
    expect(parsePublished(text)).toEqual(published);
  });

  it.each([
    'besok',
    '2023-13-45',
    '29 Februari 2023',
    '31/11/2023',
    '2023-09-14T25:00',
    '2023-09-14T20:61',
    '14 Smarch 2023',
    '12',
    '2023',
    'terbit 14 September 2023 atau besok',
    '1023-09-14',
    '',
  ])('"%s" is no date', (text) => {
    expect(parsePublished(text)).toBeNull();
  });

  it('reads every day back, however it is written', () => {
    const months = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-').map(Number);
        for (const text of [
          iso,
          `${dayOfMonth} ${months[(month ?? 0) - 1]} ${year}`,
          `${dayOfMonth}/${month}/${year}`,
        ]) {
          expect(parsePublished(text)).toEqual(day(iso));
        }
      }),
    );
  });

  it('gives UTC times as the same instant', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-02'), max: new Date('2099-12-30'), noInvalidDate: true }),
        (date) => {
          const iso = `${date.toISOString().slice(0, 19)}Z`;
          expect(Date.parse(parsePublished(iso)?.iso ?? '')).toBe(Date.parse(iso));
        },
      ),
    );
  });

  it('says where the date stands', () => {
    const text = 'Kompas.com - 14/09/2023, 20:22 WIB oleh N';
    const found = findDate(text);
    expect(text.slice(found?.start, found?.end)).toBe('14/09/2023, 20:22 WIB');
  });
});

describe('dateInUrl', () => {
  it.each([
    ['https://a.example/read/2018/09/29/05050031/judul', day('2018-09-29')],
    ['https://a.example/2018/9/3/judul', day('2018-09-03')],
    ['https://a.example/nasional/20190910164536-20-429175/judul', second('2019-09-10T16:45:36+07:00')],
    ['https://a.example/read/20190917/226/1149166/judul', day('2019-09-17')],
    ['https://a.example/20260731-260731074/judul', day('2026-07-31')],
    ['https://a.example/2018-09-29/judul', day('2018-09-29')],
    ['https://a.example/berita/d-4702307/judul', null],
    ['https://a.example/read/20181345/judul', null],
    ['https://a.example/read/2018/13/45/judul', null],
    ['https://a.example/judul?date=/2018/09/29/', null],
    ['https://a.example/2018/09/', null],
  ])('%s', (url, published) => {
    expect(dateInUrl(url)).toEqual(published);
  });
});
