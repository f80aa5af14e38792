import { describe, expect, it } from 'vitest';
import type { Article, Claim } from '../../src/model.js';
import { sourcesOf } from '../../src/sources/sources.js';
import { article } from '../group/article.js';

interface Member {
  readonly outlet: string;
  readonly text?: string;
  readonly via?: string;
  readonly credits?: readonly string[];
  readonly network?: string;
  readonly published?: string;
  readonly copyOf?: string;
  /** The words between quotation marks in `text`. */
  readonly quoted?: string;
}

let count = 0;

/** Asks who stands behind a fact; each member has an article of its own with the outlet's name as id. */
function ask(members: readonly Member[], others: readonly Article[] = []) {
  const articles = members.map(({ outlet, network = null, published = null }) =>
    article({ id: outlet, outlet, body: '', network, published }),
  );
  return sourcesOf(
    members.map(claimOf),
    new Map([...articles, ...others].map((one) => [one.id, one])),
    new Map(members.map(({ outlet, credits = [] }) => [outlet, credits])),
    { copyOf: new Map(members.flatMap(({ outlet, copyOf }) => (copyOf ? [[outlet, copyOf] as const] : []))) },
  );
}

function claimOf({ outlet, text = `Pernyataan ${count} tentang panen`, via, quoted }: Member): Claim {
  const at = quoted === undefined ? -1 : text.indexOf(quoted);
  return {
    id: `klaim-${count++}`,
    article: outlet,
    outlet,
    line: 1,
    column: 1,
    field: 'body',
    start: 100,
    end: 100 + text.length,
    text,
    kind: 'prose',
    paragraph: 0,
    context: null,
    speaker: null,
    quote: quoted === undefined ? 'none' : 'direct',
    via: via ?? null,
    reporting: null,
    quotation: quoted === undefined ? null : { start: 100 + at, end: 100 + at + quoted.length, text: quoted },
    slots: { quantities: [], moments: [], places: [], actors: [], negations: [], certainty: 'fact', certaintyCues: [] },
  };
}

const row = (part: object) => ({ name: null, copy_of: null, network: null, ...part });

