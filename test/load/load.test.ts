import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileFault } from '../../src/load/file-fault.js';
import { load } from '../../src/load/load.js';
import { folderOf, stdinOf, terminal } from './folder.js';

const TEXT = 'Warga Desa Muara mengungsi karena banjir. Air naik sejak pagi.\n';
const other = (word: string): string => `Warga ${word} kembali ke rumah setelah air surut.\n`;

async function read(cwd: string, ...paths: string[]) {
  return load(paths, { cwd, stdin: terminal });
}

describe('folders', () => {
  it('are read with their subfolders in the order of names, without hidden ones and node_modules', async () => {
    const root = folderOf({
      'k/b.txt': other('dua'),
      'k/a/z.md': other('satu'),
      'k/c.TXT': other('tiga'),
      'k/.hidden.txt': TEXT,
      'k/.git/x.txt': TEXT,
      'k/node_modules/x.txt': TEXT,
    });
    const loaded = await read(root, 'k');
    expect(loaded.articles.map(({ source, folder }) => [source, folder])).toEqual([
      ['k/a/z.md', 'a'],
      ['k/b.txt', 'k'],
      ['k/c.TXT', 'k'],
    ]);
    expect(loaded).toMatchObject({ skipped: [], notes: [], failures: [], sample: false });
  });

  it('name files of other kinds without failing; a folder named x.txt is a folder', async () => {
    const root = folderOf({ 'k/foto.JPG': 'x', 'k/LICENSE': TEXT, 'k/README.md': TEXT, 'k/x.txt/a.txt': TEXT });
    const loaded = await read(root, 'k/');
    expect(loaded.articles.map(({ source }) => source)).toEqual(['k/x.txt/a.txt']);
    expect(loaded.skipped).toEqual([
      { source: 'k/LICENSE', code: 'unsupported-kind', args: { extension: '' } },
      { source: 'k/foto.JPG', code: 'unsupported-kind', args: { extension: '.jpg' } },
    ]);
    expect(loaded.failures).toEqual([]);
  });

  it('that link to themselves end; a dangling link fails', async () => {
    const root = folderOf({ 'k/a.txt': TEXT, 'k/again': '→.', 'k/gone.txt': '→nowhere.txt' });
    const loaded = await read(root, 'k');
    expect(loaded.articles).toHaveLength(1);
    expect(loaded.failures).toEqual([{ source: 'k/gone.txt', code: 'dangling-link', args: { target: 'nowhere.txt' } }]);
  });

  it('without any article are a failure', async () => {
    const root = folderOf({ 'k/foto.jpg': 'x' });
    mkdirSync(join(root, 'kosong'));
    expect((await read(root, 'k')).failures).toEqual([{ source: 'k', code: 'no-articles', args: {} }]);
    expect((await read(root, 'kosong')).failures).toEqual([{ source: 'kosong', code: 'no-articles', args: {} }]);
  });
});

