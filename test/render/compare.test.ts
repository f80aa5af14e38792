import { describe, expect, it } from 'vitest';
import type { ClaimRow, ClusterRow } from '../../src/document.js';
import { leftOut, withDoubt, withoutDoubt } from '../../src/filter/doubt.js';
import { renderCompare } from '../../src/render/compare.js';
import type { Lang } from '../../src/render/contract.js';
import { analysisOf, articleOf, claimOf, clusterOf, differenceOf, markOf, sideOf, styleOf } from './build.js';
import { ferry, many } from './ferry.js';

const id = styleOf();
const en = styleOf({ lang: 'en' });

/** Lines of the section that begins with `title`, up to the next empty line. */
function section(screen: string, title: string): string[] {
  const lines = screen.split('\n');
  const start = lines.findIndex((line) => line.startsWith(title));
  return start < 0 ? [] : lines.slice(start, lines.indexOf('', start));
}

/** Articles of outlets A, B, … with one sentence each, published as given. */
function told(entries: readonly (readonly [outlet: string, published: string | null, text: string])[]) {
  const articles = entries.map(([outlet, published, text], index) =>
    articleOf(`art${index}`, outlet, text, { published }),
  );
  const claims = articles.map(
    (article, index): ClaimRow => claimOf(`${index}a00000000`, article, entries[index]?.[2] ?? ''),
  );
  return { articles, claims };
}

describe('the head of compare', () => {
  it('counts articles, outlets, dates and facts', () => {
    const view = withoutDoubt(many);
    const [first, second, third] = renderCompare(view, { leftOut: leftOut(many, view) }, id).split('\n');
    expect(first).toBe('4 artikel, 4 media, terbit 2–3 Maret 2024 (1 tanpa tanggal) · feri');
    expect(second).toBe('16 fakta di dua media atau lebih: 1 berbeda · 1 pihak berselisih · 1 pembaruan · 13 sepakat');
    expect(third).toBe('3 klaim hanya di satu media (--singles) · ragu, tidak ditampilkan (--maybe): 1 fakta');
  });

  it('uses the singular of English for one thing', () => {
    const { articles, claims } = told([
      ['Alun', '2024-03-02', 'Feri tenggelam.'],
      ['Buih', '2024-03-02', 'Feri karam.'],
    ]);
    const one = renderCompare(analysisOf({ articles, claims, clusters: [clusterOf('f00000000000', claims)] }), {}, en);
    expect(one).toContain('1 fact in two or more outlets: 0 conflicts · 0 between speakers · 0 updates · 1 agreement');
    expect(one).toContain('0 claims in only one outlet');
    expect(renderCompare(analysisOf({ articles: articles.slice(0, 1) }), {}, en)).toContain(
      '1 article, 1 outlet, published 2 March 2024',
    );
  });

  it('names the topic instead of the words of the event', () => {
    const screen = renderCompare(ferry, { topic: ['feri', 'ombak'] }, en);
    expect(screen.split('\n')[0]).toBe(
      '4 articles, 4 outlets, published 2–3 March 2024 (1 undated) · topic "feri", "ombak"',
    );
  });

  it('draws an empty document as counts without tables', () => {
    expect(renderCompare(analysisOf({}), {}, en)).toBe(
      '0 articles, 0 outlets\n0 facts in two or more outlets: 0 conflicts · 0 between speakers · 0 updates · 0 agreements\n0 claims in only one outlet\n',
    );
  });

  it('marks the outlets of one network and says where a place is', () => {
    const screen = renderCompare(many, {}, id);
    expect(screen).toContain('H Harian Teluk · K Kabar Pesisir* · S Suara Muara* · W Warta Ombak\n');
    expect(screen).toContain('* satu jaringan (Grup Bahari) · K:1 = artikel K baris 1 · [ ] = kata yang beda\n');
  });
});

