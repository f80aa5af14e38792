import { expect, test } from 'vitest';
import { identify } from '../../src/filter/identify.js';
import { EXAMPLE } from '../../src/schema/examples.js';
import { analysisOf, article, claims, FERRY, folder } from './cli.js';

test('an id is found by its beginning; the whole id decides; several and none are told', () => {
  const [row] = EXAMPLE.claims;
  const [fact] = EXAMPLE.clusters;
  if (!row || !fact) throw new Error('the example lacks a part');
  const document = {
    ...EXAMPLE,
    claims: [
      { ...row, id: 'ab12' },
      { ...row, id: 'ab34' },
      { ...row, id: 'cd56' },
    ],
    clusters: [
      { ...fact, id: 'ab12' },
      { ...fact, id: 'ef78' },
    ],
  };
  const find = (written: string) => identify(document, written, ['cluster', 'claim']);
  expect(find('ef')).toEqual({ found: 'cluster', id: 'ef78' });
  expect(find('CD5')).toEqual({ found: 'claim', id: 'cd56' });
  expect(find('ab12')).toEqual({ found: 'cluster', id: 'ab12' });
  expect(find('ab1')).toEqual({ found: 'cluster', id: 'ab12' });
  expect(find('ab')).toEqual({ found: 'several', ids: ['ab12', 'ab34'] });
  expect(find('cd57')).toEqual({ found: 'none', near: ['cd56'] });
  expect(find('')).toMatchObject({ found: 'none' });
  expect(identify(document, 'ab34', ['cluster'])).toMatchObject({ found: 'none' });
});

test('show finds a fact by its own id and by that of any member, with paths in any place', async () => {
  const cwd = folder({
    ...Object.fromEntries(Object.entries(FERRY).map(([name, text]) => [`dua kata/${name}`, text])),
  });
  const { clusters } = await analysisOf(['compare', 'dua kata'], { cwd });
  const fact = clusters.find((cluster) => cluster.claims.length > 1);
  if (!fact) throw new Error('no fact was found');
  const { stdout, stderr, status } = await claims(['show', fact.id, 'dua kata'], { cwd });
  expect(status).toBe(0);
  expect(stdout).toContain(fact.id.slice(0, 4));
  expect(stderr).toMatch(/Reasons: claims explain [0-9a-f]+ 'dua kata'/);
  for (const args of [
    ['dua kata', fact.id],
    [fact.id.slice(0, 10), 'dua kata/muara.md', 'dua kata/pesisir.md', 'dua kata/harian.md'],
  ]) {
    expect((await claims(['show', ...args], { cwd })).stdout).toBe(stdout);
  }
  const single =
    clusters.length === 1 || fact.claims.find((id) => clusters.filter((row) => row.claims.includes(id)).length === 1);
  if (typeof single === 'string' && single !== fact.id) {
    expect((await claims(['show', single, 'dua kata'], { cwd })).stdout).toContain(fact.id.slice(0, 4));
  }
  const document = JSON.parse((await claims(['show', fact.id, 'dua kata', '--json'], { cwd })).stdout);
  expect(document.clusters.map((row: { id: string }) => row.id)).toContain(fact.id);
  expect(document.articles.every((row: object) => !('fields' in row))).toBe(true);
});

test('unknown, ambiguous and missing ids: status 2 and a sentence', async () => {
  const cwd = folder(FERRY);
  const { claims: rows } = await analysisOf(['compare', '.'], { cwd });
  const id = rows[0]?.id ?? '';
  const wrong = `${id.slice(0, 11)}${id.endsWith('0') ? '1' : '0'}`;
  const unknown = await claims(['show', wrong, '.'], { cwd });
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain(`${wrong} names nothing here. Perhaps: ${id}`);
  const first =
    [...'0123456789abcdef'].find((digit) => rows.filter((row) => row.id.startsWith(digit)).length > 1) ?? '';
  const ambiguous = await claims(['explain', first, '.'], { cwd });
  expect(ambiguous.status).toBe(2);
  expect(ambiguous.stderr).toMatch(new RegExp(`^${first} begins \\d+ ids: ${first}`));
  const none = await claims(['show', '.'], { cwd });
  expect(none.status).toBe(2);
  expect(none.stderr).toContain('needs the id');
  const gone = await claims(['show', id, './gone'], { cwd });
  expect(gone.status).toBe(2);
  expect(gone.stderr).toContain('./gone does not exist');
  const two = await claims(['explain', id, id, '.'], { cwd });
  expect(two.status).toBe(2);
  expect(two.stderr).toContain('two different claims');
});

test('explain takes a fact, or two claims, related or not', async () => {
  const cwd = folder(FERRY);
  const { claims: rows, relations, clusters } = await analysisOf(['compare', '.', '--one-event'], { cwd });
  const [relation] = relations;
  if (!relation) throw new Error('no relation was found');
  const related = await claims(['explain', relation.a, relation.b, '.', '--one-event'], { cwd });
  expect(related).toMatchObject({ status: 0, stderr: '' });
  expect(related.stdout).not.toBe('');
  const fact = await claims(['explain', clusters[0]?.id ?? '', '.', '--one-event', '--lang', 'id'], { cwd });
  expect(fact.status).toBe(0);
  const pairs = new Set(relations.map(({ a, b }) => [a, b].sort().join(' ')));
  const [a, b] =
    rows.flatMap((x) =>
      rows.filter((y) => y.outlet !== x.outlet && !pairs.has([x.id, y.id].sort().join(' '))).map((y) => [x.id, y.id]),
    )[0] ?? [];
  const unrelated = await claims(['explain', a ?? '', b ?? '', '.', '--one-event'], { cwd });
  expect(unrelated.status).toBe(0);
  expect(unrelated.stdout).toMatch(/^Same fact\? +NO(?:, |: )probability 0\.\d\d/);
  expect(unrelated.stdout).toContain('Not compared');
  const weights = unrelated.stdout.split('\n').flatMap((line) => /(?:│.* |│ +)([+−]\d+\.\d)$/.exec(line)?.[1] ?? []);
  const numbers = weights.map((weight) => Number(weight.replace('−', '-')));
  const sum = numbers.pop();
  expect(numbers.length).toBeGreaterThan(2);
  expect(numbers.reduce((total, value) => total + value, 0)).toBeCloseTo(sum ?? Number.NaN, 5);
});

test('explain says why two claims of one outlet, or of different events, have no score', async () => {
  const cwd = folder({
    ...FERRY,
    'kebun.md': article({ outlet: 'Warta Kebun' }, 'Petani cabai di Lereng Wangi memanen tiga ton cabai merah.'),
  });
  const { claims: rows } = await analysisOf(['compare', '.'], { cwd });
  const [first, second] = rows.filter((row) => row.outlet === 'Suara Muara');
  const other = rows.find((row) => row.outlet === 'Warta Kebun');
  if (!first || !second || !other) throw new Error('a claim was not found');
  expect((await claims(['explain', first.id, second.id, '.'], { cwd })).stdout).toContain('NO. Both are of one outlet');
  expect((await claims(['explain', first.id, other.id, '.'], { cwd })).stdout).toContain(
    'NO. They are of different events',
  );
});
