import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupIntoEvents } from '../../src/group/events.js';
import type { Article } from '../../src/model.js';
import { article } from './article.js';

const feri = [
  article({
    id: 'feri-1',
    title: 'Feri Kembara Jaya Terbakar di Selat Rengas, Empat Penumpang Hilang',
    body: 'Feri Kembara Jaya terbakar di Selat Rengas, Senin malam. Basarnas mencari empat penumpang yang melompat ke laut.',
    published: '2025-03-10',
  }),
  article({
    id: 'feri-2',
    title: 'Basarnas Cari Penumpang Kembara Jaya yang Melompat ke Laut',
    body: 'Tim Basarnas menyisir Selat Rengas setelah kebakaran feri Kembara Jaya. Nakhoda mengatakan api muncul dari dek mobil.',
    published: '2025-03-11',
  }),
  article({
    id: 'feri-3',
    title: 'Api di Dek Mobil, Nakhoda Kembara Jaya Diperiksa',
    body: 'Nakhoda feri Kembara Jaya diperiksa polisi perairan. Kebakaran di Selat Rengas itu diduga berasal dari dek mobil.',
    published: '2025-03-12',
  }),
];
const waduk = [
  article({
    id: 'waduk-1',
    title: 'Bupati Talang Rimba Tersangka Suap Waduk Cempaka',
    body: 'Jaksa menetapkan Bupati Talang Rimba sebagai tersangka suap proyek Waduk Cempaka. Uang tunai disita dari rumah dinas.',
    published: '2025-03-10',
  }),
  article({
    id: 'waduk-2',
    title: 'Suap Waduk Cempaka: Rumah Dinas Bupati Digeledah',
    body: 'Penyidik menggeledah rumah dinas Bupati Talang Rimba terkait suap Waduk Cempaka dan menyita uang tunai.',
    published: '2025-03-10',
  }),
  article({
    id: 'waduk-3',
    body: 'Kuasa hukum Bupati Talang Rimba membantah kliennya menerima suap dari kontraktor Waduk Cempaka.',
  }),
];
const musang = article({
  id: 'musang',
  title: 'Peneliti Temukan Musang Berbulu Perak di Hutan Sengkuang',
  body: 'Spesies musang berbulu perak direkam kamera jebak mahasiswa zoologi di Hutan Sengkuang.',
  published: '2025-03-11',
});
const all = [...feri, ...waduk, musang];

/** Ids by event, in an order that does not depend on that of the articles. */
function ids(articles: readonly Article[], oneEvent = false): string[] {
  const { events } = groupIntoEvents(
    articles,
    articles.map(() => []),
    { oneEvent },
  );
  return events
    .map(({ articles: members }) =>
      members
        .map((i) => articles[i]?.id)
        .sort()
        .join(' '),
    )
    .sort();
}

const EXPECTED = ['feri-1 feri-2 feri-3', 'musang', 'waduk-1 waduk-2 waduk-3'];

describe('groupIntoEvents', () => {
  it('finds two events and an article that belongs to none; an undated one joins by content', () => {
    expect(ids(all)).toEqual(EXPECTED);
  });

  it('gives the same events for shuffled articles, each in ascending order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(ids(shuffled)).toEqual(EXPECTED);
        const { events } = groupIntoEvents(
          shuffled,
          shuffled.map(() => []),
          { oneEvent: false },
        );
        expect(events.flatMap((event) => event.articles).sort((a, b) => a - b)).toEqual(shuffled.map((_, i) => i));
        for (const { articles } of events) expect([...articles].sort((a, b) => a - b)).toEqual(articles);
        const firsts = events.map((event) => event.articles[0] as number);
        expect([...firsts].sort((a, b) => a - b)).toEqual(firsts);
      }),
      { numRuns: 30 },
    );
  });

  it('leaves the events of others alone when an unrelated article comes or goes', () => {
    const words = fc.constantFrom('angklung', 'kopra', 'teleskop', 'gambut', 'layangan', 'tenun', 'porselen', 'trubus');
    fc.assert(
      fc.property(fc.array(words, { minLength: 3, maxLength: 12 }), fc.nat({ max: all.length }), (text, place) => {
        const other = article({ id: 'lain', body: text.join(' '), published: '2025-03-11' });
        expect(ids([...all.slice(0, place), other, ...all.slice(place)])).toEqual([...EXPECTED, 'lain'].sort());
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the same kind of news of another week apart', () => {
    const later = feri.map((one) => ({
      ...article({ id: `${one.id}-lagi`, title: one.title, body: one.body, published: '2025-04-21' }),
    }));
    expect(ids([...all, ...later])).toEqual([...EXPECTED, 'feri-1-lagi feri-2-lagi feri-3-lagi'].sort());
  });

  it('takes a handful by content alone, and says when it splits it', () => {
    const [first, ...rest] = feri as [Article, ...Article[]];
    const weeks = [
      { ...first, published: { ...first.published, value: null } },
      ...rest,
      article({ ...plain(first), id: 'feri-4', published: '2025-06-01' }),
    ];
    expect(ids(weeks)).toEqual(['feri-1 feri-2 feri-3 feri-4']);
    const note = (articles: readonly Article[]) =>
      groupIntoEvents(
        articles,
        articles.map(() => []),
        { oneEvent: false },
      ).notes;
    expect(note(weeks)).toEqual([]);
    expect(note([...feri, musang])).toEqual([{ source: '', code: 'split-few', args: { articles: 4, events: 2 } }]);
    expect(note(all)).toEqual([]);
  });

  it('takes all as one on demand', () => {
    expect(ids(all, true)).toHaveLength(1);
    expect(ids([], true)).toEqual([]);
    expect(ids([])).toEqual([]);
  });

  it('keeps articles without a word that tells apart', () => {
    expect(ids([article({ id: 'a', body: '' }), article({ id: 'b', body: 'yang dan di' }), musang])).toEqual([
      'a',
      'b',
      'musang',
    ]);
  });

  it('names an event by words as written, of a name the part that stands alone', () => {
    const { events } = groupIntoEvents(
      all,
      all.map(() => []),
      { oneEvent: false },
    );
    expect(events[0]?.words.length).toBeLessThanOrEqual(5);
    expect(events[0]?.words).toContain('kembara');
    expect(events[0]?.words).not.toContain('jaya');
    expect(events[1]?.words).toContain('cempaka');
    for (const word of events.flatMap((event) => event.words)) expect(word).toMatch(/^\p{Ll}{3,}/u);
  });

  it('does not take an outlet for what its articles are about', () => {
    const own = ['pertama', 'kedua', 'ketiga'].map((day, i) =>
      article({
        id: `radar-${i}`,
        outlet: 'Radar Gunturmas',
        body: `Radar Gunturmas Radar Gunturmas ${['panen kopra di Wanalaga', 'lomba layangan di Sukajembar', 'festival angklung di Margaluyu'][i]} hari ${day}`,
        published: '2025-03-11',
      }),
    );
    expect(ids([...own, ...feri, musang])).toEqual(['feri-1 feri-2 feri-3', 'musang', 'radar-0', 'radar-1', 'radar-2']);
  });
});

function plain(one: Article): { title: string; body: string } {
  return { title: one.title, body: one.body };
}
