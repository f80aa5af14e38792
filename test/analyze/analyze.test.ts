import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { analyze } from '../../src/analyze.js';
import type { Analysis } from '../../src/document.js';
import type { ArticleInput } from '../../src/model.js';
import { danglingIds } from '../cli/handmade.js';
import { FLOOD, HARVEST } from './articles.js';

const ALL = [...FLOOD, HARVEST];
const FULL = { withText: true, withContributions: true };

describe('analyze', () => {
  it('gives the same bytes for shuffled articles', async () => {
    const bytes = JSON.stringify(await analyze(ALL, FULL));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(ALL, { minLength: ALL.length }), async (shuffled) => {
        expect(JSON.stringify(await analyze(shuffled, FULL))).toBe(bytes);
      }),
      { numRuns: 15 },
    );
  });

  it('finds the facts of the flood, so that the tests below are about something', async () => {
    const { claims, clusters, relations } = await analyze(FLOOD, { ...FULL, oneEvent: true });
    expect(claims.length).toBeGreaterThan(10);
    expect(clusters.length).toBeGreaterThan(2);
    expect(relations.length).toBeGreaterThan(4);
    const bridge = clusters.find(({ label }) => label.startsWith('Jembatan gantung'));
    expect(bridge?.outlets).toEqual(expect.arrayContaining(['Kabar Pesisir', 'Suara Muara']));
  });

  it('cuts each claim, its surroundings, slots and marks out of the field as given', async () => {
    const { articles, claims, clusters } = await analyze(ALL, FULL);
    const fieldOf = new Map(articles.map(({ id, fields }) => [id, fields]));
    const texts = new Map(ALL.map(({ text }) => [text, true]));
    expect(articles.every(({ fields }) => texts.has(fields?.body ?? ''))).toBe(true);
    for (const claim of claims) {
      const text = fieldOf.get(claim.article)?.[claim.field] ?? '';
      expect(text.slice(claim.start, claim.end)).toBe(claim.text);
      expect(text.slice(0, claim.start).endsWith(claim.prefix)).toBe(true);
      expect(text.slice(claim.end).startsWith(claim.suffix)).toBe(true);
      const { quantities, moments, places, actors, negations, certainty_cues } = claim.slots;
      for (const mark of [...quantities, ...moments, ...places, ...actors, ...negations, ...certainty_cues]) {
        expect(text.slice(mark.start, mark.end)).toBe(mark.text);
        expect(mark.start >= claim.start && mark.end <= claim.end).toBe(true);
      }
    }
    const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
    const marks = clusters
      .flatMap(({ differences }) => differences)
      .flatMap(({ sides }) => sides.flatMap((side) => side.marks));
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) {
      const claim = claimOf.get(mark.claim);
      expect(claim?.text.slice(mark.start - claim.start, mark.end - claim.start)).toBe(mark.text);
    }
  });

  it('holds every id that it mentions, each once', async () => {
    const document = await analyze(ALL, FULL);
    expect(danglingIds(document)).toEqual([]);
    for (const rows of [document.events, document.articles, document.claims, document.clusters]) {
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    }
  });

  it('relates each pair of claims of different outlets in a fact, once', async () => {
    const { claims, clusters, relations } = await analyze(ALL, FULL);
    const outletOf = new Map(claims.map(({ id, outlet }) => [id, outlet]));
    const key = (x: string, y: string) => [x, y].sort().join(' ');
    const pairs = clusters.flatMap(({ claims: ids }) =>
      ids.flatMap((x, i) => ids.slice(i + 1).flatMap((y) => (outletOf.get(x) === outletOf.get(y) ? [] : [key(x, y)]))),
    );
    const listed = relations.map(({ a, b }) => key(a, b));
    expect([...listed].sort()).toEqual([...new Set(pairs)].sort());
    for (const relation of relations) {
      const cluster = clusters.find(({ id }) => id === relation.cluster);
      expect(cluster?.claims).toEqual(expect.arrayContaining([relation.a, relation.b]));
      expect(relation.kinds.length > 0).toBe(relation.label !== 'agree');
    }
    for (const { id, clusters: listedIn } of claims) {
      expect([...listedIn].sort()).toEqual(
        clusters
          .filter((row) => row.claims.includes(id))
          .map((row) => row.id)
          .sort(),
      );
    }
  });

  it('changes nothing of an event when an article of another one is added', async () => {
    const before = await analyze(FLOOD, FULL);
    const after = await analyze(ALL, FULL);
    const flood = new Set(before.articles.map(({ id }) => id));
    const kept = (analysis: Analysis) => {
      const claims = analysis.claims.filter(({ article }) => flood.has(article));
      const ids = new Set(claims.map(({ id }) => id));
      return {
        claims,
        events: analysis.events.filter(({ articles }) => articles.some((id) => flood.has(id))).map(({ id }) => id),
        clusters: analysis.clusters.filter((row) => row.claims.some((id) => ids.has(id))),
        relations: analysis.relations.filter(({ a }) => ids.has(a)),
      };
    };
    expect(kept(after)).toEqual(kept(before));
    expect(after.claims.length).toBeGreaterThan(before.claims.length);
  });

  it('renames no other claim when a letter is corrected or an article is added to the event', async () => {
    const before = (await analyze(FLOOD)).claims;
    const corrected = FLOOD.map(
      (article): ArticleInput => ({ ...article, text: article.text.replace('bertambah', 'bertambah lagi') }),
    );
    const ids = new Set((await analyze(corrected)).claims.map(({ id }) => id));
    const renamed = before.filter(({ id }) => !ids.has(id)).map(({ text }) => text);
    expect(renamed).toEqual(['Korban banjir bandang di Lembah Rindu bertambah.']);
    for (const left of FLOOD) {
      const fewer = (await analyze(FLOOD.filter((article) => article !== left))).claims;
      const all = new Set(before.map(({ id }) => id));
      expect(fewer.filter(({ id }) => !all.has(id))).toEqual([]);
    }
  });

  it('keeps whole what it is given none or one of', async () => {
    const none = await analyze([]);
    expect([none.events, none.articles, none.claims, none.clusters, none.relations]).toEqual([[], [], [], [], []]);
    const one = await analyze([HARVEST]);
    expect(one.claims.length).toBeGreaterThan(0);
    expect(one.clusters).toEqual([]);
    expect(danglingIds(one)).toEqual([]);
  });
});

describe('the time zone', () => {
  it('changes nothing (locales: test/cli/determinism.test.ts)', async () => {
    const bytes = async (zone: string) => {
      vi.stubEnv('TZ', zone);
      const offset = new Date(2024, 2, 6).getTimezoneOffset();
      return { offset, text: JSON.stringify(await analyze(ALL, FULL)) };
    };
    const [utc, ...others] = [
      await bytes('UTC'),
      await bytes('Pacific/Kiritimati'),
      await bytes('America/Los_Angeles'),
    ];
    expect(others.map(({ offset }) => offset)).toEqual([-840, 480]);
    expect(others.map(({ text }) => text === utc?.text)).toEqual([true, true]);
    vi.unstubAllEnvs();
  });
});
