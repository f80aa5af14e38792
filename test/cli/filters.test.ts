import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import type { Analysis, ClaimRow } from '../../src/document.js';
import { filterClaims, filterFacts, viewOfClaims } from '../../src/filter/close.js';
import { type Criteria, KINDS, NO_CRITERIA, ONLY } from '../../src/filter/criteria.js';
import { parseInstant } from '../../src/filter/instant.js';
import { select } from '../../src/filter/select.js';
import { parseTopic, type TopicQuery } from '../../src/filter/topic.js';
import { EXAMPLE } from '../../src/schema/examples.js';
import { analysisOf, claims, FERRY, folder } from './cli.js';
import { danglingIds, handmade } from './handmade.js';

const topics = (...texts: string[]) => texts.map((text) => parseTopic(text) as TopicQuery);
const since = (text: string) => parseInstant(text)?.from ?? null;
const until = (text: string) => parseInstant(text)?.to ?? null;

describe('facts and claims that stay', () => {
  const document = handmade();
  const cases: [string, Partial<Criteria>, string[], string[]][] = [
    ['nothing asked', {}, ['f1', 'f2'], ['a1', 'a2', 'b1', 'c1']],
    ['a topic: the fact with all its members', { topics: topics('penumpang tewas') }, ['f1', 'f2'], ['a1', 'b1', 'c1']],
    ['a topic of one outlet', { topics: topics('pt bahari') }, [], ['a2']],
    ['topics are alternatives', { topics: topics('tujuh', 'bahari') }, ['f1'], ['a1', 'a2', 'b1']],
    ['an outlet', { outlets: ['bukit'] }, ['f2'], ['b1', 'c1']],
    ['a speaker', { speakers: ['wulandari'] }, ['f1'], ['a1', 'b1']],
    ['topic and outlet hold for one claim', { topics: topics('tujuh'), outlets: ['muara'] }, [], []],
    ['since keeps the undated', { since: since('2024-03-08') }, ['f2'], ['b1', 'c1']],
    [
      'since an hour of a day that is all that is known',
      { since: since('2024-03-06T18:00'), outlets: ['kabar'] },
      ['f1'],
      ['a1', 'a2', 'b1'],
    ],
    ['until includes its day', { until: until('2024-03-06'), outlets: ['kabar', 'muara'] }, ['f1'], ['a1', 'a2', 'b1']],
    ['until before an hour', { until: until('2024-03-07T08:59'), outlets: ['muara'] }, [], []],
    ['a kind', { kinds: ['number'] }, ['f1'], ['a1', 'b1']],
    ['another kind', { kinds: ['date'] }, [], []],
    ['only what differs', { only: ['differ'] }, ['f1'], ['a1', 'b1']],
    ['only what agrees', { only: ['agree'] }, ['f2'], ['b1', 'c1']],
    ['only single claims: those in no fact that is shown', { only: ['single'] }, [], ['a2', 'c1']],
    ['… with doubtful facts shown', { only: ['single'], maybe: true }, [], ['a2']],
    ['several', { only: ['single', 'differ'] }, ['f1'], ['a1', 'a2', 'b1', 'c1']],
    ['three outlets', { minOutlets: 3 }, [], []],
    ['a probability asks nothing of single claims', { minProbability: 0.8 }, ['f1'], ['a1', 'a2', 'b1', 'c1']],
    ['an unknown event', { event: 'ev-0' }, [], []],
  ];
  test.each(cases)('%s', (_, criteria, facts, rows) => {
    const filtered = filterFacts(document, { ...NO_CRITERIA, ...criteria });
    expect(filtered.clusters.map((row) => row.id)).toEqual(facts);
    expect(filtered.claims.map((row) => row.id)).toEqual(rows);
    expect(danglingIds(filtered)).toEqual([]);
  });

  test('claims list keeps the claims that match, and only facts that are whole', () => {
    const filtered = filterClaims(document, { ...NO_CRITERIA, speakers: ['sarah'] });
    expect(filtered.claims).toEqual([{ ...document.claims[0], clusters: [] }]);
    expect(filtered.clusters).toEqual([]);
    expect(danglingIds(filtered)).toEqual([]);
  });

  test('the screen of claims list has the articles that match, also those without a claim, and whole facts', () => {
    const bare = { ...document, claims: document.claims.filter((claim) => claim.article !== 'C') };
    const view = (criteria: Partial<Criteria>) => {
      const { articles, claims: rows, clusters } = viewOfClaims(bare, { ...NO_CRITERIA, ...criteria });
      expect(clusters).toEqual(document.clusters);
      return [articles.map((row) => row.id), rows.map((row) => row.id)];
    };
    expect(view({ outlets: ['bukit', 'muara'] })).toEqual([['B', 'C'], ['b1']]);
    expect(view({ until: until('2024-03-06') })).toEqual([
      ['A', 'C'],
      ['a1', 'a2'],
    ]);
    expect(view({ topics: topics('tewas') })).toEqual([['A'], ['a1']]);
    expect(view({ only: ['differ'] })).toEqual([
      ['A', 'B'],
      ['a1', 'b1'],
    ]);
  });

  test('whatever is asked, the document is closed, and rows are those of the whole', async () => {
    const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 2 });
    const criteria: fc.Arbitrary<Criteria> = fc.record({
      topics: some(topics('penumpang', 'korban', '"tewas di"', 'bahari tewas')),
      outlets: some(['kabar', 'muara', 'bukit', 'zzz']),
      speakers: some(['sarah', 'nobody']),
      since: fc.constantFrom(null, since('2024-03-06T12:30'), since('2025')),
      until: fc.constantFrom(null, until('2024-03-06T12:30'), until('2023')),
      kinds: some(KINDS),
      minOutlets: fc.constantFrom(null, 1, 2, 3),
      minProbability: fc.constantFrom(null, 0, 0.6, 0.95),
      only: some(ONLY),
      event: fc.constantFrom(null, 'ev-0', EXAMPLE.events[0]?.id ?? null),
      maybe: fc.boolean(),
    });
    const real = await analyze(
      Object.entries(FERRY).map(([name, text]) => ({ outlet: name, text, published: '2024-03-06' })),
      { oneEvent: true },
    );
    for (const whole of [document, real]) {
      const rows = new Map(whole.clusters.map((cluster) => [cluster.id, cluster]));
      fc.assert(
        fc.property(criteria, (asked) => {
          for (const filtered of [filterFacts(whole, asked), filterClaims(whole, asked)]) {
            expect(danglingIds(filtered)).toEqual([]);
            for (const cluster of filtered.clusters) expect(cluster).toBe(rows.get(cluster.id));
          }
          const { claims: matching } = select(whole, asked);
          const kept = new Set(filterFacts(whole, asked).claims.map((claim) => claim.id));
          expect([...matching].every((id) => kept.has(id))).toBe(true);
        }),
        { numRuns: 60 },
      );
    }
  });
});

