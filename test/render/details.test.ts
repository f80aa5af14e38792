import { describe, expect, it } from 'vitest';
import type { ClaimRow } from '../../src/document.js';
import { renderArticles } from '../../src/render/articles.js';
import { renderEvents } from '../../src/render/events.js';
import { renderExplain } from '../../src/render/explain.js';
import { renderList } from '../../src/render/list.js';
import { renderShow } from '../../src/render/show.js';
import { analysisOf, articleOf, claimOf, styleOf } from './build.js';
import { ferry, ids } from './ferry.js';

const id = styleOf();
const en = styleOf({ lang: 'en' });

describe('list', () => {
  it('groups claims by article, with line, speaker, quotation and number of outlets', () => {
    const lines = renderList(ferry, { total: { claims: 40, articles: 7 } }, id).split('\n');
    expect(lines[0]).toBe(
      'id    baris  pembicara         kutipan       klaim                                             media',
    );
    expect(lines[2]).toBe('Kabar Pesisir · 2 Mar 2024 12.05 WIB · feri/pesisir.txt');
    expect(lines[5]).toBe(
      '2e11      2  kepala pelabuhan  tak langsung  Tujuh orang tewas, kata kepala pelabuhan.             3',
    );
    expect(lines.at(-2)).toBe('17 dari 40 klaim di 7 artikel');
    expect(lines).toContain('Harian Teluk · tanpa tanggal · feri/teluk.txt');
  });

  it('of nothing is the count alone', () => {
    expect(renderList(analysisOf({}), { total: { claims: 5, articles: 1 } }, en)).toBe('0 of 5 claims in 1 article\n');
  });

  it('takes short ids from all ids, not only from those that a filter left', () => {
    const claim = ferry.claims[0] as ClaimRow;
    const screen = renderList({ ...ferry, claims: [claim] }, { ids: [claim.id, '1f00c2ffffff'] }, en);
    expect(screen).toContain('\n1f00c2d ');
  });
});

describe('articles', () => {
  it('say where metadata was taken from and how to add what is missing', () => {
    const screen = renderArticles(ferry, {}, en);
    expect(screen).toMatch(/^K {2}Kabar Pesisir\* +dateline, line 1 +2 Mar 2024 12:05 WIB +line 2 +Feri Laut/m);
    expect(screen).toMatch(/^H {2}Harian Teluk +input +unknown +– +– +3$/m);
    expect(screen).toContain('1 article has no date of publication');
    expect(screen).toContain('published: 2023-09-14');
    expect(screen).toContain('Not claims: 3 links to other articles, 3 menu lines.');
    expect(screen).not.toContain('no outlet');
  });

  it('ask for the outlet where it is unknown', () => {
    const article = articleOf('a', '', 'Teks.', { published: '2024-03-02' });
    const screen = renderArticles(analysisOf({ articles: [article] }), {}, id);
    expect(screen).toContain('1 artikel tanpa nama media.');
    expect(screen).not.toContain('tanpa tanggal terbit');
  });
});

describe('show', () => {
  it('opens each wording at file:line:column, between what stands around it', () => {
    expect(renderShow(ferry, { id: ids.aboard }, id)).toContain(
      [
        '45 penumpang',
        '',
        '  Suara Muara* · Sabtu 2 Mar 2024 18.20 WIB · pembicara: media sendiri',
        '  feri/muara.txt:3:1  huruf 89–131  93aa',
        '    Kapal feri Laut Jaya karam di perairan Selat Kelapa. Sembilan penumpang meninggal dunia.',
        '  > Sebanyak [45 penumpang] berada di atas feri.',
        '    Menurut saksi, ombak setinggi tiga meter menghantam lambung feri. Pemerintah berencana …',
        '',
      ].join('\n'),
    );
  });

  it('names who is silent, and that nothing is judged', () => {
    const screen = renderShow(ferry, { id: ids.dead }, en);
    expect(screen).toContain('\nSILENT\n  Warta Ombak\n');
    expect(screen.endsWith('\nclaims compares what is written; it does not judge who is right.\n')).toBe(true);
    expect(screen.split('\n')[0]).toBe('9c14  UPDATE: number · 3 outlets · no source named · 1 silent');
  });

  it('finds the fact of a claim, and shows a claim without one alone', () => {
    expect(renderShow(ferry, { id: ids.s3 }, id)).toBe(renderShow(ferry, { id: ids.aboard }, id));
    expect(renderShow(ferry, { id: ids.s6 }, en)).toMatch(/^c66d {2}in only one outlet\n\n {2}Suara Muara\*/);
  });

  it('uses prefix and suffix where the document carries no text', () => {
    const article = articleOf(
      'art',
      'Alun',
      'Pada pagi itu kapal karam. Feri tenggelam. Tim dikirim dari pelabuhan terdekat.',
    );
    const claim = claimOf('1a0000000000', article, 'Feri tenggelam.');
    const { fields: _, ...bare } = article;
    const screen = renderShow(analysisOf({ articles: [bare], claims: [claim] }), { id: claim.id }, id);
    expect(screen).toContain('    Pada pagi itu kapal karam.\n  > Feri tenggelam.\n    Tim dikirim dari pelabuhan …\n');
  });

  it('says so when the id is unknown', () => {
    expect(() => renderShow(ferry, { id: 'ffff' }, id)).toThrow(RangeError);
  });
});