describe('sections of compare', () => {
  it('draw a conflict as one row a side, the differing words marked, a large side in one row', () => {
    expect(section(renderCompare(many, {}, id), 'BERBEDA')).toEqual([
      'BERBEDA ANTARMEDIA (1)',
      'id    beda apa  media  terbit       yang ditulis                                  baris',
      '19b4  angka     K H W  2–3 Mar      Feri itu membawa [42 penumpang].              K:3 H:3 W:2',
      '                S      2 Mar 18.20  Sebanyak [45 penumpang] berada di atas feri.  S:3',
    ]);
  });

  it('mark what is doubtful and say who is silent', () => {
    const rows = section(renderCompare(withDoubt(many), {}, en), 'CONFLICTS (2)');
    expect(rows.filter((row) => /^ +doubtful +S /.test(row))).toHaveLength(1);
    expect(rows.at(-1)).toMatch(/^ +silent H W$/);
    expect(section(renderCompare(withoutDoubt(many), {}, en), 'CONFLICTS').join()).not.toContain('berencana');
  });

  it('keep speakers who contradict apart from conflicts of outlets', () => {
    const screen = renderCompare(many, {}, en);
    expect(section(screen, 'CONFLICTS').join()).not.toContain('membantah');
    expect(section(screen, 'SPEAKERS WHO CONTRADICT (1)').at(-1)).toBe(
      '      silent H W  pemilik kapal  Pemilik kapal [membantah] feri itu kelebihan muatan.  K:5',
    );
  });

  it('never draw an update as a conflict', () => {
    const screen = renderCompare(many, {}, en);
    expect(section(screen, 'CONFLICTS').join()).not.toContain('9c14');
    expect(section(screen, 'UPDATES (1)')).toEqual([
      'UPDATES (1)',
      'values that change with the time of publication; not counted as conflicts',
      'id    what         2 Mar 12:05    2 Mar 18:20',
      '                   Kabar Pesisir  Suara Muara',
      '9c14  orang tewas  7              9',
      '      9c14: without a time: Harian Teluk "7"',
    ]);
  });

  it('show ten agreements as a matrix, all with --all', () => {
    const top = section(renderCompare(withoutDoubt(many), {}, id), 'SEPAKAT (10 teratas dari 13; semua: --all)');
    expect(top[1]).toBe('● menulis · tidak menulis');
    expect(top).toHaveLength(3 + 10);
    expect(top[3]).toBe('5e01  Feri Laut Jaya tenggelam                                ● ● ● ●  maks. 3 sumber');
    expect(section(renderCompare(withoutDoubt(many), { all: true }, id), 'SEPAKAT (13)')).toHaveLength(3 + 13);
  });

  it('show what only one outlet has when asked, or when it is little and a topic was named', () => {
    const line = 'c66d  Suara Muara  Kerugian ditaksir mencapai dua miliar rupiah.  media  S:6';
    expect(renderCompare(many, {}, id)).not.toContain(line);
    expect(renderCompare(many, { singles: true }, id)).toContain(`HANYA SATU MEDIA (1)\n${line}\n`);
    expect(renderCompare(many, { topic: ['rugi'] }, id)).toContain(line);
  });
});

describe('an update', () => {
  const { articles, claims } = told([
    ['Alun', '2024-03-02T12:05+07:00', 'Tujuh orang tewas.'],
    ['Buih', '2024-03-02T14:40+07:00', 'Korban tewas 7 orang.'],
    ['Alun', '2024-03-02T18:20+07:00', 'Sembilan orang tewas.'],
    ['Camar', '2024-03-02T19:10+07:00', 'Korban tewas tujuh.'],
    ['Damar', null, 'Ada 20 korban.'],
  ]);
  const [noon, two, six, late, other] = claims as [ClaimRow, ClaimRow, ClaimRow, ClaimRow, ClaimRow];
  const toll = clusterOf('9c1400000000', claims, {
    label: 'orang tewas',
    stance: 'update',
    differences: [
      differenceOf(
        'number',
        [sideOf('7', [noon, 'Tujuh'], [two, '7'], [late, 'tujuh']), sideOf('9', [six, 'Sembilan'])],
        { label: 'update' },
      ),
      differenceOf('number', [sideOf('7', [noon, 'Tujuh']), sideOf('20 korban', [other, '20 korban'])], {
        label: 'incomparable',
        reason: { code: 'other-count', args: { what: 'korban' } },
      }),
    ],
  });
  const analysis = analysisOf({ articles, claims, clusters: [toll] });

  it('has a column for each article, an old value marked, and apart what cannot be compared', () => {
    expect(section(renderCompare(analysis, {}, id), 'PEMBARUAN')).toEqual([
      'PEMBARUAN (1)',
      'nilai yang berubah menurut waktu terbit; tidak dihitung sebagai perbedaan',
      'id    apa          2 Mar 12.05  2 Mar 14.40  2 Mar 18.20  2 Mar 19.10',
      '                   Alun (A1)    Buih         Alun (A2)    Camar',
      '9c14  orang tewas  7            7            9            7 (?)',
      '      9c14: tidak dapat dibandingkan, angka: "7" (A) / "20 korban" (D); other count (what: korban)',
      '      (?) angka lama: artikel yang lebih baru menulis nilai yang sudah diperbarui',
    ]);
  });

  it('tells several articles of one outlet apart', () => {
    const screen = renderCompare(analysis, {}, id);
    expect(screen).toContain('A1:1 = artikel A1 baris 1');
  });
});

