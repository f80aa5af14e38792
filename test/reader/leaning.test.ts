import { expect, it } from 'vitest';
import { leanings } from '../../src/reader/leaning.js';
import type { Reader } from '../../src/reader/reading.js';

/** Says yes as far as both texts have "banjir" and a little for each "rumah". */
const floods: Reader = {
  model: 'test',
  read: async (pairs) =>
    pairs.map(({ a, b }) => {
      const both = (word: string) => (a.includes(word) && b.includes(word) ? 1 : 0);
      return { same: 3 * both('banjir') + 0.5 * both('rumah') - 1, differ: 0 };
    }),
};

it('names the words without which the answer falls, the weightiest first', async () => {
  const found = await leanings('Tiga rumah kena banjir.', 'Rumah: banjir merendam 3 rumah.', floods);
  expect(found.map(({ word }) => word)).toEqual(['banjir', 'rumah']);
  expect(found[0]?.fall).toBeCloseTo(3, 9);
});

it('names what speaks against when the answer is no, and nothing when nothing matters', async () => {
  expect(await leanings('Pasar dibuka.', 'Jalan ditutup.', floods)).toEqual([]);
  const unless: Reader = {
    model: 'test',
    read: async (pairs) => pairs.map(({ b }) => ({ same: b.includes('batal') ? -2 : 1, differ: 0 })),
  };
  const found = await leanings('Rapat digelar.', 'Rapat batal digelar.', unless);
  expect(found.map(({ word }) => word)).toEqual(['batal']);
});

it('says nothing when the pair lies beyond the bound', async () => {
  const none: Reader = { model: 'test', read: async (pairs) => pairs.map(() => null) };
  expect(await leanings('Rapat digelar.', 'Rapat batal.', none)).toEqual([]);
});