describe('explain', () => {
  it('answers in a sentence first, then with parts that add up', () => {
    const screen = renderExplain(ferry, { a: ids.p3, b: ids.s3 }, id);
    const lines = screen.split('\n');
    expect(lines[0]).toBe('Satu fakta?  YA, peluang 0,93 (tampil mulai 0,80; 0,50–0,80 hanya dengan --maybe)');
    expect(lines[1]).toBe('Hubungan?    BERBEDA: angka. Test reason.');
    const weights = lines.flatMap((line) => /(?:│.* |│ +)([+−]?\d+,\d)$/.exec(line)?.[1] ?? []);
    const numbers = weights.map((weight) => Number(weight.replace('−', '-').replace(',', '.')));
    const sum = numbers.pop();
    expect(numbers).toHaveLength(5);
    expect(numbers.reduce((total, value) => total + value, 0)).toBeCloseTo(sum ?? Number.NaN, 5);
  });

  it.each([
    [0.81, 'NO: probability 0.81 is not enough among the other pairs'],
    [0.5, 'NO: probability 0.50 is not enough among the other pairs'],
    [0.49, 'NO, probability 0.49'],
    [0.2, 'NO, probability 0.20'],
  ])('a pair outside a fact with probability %f: %s', (probability, answer) => {
    const pair = { probability, contributions: [] };
    const screen = renderExplain(ferry, { a: ids.p3, b: ids.s6, pair }, en);
    expect(screen).toContain(answer);
    expect(screen).toContain('Not compared, because they are not taken as one fact.');
  });

  it.each([
    ['one-outlet', 'NO. Both are of one outlet'],
    ['other-events', 'NO. They are of different events'],
  ] as const)('says why a pair has no score: %s', (apart, answer) => {
    expect(renderExplain(ferry, { a: ids.p3, b: ids.s6, pair: { apart } }, en)).toContain(answer);
  });

  it('says that a pair without a score shares nothing rare', () => {
    expect(renderExplain(ferry, { a: ids.p3, b: ids.s6 }, en)).toContain(
      'They share too few rare words, names or numbers',
    );
  });

  it('lists the pairs of a fact, the weakest first, and explains that one', () => {
    const screen = renderExplain(ferry, { a: ids.aboard, b: null }, en);
    expect(screen.indexOf('0.93  CONFLICT: number')).toBeGreaterThan(0);
    expect(screen.indexOf('0.93  CONFLICT: number')).toBeLessThan(screen.indexOf('0.97  AGREEMENT'));
    expect(screen).toContain('Weakest pair: K:3 and S:3\n');
  });

  it('names a contribution that has no phrase by its own name', () => {
    const pair = {
      probability: 0.5,
      contributions: [{ name: 'new-part', value: 1, weight: 1.5, evidence: ['\u001b[31mx'] }],
    };
    expect(renderExplain(ferry, { a: ids.p3, b: ids.s6, pair }, en)).toMatch(/^new part: \[31mx +│ +▒+ +\+1\.5$/m);
  });

  it('says so when an id is unknown', () => {
    expect(() => renderExplain(ferry, { a: 'ffff', b: ids.p3 }, id)).toThrow(RangeError);
    expect(() => renderExplain(ferry, { a: 'ffff', b: null }, id)).toThrow(RangeError);
  });
});

describe('events', () => {
  const events = Array.from({ length: 25 }, (_, index) => {
    const event = `${(index + 16).toString(16)}00000000aa`;
    const articles = [0, 1].map((number) =>
      articleOf(`${event}${number}`, number === 0 ? 'Alun' : index < 22 ? 'Buih' : 'Alun', 'Teks.', { event }),
    );
    return {
      event,
      articles,
      row: { id: event, words: ['feri'], from: '2024-03-02', to: null, articles: articles.map((a) => a.id) },
    };
  });
  const analysis = {
    ...analysisOf({ articles: events.flatMap((event) => event.articles) }),
    events: events.map((event) => event.row),
  };

  it('prints the twenty largest of those that two outlets tell, all with --all', () => {
    const screen = renderEvents(analysis, {}, en);
    expect(screen.split('\n')[0]).toBe(
      '50 articles, 2 outlets · 22 events in two or more outlets (20 shown; all: --all)',
    );
    expect(screen.trimEnd().split('\n')).toHaveLength(3 + 20);
    expect(renderEvents(analysis, { all: true }, en).trimEnd().split('\n')).toHaveLength(3 + 25);
  });
});
