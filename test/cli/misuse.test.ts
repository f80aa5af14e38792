import { expect, test } from 'vitest';
import { claims, FERRY, folder } from './cli.js';

test.each([
  [['compare', '--topik', 'x'], 'There is no option --topik; do you mean --topic?'],
  [['compare', '--frobnicate'], 'There is no option --frobnicate; claims --help shows them.'],
  [['--frobnicate'], 'There is no option --frobnicate'],
  [['comparr'], 'There is no command comparr; do you mean compare?'],
  [['xyzzy'], 'There is no command xyzzy'],
  [['compare', '--topic'], 'needs a value'],
  [['show'], 'argument id is missing'],
  [['schema', 'extra'], 'Too many arguments'],
  [['compare', '--since', 'kemarin'], '--since kemarin is no date'],
  [['compare', '--until', '2023-02-29'], '--until 2023-02-29 is no date'],
  [['compare', '--since', '2024-03-07', '--until', '2024-03-06'], 'later than --until'],
  [['compare', '--kind', 'numbr'], '--kind numbr is unknown; do you mean number?'],
  [['compare', '--only', 'same'], '--only same is unknown; there are: differ, agree'],
  [['compare', '--min-outlets', 'two'], 'no whole number'],
  [['compare', '--min-probability', '1.5'], 'no probability'],
  [['compare', '--topic', '""'], 'no word to look for'],
  [['compare', '--width', '0'], '--width 0 is no whole number'],
  [['compare', '--json', '--ndjson'], 'exclude each other'],
  [['compare', '--fail-on-conflict=colour'], '--fail-on-conflict colour is unknown'],
  [['compare', '--lang', 'fr'], '--lang fr is unknown'],
  [['stage', 'cluster'], 'There is no stage “cluster”'],
])('claims %j: one sentence and status 2', async (args, sentence) => {
  const run = await claims(args, { cwd: folder(FERRY) });
  expect(run.stderr).toContain(sentence);
  expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(run.stdout).toBe('');
  expect(run.status).toBe(2);
});

test('a path where a command should stand: the whole command is told, quoted', async () => {
  const cwd = folder({ 'dua kata/a.md': 'Feri karam.' });
  const run = await claims(['dua kata'], { cwd });
  expect(run.status).toBe(2);
  expect(run.stderr).toContain("claims compare 'dua kata'");
});

test('help and version go to stdout in the language asked for; without a command the help goes to stderr', async () => {
  const help = await claims(['--help']);
  expect(help).toMatchObject({ status: 0, stderr: '' });
  expect(help.stdout).toMatch(/^Usage: claims/);
  const indonesian = await claims(['compare', '--help'], { env: { LANG: 'id_ID.UTF-8' } });
  expect(indonesian.stdout).toMatch(/^Pemakaian: claims compare/);
  expect(indonesian.stdout).toContain('Opsi:');
  expect((await claims(['--lang', 'id', '--help'])).stdout).toMatch(/^Pemakaian:/);
  expect((await claims(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  const bare = await claims([]);
  expect(bare.status).toBe(2);
  expect(bare.stderr).toMatch(/^Usage: claims/);
});

test('the language: --lang, then CLAIMS_LANG, then the locale', async () => {
  const sentence = async (args: string[], env: Record<string, string>) =>
    (await claims(['compare', '--since', 'x', ...args], { env })).stderr.includes('bukan tanggal') ? 'id' : 'en';
  expect(await sentence([], { LANG: 'id_ID.UTF-8' })).toBe('id');
  expect(await sentence([], { LANG: 'id_ID.UTF-8', LC_ALL: 'C' })).toBe('en');
  expect(await sentence([], { LANG: 'de_DE.UTF-8', LC_MESSAGES: 'id' })).toBe('id');
  expect(await sentence([], { LANG: 'id_ID.UTF-8', CLAIMS_LANG: 'en' })).toBe('en');
  expect(await sentence(['--lang=id'], { CLAIMS_LANG: 'en' })).toBe('id');
});