describe('through the command line', () => {
  let whole: Analysis;
  beforeAll(async () => {
    whole = await analysisOf(['compare'], { input: NDJSON });
  });
  const NDJSON = Object.entries(FERRY)
    .map(([name, text]) => {
      const outlet = /outlet: (.*)/.exec(text)?.[1];
      return JSON.stringify({
        id: name,
        outlet,
        text: text.split('---\n')[2],
        published: /published: (.*)/.exec(text)?.[1],
      });
    })
    .join('\n');

  test('a filtered document is closed, changes no row, and says what was asked', async () => {
    const filtered = await analysisOf(['compare', '--topic', 'penumpang', '--outlet', 'kabar'], { input: NDJSON });
    expect(danglingIds(filtered)).toEqual([]);
    expect(filtered.run.options).toMatchObject({ topic: ['penumpang'], outlet: ['kabar'] });
    expect(filtered.claims.length).toBeGreaterThan(0);
    expect(filtered.claims.length).toBeLessThan(whole.claims.length);
    for (const cluster of filtered.clusters) expect(whole.clusters).toContainEqual(cluster);
    expect(filtered.run.inputs_sha256).toBe(whole.run.inputs_sha256);
  });

  test('claims list --speaker gives the claims of that speaker alone', async () => {
    const listed = await analysisOf(['list', '--speaker', 'tono'], { input: NDJSON });
    expect(listed.claims.length).toBeGreaterThan(0);
    expect(listed.claims.every((claim) => claim.speaker?.includes('Tono'))).toBe(true);
  });

  test('an undated article stays under --since, and stderr says so', async () => {
    const run = await claims(['list', '--since', '2024-03-07', '--json'], { input: NDJSON });
    expect(run.stderr).toContain('1 article without a date stays in');
    const outlets = JSON.parse(run.stdout).claims.map((row: ClaimRow) => row.outlet);
    expect([...new Set(outlets)]).toEqual(['Harian Bukit']);
  });

  test.each([
    [['--topic', 'penumpangg'], /No fact about “penumpangg”\. Perhaps: tumpang|penumpang/],
    [['--topic', 'satelit'], /No fact about “satelit”\. The articles are about: /],
    [['--outlet', 'kabra'], /No outlet “kabra”\. There are: Kabar Pesisir/],
    [['--speaker', 'tonno'], /Nobody called “tonno” is quoted\. There are: Tono Hadi/],
    [['--topic', 'santunan', '--outlet', 'kabar'], /Nothing matches all filters together/],
    [['--only', 'speakers'], /No fact is like that for sure; --maybe/],
    [['--only', 'speakers', '--maybe'], /No fact is like that\./],
  ])('nothing matches %j: a sentence, a valid empty result, status 0', async (args, sentence) => {
    const run = await claims(['compare', ...args, '--json'], { input: NDJSON });
    expect(run.stderr).toMatch(sentence);
    expect(run.status).toBe(0);
    const { events, articles, claims: rows, clusters, relations } = JSON.parse(run.stdout);
    expect({ events, articles, rows, clusters, relations }).toEqual({
      events: [],
      articles: [],
      rows: [],
      clusters: [],
      relations: [],
    });
    const screen = await claims(['compare', ...args], { input: NDJSON });
    expect(screen.status).toBe(0);
  });

  test('--event opens one of several; an unknown one is wrong use', async () => {
    const both = await analysisOf(['events']);
    expect(both.events.length).toBeGreaterThan(1);
    const [event] = both.events;
    const one = await analysisOf(['compare', '--event', event?.id.slice(0, 6) ?? '']);
    expect(one.events.map((row) => row.id)).toEqual([event?.id]);
    expect(danglingIds(one)).toEqual([]);
    const table = await claims(['compare']);
    expect(table.stderr).toMatch(/Open one: claims compare --event ev-/);
    const wrong = await claims(['compare', '--event', 'ev-zz'], { input: NDJSON });
    expect(wrong.status).toBe(2);
  });

  test('a folder is read', async () => {
    expect((await analysisOf(['compare', folder(FERRY)])).articles).toHaveLength(3);
  });
});
