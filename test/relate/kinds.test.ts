import { describe, expect, it } from 'vitest';
import { differencesOf, kindsOf, notesOf } from './relation.js';

/** Two sentences about one fact: what differs between them, and the words in which. */
const DIFFERENT: readonly [kind: string, a: string, b: string, inA: string | null, inB: string | null][] = [
  ['number', 'Sebanyak 7 penumpang feri tewas.', 'Sebanyak 9 penumpang feri tewas.', '7', '9'],
  ['number', 'Tujuh orang tewas akibat banjir.', 'Banjir itu menewaskan sembilan orang.', 'Tujuh', 'sembilan'],
  ['number', 'Kerugian mencapai Rp 2,5 miliar.', 'Kerugian mencapai Rp 4 miliar.', 'Rp 2,5 miliar', 'Rp 4 miliar'],
  [
    'number',
    'Jembatan sepanjang 40 meter itu putus.',
    'Jembatan sepanjang 65 meter itu putus.',
    '40 meter',
    '65 meter',
  ],
  ['date', 'Feri itu karam pada 5 Maret 2024.', 'Feri itu karam pada 6 Maret 2024.', '5 Maret 2024', '6 Maret 2024'],
  ['date', 'Feri karam pukul 04.00 WIB.', 'Feri karam pukul 06.30 WIB.', 'pukul 04.00 WIB', 'pukul 06.30 WIB'],
  ['date', 'Feri itu karam pada Rabu pagi.', 'Feri itu karam pada Rabu malam.', 'Rabu pagi', 'Rabu malam'],
  ['place', 'Truk itu terguling di Surabaya.', 'Truk itu terguling di Bandung.', 'Surabaya', 'Bandung'],
  [
    'place',
    'Banjir melanda Kabupaten Garut.',
    'Banjir melanda Kabupaten Cianjur.',
    'Kabupaten Garut',
    'Kabupaten Cianjur',
  ],
  [
    'actor',
    'Presiden Joko Widodo meresmikan jembatan gantung itu.',
    'Menteri Basuki Hadimuljono meresmikan jembatan gantung itu.',
    'Joko Widodo',
    'Basuki Hadimuljono',
  ],
  ['polarity', 'Sopir bus itu mengantuk.', 'Sopir bus itu tidak mengantuk.', 'mengantuk', 'tidak'],
  ['polarity', 'Bantuan untuk korban sudah tiba.', 'Bantuan untuk korban belum tiba.', 'tiba', 'belum'],
  ['polarity', 'Harga cabai merah naik di pasar.', 'Harga cabai merah turun di pasar.', 'naik', 'turun'],
  ['certainty', 'Pemerintah menutup pelabuhan itu.', 'Pemerintah mungkin menutup pelabuhan itu.', 'menutup', 'mungkin'],
  [
    'certainty',
    'Kebakaran disebabkan arus pendek listrik.',
    'Kebakaran diduga disebabkan arus pendek listrik.',
    null,
    'diduga',
  ],
  [
    'certainty',
    'Bupati mengatakan pihaknya akan membangun tanggul.',
    'Bupati mengisyaratkan pihaknya membangun tanggul.',
    'akan',
    'mengisyaratkan',
  ],
  [
    'source',
    'Kapolres Dedi Hartono mengatakan sopir truk mengantuk saat kejadian.',
    'Camat Rina Lestari mengatakan sopir truk mengantuk saat kejadian.',
    'Dedi Hartono',
    'Rina Lestari',
  ],
  ['extent', 'Jalan lintas itu ditutup total.', 'Jalan lintas itu ditutup sebagian.', 'total', 'sebagian'],
];

describe('what differs', () => {
  it.each(DIFFERENT)('%s: %s | %s', (kind, a, b, inA, inB) => {
    const { differences } = differencesOf(a, b);
    const found = differences.find((difference) => difference.kind === kind);
    expect(found, differences.map((difference) => difference.kind).join()).toBeDefined();
    if (inA !== null) expect(found?.a?.text).toBe(inA);
    if (inB !== null) expect(found?.b?.text).toBe(inB);
    for (const [mark, text] of [
      [found?.a, a],
      [found?.b, b],
    ] as const) {
      if (mark) expect(text.slice(mark.start, mark.end)).toBe(mark.text);
    }
  });

  it.each(DIFFERENT)('the other way round, %s: %s | %s', (kind, a, b) => {
    const [one, two] = [differencesOf(a, b), differencesOf(b, a)].map(({ differences }) =>
      differences.find((difference) => difference.kind === kind),
    );
    expect(two?.a?.text).toBe(one?.b?.text);
    expect(two?.b?.text).toBe(one?.a?.text);
    expect([two?.aKey, two?.bKey]).toEqual([one?.bKey, one?.aKey]);
    expect(two?.confidence).toBeCloseTo(one?.confidence ?? Number.NaN, 9);
  });
});

