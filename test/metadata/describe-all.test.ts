import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAll } from '../../src/metadata/describe-all.js';
import type { ArticleInput } from '../../src/model.js';

describe('describeAll', () => {
  it('takes no folder for an outlet in which another outlet is named', () => {
    const named = { text: 'RADAR MUARA - Jembatan putus.', source: 'banjir-muara/a.txt' };
    const bare = { text: 'Jembatan ditutup.', source: 'banjir-muara/b.txt' };
    const elsewhere = { text: 'Jembatan dibuka.', source: 'suara-teluk/c.txt' };
    expect(describeAll([named, bare, elsewhere]).articles.map(({ outlet }) => [outlet.value, outlet.origin])).toEqual([
      ['Radar Muara', 'dateline'],
      ['', 'none'],
      ['suara-teluk', 'folder'],
    ]);
  });

  it('keeps a folder that is named like its articles', () => {
    const inputs = [
      { text: 'RADAR MUARA - Jembatan putus.', source: 'radar-muara/a.txt' },
      { text: 'Jembatan ditutup.', source: 'radar-muara/b.txt' },
    ];
    const { articles } = describeAll(inputs);
    expect(articles.map(({ outletKey }) => outletKey)).toEqual(['radarmuara', 'radarmuara']);
    expect(new Set(articles.map(({ outlet }) => outlet.value)).size).toBe(1);
  });

  it('leaves one spelling as given and makes several the same', () => {
    const spelt = (...outlets: string[]) =>
      describeAll(outlets.map((outlet, i) => ({ outlet, text: `Isi ${i}.` }))).articles.map(
        ({ outlet }) => outlet.value,
      );
    expect(spelt('kompas', 'kompas')).toEqual(['kompas', 'kompas']);
    expect(spelt('kompas', 'KOMPAS.com')).toEqual(['Kompas.com', 'Kompas.com']);
    expect(spelt('suara muara', 'Suara Muara', 'Suara Muara')).toEqual(['Suara Muara', 'Suara Muara', 'Suara Muara']);
  });

  it('counts the same article once, also under the same id, but keeps reprints', () => {
    const text = 'Jembatan putus.';
    const { articles, skipped } = describeAll([
      { outlet: 'A', text, source: '1' },
      { outlet: 'a', text, url: 'https://a.example/1', source: '2' },
      { outlet: 'B', text, source: '3' },
      { outlet: 'A', title: 'Judul', text, source: '4' },
      { id: 'x', outlet: 'C', text, source: '5' },
      { id: 'x', outlet: 'D', text, source: '6' },
    ]);
    expect(articles.map(({ source }) => source)).toEqual(['2', '3', '4', '5']);
    expect(skipped).toEqual([
      { source: '1', code: 'duplicate', args: { of: '2' } },
      { source: '6', code: 'duplicate', args: { of: '5' } },
    ]);
  });

  it('renames an id that two texts were given, and says so', () => {
    const { articles, notes } = describeAll([
      { id: 'x', text: 'Satu.', source: 'a' },
      { id: 'x', text: 'Dua.', source: 'b' },
      { id: 'x-2', text: 'Tiga.', source: 'c' },
    ]);
    expect(articles.map(({ id }) => id).sort()).toEqual(['x', 'x-2', 'x-3']);
    expect(notes).toMatchObject([{ code: 'id-taken', args: { id: 'x', became: 'x-3' } }]);
  });

  it('gives articles the same ids in any order, all distinct', () => {
    const input: fc.Arbitrary<ArticleInput> = fc.record(
      {
        id: fc.constantFrom('x', 'y', 'x-2'),
        outlet: fc.constantFrom('A', 'a', 'B'),
        title: fc.constantFrom('T', 'U'),
        text: fc.constantFrom('Satu.', 'Dua.', 'Tiga.'),
        source: fc.constantFrom('k/a.txt', 'k/b.txt'),
      },
      { requiredKeys: ['text', 'source'] },
    );
    const idsOf = (inputs: readonly ArticleInput[]) =>
      describeAll(inputs)
        .articles.map(({ id, outlet, title, body, source }) => JSON.stringify([id, outlet, title, body, source]))
        .sort();
    const shuffled = fc
      .array(input, { maxLength: 8 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const ids = describeAll(list).articles.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(idsOf(other)).toEqual(idsOf(list));
      }),
    );
  });
});
