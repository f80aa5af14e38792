import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analysisOf, article, BIN, claims, FERRY, folder } from './cli.js';

const MUCH = Array.from({ length: 3000 }, (_, i) =>
  JSON.stringify({ outlet: `Media ${i % 3}`, text: `Sebanyak ${i} warga Desa Nomor ${i} mengungsi.` }),
).join('\n');

test('--ndjson: one object a line with its type, the same rows as --json', async () => {
  const cwd = folder(FERRY);
  const document = await analysisOf(['compare', '.'], { cwd });
  const { stdout } = await claims(['compare', '.', '--ndjson'], { cwd });
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const of = (type: string) => rows.filter((row) => row.type === type).map(({ type: _, ...row }) => row);
  expect(rows[0]).toMatchObject({ type: 'run', schema: 'claims/analysis@1', tool: 'claims' });
  expect(of('event')).toEqual(document.events);
  expect(of('article')).toEqual(document.articles);
  expect(of('claim')).toEqual(document.claims);
  expect(of('cluster')).toEqual(document.clusters);
  expect(of('relation')).toEqual(document.relations);
  expect(rows).toHaveLength(
    1 +
      [
        document.events,
        document.articles,
        document.claims,
        document.clusters,
        document.relations,
        document.skipped,
        document.notes,
      ].flat().length,
  );
});

test('--with-text and --contributions add to the document and change nothing else', async () => {
  const cwd = folder(FERRY);
  const plain = await analysisOf(['compare', '.'], { cwd });
  const full = await analysisOf(['compare', '.', '--with-text', '--contributions'], { cwd });
  expect(full.articles.every((row) => row.fields !== undefined)).toBe(true);
  expect(full.relations.every((row) => row.contributions !== undefined)).toBe(true);
  expect({
    ...full,
    articles: full.articles.map(({ fields: _, ...row }) => row),
    relations: full.relations.map(({ contributions: _, ...row }) => row),
  }).toEqual(plain);
});

test('-o writes the whole file, keeps its mode, follows a link, and leaves nothing beside it', async () => {
  const cwd = folder({ ...FERRY, 'out/old.json': 'old' });
  const { stdout } = await claims(['compare', 'muara.md', '--json'], { cwd });
  chmodSync(join(cwd, 'out/old.json'), 0o640);
  symlinkSync('old.json', join(cwd, 'out/link.json'));
  const run = await claims(['compare', 'muara.md', '--json', '-o', 'out/link.json'], { cwd });
  expect(run).toMatchObject({ status: 0, stdout: '' });
  expect(readFileSync(join(cwd, 'out/old.json'), 'utf8')).toBe(stdout);
  expect(statSync(join(cwd, 'out/old.json')).mode & 0o777).toBe(0o640);
  expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['link.json', 'old.json']);
  await claims(['list', 'muara.md', '-o', 'out/new.txt'], { cwd });
  expect(readFileSync(join(cwd, 'out/new.txt'), 'utf8')).toBe((await claims(['list', 'muara.md'], { cwd })).stdout);
});

test('a failing write at -o: status 2, a sentence, nothing half written', async () => {
  const cwd = folder({ ...FERRY, 'folder.json/keep': '' });
  const missing = await claims(['compare', 'muara.md', '-o', 'gone/x.json'], { cwd });
  expect(missing.status).toBe(2);
  expect(missing.stderr).toContain('the folder gone does not exist');
  const isFolder = await claims(['compare', 'muara.md', '-o', 'folder.json'], { cwd });
  expect(isFolder.status).toBe(2);
  expect(isFolder.stderr).toContain('it is a folder');
  expect(readdirSync(cwd).sort()).toEqual([...Object.keys(FERRY), 'folder.json'].sort());
});

