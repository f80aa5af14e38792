import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Segmented } from '../../src/model.js';
import { segment } from '../../src/segment/segment.js';

function article(body: string, title = ''): Article {
  const position = { line: 1, column: 1 };
  return {
    id: 'a',
    source: 'a.txt',
    title,
    body,
    position: { title: position, body: position },
    outlet: { value: '', origin: 'none', line: null },
    outletKey: '',
    network: null,
    headline: { value: null, origin: 'none', line: null },
    published: { value: null, origin: 'none', line: null },
    url: null,
    author: null,
    language: 'id',
  };
}

const shown = (segmented: Segmented): string[] =>
  segmented.sentences.map(({ kind, paragraph, text }) => `${kind} ${paragraph} ${text}`);
const left = (body: string, segmented: Segmented): string[] =>
  segmented.omissions.map(({ rule, start, end }) => `${rule}: ${body.slice(start, end)}`);

describe('segment', () => {
  test('a page: title, date line, repeated title, captions, dateline, links, end matter', () => {
    const body = [
      'Feri Baru Layani Rute Teluk Biru, Warga Senang',
      '',
      'Rabu, 5 Juni 2024 - 08:15 WIB',
      'Feri Baru Layani Rute Teluk Biru, Warga Senang',
      'Feri baru bersandar di dermaga Teluk Biru. Foto/Kabar',
      'TELUK BIRU - Feri baru mulai berlayar kemarin. Tiketnya Rp 25.000.',
      '',
      'Baca Juga: Jalan Pesisir Rusak Lagi',
      '',
      'Jadwal Kapal',
      'Kapal berangkat dua kali sehari:',
      '  • Pagi pukul 07.30.',
      '  • Sore pukul 16.00. ***',
      '',
      'Editor: Ani Lestari',
      'Sumber: Dinas Perhubungan.',
      '',
      'Tags',
      'Terpopuler',
      'Harga Cabai Naik Lagi',
    ].join('\n');
    const segmented = segment(article(body));
    expect(shown(segmented)).toEqual([
      'title 0 Feri Baru Layani Rute Teluk Biru, Warga Senang',
      'caption 1 Feri baru bersandar di dermaga Teluk Biru.',
      'prose 2 Feri baru mulai berlayar kemarin.',
      'prose 2 Tiketnya Rp 25.000.',
      'heading 3 Jadwal Kapal',
      'prose 4 Kapal berangkat dua kali sehari:',
      'item 5 Pagi pukul 07.30.',
      'item 6 Sore pukul 16.00.',
    ]);
    expect(left(body, segmented)).toEqual([
      'date-line: Rabu, 5 Juni 2024 - 08:15 WIB',
      'repetition: Feri Baru Layani Rute Teluk Biru, Warga Senang',
      'photo-credit: Foto/Kabar',
      'dateline: TELUK BIRU -',
      'link: Baca Juga: Jalan Pesisir Rusak Lagi',
      'end-mark: ***',
      'editor: Editor: Ani Lestari',
      'source-line: Sumber: Dinas Perhubungan.',
      'menu: Tags',
      'menu: Terpopuler',
      'menu: Harga Cabai Naik Lagi',
    ]);
    expect(segmented.credits).toEqual(['Kabar', 'Dinas Perhubungan']);
  });

  test('a given title is a sentence of its field and left out of the body', () => {
    const body = 'Feri Baru Berlayar\n\nTELUK BIRU - Feri itu berlayar kemarin.';
    const segmented = segment(article(body, ' Feri Baru Berlayar '));
    expect(segmented.sentences.map(({ field, text }) => [field, text])).toEqual([
      ['title', 'Feri Baru Berlayar'],
      ['body', 'Feri itu berlayar kemarin.'],
    ]);
    expect(segmented.sentences[0]).toMatchObject({ start: 1, end: 19 });
  });

  test('a menu word in the middle of an article does not end it', () => {
    const body =
      'Feri itu berlayar kemarin.\nTerkait\nKapten kapal itu sudah diperiksa oleh syahbandar pada Rabu malam.';
    expect(shown(segment(article(body)))).toEqual([
      'prose 0 Feri itu berlayar kemarin.',
      'prose 1 Kapten kapal itu sudah diperiksa oleh syahbandar pada Rabu malam.',
    ]);
  });

  test('a sentence that prose repeats stays', () => {
    const body = 'Feri itu tenggelam.\n\nWarga berduka.\n\nFeri itu tenggelam.';
    expect(segment(article(body)).sentences).toHaveLength(3);
  });

  test('wrapped paragraphs are joined, one line per paragraph is not', () => {
    const wrapped = [
      'Feri itu berlayar dari dermaga lama menuju pulau seberang dengan',
      'membawa seratus penumpang dan dua puluh sepeda motor milik warga',
      'Teluk Biru. Cuaca cerah.',
    ].join('\r\n');
    expect(shown(segment(article(wrapped)))).toEqual([`prose 0 ${wrapped.split('. ')[0]}.`, 'prose 0 Cuaca cerah.']);
    const lines = 'Feri itu berlayar (kapal lama)\nTapi cuaca itu buruk sekali sejak pagi di sana.';
    expect(segment(article(lines)).sentences.map((sentence) => sentence.paragraph)).toEqual([0, 1]);
  });

  test('a dateline after the lead of a text glued into one paragraph', () => {
    const body = 'Begini kronologi tenggelamnya feri. KABARPESISIR.COM - Feri itu tenggelam. Warga berduka.';
    const segmented = segment(article(body));
    expect(segmented.sentences.map((sentence) => sentence.text)).toEqual([
      'Begini kronologi tenggelamnya feri.',
      'Feri itu tenggelam.',
      'Warga berduka.',
    ]);
    expect(left(body, segmented)).toEqual(['dateline: KABARPESISIR.COM -']);
  });

  test('headings of Markdown and numbers lose their marks', () => {
    const body = '# Feri Baru\n\nFeri itu berlayar kemarin.\n\n## Jadwal\n\n1. Pagi hari feri berangkat dari sini.\n';
    expect(shown(segment(article(body)))).toEqual([
      'title 0 Feri Baru',
      'prose 1 Feri itu berlayar kemarin.',
      'heading 2 Jadwal',
      'item 3 Pagi hari feri berangkat dari sini.',
    ]);
  });

  const line = fc.constantFrom(
    'Judul Berita',
    'Baca Juga: Judul',
    'Ani datang. Budi pergi.',
    'Foto/Kabar',
    'JAKARTA - Ani datang.',
    '• Satu',
    '***',
    'Tags',
    '',
    '"Kami datang. Kami pergi,"',
    'kata Ani.',
    'Editor: Ani',
    '\ud800',
    '\u0000',
    '(ian)',
    'Simak [Gambas: x] ADVERTISEMENT ya',
    '# A',
    'Kamis, 14 Maret 2024 - 20:22 WIB',
    'Sumber: X.',
    '-',
    'Ia pergi /Antara/',
    '> kutip',
    '1. Satu',
    'JAKARTA -',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\n\n', ' ', '\u2028', '\r')), { maxLength: 25 })
      .map((parts) => parts.flat().join('')),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  );

  test('offsets hold for any text: in order, disjoint, trimmed, outside the omissions', () => {
    fc.assert(
      fc.property(anyText, anyText, (body, title) => {
        const given = article(body, title);
        const { sentences, omissions } = segment(given);
        let end = 0;
        let paragraph = 0;
        for (const sentence of sentences) {
          expect(given[sentence.field].slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.text.trim()).toBe(sentence.text);
          expect(sentence.text).not.toBe('');
          if (sentence.field === 'body') {
            expect(sentence.start).toBeGreaterThanOrEqual(end);
            expect(sentence.paragraph).toBeGreaterThanOrEqual(paragraph);
            end = sentence.end;
            paragraph = sentence.paragraph;
            for (const omission of omissions) {
              expect(omission.end <= sentence.start || omission.start >= sentence.end).toBe(true);
            }
          }
        }
        for (const [index, omission] of omissions.entries()) {
          expect(omission.end).toBeGreaterThan(omission.start);
          expect(omission.start).toBeGreaterThanOrEqual(omissions[index - 1]?.end ?? 0);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('every letter of the body is in a sentence or an omission', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const { sentences, omissions } = segment(article(body));
        const covered = [...sentences, ...omissions].sort((a, b) => a.start - b.start);
        let at = 0;
        let outside = '';
        for (const span of covered) {
          outside += body.slice(at, span.start);
          at = span.end;
        }
        outside += body.slice(at);
        expect(outside.replace(/(?<=^|\n|\r|\u2028)\s*(?:\d{1,2}[.)]|\(?[a-z]\))(?=\s)/gu, '')).not.toMatch(/\p{L}/u);
      }),
      { numRuns: 300 },
    );
  });

  test('time grows with the length of the text, not with its square', () => {
    const time = (copies: number): number => {
      const body = 'Ia berkata "ya. (Tidak) Baca juga buku itu, kata dr. Ani pada 5. Mei / 2023 '.repeat(copies);
      const start = performance.now();
      segment(article(body));
      return performance.now() - start;
    };
    time(500);
    expect(time(8000)).toBeLessThan(40 * Math.max(5, time(1000)));
  });
});
