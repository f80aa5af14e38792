import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSlots } from '../../src/extract/slots/slots.js';

const amounts = (text: string) =>
  readSlots(text, 0, '2023-09-14').quantities.filter((quantity) => !quantity.identifier);
const values = (text: string) => amounts(text).map(({ min, max, unit }) => [min, max, unit]);

describe('numbers and units', () => {
  it.each<[string, number | null, number | null, string | null]>([
    ['1.298 kilogram beras', 1298, 1298, 'kg'],
    ['1,3 ton beras', 1300, 1300, 'kg'],
    ['42,7 kilometer', 42700, 42700, 'm'],
    ['1,3 juta penduduk', 1_300_000, 1_300_000, null],
    ['pendapatan 2,189 miliar dolar AS', 2.189e9, 2.189e9, 'USD'],
    ['indeks 2,790.5 poin', 2790.5, 2790.5, 'point'],
    ['tercatat 1,298,000 unit', 1_298_000, 1_298_000, null],
    ['ada 3.040 triliun rupiah', 3.04e15, 3.04e15, 'IDR'],
    ['Rp17.972 per dolar AS', 17972, 17972, 'IDR'],
    ['Rp 2,5 miliar', 2.5e9, 2.5e9, 'IDR'],
    ['Rp2 T', 2e12, 2e12, 'IDR'],
    ['US$145,3 M', 145.3e9, 145.3e9, 'USD'],
    ['sebesar 500 ribu dolar AS', 500_000, 500_000, 'USD'],
    ['naik 98 persen', 98, 98, 'percent'],
    ['naik 98%', 98, 98, 'percent'],
    ['turun 0,14 poin', 0.14, 0.14, 'point'],
    ['dua puluh lima rumah', 25, 25, null],
    ['seratus dua puluh tiga perahu', 123, 123, null],
    ['tiga ratus ribu rupiah', 300_000, 300_000, 'IDR'],
    ['sejuta pohon', 1_000_000, 1_000_000, null],
    ['selama dua setengah jam', 150, 150, 'minute'],
    ['setengah jam', 30, 30, 'minute'],
    ['seperempat penduduk', 0.25, 0.25, null],
    ['gempa M 5,6', 5.6, 5.6, 'magnitude'],
    ['gempa 5 sampai 7,4 SR', 5, 7.4, 'magnitude'],
    ['hujan 14-17 mm', 0.014, 0.017, 'm'],
    ['antara 5.000 hingga 15.000 rupee', 5000, 15000, 'INR'],
    ['antara 5 dan 7 juta rupiah', 5e6, 7e6, 'IDR'],
    ['bunga 18-25%', 18, 25, 'percent'],
    ['belasan siswa', 11, 19, null],
    ['puluhan ribu warga', 20_000, 99_999, null],
    ['lebih dari 7 orang', 7, null, null],
    ['setidaknya 9 orang', 9, null, null],
    ['tak kurang dari 200 peserta', 200, null, null],
    ['kurang dari 30 menit', null, 30, 'minute'],
    ['diskon hingga 60%', null, 60, 'percent'],
    ['api meluas hingga 742 hektare', 7_420_000, 7_420_000, 'm2'],
    ['melaju 90 km/jam', 90, 90, 'km/h'],
    ['seharga Rp 80 ribuan', 80_000, 89_999, 'IDR'],
    ['angin 5,1 kilometer per jam', 5.1, 5.1, 'km/h'],
    ['usia 83 tahun', 83, 83, 'year'],
    ['menang 2-1', 1, 2, 'score'],
  ])('%s', (text, min, max, unit) => {
    expect(values(text)).toEqual([[min, max, unit]]);
  });

  it('tells the approximate from the exact', () => {
    expect(amounts('sekitar 50 orang')[0]).toMatchObject({ approximate: true, text: 'sekitar 50' });
    expect(amounts('kira-kira 50 orang')[0]?.approximate).toBe(true);
    expect(amounts('sebanyak 50 orang')[0]?.approximate).toBe(false);
    expect(amounts('Rp 51 miliar lebih')[0]).toMatchObject({ min: 51e9, max: null, approximate: true });
  });

  it.each([
    'Pasal 12',
    'Nomor 4',
    'KM 72',
    'SDN 04',
    'Boeing 737',
    'COVID-19',
    'KTT G20',
    'presiden ke-3',
    'Budi (66)',
    'menit ke-67',
    'jet F-16',
    'jaringan 5G',
    'telepon 081234567890',
  ])('reads %s as a name, not an amount', (text) => {
    expect(amounts(`Ini tentang ${text}`)).toEqual([]);
  });

  it.each([
    '13 September 2023',
    '(14/9/2023)',
    'Rabu (13/9)',
    'pukul 14.30 WIB',
    'tahun 1945',
    'APBN 2027',
    '7-11 Agustus',
    'salah satu warga',
    'satu sama lain',
  ])('has no amount in %s', (text) => {
    expect(amounts(text)).toEqual([]);
  });

  it('keeps a range from running over another unit', () => {
    expect(values('turun dari 20% menjadi 8%')).toEqual([
      [20, 20, 'percent'],
      [8, 8, 'percent'],
    ]);
  });
});

