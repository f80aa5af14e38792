import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import type { Reader, TextPair } from '../../src/reader/reading.js';
import { FLOOD, HARVEST } from '../analyze/articles.js';

const ALL = [...FLOOD, HARVEST];

/** A reader that answers everything alike, and notes what it was asked. */
function always(same: number, bound = Number.POSITIVE_INFINITY): Reader & { asked: TextPair[] } {
  const asked: TextPair[] = [];
  return {
    model: 'test',
    asked,
    read: async (pairs) => {
      asked.push(...pairs);
      return pairs.map((_, i) => (i < bound ? { same, differ: -3 } : null));
    },
  };
}

describe('asking the reader', () => {
  it('asks about pairs of different outlets of one event', async () => {
    const reader = always(0);
    await analyze(ALL, {}, reader);
    expect(reader.asked.length).toBeGreaterThan(5);
    const holding = (text: string) =>
      ALL.flatMap((article) => (`${article.title}\n${article.text}`.includes(text) ? [article] : []));
    for (const { a, b } of reader.asked) {
      const pairs = holding(a).flatMap((one) => holding(b).map((two) => [one.outlet, two.outlet]));
      expect(
        pairs.some(([one, two]) => one !== two),
        `${a} / ${b}`,
      ).toBe(true);
    }
    const harvest = reader.asked.filter(({ a, b }) => [a, b].some((text) => holding(text).includes(HARVEST)));
    expect(harvest).toEqual([]);
  });

  it('makes more of a yes than of a no, and names its model', async () => {
    const [yes, no] = [await analyze(ALL, {}, always(6)), await analyze(ALL, {}, always(-6))];
    expect([yes.run.reader, no.run.reader, (await analyze(ALL)).run.reader]).toEqual(['test', 'test', null]);
    expect(yes.relations.length).toBeGreaterThan(no.relations.length);
  });

  it('says how many pairs its bound left to words, and scores those as without it', async () => {
    const whole = always(0);
    await analyze(ALL, {}, whole);
    const cut = await analyze(ALL, {}, always(6, 2));
    expect(cut.notes.filter(({ code }) => code === 'reader-bound')).toEqual([
      { source: 'reader', code: 'reader-bound', args: { read: 2, left: whole.asked.length - 2 } },
    ]);
    const none = await analyze(ALL, { withContributions: true }, always(6, 0));
    expect(none.relations.every((row) => row.contributions?.every(({ name }) => name !== 'reader'))).toBe(true);
  });

  it('is a row of its own among the contributions', async () => {
    const { relations } = await analyze(ALL, { withContributions: true }, always(4));
    const rows = relations.flatMap(({ contributions }) => contributions?.filter(({ name }) => name === 'reader') ?? []);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ weight }) => weight > 0)).toBe(true);
  });

  it('does not depend on the order of the articles', async () => {
    const length: Reader = {
      model: 'test',
      read: async (pairs) => pairs.map(({ a, b }) => ({ same: ((a.length + b.length) % 7) - 3, differ: 0 })),
    };
    const [one, two] = [await analyze(ALL, {}, length), await analyze([...ALL].reverse(), {}, length)];
    expect(JSON.stringify(two)).toBe(JSON.stringify(one));
  });
});
