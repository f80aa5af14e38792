/** An accident told by five invented outlets, with every relation that a screen draws. */
import type { ClaimRow } from '../../src/document.js';
import { analysisOf, articleOf, claimOf, clusterOf, differenceOf, relationOf, sideOf } from './build.js';

const pesisir = articleOf(
  'aaa100000001',
  'Kabar Pesisir',
  [
    'Feri Laut Jaya tenggelam di Selat Kelapa pada Sabtu pagi.',
    'Tujuh orang tewas, kata kepala pelabuhan.',
    'Feri itu membawa 42 penumpang.',
    'Penyebabnya kelebihan muatan.',
    'Pemilik kapal membantah feri itu kelebihan muatan.',
    'Pemerintah akan memberi santunan kepada keluarga korban.',
  ].join('\n'),
  {
    published: '2024-03-02T12:05+07:00',
    published_precision: 'minute',
    source: 'feri/pesisir.txt',
    network: 'Grup Bahari',
    credits: ['Basarnas'],
    title: 'Feri Laut Jaya tenggelam',
    origins: {
      outlet: { from: 'dateline', line: 1 },
      title: { from: 'title-line', line: 1 },
      published: { from: 'date-line', line: 2 },
    },
    omitted: { link: 2, menu: 3 },
  },
);
const muara = articleOf(
  'bbb100000001',
  'Suara Muara',
  [
    'Kapal feri Laut Jaya karam di perairan Selat Kelapa.',
    'Sembilan penumpang meninggal dunia.',
    'Sebanyak 45 penumpang berada di atas feri.',
    'Menurut saksi, ombak setinggi tiga meter menghantam lambung feri.',
    'Pemerintah berencana menyantuni keluarga korban.',
    'Kerugian ditaksir mencapai dua miliar rupiah.',
  ].join('\n'),
  {
    published: '2024-03-02T18:20+07:00',
    published_precision: 'minute',
    source: 'feri/muara.txt',
    network: 'Grup Bahari',
    omitted: { link: 1 },
  },
);
const teluk = articleOf(
  'ccc100000001',
  'Harian Teluk',
  ['Feri Laut Jaya tenggelam dekat Pulau Rumbia.', 'Korban tewas tujuh orang.', 'Di dalam feri ada 42 penumpang.'].join(
    '\n',
  ),
  { source: 'feri/teluk.txt' },
);
const ombak = articleOf(
  'ddd100000001',
  'Warta Ombak',
  ['Feri Laut Jaya karam.', 'Feri mengangkut 42 orang penumpang, lapor Kantor Berita Samudra.'].join('\n'),
  { published: '2024-03-03', published_precision: 'day', source: 'feri/ombak.txt' },
);

const p1 = claimOf('1f00c2d41a01', pesisir, 'Feri Laut Jaya tenggelam di Selat Kelapa pada Sabtu pagi.');
const p2 = claimOf('2e11c2d41a01', pesisir, 'Tujuh orang tewas, kata kepala pelabuhan.', {
  speaker: 'kepala pelabuhan',
  quote: 'indirect',
});
const p3 = claimOf('30abc2d41a01', pesisir, 'Feri itu membawa 42 penumpang.');
const p4 = claimOf('4c77c2d41a01', pesisir, 'Penyebabnya kelebihan muatan.', {
  speaker: 'syahbandar',
  quote: 'indirect',
  context: 'Feri Laut Jaya tenggelam',
});
const p5 = claimOf('58d0c2d41a01', pesisir, 'Pemilik kapal membantah feri itu kelebihan muatan.', {
  speaker: 'pemilik kapal',
  quote: 'indirect',
});
const p6 = claimOf('6b3ec2d41a01', pesisir, 'Pemerintah akan memberi santunan kepada keluarga korban.');
const s1 = claimOf('71c9c2d41a01', muara, 'Kapal feri Laut Jaya karam di perairan Selat Kelapa.');
const s2 = claimOf('82f4c2d41a01', muara, 'Sembilan penumpang meninggal dunia.');
const s3 = claimOf('93aac2d41a01', muara, 'Sebanyak 45 penumpang berada di atas feri.');
const s4 = claimOf('a40bc2d41a01', muara, 'Menurut saksi, ombak setinggi tiga meter menghantam lambung feri.', {
  speaker: 'saksi',
  quote: 'indirect',
});
const s5 = claimOf('b5e1c2d41a01', muara, 'Pemerintah berencana menyantuni keluarga korban.');
const s6 = claimOf('c66dc2d41a01', muara, 'Kerugian ditaksir mencapai dua miliar rupiah.');
const t1 = claimOf('d712c2d41a01', teluk, 'Feri Laut Jaya tenggelam dekat Pulau Rumbia.');
const t2 = claimOf('e8c5c2d41a01', teluk, 'Korban tewas tujuh orang.');
const t3 = claimOf('f95fc2d41a01', teluk, 'Di dalam feri ada 42 penumpang.');
const w1 = claimOf('0a31c2d41a01', ombak, 'Feri Laut Jaya karam.');
const w3 = claimOf('1b9cc2d41a01', ombak, 'Feri mengangkut 42 orang penumpang, lapor Kantor Berita Samudra.', {
  via: 'Kantor Berita Samudra',
  quote: 'indirect',
});

