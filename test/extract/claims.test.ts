import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../src/extract/lexicon.js';
import { stretches } from '../../src/extract/stretches.js';
import type { BlockKind, Sentence } from '../../src/model.js';
import { articleOf, claimsOf, headlineOf } from './helpers.js';

function parts(text: string, kind: BlockKind = 'prose'): string[] {
  const sentence: Sentence = {
    field: kind === 'title' ? 'title' : 'body',
    start: 0,
    end: text.length,
    text,
    paragraph: 0,
    kind,
  };
  return stretches(sentence).map((part) => text.slice(part.start, part.end));
}

describe('what asserts nothing', () => {
  it.each([
    'Apakah kesepakatan itu akan bertahan lama?',
    'Benarkah harga beras naik lagi?',
    'Simak ulasan lengkapnya di bawah ini.',
    'Jangan lupa membawa topi dan air minum!',
    'Beberapa kemungkinan dampak dari kerja sama itu:',
  ])('%s', (text) => {
    expect(parts(text)).toEqual([]);
  });
  it.each(['Apakah Harga Beras Akan Naik?', 'Begini Cara Mendaftar Bantuan', 'Mengapa Laut Surut?'])(
    'title %s',
    (text) => {
      expect(parts(text, 'title')).toEqual([]);
    },
  );
  it('headings', () => {
    expect(parts('Korban Dibawa ke Rumah Sakit', 'heading')).toEqual([]);
  });
});

describe('headlines', () => {
  it.each([
    ['Hutan Terbakar, Jalur Pendakian Ditutup', ['Hutan Terbakar', 'Jalur Pendakian Ditutup']],
    ['Polisi Tangkap Pelaku Penipuan, Ini Modusnya', ['Polisi Tangkap Pelaku Penipuan']],
    ['Bertemu Petani, Gubernur Janjikan Pupuk', ['Bertemu Petani, Gubernur Janjikan Pupuk']],
    ['Soal Tarif Baru, Pemerintah Belum Memutuskan', ['Soal Tarif Baru, Pemerintah Belum Memutuskan']],
    ['Dua Presiden Bertemu di Bandara: Kerja Sama atau Basa-basi?', ['Dua Presiden Bertemu di Bandara']],
    ['Kepala Desa, Camat, dan Bupati Hadir', ['Kepala Desa, Camat, dan Bupati Hadir']],
  ])('%s', (text, expected) => {
    expect(parts(text, 'title')).toEqual(expected);
  });
});

