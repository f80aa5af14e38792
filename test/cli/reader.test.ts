import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Analysis } from '../../src/document.js';
import { PACKAGE } from './build.js';
import { analysisOf, claims, FERRY, folder } from './cli.js';

/** The package without a part of the reader, or with a broken one. */
function crippled(name: string, cripple: (root: string) => void): string {
  const root = `${PACKAGE}-${name}`;
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const part of ['bin', 'corpus', 'dist', 'package.json'])
    cpSync(join(PACKAGE, part), join(root, part), { recursive: true });
  cripple(root);
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return join(root, 'bin', 'claims.js');
}

async function run(bin: string, args: readonly string[]) {
  return execa(process.execPath, [bin, ...args], {
    env: { PATH: process.env.PATH ?? '', LANG: 'en_US.UTF-8', XDG_CACHE_HOME: folder() },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
  });
}

describe('the reader of the command line', () => {
  test('is asked unless told otherwise, and the document says which model read', async () => {
    const path = folder(FERRY);
    const [auto, on, off] = await Promise.all([
      analysisOf(['compare', path]),
      analysisOf(['compare', path, '--reader', 'on', '--no-cache']),
      analysisOf(['compare', path, '--reader', 'off']),
    ]);
    expect(auto.run.reader).toMatch(/^[\w-]+$/);
    expect(on).toEqual(auto);
    expect(off.run.reader).toBeNull();
    expect(off.relations.map((row) => row.same_fact)).not.toEqual(auto.relations.map((row) => row.same_fact));
  });

  test('keeps its readings, and gives the same bytes from them', async () => {
    const path = folder(FERRY);
    const cache = folder();
    const env = { XDG_CACHE_HOME: cache };
    const args = ['compare', path, '--json', '--contributions'];
    const cold = await claims(args, { env });
    const [file] = readdirSync(join(cache, 'claims'));
    expect(file).toMatch(/^readings-.*\.bin$/);
    const warm = await claims(args, { env });
    const without = await claims([...args, '--no-cache'], { env: { XDG_CACHE_HOME: folder() } });
    expect([warm.stdout, without.stdout]).toEqual([cold.stdout, cold.stdout]);
    expect(cold.status).toBe(0);
  });

  test('leaves no cache when asked to', async () => {
    const cache = folder();
    await claims(['compare', folder(FERRY), '--no-cache'], { env: { XDG_CACHE_HOME: cache } });
    expect(readdirSync(cache)).toEqual([]);
  });

  test('is a row in explain, with the words that it leans on', async () => {
    const path = folder(FERRY);
    const { relations } = await analysisOf(['compare', path]);
    const [first] = relations;
    const { stdout } = await claims(['explain', first?.a ?? '', first?.b ?? '', path]);
    expect(stdout).toMatch(/trained reader/);
    const json = JSON.parse(
      (await claims(['explain', first?.a ?? '', first?.b ?? '', path, '--json'])).stdout,
    ) as Analysis;
    const rows = json.relations.flatMap((row) => row.contributions?.filter(({ name }) => name === 'reader') ?? []);
    expect(rows.flatMap(({ evidence }) => evidence).length).toBeGreaterThan(0);
  });

  test('is done without, and missed once, when its model is not there', async () => {
    const bin = crippled('no-model', () => {});
    const path = folder(FERRY);
    const { stdout, stderr, exitCode } = await run(bin, ['compare', path, '--json']);
    expect(exitCode).toBe(0);
    expect(stderr.match(/model is not in this installation/g)).toHaveLength(1);
    const { stdout: off } = await run(bin, ['compare', path, '--json', '--reader', 'off']);
    expect(stdout).toBe(off);
    const demanded = await run(bin, ['compare', path, '--reader', 'on']);
    expect([demanded.exitCode, demanded.stdout]).toEqual([2, '']);
  });

  test('is done without when its model does not load', async () => {
    const model = readdirSync(join(PACKAGE, 'models'))[0] ?? '';
    const bin = crippled('broken', (root) => {
      cpSync(join(PACKAGE, 'models', model, 'tokenizer.json'), join(root, 'models', model, 'tokenizer.json'));
      cpSync(join(PACKAGE, 'models', model, 'sha256'), join(root, 'models', model, 'sha256'));
      writeFileSync(join(root, 'models', model, 'model.onnx'), 'no model');
    });
    const path = folder(FERRY);
    const { stdout, stderr, exitCode } = await run(bin, ['compare', path, '--json']);
    expect(exitCode).toBe(0);
    expect(stderr.match(/does not work on this machine/g)).toHaveLength(1);
    expect((JSON.parse(stdout) as Analysis).run.reader).toBeNull();
    expect((await run(bin, ['compare', path, '--reader', 'on'])).exitCode).toBe(2);
  });

  test('knows three ways of working', async () => {
    const { status, stdout, stderr } = await claims(['compare', '--reader', 'maybe']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/auto, on or off/);
  });

  test('reads more pairs than it is given at a time', async () => {
    const pairs = Array.from({ length: 300 }, (_, id) => ({
      id,
      a: { text: `Banjir merendam ${id} rumah di Desa Sukamaju.`, outlet: 'A' },
      b: { text: 'Rumah warga Desa Sukamaju terendam banjir.', outlet: 'B' },
    }));
    const input = pairs.map((pair) => `${JSON.stringify(pair)}\n`).join('');
    const { status, stdout, stderr } = await claims(['stage', 'score', '--no-cache'], { input });
    expect([status, stderr]).toEqual([0, '']);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: number; same_fact: number });
    expect(answers.map(({ id }) => id)).toEqual(pairs.map(({ id }) => id));
    const alone = await claims(['stage', 'score', '--no-cache'], { input: `${JSON.stringify(pairs[299])}\n` });
    expect(JSON.parse(alone.stdout)).toEqual(answers[299]);
  });

  test('scores single pairs', async () => {
    const pair = {
      id: 1,
      a: { text: 'Banjir merendam 40 rumah di Desa Sukamaju.', outlet: 'A' },
      b: { text: 'Sebanyak 40 rumah warga Desa Sukamaju terendam banjir.', outlet: 'B' },
    };
    const input = `${JSON.stringify(pair)}\n`;
    const [auto, off] = await Promise.all([
      claims(['stage', 'score'], { input }),
      claims(['stage', 'score', '--reader', 'off'], { input }),
    ]);
    const [read, plain] = [auto, off].map(({ stdout }) => JSON.parse(stdout) as { same_fact: number });
    expect(read?.same_fact).toBeGreaterThan(0.5);
    expect(read?.same_fact).not.toBe(plain?.same_fact);
  });
});