const sank = clusterOf('5e01c2d41a01', [p1, s1, t1, w1], {
  label: 'Feri Laut Jaya tenggelam',
  independent_max: 3,
  sources: [{ name: null, copy_of: null, network: 'Grup Bahari', outlets: ['Kabar Pesisir', 'Suara Muara'] }],
  notes: [{ code: 'broader-place', args: { a: 'Selat Kelapa', b: 'Pulau Rumbia' } }],
});
const aboard = clusterOf('19b4c2d41a01', [p3, s3, t3, w3], {
  label: 'Feri itu membawa penumpang',
  stance: 'differ',
  independent_max: 3,
  sources: [{ name: 'Kantor Berita Samudra', copy_of: null, network: null, outlets: ['Warta Ombak'] }],
  uncredited: ['Harian Teluk', 'Kabar Pesisir', 'Suara Muara'],
  differences: [
    differenceOf('number', [
      sideOf('42 penumpang', [p3, '42 penumpang'], [t3, '42 penumpang'], [w3, '42 orang penumpang']),
      sideOf('45 penumpang', [s3, '45 penumpang']),
    ]),
  ],
});
const dead = clusterOf('9c14c2d41a01', [p2, s2, t2], {
  label: 'orang tewas',
  stance: 'update',
  differences: [
    differenceOf('number', [sideOf('7', [p2, 'Tujuh'], [t2, 'tujuh']), sideOf('9', [s2, 'Sembilan'])], {
      label: 'update',
    }),
  ],
});
const cause = clusterOf('d410c2d41a01', [p4, p5, s4], {
  label: 'Penyebab feri tenggelam',
  stance: 'speakers',
  differences: [
    differenceOf(
      'polarity',
      [sideOf('kelebihan muatan', [p4, 'kelebihan muatan']), sideOf('membantah', [p5, 'membantah'])],
      {
        between: 'speakers',
      },
    ),
  ],
});
const aid = clusterOf('a3d7c2d41a01', [p6, s5], {
  shown: false,
  probability: 0.6,
  differences: [
    differenceOf('certainty', [sideOf('akan', [p6, 'akan memberi']), sideOf('berencana', [s5, 'berencana'])], {
      shown: false,
    }),
  ],
});

/** Four facts: one of each stance but `incomparable`, and a doubtful one. */
export const ferry = analysisOf({
  articles: [pesisir, muara, teluk, ombak],
  claims: [p1, p2, p3, p4, p5, p6, s1, s2, s3, s4, s5, s6, t1, t2, t3, w1, w3],
  clusters: [sank, dead, aboard, cause, aid],
  relations: [
    relationOf(p3, s3, aboard.id, {
      label: 'conflict',
      kinds: ['number'],
      same_fact: 0.93,
      contributions: [
        { name: 'start', value: 1, weight: -3.1, evidence: [] },
        { name: 'words', value: 1, weight: 2.4, evidence: ['penumpang', 'feri', 'itu'] },
        { name: 'numbers', value: 1, weight: -0.3, evidence: ['42', '45'] },
        { name: 'position', value: 1, weight: 3.57, evidence: [] },
        { name: 'gap', value: 1, weight: 0.02, evidence: [] },
      ],
    }),
    relationOf(p3, w3, aboard.id, { same_fact: 0.97, contributions: [] }),
  ],
  words: ['feri', 'laut jaya', 'selat kelapa'],
});

export const ids = {
  sank: sank.id,
  aboard: aboard.id,
  dead: dead.id,
  cause: cause.id,
  aid: aid.id,
  p3: p3.id,
  s3: s3.id,
  s6: s6.id,
};

/** The same sentences as claims of their own, so that no fact repeats another. */
const copies = (index: number, claims: readonly ClaimRow[]) =>
  claims.map((claim) => ({ ...claim, id: `${index.toString(16)}c${claim.id}` }));
const further = Array.from({ length: 12 }, (_, index) => copies(index, index % 3 === 0 ? [p1, s1, t1] : [p1, w1]));

/** The same accident with more agreements than wordings are shown for: the matrix. */
export const many = analysisOf({
  ...ferry,
  claims: [...ferry.claims, ...further.flat()],
  clusters: [
    ...ferry.clusters,
    ...further.map((claims, index) =>
      clusterOf(`7c${index.toString(16)}200000000`, claims, {
        label: `Fakta sepakat nomor ${index + 1} tentang feri yang tenggelam itu`,
        probability: 0.95 - index / 100,
      }),
    ),
  ],
  words: ['feri'],
});