describe('sentences', () => {
  it.each([
    ['Namun, harga cabai belum turun sampai Kamis.', ['harga cabai belum turun sampai Kamis.']],
    [
      'Sopir bus itu masih dirawat di rumah sakit, sedangkan kernetnya sudah pulang sejak pagi tadi.',
      ['Sopir bus itu masih dirawat di rumah sakit', 'kernetnya sudah pulang sejak pagi tadi.'],
    ],
    [
      'Petugas membagikan beras, minyak, dan gula kepada warga desa.',
      ['Petugas membagikan beras, minyak, dan gula kepada warga desa.'],
    ],
    [
      'Ia datang ke kantor pagi itu, dan berjanji akan kembali esok hari.',
      ['Ia datang ke kantor pagi itu, dan berjanji akan kembali esok hari.'],
    ],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});

describe('what a claim takes from the text before it', () => {
  it('an answer keeps its question', () => {
    const claims = claimsOf(
      'Sungai meluap. Apakah tanggul akan diperbaiki? Pemerintah daerah menyanggupinya pekan ini.',
    )[0];
    expect(claims?.at(-1)?.context).toBe('Apakah tanggul akan diperbaiki?');
  });
  it.each(['Keduanya sepakat bertemu lagi.', 'Hal ini memicu protes warga.', 'Namun ia menolak menjawab pertanyaan.'])(
    '%s keeps its antecedent',
    (sentence) => {
      const first = 'Wali kota bertemu ketua serikat di balai.';
      expect(claimsOf(`${first} ${sentence}`)[0]?.at(-1)?.context).toBe(first);
    },
  );
  it('other sentences need none', () => {
    expect(claimsOf('Sungai meluap semalam. Warga mengungsi ke balai desa.')[0]?.at(-1)?.context).toBeNull();
  });
  it('"ujarnya", "ia" and a post mean the last speaker', () => {
    const claims = claimsOf(
      [
        'Presiden Rusia Vladimir Putin menyambut Presiden Prancis Emmanuel Macron di bandara.',
        '"Kami senang," kata Macron.',
        '"Pembicaraan berjalan baik," ujarnya.',
        'Ia menambahkan bahwa pertemuan berikutnya digelar di Paris.',
        'Presiden Rusia tersebut menegaskan hal yang sama.',
      ].join('\n\n'),
    )[0];
    expect(claims?.map((claim) => claim.speaker)).toEqual([
      null,
      'Emmanuel Macron',
      'Emmanuel Macron',
      'Emmanuel Macron',
      'Vladimir Putin',
    ]);
  });
  it('a quotation over several paragraphs has the speaker named at its end', () => {
    const claims = claimsOf(
      [
        'Wali Kota Surabaya Rini Astuti berbicara di balai kota.',
        '"Banjir ini bukan yang pertama. Kami sudah memeriksa semua pompa.',
        '"Pompa di utara rusak sejak Maret," kata Rini Astuti.',
      ].join('\n\n'),
    )[0];
    const quoted = claims?.slice(1) ?? [];
    expect(quoted.length).toBeGreaterThanOrEqual(2);
    for (const claim of quoted) expect(`${claim.speaker} ${claim.quote}`).toBe('Rini Astuti direct');
  });
  it('a reporting clause whose quotation is missing is no claim', () => {
    expect(claimsOf('Sungai itu meluap semalam. ujar Camat Lestari kepada wartawan.')[0]?.length).toBe(1);
  });
});

describe('every claim', () => {
  const words = [
    'Putin',
    'KPK',
    'mengatakan',
    '"ya,"',
    'kata',
    'Kim',
    'Jong-un',
    'tidak',
    ',',
    '.',
    '?',
    '“',
    '”',
    'Dr.',
    'ujarnya',
    '(AS)',
    'dan',
    'namun',
    'di',
    'Garut',
    ':',
    '—',
    '😀',
    '\n\n',
    'menurut',
    'Selasa',
    'melansir',
    'Reuters',
    'akan',
    'tewas',
  ];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' '));

  it('is a slice of its field, and claims come in order without overlap', () => {
    fc.assert(
      fc.property(text, text, (title, body) => {
        const article = articleOf({ text: body, title });
        let last: { field: string; end: number } = { field: '', end: 0 };
        for (const claim of claimsOf({ text: body, title })[0] ?? []) {
          expect(article[claim.field].slice(claim.start, claim.end)).toBe(claim.text);
          for (const mark of [claim.reporting, claim.quotation]) {
            if (mark) expect(article[claim.field].slice(mark.start, mark.end)).toBe(mark.text);
          }
          if (claim.field === last.field) expect(claim.start).toBeGreaterThanOrEqual(last.end);
          expect(claim.text.trim()).toBe(claim.text);
          expect(claim.quote === 'none' && claim.speaker !== null).toBe(false);
          last = claim;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same whatever the order of the articles', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [first, second] = claimsOf(a, b);
        const back = claimsOf(b, a);
        expect(back[1]?.map(({ speaker, text: words }) => [speaker, words])).toEqual(
          first?.map(({ speaker, text: words }) => [speaker, words]),
        );
        expect(back[0]?.length).toBe(second?.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('language data', () => {
  it('has a source, and no word twice', async () => {
    const { languageData } = await import('../../src/language/data.js');
    for (const name of [
      'reporting-verbs',
      'attribution',
      'titles',
      'aliases',
      'pronouns',
      'claims-clauses',
      'claims-connectives',
      'claims-predicates',
      'claims-teasers',
    ]) {
      const file = languageData<Record<string, unknown>>(`id/${name}.json`);
      expect(String(file.source).length).toBeGreaterThan(20);
      for (const [key, list] of Object.entries(file)) {
        if (Array.isArray(list)) expect([name, key, new Set(list).size]).toEqual([name, key, list.length]);
      }
    }
  });
  it('weak verbs are verbs of saying', () => {
    for (const verb of lexicon().weak) expect(lexicon().active.has(verb), verb).toBe(true);
  });
  it('an alias stands for one name only', () => {
    const seen = new Map<string, string>();
    for (const [name, others] of Object.entries(lexicon().aliases)) {
      for (const other of others) {
        expect(seen.get(other), `${other}: ${name}`).toBeUndefined();
        seen.set(other, name);
      }
    }
  });
});

describe('headline speakers', () => {
  it('resolve a post to the person whom the lead names', () => {
    expect(
      headlineOf(
        'Panglima TNI Imbau Warga Tak Terprovokasi',
        'Panglima TNI Jenderal Satria Mahesa berbicara di Jakarta.',
      ),
    ).toEqual(['Panglima TNI Imbau Warga Tak Terprovokasi | Satria Mahesa | indirect']);
  });
});
