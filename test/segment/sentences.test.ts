import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairQuotations } from '../../src/segment/quotations.js';
import { splitSentences } from '../../src/segment/sentences.js';

/** Splits at "|" in the expectation; the text is the expectation without it. */
function check(marked: string): void {
  const text = marked.replaceAll('|', '');
  const found = splitSentences(text).map((range) => text.slice(range.start, range.end));
  expect(found).toEqual(marked.split('|').map((part) => part.trim()));
}

describe('splitSentences', () => {
  test.each([
    // abbreviations and titles
    'Korban dirawat dr. Ani Lestari di RS. Harapan Jl. Melati No. 5 sejak tgl. 3 Mei.| Ia pulih.',
    'Prof. Dr. Ir. H. Budi Santoso, S.H., M.Si. hadir.| Ia pulang.',
    'Rapat dihadiri Ani, Budi, dkk. di aula.| Hadir pula warga, pedagang, dll.| Acara selesai.',
    'PT. Laut Jaya Tbk. merugi.| PT Darat Jaya Tbk.| Saham itu naik.',
    'Surat itu a.n. Kol. (Purn.) Budi, s.d. hlm. 7 saja.| Selesai.',
    'Drs. Muh. Amin dan Hj. Siti tiba di St. Carolus.| Mereka pulang.',
    'Harganya Rp. 5.000 per kilogram.| Itu murah.',
    'Kompol. Ani dan Kombes Pol. Budi datang.| Keduanya diam.',
    'Ia meraih gelar Ph. D. dalam ilmu politik.| Kini ia dosen.',
    'Gelar terakhirnya S.H.| Ia kini hakim.',
    'Perusahaan itu Encore Pte. Ltd. (Encore) dari Singapura.',
    // numbers
    'Panjangnya 42,7 meter dan beratnya 1.300 kilogram pada pukul 14.30 WIB.| Nilainya Rp1,3 triliun.',
    'Itu terjadi pada 2023.| Polisi datang.',
    'Harga naik 0,1 %.| Warga mengeluh.',
    '1. Siapkan air.| Rebus.',
    // initials
    'B. J. Habibie dan A.H. Nasution bertemu.| Acara dibantu H. Abdul Madjid.',
    'Miranda S. Goeltom hadir.| Ia diam.',
    'Buah itu kaya vitamin C.| Harganya murah.',
    'Mereka masuk Grup B.| Indonesia menang.',
    'Laporan Joko P. di ruang kerjanya.',
    // domains and addresses
    'Melansir kremlin.ru, rapat itu singkat.| Data di Domestik.co.id dan WartaKota.Com sama.',
    'Dana itu milik Kata.ai.| Dana lain menyusul.',
    'Alamatnya https://kabar.example/a.Bc?d=1 saja.',
    // ellipses
    'Ia diam... lalu pergi.| Wah…| Semua pulang.',
    'Gubernur mengajak warga ...',
    'Ia berkata . . . lalu diam.',
    // questions and exclamations
    'Apakah benar?| Ya!| Itu benar.',
    '"Benarkah?" tanya Ani.| "Ya!" kata Budi.',
    'Yahoo! membeli situs itu.',
    // quotations
    '“Ada beberapa hal. Kami pikirkan dulu,” kata Ani.| Ia pergi.',
    '"Ada hal. Kami pikirkan," kata Ani. |"Nanti kita lihat," ujarnya.',
    'Ani berkata: “Saya datang. Saya pergi.”| Budi diam.',
    'Budi berkata, “Itulah sebabnya kami di sini.”| Hal ini memicu protes.',
    'Budi berkata, "Itulah sebabnya kami di sini."| Hal ini memicu protes.',
    '“Saya datang.| Saya pergi.”| Itu kata Ani.',
    '" Kami datang . Kami pergi , " kata Ani .| Ia diam .',
    "Ia menyebutnya 'pertemuan hangat'.| Ma'ruf hadir pada Jum'at.| Itu saja.",
    '“Kalimat satu.| Kalimat dua tanpa penutup.| Kalimat tiga.',
    'Ia bilang "halo.| Lalu pergi.| Budi menyusul.',
    // missing space
    'Rapat selesai.Polisi datang.'.replace('.P', '.|P'),
    'Pada 14 September 2023disebutkan hal itu.',
    'Ia berkata “selesai.”Hal itu benar.'.replace('”H', '”|H'),
    'Kasus selesai pada 2023.Polisi pulang.'.replace('.P', '.|P'),
    'Ia meneliti dr.Tirta dan Kompas.Tekno saja.',
    // brackets, bullets, forgotten capitals
    'Ia datang (Rabu. Malam) ke sini.| Lalu pulang.',
    'Pendapatan turun tajam.| polisi menyelidiki.',
    'Ia lahir di Bandung.| 30 orang hadir.',
    // other languages
    'Mr. Smith met Dr. Jones at 5 p.m. on Sept. 11.| He left.',
  ])('%s', (marked) => {
    check(marked);
  });

  test('bullets inside a line open items and are no part of them', () => {
    const text = 'Dampaknya: • Harga naik. • Warga pindah.';
    const found = splitSentences(text).map((range) => text.slice(range.start, range.end));
    expect(found).toEqual(['Dampaknya:', 'Harga naik.', 'Warga pindah.']);
  });

  const piece = fc.constantFrom(
    'Ani',
    'dr.',
    '.',
    ' ',
    '  ',
    '"',
    '“',
    '”',
    "'",
    '(',
    ')',
    '?',
    '!',
    '…',
    '...',
    '• ',
    '\n',
    '\r\n',
    '14.30',
    'S.H.',
    ', kata',
    'kremlin.ru',
    '\ud83d',
    '\ude00',
    '\u0000',
    '\u202e',
    'x',
    '7',
    '-',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  );

  test('ranges are ordered, disjoint, trimmed and lose no letter or digit', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        let outside = '';
        for (const range of splitSentences(text)) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
          const sentence = text.slice(range.start, range.end);
          expect(sentence.trim()).toBe(sentence);
          expect(sentence).toMatch(/[\p{L}\p{N}]/u);
          outside += text.slice(end, range.start);
          end = range.end;
        }
        outside += text.slice(end);
        expect(outside).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 500 },
    );
  });

  test('a plain sentence per item is split back into the items', () => {
    const word = fc.constantFrom('warga', 'desa', 'menanam', 'padi', 'bersama', 'petani');
    const sentence = fc.array(word, { minLength: 2, maxLength: 6 }).map((words) => `Kepala ${words.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (sentences) => {
        const text = sentences.join(' ');
        expect(splitSentences(text).map((range) => text.slice(range.start, range.end))).toEqual(sentences);
      }),
    );
  });
});

describe('pairQuotations', () => {
  test.each([
    ['“a” dan "b"', ['“a”', '"b"']],
    ['“a. “b” c', ['“b”']],
    ['satu " dua', []],
    ["Jum'at Ma'ruf", []],
    ["kata 'hangat' itu", ["'hangat'"]],
    ['”Kami datang” kata dia', ['”Kami datang”']],
    ['Ia "membaca \'buku\' itu" lagi', ['"membaca \'buku\' itu"']],
  ])('%s', (text, quotations) => {
    expect(pairQuotations(text).map((pair) => text.slice(pair.open, pair.close + 1))).toEqual(quotations);
  });
});
