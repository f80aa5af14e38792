import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDateline } from '../../src/segment/dateline.js';

describe('findDateline', () => {
  test.each([
    ['PASUNDAN EKSPRES- Pada Rabu', null, 'PASUNDAN EKSPRES', 'Pada Rabu'],
    ['Domestik.co.id – Warga desa', null, 'Domestik.co.id', 'Warga desa'],
    ['JAKARTA, KOMPAS.com - Menteri', 'JAKARTA', 'KOMPAS.com', 'Menteri'],
    ['MOSKOW - Presiden', 'MOSKOW', null, 'Presiden'],
    ['Jakarta, CNN Indonesia -- Harga', 'Jakarta', 'CNN Indonesia', 'Harga'],
    ['tirto.id - Sidang', null, 'tirto.id', 'Sidang'],
    ['Jakarta (ANTARA) - Polisi', 'Jakarta', 'ANTARA', 'Polisi'],
    ['ANTARA - Kapal', null, 'ANTARA', 'Kapal'],
    ['TRIBUNNEWS.COM, JAKARTA - KPK', 'JAKARTA', 'TRIBUNNEWS.COM', 'KPK'],
    ['TRIBUNNEWS.COM, JAKARTA -KPK', 'JAKARTA', 'TRIBUNNEWS.COM', 'KPK'],
    ['REPUBLIKA.CO.ID, TANGERANG -- Pabrik', 'TANGERANG', 'REPUBLIKA.CO.ID', 'Pabrik'],
    ['TEMPO.CO, Jakarta - Wali kota', 'Jakarta', 'TEMPO.CO', 'Wali kota'],
    ['Liputan6.com, Jakarta Wali kota', 'Jakarta', 'Liputan6.com', 'Wali kota'],
    ['Liputan6.com, Banda Aceh Wali kota', 'Banda Aceh', 'Liputan6.com', 'Wali kota'],
    ['Jakarta: Wali kota', 'Jakarta', null, 'Wali kota'],
    ['WartaBulukumba.Com - Tidak', null, 'WartaBulukumba.Com', 'Tidak'],
    ['ZONA SURABAYA RAYA - Rapat', null, 'ZONA SURABAYA RAYA', 'Rapat'],
    ['GARUT, TELUK GADING — Bus', 'GARUT', 'TELUK GADING', 'Bus'],
    ['SAMARINDA, KALIMANTAN TIMUR - Bus', 'SAMARINDA', null, 'Bus'],
    ['KUANTAN SINGINGI - Banjir', 'KUANTAN SINGINGI', null, 'Banjir'],
    ['Kabar Pesisir - Kapal', null, 'Kabar Pesisir', 'Kapal'],
    ['  Jakarta - "Kami', 'Jakarta', null, '"Kami'],
    ['TRIBUNSOLO. COM - Video', null, 'TRIBUNSOLO. COM', 'Video'],
  ])('%s', (text, city, outlet, rest) => {
    const dateline = findDateline(text);
    expect(dateline).toMatchObject({ city, outlet });
    expect(text.slice(dateline?.end)).toBe(rest);
  });

  test.each([
    'Korea Utara – negara yang tertutup – menolak.',
    'Kim Jong-un mengatakan hal itu.',
    'KPK - Polri sepakat bekerja sama.',
    'Presiden berangkat - rombongan menyusul.',
    'Jokowi - Amin unggul di Jawa.',
    'Jakarta: kota yang tenggelam',
    'Banjir melanda Jakarta - Bogor sejak pagi.',
    'Harga (2019) - Naik',
    '- 14 September 2023, 21:09 WIB',
    '',
  ])('none in "%s"', (text) => {
    expect(findDateline(text)).toBeNull();
  });

  test('ends inside the text, after something', () => {
    const piece = fc.constantFrom('Jakarta', 'KOMPAS.com', ' - ', ', ', '(ANTARA)', '–', '\ud800', 'x', '\n', ':', 'A');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          const dateline = findDateline(text);
          if (dateline !== null) {
            expect(dateline.end).toBeGreaterThan(0);
            expect(dateline.end).toBeLessThan(text.length);
            expect(dateline.city ?? dateline.outlet).not.toBeNull();
          }
        },
      ),
    );
  });
});
