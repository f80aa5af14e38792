import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analysisOf, article, claims, FERRY, folder } from './cli.js';

const outletsOf = (rows: readonly { outlet: string }[]) => [...new Set(rows.map((row) => row.outlet))].sort();
const ALL = ['Harian Bukit', 'Kabar Pesisir', 'Suara Muara'];

test('a missing path is named with the nearest that exists; the rest is still reported', async () => {
  const cwd = folder(Object.fromEntries(Object.entries(FERRY).map(([name, text]) => [`feri/${name}`, text])));
  const alone = await claims(['compare', 'ferri'], { cwd });
  expect(alone.status).toBe(2);
  expect(alone.stderr).toContain('ferri does not exist. Perhaps: feri');
  const beside = await claims(['compare', 'feri', 'nowhere', '--json'], { cwd });
  expect(beside.status).toBe(2);
  expect(beside.stderr).toContain('nowhere does not exist');
  const document = JSON.parse(beside.stdout);
  expect(outletsOf(document.articles)).toEqual(ALL);
  expect(document.skipped).toContainEqual({ source: 'nowhere', code: 'missing-path', args: { nearest: '' } });
});

test('a dangling link and a folder named x.txt', async () => {
  const cwd = folder(FERRY);
  symlinkSync('gone.md', join(cwd, 'link.md'));
  const link = await claims(['list', 'link.md'], { cwd });
  expect(link.status).toBe(2);
  expect(link.stderr).toContain('link.md is a link to gone.md, which is not there');
  mkdirSync(join(cwd, 'x.txt'));
  const named = await claims(['list', 'x.txt'], { cwd });
  expect(named.status).toBe(2);
  expect(named.stderr).toContain('x.txt holds no article');
});

test('an empty file, a binary file and NUL bytes, named or met in a folder', async () => {
  const broken = {
    'empty.txt': '',
    'photo.txt': new Uint8Array([0x89, 0x50, 0, 1, 2, 0xff]),
    'nul.txt': 'Tujuh orang\0 tewas.',
  };
  const cwd = folder({ ...FERRY, ...broken });
  const walked = await claims(['compare', '.', '--json'], { cwd });
  expect(walked.status).toBe(0);
  const { skipped, articles } = JSON.parse(walked.stdout);
  expect(skipped.map((row: { code: string }) => row.code).sort()).toEqual(['binary', 'binary', 'empty']);
  expect(outletsOf(articles)).toEqual(ALL);
  for (const name of Object.keys(broken)) {
    const named = await claims(['compare', name], { cwd });
    expect(named.status, name).toBe(2);
    expect(named.stderr, name).toMatch(name === 'empty.txt' ? /left out: empty/ : /left out: not text/);
  }
});

test('an unsupported kind met in a folder is named, status 0; named by the user, status 2', async () => {
  const cwd = folder({ ...FERRY, 'foto.jpg': 'no picture' });
  const walked = await claims(['compare', '.'], { cwd });
  expect(walked.status).toBe(0);
  expect(walked.stderr).toContain('foto.jpg left out: .jpg is not read');
  expect((await claims(['compare', 'foto.jpg', 'muara.md'], { cwd })).status).toBe(2);
});

test('invalid UTF-8 is doubtful, not fatal; CRLF changes no claim but its offsets', async () => {
  const latin = Buffer.concat([
    Buffer.from('Sebanyak 7 penumpang tewas di caf'),
    Buffer.from([0xe9]),
    Buffer.from(' itu.'),
  ]);
  const cwd = folder({ ...FERRY, 'Kabar Kota_latin.txt': latin });
  const run = await claims(['list', '.', '--json'], { cwd });
  expect(run.status).toBe(0);
  expect(run.stderr).toContain('doubtful encoding');
  expect(JSON.parse(run.stdout).claims.map((row: { text: string }) => row.text)).toContain(
    'Sebanyak 7 penumpang tewas di café itu.',
  );
  const crlf = folder(
    Object.fromEntries(Object.entries(FERRY).map(([name, text]) => [name, String(text).replaceAll('\n', '\r\n')])),
  );
  const [unix, windows] = [await analysisOf(['list', folder(FERRY)]), await analysisOf(['list', crlf, '--with-text'])];
  expect(windows.claims.map(({ id, text, line }) => [id, text, line])).toEqual(
    unix.claims.map(({ id, text, line }) => [id, text, line]),
  );
  for (const claim of windows.claims) {
    const fields = windows.articles.find((row) => row.id === claim.article)?.fields;
    expect(fields?.[claim.field].slice(claim.start, claim.end)).toBe(claim.text);
  }
});

test('a line broken in the middle of a stream is named; the others are read; status 2', async () => {
  const row = (outlet: string, text: string) => JSON.stringify({ outlet, text });
  const input = [
    row('Kabar Pesisir', 'Sebanyak 7 penumpang feri Bahari Jaya tewas.'),
    '{"outlet": "Rusak", "text": "tidak sele',
    row('Suara Muara', 'Sebanyak 9 penumpang feri Bahari Jaya tewas.'),
  ].join('\n');
  const run = await claims(['compare', '-', '--json'], { input });
  expect(run.status).toBe(2);
  expect(run.stderr).toMatch(/broken JSON at line 2/);
  expect(outletsOf(JSON.parse(run.stdout).articles)).toEqual(['Kabar Pesisir', 'Suara Muara']);
});