describe('inputs that cannot be read', () => {
  it('a missing path is named with the nearest that exists, and the others are read', async () => {
    const root = folderOf({ 'vostochny/a.txt': TEXT });
    const loaded = await read(root, 'vostochni', 'vostochny');
    expect(loaded.articles).toHaveLength(1);
    expect(loaded.failures).toEqual([{ source: 'vostochni', code: 'missing-path', args: { nearest: 'vostochny' } }]);
  });

  it.each([
    ['artikl/kota/a.txt', 'artikel/kota/a.txt'],
    ['artikel/kota/a.md', 'artikel/kota/a.txt'],
    ['artikel/kotta', 'artikel/kota'],
    ['./artikel/kotta', 'artikel/kota'],
    ['artikl/lain/x.txt', 'artikel'],
    ['sesuatu', ''],
  ])('nearest of %s is "%s"', async (path, nearest) => {
    const root = folderOf({ 'artikel/kota/a.txt': TEXT });
    expect((await read(root, path)).failures[0]?.args).toEqual({ nearest });
  });

  it.skipIf(process.platform === 'win32')('a pipe is read when named, and left alone in a folder', async () => {
    const root = folderOf({ 'k/a.txt': TEXT });
    execFileSync('mkfifo', [join(root, 'k/pipa.txt'), join(root, 'pipa')]);
    const walked = await read(root, 'k');
    expect(walked.skipped).toEqual([{ source: 'k/pipa.txt', code: 'unsupported-kind', args: { extension: '' } }]);
    const writer = spawn('sh', ['-c', `printf '{"text":"Isi."}' > "$1"`, 'sh', join(root, 'pipa')]);
    const named = await read(root, 'pipa');
    writer.kill();
    expect(named.articles).toMatchObject([{ text: 'Isi.', source: 'pipa', folder: '' }]);
  });

  it('a link that leads in circles is a failure', async () => {
    const root = folderOf({ 'k/a.txt': TEXT, 'k/loop.txt': '→loop.txt' });
    const fault = { source: 'k/loop.txt', code: 'unreadable', args: { reason: 'ELOOP' } };
    expect(await read(root, 'k')).toMatchObject({ articles: [{}], failures: [fault] });
    expect((await read(root, 'k/loop.txt')).failures).toEqual([fault]);
  });

  it('a path through a file, or no path at all, is a failure', async () => {
    const root = folderOf({ 'a.txt': TEXT });
    expect((await read(root, 'a.txt/b.txt')).failures).toMatchObject([{ code: 'missing-path' }]);
    expect((await read(root, 'a\0b')).failures).toMatchObject([{ code: 'unreadable' }]);
  });

  it('devices fail', async () => {
    expect((await read('/', '/dev/null')).failures).toEqual([
      { source: '/dev/null', code: 'unsupported-kind', args: { extension: '' } },
    ]);
  });

  it('files of an unsupported kind fail when named', async () => {
    const root = folderOf({ 'foto.jpg': 'x' });
    expect((await read(root, 'foto.jpg')).failures).toEqual([
      { source: 'foto.jpg', code: 'unsupported-kind', args: { extension: '.jpg' } },
    ]);
  });

  it.each([
    ['empty', ''],
    ['empty', ' \r\n\t\n'],
    ['empty', '\uFEFF'],
    ['binary', 'a\0b'],
    ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x01])],
    ['binary', Buffer.from(Array.from({ length: 300 }, (_, i) => 128 + ((i * 37) % 128)))],
  ])('%s files are skipped in a folder and fail when named', async (code, content) => {
    const root = folderOf({ 'k/a.txt': TEXT, 'k/x.txt': content });
    const walked = await read(root, 'k');
    expect(walked.articles).toHaveLength(1);
    expect(walked.skipped).toEqual([{ source: 'k/x.txt', code, args: {} }]);
    expect(walked.failures).toEqual([]);
    expect((await read(root, 'k/x.txt')).failures).toEqual([{ source: 'k/x.txt', code, args: {} }]);
  });

  it('a refusal of the system is a failure with its reason', () => {
    const refused = Object.assign(new Error('refused'), { code: 'EACCES' });
    expect(fileFault('a.txt', '/a.txt', refused)).toEqual({
      source: 'a.txt',
      code: 'unreadable',
      args: { reason: 'EACCES' },
    });
  });

  it.skipIf(process.getuid?.() === 0)('a file or folder without permission is a failure', async () => {
    const root = folderOf({ 'k/a.txt': TEXT, 'k/in/b.txt': other('b') });
    chmodSync(join(root, 'k/a.txt'), 0);
    chmodSync(join(root, 'k/in'), 0);
    const { failures } = await read(root, 'k');
    chmodSync(join(root, 'k/in'), 0o755);
    expect(failures.map(({ source, code }) => [source, code])).toEqual([
      ['k/in', 'unreadable'],
      ['k/a.txt', 'unreadable'],
    ]);
  });
});