describe('what is counted', () => {
  const counted = (text: string) => amounts(text).map((quantity) => quantity.counted);
  it.each([
    ['7 orang tewas'],
    ['Banjir menewaskan 7 orang'],
    ['Korban tewas mencapai 7 orang'],
    ['7 warga meninggal dunia'],
    ['Sebanyak 7 jiwa meninggal'],
    ['7 korban jiwa'],
  ])('%s counts the dead', (text) => {
    expect(counted(text)[0]).toContain('tewas');
  });

  it('gives each number of a sentence its own words', () => {
    const [dead, hurt, lost] = counted('8 orang tewas dan 9 luka-luka, sementara 3 nelayan hilang');
    expect(dead).toEqual(['orang', 'tewas']);
    expect(hurt).toEqual(['luka']);
    expect(lost).toEqual(['nelayan', 'hilang']);
    expect(counted('Ledakan menewaskan 7 orang dan melukai 12 lainnya').map((words) => words.slice(0, 2))).toEqual([
      ['orang', 'tewas'],
      ['luka'],
    ]);
  });
});

// A naive writer of Indonesian numbers, the other way round from the reader.
const ONES = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
function spell(n: number): string {
  if (n < 10) return ONES[n] ?? '';
  if (n === 10) return 'sepuluh';
  if (n === 11) return 'sebelas';
  if (n < 20) return `${ONES[n - 10]} belas`;
  if (n < 100) return `${ONES[Math.floor(n / 10)]} puluh ${spell(n % 10)}`.trim();
  if (n < 200) return `seratus ${spell(n - 100)}`.trim();
  if (n < 1000) return `${ONES[Math.floor(n / 100)]} ratus ${spell(n % 100)}`.trim();
  if (n < 2000) return `seribu ${spell(n - 1000)}`.trim();
  if (n < 1e6) return `${spell(Math.floor(n / 1000))} ribu ${spell(n % 1000)}`.trim();
  return `${spell(Math.floor(n / 1e6))} juta ${spell(n % 1e6)}`.trim();
}

describe('properties', () => {
  it('reads back every number written in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), (n) => {
        expect(values(`terdapat ${spell(n)} pohon`)).toEqual([[n, n, null]]);
      }),
    );
  });

  it('reads back every number written in digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const dotted = String(whole).replace(/\B(?=(\d{3})+$)/g, '.');
        const value = Number(`${whole}.${String(cents).padStart(2, '0')}`);
        expect(values(`luas ${dotted},${String(cents).padStart(2, '0')} persen`)).toEqual([[value, value, 'percent']]);
      }),
    );
  });

  it('never gives a range that runs backwards', () => {
    const word = fc.constantFrom(
      '5',
      '7,4',
      '1.300',
      'sampai',
      'hingga',
      '-',
      'antara',
      'dan',
      'dua',
      'puluh',
      'ribu',
      'juta',
      'ratusan',
      'belasan',
      'Rp',
      '%',
      'kg',
      'ton',
      'lebih dari',
      'sekitar',
      'jam',
      'setengah',
      'orang',
      ',',
      'an',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), fc.constantFrom('', ' '), (words, glue) => {
        for (const { min, max } of readSlots(words.join(glue), 0, null).quantities) {
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
        }
      }),
      { numRuns: 500 },
    );
  });
});