describe('sources', () => {
  const { articles, claims } = told([
    ['Alun', null, 'Feri tenggelam.'],
    ['Buih', null, 'Feri itu tenggelam.'],
    ['Camar', null, 'Feri karam.'],
  ]);
  /** The title of a fact, on a screen so wide that it is not wrapped. */
  const title = (changes: Partial<ClusterRow>, lang: Lang = 'id') => {
    const cluster = clusterOf('5e0100000000', claims, { label: 'Feri', ...changes });
    const screen = renderCompare(
      analysisOf({ articles, claims, clusters: [cluster] }),
      {},
      styleOf({ lang, width: 160 }),
    );
    return screen.split('\n').find((line) => line.startsWith('5e01'));
  };

  it('are never more than the texts show', () => {
    expect(
      title({
        independent_max: 1,
        sources: [{ name: 'Kantor Laut', copy_of: null, network: null, outlets: ['Alun'] }],
        uncredited: ['Buih', 'Camar'],
      }),
    ).toBe('5e01  Feri · 3 media · paling banyak 1 sumber · disebut 1 sumber (Kantor Laut); B, C tak menyebut');
    expect(title({ sources: [] }, 'en')).toBe('5e01  Feri · 3 outlets · no source named');
    expect(
      title({ independent_max: 2, sources: [{ name: null, copy_of: 'art0', network: null, outlets: ['Buih'] }] }, 'en'),
    ).toBe('5e01  Feri · 3 outlets · at most 2 sources · no source named · B reprints the text of A');
  });
});

describe('a difference', () => {
  it('is told below when it belongs to another section than its fact', () => {
    const { articles, claims } = told([
      ['Alun', null, 'Feri membawa 42 penumpang.'],
      ['Buih', null, 'Feri membawa 45 orang pada Sabtu.'],
    ]);
    const [a, b] = claims as [ClaimRow, ClaimRow];
    const cluster = clusterOf('19b400000000', claims, {
      stance: 'differ',
      differences: [
        differenceOf('number', [sideOf('42', [a, '42']), sideOf('45', [b, '45'])]),
        differenceOf(
          'date',
          [{ value: '–', claims: [a.id], outlets: ['Alun'], marks: [] }, sideOf('Sabtu', [b, 'Sabtu'])],
          {
            label: 'incomparable',
          },
        ),
      ],
    });
    const rows = section(renderCompare(analysisOf({ articles, claims, clusters: [cluster] }), {}, en), 'CONFLICTS (1)');
    expect(rows.at(-1)).toBe('    cannot be compared, time: "–" (A) / "Sabtu" (B)');
    expect(rows.join('\n')).toContain('Feri membawa [42] penumpang.');
    expect(markOf(a, '42').text).toBe('42');
  });

  it('is drawn in full when it is the surest of its fact, else told in a line', () => {
    const { articles, claims } = told([
      ['Alun', null, 'Feri akan membawa 42 penumpang.'],
      ['Buih', null, 'Feri membawa 45 orang.'],
    ]);
    const [a, b] = claims as [ClaimRow, ClaimRow];
    const certainty = [sideOf('akan', [a, 'akan']), { value: 'fact', claims: [b.id], outlets: ['Buih'], marks: [] }];
    const number = [sideOf('42', [a, '42']), sideOf('45', [b, '45'])];
    const cluster = clusterOf('19b400000000', claims, {
      stance: 'differ',
      differences: [
        differenceOf('certainty', certainty, { confidence: 0.6 }),
        differenceOf('number', number, { confidence: 0.8 }),
      ],
    });
    // Nine facts, so that conflicts are drawn as a table.
    const others = Array.from({ length: 8 }, (_, index) => clusterOf(`${index}e0000000000`, claims));
    const screen = renderCompare(analysisOf({ articles, claims, clusters: [cluster, ...others] }), { all: true }, id);
    expect(section(screen, 'BERBEDA ANTARMEDIA (1)').slice(2)).toEqual([
      '19b4  angka     A      tanpa tanggal  Feri akan membawa [42] penumpang.  A:1',
      '                B      tanpa tanggal  Feri membawa [45] orang.           B:1',
      '      juga berbeda, kepastian: "akan" (A) / "pernyataan pasti" (B)',
    ]);
  });
});