test('a write that fails midway leaves the old file as it was', async () => {
  // The shell's limit on the size of files: the write ends with EFBIG in the middle.
  const cwd = folder({ 'old.json': 'old', 'many.ndjson': MUCH });
  const shell = spawn(
    'sh',
    ['-c', `ulimit -f 64; trap '' XFSZ; exec "$0" "$1" list many.ndjson --json -o old.json`, process.execPath, BIN],
    {
      cwd,
      env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let stderr = '';
  shell.stderr.on('data', (data) => {
    stderr += data;
  });
  const status = await new Promise((done) => shell.on('close', done));
  expect(stderr).toContain('old.json was not written');
  expect(status).toBe(2);
  expect(readFileSync(join(cwd, 'old.json'), 'utf8')).toBe('old');
  expect(readdirSync(cwd).sort()).toEqual(['many.ndjson', 'old.json']);
});

test.skipIf(!existsSync('/dev/full'))('what is no regular file is written directly', async () => {
  const cwd = folder(FERRY);
  const full = await claims(['compare', 'muara.md', '--json', '-o', '/dev/full'], { cwd });
  expect(full.status).toBe(2);
  expect(full.stderr).toContain('no space left');
  expect((await claims(['compare', 'muara.md', '--json', '-o', '/dev/null'], { cwd })).status).toBe(0);
  expect(statSync('/dev/null').isFile()).toBe(false);
});

/** Runs a shell pipeline with the command line as `$CLAIMS`. */
function shell(script: string, cwd: string): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn('bash', ['-c', `set -o pipefail; ${script}`], {
    cwd,
    env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', CLAIMS: `${process.execPath} ${BIN}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => {
    stdout += data;
  });
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  return new Promise((done) => child.on('close', (status) => done({ status, stdout, stderr })));
}

test('a reader that goes away is no error', async () => {
  const cwd = folder({ 'many.ndjson': MUCH });
  const run = await shell('$CLAIMS list many.ndjson --json --quiet | head -1', cwd);
  expect(run).toEqual({ status: 0, stdout: '{\n', stderr: '' });
});

test('a stdout that cannot be written: a sentence and status 2', async () => {
  const run = await shell('$CLAIMS compare muara.md --json --quiet > /dev/full', folder(FERRY));
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('stdout cannot be written (ENOSPC)');
});

test('stdin: a pipe, a file, and both with -', async () => {
  const cwd = folder({ 'many.ndjson': '{"outlet": "Kabar Pesisir", "text": "Tujuh orang tewas."}\n', ...FERRY });
  const outlets = async (script: string) => {
    const { stdout } = await shell(script, cwd);
    return JSON.parse(stdout)
      .articles.map((row: { outlet: string }) => row.outlet)
      .sort();
  };
  expect(await outlets('cat many.ndjson | $CLAIMS compare --json')).toEqual(['Kabar Pesisir']);
  expect(await outlets('$CLAIMS compare --json < many.ndjson')).toEqual(['Kabar Pesisir']);
  expect(await outlets('cat many.ndjson | $CLAIMS compare --json - muara.md')).toEqual([
    'Kabar Pesisir',
    'Suara Muara',
  ]);
});

test('colour only when forced in a pipe; NO_COLOR; marks in ASCII where the locale has no UTF-8; width', async () => {
  const cwd = folder(FERRY);
  const args = ['compare', '.', '--one-event', '--maybe'];
  const plain = (await claims(args, { cwd })).stdout;
  expect(plain).not.toContain('\u001b');
  expect((await claims(args, { cwd, env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[');
  expect((await claims(args, { cwd, env: { FORCE_COLOR: '0' } })).stdout).toBe(plain);
  expect((await claims(args, { cwd, env: { NO_COLOR: '1' } })).stdout).toBe(plain);
  const words = ['compare', 'muara.md', 'pesisir.md', '--one-event', '--maybe'];
  expect((await claims(words, { cwd })).stdout).toContain('·');
  const ascii = await claims(words, { cwd, env: { LANG: 'C' } });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  expect(ascii.stdout + ascii.stderr).toMatch(/^[\u0000-\u007f]*$/);
  expect(plain.split('\n').every((line) => [...line].length <= 100)).toBe(true);
  const narrow = (await claims([...args, '--width', '60'], { cwd })).stdout;
  expect(narrow.split('\n').every((line) => [...line].length <= 60)).toBe(true);
});

test('--fail-on-conflict: 1 with a conflict, 0 without, 2 outranks it; a path may follow it', async () => {
  const toll = (outlet: string, n: number) =>
    article(
      { outlet, title: 'Feri Karam', published: '2024-03-06T12:05+07:00' },
      `Sebanyak ${n} penumpang feri Bahari Jaya tewas di Teluk Rindu.`,
    );
  const cwd = folder({
    'a/a.md': toll('Kabar Pesisir', 7),
    'a/b.md': toll('Suara Muara', 9),
    'same/a.md': toll('Kabar Pesisir', 7),
    'same/b.md': toll('Suara Muara', 7),
  });
  const status = async (...args: string[]) =>
    (await claims(['compare', ...args, '--one-event', '--maybe', '--json'], { cwd })).status;
  const { clusters } = await analysisOf(['compare', 'a', '--one-event'], { cwd });
  expect(clusters.flatMap((cluster) => cluster.differences.map((row) => `${row.label} ${row.kind}`))).toContain(
    'conflict number',
  );
  expect(await status('a')).toBe(0);
  expect(await status('--fail-on-conflict', 'a')).toBe(1);
  expect(await status('a', '--fail-on-conflict=number,date')).toBe(1);
  expect(await status('a', '--fail-on-conflict=date')).toBe(0);
  expect(await status('a', '--fail-on-conflict=speakers')).toBe(0);
  expect(await status('same', '--fail-on-conflict')).toBe(0);
  expect(await status('a', 'gone', '--fail-on-conflict')).toBe(2);
});

test('Ctrl-C leaves no half file', async () => {
  const cwd = folder({ 'many.ndjson': MUCH });
  writeFileSync(join(cwd, 'old.json'), 'old');
  for (const wait of [150, 400, 800]) {
    const child = spawn(process.execPath, [BIN, 'list', 'many.ndjson', '--json', '-o', 'old.json'], {
      cwd,
      stdio: 'ignore',
    });
    setTimeout(() => child.kill('SIGINT'), wait);
    await new Promise((done) => child.on('close', done));
    const text = readFileSync(join(cwd, 'old.json'), 'utf8');
    expect(text === 'old' || text.endsWith('}\n')).toBe(true);
    expect(readdirSync(cwd).sort()).toEqual(['many.ndjson', 'old.json']);
  }
});
