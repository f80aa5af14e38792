import { expect, test } from 'vitest';
import { quoteForShell } from '../../src/cli/shell.js';
import { Talk } from '../../src/cli/talk.js';
import { article, claims, FERRY, folder } from './cli.js';

test('the next command is told in full, quoted, with the same input and options', async () => {
  const cwd = folder(Object.fromEntries(Object.entries(FERRY).map(([name, text]) => [`it's dua/${name}`, text])));
  const files = await claims(['compare', "it's dua", '--one-event', '--maybe'], { cwd });
  expect(files.stderr).toMatch(
    /^Details: claims show [0-9a-f]{4,} --one-event 'it'\\''s dua' · Reasons: claims explain/m,
  );
  const input = JSON.stringify(
    Object.values(FERRY).map((text, i) => ({ outlet: `Media ${i}`, text: text.split('---\n')[2] })),
  );
  const stream = await claims(['compare', '--one-event', '--maybe'], { input });
  expect(stream.stderr).toMatch(/claims show [0-9a-f]{4,} --one-event - ·/);
  const words = await claims(['compare', "it's dua", '--one-event', '--maybe', '--reader', 'off'], { cwd });
  expect(words.stderr).toMatch(/claims show [0-9a-f]{4,} --one-event --reader off 'it'/);
  const sample = await claims(['compare']);
  expect(sample.stderr).toMatch(/^Open one: claims compare --event ev-[0-9a-f]+$/m);
});

test('a word is quoted for the shell only where it must be', () => {
  expect(quoteForShell('~/artikel')).toBe("'~/artikel'");
  expect(quoteForShell('a/b-1.ndjson')).toBe('a/b-1.ndjson');
  expect(quoteForShell('')).toBe("''");
  expect(quoteForShell("it's")).toBe("'it'\\''s'");
});

test('--quiet leaves only errors; --verbose names what was left out, by rule', async () => {
  const text = [
    'Feri Bahari Jaya karam di Teluk Rindu pada Rabu.',
    'Baca Juga: Harga Cabai Naik di Pasar Induk',
    'Tujuh penumpang tewas.',
  ];
  const cwd = folder({ 'a.md': article({ outlet: 'Kabar Pesisir' }, ...text), 'foto.jpg': 'x' });
  const quiet = await claims(['compare', '.', 'gone', '--quiet'], { cwd });
  expect(quiet.stderr).toBe('gone does not exist.\n');
  const verbose = await claims(['compare', '.', '--verbose', '--json'], { cwd });
  expect(verbose.stderr).toMatch(/Taken as no claim, by rule: 1 \S/);
  const plain = await claims(['compare', '.', '--json'], { cwd });
  expect(plain.stderr).not.toContain('by rule');
  expect(plain.stdout).toBe(verbose.stdout);
});

test('many notices of one kind are counted after the third', async () => {
  const photos = Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`foto${i}.jpg`, 'x']));
  const run = await claims(['compare', '.', '--json'], { cwd: folder({ ...FERRY, ...photos }) });
  expect(run.stderr.match(/left out: \.jpg/g)).toHaveLength(3);
  expect(run.stderr).toContain('… and 4 more of this kind (unsupported-kind)');
  expect(JSON.parse(run.stdout).skipped).toHaveLength(7);
});

test('arguments are cleaned, and punctuation is plain where the terminal is', () => {
  const said: string[] = [];
  const talk = new Talk('en', false, false, (text) => said.push(text));
  talk.error('cli.no-such-outlet', { outlet: '\u001b[31mA\u202E', known: 'B “C”' });
  talk.say('cli.next-explain', { explain: 'x' });
  new Talk('en', true, true, (text) => said.push(text)).say('cli.no-match');
  expect(said).toEqual(['No outlet "[31mA". There are: B “C”.\n', 'Reasons: x\n']);
});