/** Two sentences about one fact that do not differ in this kind. */
const ALIKE: readonly [kind: string, a: string, b: string][] = [
  ['number', 'Sebanyak 7 penumpang feri tewas.', 'Tujuh penumpang feri tewas.'],
  ['number', 'Sebanyak 7 penumpang tewas.', 'Feri itu membawa 42 penumpang dan 7 penumpang tewas.'],
  ['number', 'Sebanyak 7 orang tewas.', 'Bantuan itu bernilai Rp 9 miliar.'],
  ['number', 'Muatan feri itu 1,3 ton.', 'Muatan feri itu 1.298 kilogram.'],
  ['date', 'Feri itu karam pada 5 Maret 2024.', 'Feri itu karam pada Selasa (5/3/2024).'],
  ['date', 'Feri itu karam pada 5 Maret 2024.', 'Feri itu karam pada Maret 2024.'],
  ['date', 'Feri karam pukul 16.00 WIB.', 'Feri karam pukul 4 sore WIB.'],
  ['place', 'Banjir melanda Bandung.', 'Banjir melanda Jawa Barat.'],
  ['place', 'Banjir melanda Bandung.', 'Banjir melanda Kota Bandung.'],
  ['actor', 'Presiden Joko Widodo meresmikan jembatan itu.', 'Jokowi meresmikan jembatan itu.'],
  ['actor', 'Presiden Joko Widodo meresmikan jembatan itu.', 'Menteri Basuki Hadimuljono menutup rapat di Jakarta.'],
  ['polarity', 'Sopir bus itu tidak mengantuk.', 'Sopir bus itu tak mengantuk.'],
  ['polarity', 'Sopir bus itu membantah mengantuk.', 'Sopir bus itu tidak mengantuk.'],
  ['certainty', 'Pemerintah akan menutup pelabuhan itu.', 'Pemerintah bakal menutup pelabuhan itu.'],
  [
    'source',
    'Kapolres Dedi Hartono mengatakan sopir truk mengantuk saat kejadian.',
    'Dedi Hartono mengatakan sopir truk mengantuk saat kejadian.',
  ],
  ['source', 'Dedi Hartono mengatakan sopir mengantuk.', 'Rina Lestari mengatakan bantuan beras sudah tiba di posko.'],
  ['extent', 'Jalan lintas itu ditutup total.', 'Jalan lintas itu ditutup sepenuhnya.'],
  ['extent', 'Jalan lintas itu ditutup total.', 'Sebagian warga mengungsi ke balai desa.'],
];

describe('what does not differ', () => {
  it.each(ALIKE)('%s: %s | %s', (kind, a, b) => {
    expect(kindsOf(a, b)).not.toContain(kind);
    expect(kindsOf(b, a)).not.toContain(kind);
  });
});

describe('notes on what agrees', () => {
  it.each([
    ['rounding', 'Muatan feri itu 1,3 ton.', 'Muatan feri itu 1.298 kilogram.'],
    ['covers', 'Belasan warga terluka akibat ledakan.', 'Sebanyak 14 warga terluka akibat ledakan.'],
    ['covers', 'Lebih dari 30 rumah rusak.', 'Sebanyak 34 rumah rusak.'],
    ['broader-place', 'Banjir melanda Bandung.', 'Banjir melanda Jawa Barat.'],
    [
      'other-wording',
      '"Kami membantu para korban," kata Bupati Tono Hadi.',
      '"Para korban kami bantu," ujar Bupati Tono Hadi.',
    ],
  ])('%s: %s | %s', (code, a, b) => {
    expect(notesOf(a, b)).toContain(code);
    expect(notesOf(b, a)).toContain(code);
  });

  it.each([
    ['rounding', 'Muatan feri itu 1,3 ton.', 'Muatan feri itu 1,3 ton.'],
    ['covers', 'Lebih dari 30 rumah rusak.', 'Sebanyak 12 rumah rusak.'],
    ['broader-place', 'Banjir melanda Bandung.', 'Banjir melanda Jawa Timur.'],
    [
      'other-wording',
      '"Kami akan membantu para korban," kata Bupati Tono Hadi.',
      '"Para korban pasti kami bantu," ujar Camat Rina Lestari.',
    ],
  ])('no %s: %s | %s', (code, a, b) => {
    expect(notesOf(a, b)).not.toContain(code);
  });
});
