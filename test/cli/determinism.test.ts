import { expect, test } from 'vitest';
import { claims, FERRY, folder } from './cli.js';

const RECORDS = Object.values(FERRY).map((text) => {
  const [, head = '', body = ''] = text.split('---\n');
  const value = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1];
  return JSON.stringify({ outlet: value('outlet'), title: value('title'), published: value('published'), text: body });
});

const json = async (args: string[], rest: Parameters<typeof claims>[1]) =>
  (await claims([...args, '--json', '--with-text', '--contributions'], rest)).stdout;

test('shuffled records and paths give the same bytes', async () => {
  const bytes = await json(['compare', '-'], { input: RECORDS.join('\n') });
  expect(JSON.parse(bytes).clusters.length).toBeGreaterThan(0);
  const [a = '', b = '', c = ''] = RECORDS;
  for (const order of [
    [c, a, b],
    [b, a, c],
  ])
    expect(await json(['compare', '-'], { input: `${order.join('\n')}\n` })).toBe(bytes);
  const cwd = folder(FERRY);
  const files = await json(['compare', 'harian.md', 'muara.md', 'pesisir.md'], { cwd });
  expect(await json(['compare', 'pesisir.md', 'harian.md', 'muara.md'], { cwd })).toBe(files);
  expect(await json(['compare', 'muara.md', 'pesisir.md', 'harian.md', 'muara.md'], { cwd })).not.toBe('');
});

test('another locale, language or time zone gives the same bytes', async () => {
  const cwd = folder(FERRY);
  const bytes = await json(['compare', '.'], { cwd });
  const surroundings = [
    { TZ: 'America/Los_Angeles', LANG: 'id_ID.UTF-8' },
    { TZ: 'Asia/Jakarta', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'Pacific/Kiritimati', LANG: 'C', CLAIMS_LANG: 'id', FORCE_COLOR: '1' },
  ];
  for (const env of surroundings) expect(await json(['compare', '.'], { cwd, env })).toBe(bytes);
  expect(await json(['compare', '.', '--lang', 'id', '--width', '60'], { cwd })).toBe(bytes);
});

test('an unrelated article renames nothing', async () => {
  const ids = (text: string) => JSON.parse(text).claims.map((row: { id: string }) => row.id);
  const before = ids(await json(['compare', '-'], { input: RECORDS.join('\n') }));
  const other = JSON.stringify({
    outlet: 'Warta Kebun',
    title: 'Panen Cabai',
    text: 'Petani cabai di Lereng Wangi memanen tiga ton cabai.',
  });
  const after = ids(await json(['compare', '-'], { input: [other, ...RECORDS].join('\n') }));
  expect(after).toEqual(expect.arrayContaining(before));
});
