import { expect, test } from 'vitest';
import { claims } from './cli.js';

const side = (text: string, outlet: string) => ({ text, outlet, published: '2024-03-06', field: 'body' });

test('stage score answers each pair, in order; a line that is none is named, status 2', async () => {
  const same = {
    id: 'p1',
    a: side('Sebanyak 7 penumpang feri Bahari Jaya tewas.', 'A'),
    b: side('Tujuh penumpang feri Bahari Jaya tewas.', 'B'),
  };
  const other = {
    id: 'p2',
    a: side('Sebanyak 7 penumpang feri Bahari Jaya tewas.', 'A'),
    b: side('Harga cabai naik dua kali lipat di pasar induk.', 'B'),
  };
  const run = await claims(['stage', 'score'], {
    input: `${JSON.stringify(same)}\n\n{"id": "x", "a": {}}\n${JSON.stringify(other)}\n`,
  });
  const rows = run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows.map((row) => row.id)).toEqual(['p1', 'p2']);
  for (const row of rows) {
    expect(Object.keys(row).sort()).toEqual(['id', 'label', 'same_fact']);
    expect(row.same_fact).toBeGreaterThanOrEqual(0);
    expect(row.same_fact).toBeLessThanOrEqual(1);
    expect(['agree', 'conflict', 'update', 'none']).toContain(row.label);
  }
  expect(rows[0].same_fact).toBeGreaterThan(rows[1].same_fact);
  expect(run.stderr).toContain('stdin, line 3: no pair of claims (a.text is missing or wrong)');
  expect(run.status).toBe(2);
  expect(await claims(['stage', 'score'], { input: '' })).toEqual({ status: 0, stdout: '', stderr: '' });
});