test('fields of the wrong type are named: without text the record is left out, else only the field', async () => {
  const input = [
    { outlet: 'Kabar Pesisir', text: 7 },
    { outlet: ['Suara'], text: 'Feri karam di Teluk Rindu.' },
    { outlet: 'Suara Muara', text: 'Sebanyak 9 penumpang tewas.', published: '31-31-2024' },
  ];
  const run = await claims(['list', '-', '--json'], {
    input: `${input.map((row) => JSON.stringify(row)).join('\n')}\n`,
  });
  expect(run.status).toBe(0);
  const { skipped, notes, articles } = JSON.parse(run.stdout);
  expect(skipped.map((row: { code: string }) => row.code)).toEqual(['bad-field']);
  expect(notes.map((row: { code: string }) => row.code)).toEqual(expect.arrayContaining(['bad-date', 'bad-field']));
  expect(articles).toHaveLength(2);
  expect(run.stderr).toContain('outlet is of type array instead of string');
  expect(run.stderr).toContain('“31-31-2024” is no date');
});

test('the same article twice counts once and is named', async () => {
  const cwd = folder({ ...FERRY, 'copy.md': FERRY['muara.md'] ?? '' });
  const run = await claims(['compare', '.', '--json'], { cwd });
  expect(run.status).toBe(0);
  expect(run.stderr).toMatch(/left out: the same article as/);
  expect(JSON.parse(run.stdout).articles).toHaveLength(3);
  const twice = await analysisOf(['compare', 'muara.md', 'muara.md'], { cwd });
  expect(twice.articles).toHaveLength(1);
});

test('one outlet only: says so; so do articles whose outlet is not known', async () => {
  const cwd = folder({
    'a.md': article({ outlet: 'Kabar Pesisir' }, 'Feri karam.'),
    'b.md': article({ outlet: 'Kabar Pesisir' }, 'Tujuh orang tewas.'),
  });
  const one = await claims(['compare', '.'], { cwd });
  expect(one.status).toBe(0);
  expect(one.stderr).toContain('all of one outlet (Kabar Pesisir)');
  const unknown = await claims(['compare', '-'], {
    input: '{"text": "Feri karam di laut."}\n{"text": "Tujuh orang tewas di laut."}\n',
  });
  expect(unknown.status).toBe(0);
  expect(unknown.stderr).toContain('outlet cannot be read');
});

test('without a path: stdin when it gives a byte, else the sample corpus, which says so', async () => {
  const input = '{"outlet": "Kabar Pesisir", "text": "Tujuh orang tewas di laut."}';
  expect((await analysisOf(['list'], { input })).run.sample).toBe(false);
  const sample = await claims(['compare', '--topic', 'satelit']);
  expect(sample.status).toBe(0);
  expect(sample.stdout.split('\n')[0]).toMatch(/^SAMPLE CORPUS/);
  expect(sample.stderr).toContain('claims compare FOLDER');
  const inIndonesian = await claims(['list', '--lang', 'id']);
  expect(inIndonesian.stdout.split('\n')[0]).toMatch(/^KORPUS CONTOH/);
  expect((await analysisOf(['events'])).run.sample).toBe(true);
});

test('controls, escapes and bidi overrides of articles and paths never reach the terminal', async () => {
  const evil = '\u001b[31mMerah\u001b]0;judul\u0007 \u202Eterbalik\u2066 \u009b2J';
  const cwd = folder({
    'a.md': article({ outlet: '"Kabar \\e[2J Pesisir"' }, `Feri Bahari Jaya karam di Teluk Rindu ${evil} pada Rabu.`),
    'b.md': article({ outlet: 'Suara Muara' }, `Feri Bahari Jaya karam di Teluk Rindu ${evil} pada Kamis.`),
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is there is the point
  const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
  const { clusters, claims: rows } = await analysisOf(['compare', '.'], { cwd });
  const id = rows[0]?.id ?? '';
  for (const args of [
    ['compare', '--maybe', '--singles'],
    ['list'],
    ['list', '--articles', '-v'],
    ['events'],
    ['show', id],
    ['explain', clusters[0]?.id ?? id],
  ]) {
    const run = await claims([...args, '.'], { cwd });
    expect(run.stdout, args.join(' ')).not.toMatch(unsafe);
    expect(run.stderr, args.join(' ')).not.toMatch(unsafe);
    expect(run.stdout).not.toBe('');
  }
  const path = await claims(['list', 'gone\u001b[31m\u202E'], { cwd });
  expect(path.status).toBe(2);
  expect(path.stderr).not.toMatch(unsafe);
  const option = await claims(['compare', '--since', '\u001b[31m'], { cwd });
  expect(option.stderr).not.toMatch(unsafe);
  expect((await claims([`--\u001b[31m`], { cwd })).stderr).not.toMatch(unsafe);
});