describe('sourcesOf', () => {
  it('counts outlets that credit nobody one by one', () => {
    expect(ask([{ outlet: 'B' }, { outlet: 'A' }, { outlet: 'A' }])).toEqual({
      sources: [],
      independentMax: 2,
      uncredited: ['A', 'B'],
    });
  });

  it('counts outlets that credit one agency once, however they spell it', () => {
    const found = ask([
      { outlet: 'A', via: 'kantor berita Reuters' },
      { outlet: 'B', via: 'REUTERS' },
      { outlet: 'C', via: 'reuters.com' },
      { outlet: 'D' },
    ]);
    expect(found.sources).toEqual([row({ name: 'Reuters', outlets: ['A', 'B', 'C'] })]);
    expect(found.independentMax).toBe(2);
    expect(found.uncredited).toEqual(['D']);
  });

  it('tells CNN from CNN Indonesia, and joins an outlet with those that credit it', () => {
    const found = ask([
      { outlet: 'CNN Indonesia' },
      { outlet: 'A', via: 'CNN' },
      { outlet: 'B', via: 'CNN Indonesia' },
    ]);
    expect(found.sources).toEqual([
      row({ name: 'CNN', outlets: ['A'] }),
      row({ name: 'CNN Indonesia', outlets: ['B'] }),
    ]);
    expect(found.independentMax).toBe(2);
  });

  it('takes a credit of two agencies apart, but not the name of a ministry', () => {
    const found = ask([
      { outlet: 'A', via: 'AFP dan Antara' },
      { outlet: 'B', via: 'LKBN ANTARA' },
      { outlet: 'C', via: 'Kementerian Energi dan Sumber Daya Mineral' },
    ]);
    expect(found.sources.map(({ name, outlets }) => [name, outlets])).toEqual([
      ['AFP', ['A']],
      ['Antara', ['A', 'B']],
      ['Kementerian Energi dan Sumber Daya Mineral', ['C']],
    ]);
    expect(found.independentMax).toBe(2);
  });

  it('lists what whole articles credit only where it binds two outlets', () => {
    expect(ask([{ outlet: 'A', credits: ['KCNA via Reuters'] }, { outlet: 'B' }])).toMatchObject({
      sources: [],
      independentMax: 2,
      uncredited: ['A', 'B'],
    });
    expect(
      ask([
        { outlet: 'A', credits: ['KCNA via Reuters'] },
        { outlet: 'B', via: 'Reuters' },
      ]),
    ).toMatchObject({
      sources: [row({ name: 'Reuters', outlets: ['A', 'B'] })],
      independentMax: 1,
      uncredited: [],
    });
  });

  it('does not let an outlet credit itself', () => {
    expect(ask([{ outlet: 'Antara', via: 'ANTARA' }, { outlet: 'B' }])).toMatchObject({
      sources: [],
      independentMax: 2,
    });
  });

  it('counts reprints with their original, and with each other when it is silent', () => {
    expect(ask([{ outlet: 'Asal' }, { outlet: 'B', copyOf: 'Asal' }, { outlet: 'C', copyOf: 'Asal' }])).toEqual({
      sources: [row({ copy_of: 'Asal', outlets: ['B', 'C'] })],
      independentMax: 1,
      uncredited: ['Asal', 'B', 'C'],
    });
    const silent = article({ id: 'Asal', body: '' });
    expect(
      ask([{ outlet: 'B', copyOf: 'Asal' }, { outlet: 'C', copyOf: 'Asal' }, { outlet: 'D' }], [silent]),
    ).toMatchObject({
      independentMax: 2,
    });
  });

  it('counts a network once, when two of its outlets write about the fact', () => {
    expect(ask([{ outlet: 'A', network: 'Grup Sagara' }, { outlet: 'B' }])).toMatchObject({
      sources: [],
      independentMax: 2,
    });
    expect(
      ask([{ outlet: 'A', network: 'Grup Sagara' }, { outlet: 'B', network: 'Grup Sagara' }, { outlet: 'C' }]),
    ).toMatchObject({ sources: [row({ network: 'Grup Sagara', outlets: ['A', 'B'] })], independentMax: 2 });
  });

  it('joins across kinds of origin', () => {
    const found = ask([
      { outlet: 'A', via: 'AFP' },
      { outlet: 'B', via: 'AFP', network: 'Grup Sagara' },
      { outlet: 'C', network: 'Grup Sagara' },
      { outlet: 'D', copyOf: 'C' },
      { outlet: 'E' },
    ]);
    expect(found.independentMax).toBe(2);
  });

  it('takes a sentence printed alike for one source, the earliest article first', () => {
    const text = 'Pemerintah Kabupaten Talang Rimba menutup pasar hewan selama dua pekan mulai Kamis';
    const found = ask([
      { outlet: 'A', text: `${text} besok`, published: '2025-05-04' },
      { outlet: 'B', text, published: '2025-05-03' },
      { outlet: 'C', text: 'Pasar hewan di Talang Rimba tutup dua pekan, dimulai Kamis oleh pemerintah kabupaten' },
    ]);
    expect(found.sources).toEqual([row({ copy_of: 'B', outlets: ['A'] })]);
    expect(found.independentMax).toBe(2);
  });

  it('does not take a faithful quotation for a copy', () => {
    const quoted = '“Kami menutup pasar hewan selama dua pekan karena lima ekor sapi mati sejak Ahad”';
    expect(
      ask([
        { outlet: 'A', text: `${quoted}, kata bupati`, quoted },
        { outlet: 'B', text: `${quoted}, ujarnya`, quoted },
      ]),
    ).toMatchObject({
      sources: [],
      independentMax: 2,
    });
  });

  it('gives the same for any order of the members', () => {
    const members: Member[] = [
      { outlet: 'A', via: 'AFP', text: 'satu' },
      { outlet: 'B', network: 'G', text: 'dua' },
      { outlet: 'C', network: 'G', copyOf: 'A', text: 'tiga' },
    ];
    expect(ask([...members].reverse())).toEqual(ask(members));
  });
});

describe('credits', () => {
  it('folds an institution and its site', () => {
    expect(
      ask([
        { outlet: 'A', via: 'Kremlin' },
        { outlet: 'B', via: 'situs resmi kremlin.ru' },
      ]),
    ).toMatchObject({
      sources: [row({ name: 'Kremlin', outlets: ['A', 'B'] })],
      independentMax: 1,
    });
  });
});