describe('the same article twice', () => {
  it('is read once when the path is given twice, or through a link', async () => {
    const root = folderOf({ 'k/a.txt': TEXT, 'k/b.txt': '→a.txt' });
    const loaded = await read(root, 'k', 'k/a.txt');
    expect(loaded.articles).toHaveLength(1);
    expect(loaded.skipped).toEqual([
      { source: 'k/b.txt', code: 'duplicate', args: { of: 'k/a.txt' } },
      { source: 'k/a.txt', code: 'duplicate', args: { of: 'k/a.txt' } },
    ]);
    expect(loaded.failures).toEqual([]);
  });

  it('is counted once when two files hold it', async () => {
    const root = folderOf({ 'artikel/a.txt': TEXT, 'artikel/b.txt': TEXT });
    for (const paths of [['artikel'], ['artikel/b.txt', 'artikel/a.txt']]) {
      const loaded = await read(root, ...paths);
      expect(loaded.articles.map(({ source }) => source)).toEqual(['artikel/a.txt']);
      expect(loaded.skipped).toEqual([{ source: 'artikel/b.txt', code: 'duplicate', args: { of: 'artikel/a.txt' } }]);
    }
  });

  it('stays when another outlet reprints it', async () => {
    const root = folderOf({ 'suara-muara/a.txt': TEXT, 'kabar-teluk/a.txt': TEXT });
    expect((await read(root, '.')).articles).toHaveLength(2);
  });
});

describe('standard input', () => {
  const line = (title: string): string => JSON.stringify({ outlet: 'Suara Muara', title, text: TEXT });

  it('is read for "-", once, beside paths', async () => {
    const root = folderOf({ 'a.txt': TEXT });
    const loaded = await load(['-', 'a.txt', '-'], { cwd: root, stdin: stdinOf(line('Banjir')) });
    expect(loaded.articles.map(({ source }) => source)).toEqual(['stdin', 'a.txt']);
  });

  it('is read without a path when it gives a byte', async () => {
    const loaded = await load([], { stdin: stdinOf(`${line('Satu')}\n\n${line('Dua')}\n`) });
    expect(loaded.articles.map(({ source, title }) => [source, title])).toEqual([
      ['stdin:1', 'Satu'],
      ['stdin:3', 'Dua'],
    ]);
    expect(loaded.sample).toBe(false);
  });

  it.each([
    ['a terminal', terminal],
    ['an empty pipe', stdinOf('')],
  ])('without a path, %s gives the sample corpus', async (_, stdin) => {
    const loaded = await load([], { stdin });
    expect(loaded.sample).toBe(true);
    expect(loaded.articles.length).toBeGreaterThan(0);
    expect(loaded.articles.every(({ source }) => source?.startsWith('corpus/'))).toBe(true);
    expect(loaded.articles.every(({ outlet }) => outlet)).toBe(true);
  });

  it('may be an array, one object, or plain text', async () => {
    const sources = async (content: string) =>
      (await load(['-'], { stdin: stdinOf(content) })).articles.map(({ source, text }) => [source, text]);
    expect(await sources(`[${line('Satu')}, ${line('Dua')}]`)).toEqual([
      ['stdin#1', TEXT],
      ['stdin#2', TEXT],
    ]);
    expect(await sources(JSON.stringify(JSON.parse(line('Satu')), null, 2))).toEqual([['stdin', TEXT]]);
    expect(await sources('[FOTO] Banjir di Muara\n')).toEqual([['stdin', '[FOTO] Banjir di Muara\n']]);
  });

  it('is a failure when empty for "-"', async () => {
    expect((await load(['-'], { stdin: stdinOf('') })).failures).toEqual([
      { source: 'stdin', code: 'empty', args: {} },
    ]);
    expect((await load(['-'], { stdin: stdinOf('[]') })).failures).toEqual([
      { source: 'stdin', code: 'no-articles', args: {} },
    ]);
  });
});
