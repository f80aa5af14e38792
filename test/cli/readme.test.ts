import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { expect, it } from 'vitest';
import { CACHE, PACKAGE } from './build.js';
import { BIN, folder } from './cli.js';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
/** A block of a command after `$ ` and what it prints. */
const EXAMPLE = /(?<=^```console\n)\$ (.+)\n[\s\S]*?(?=^```$)/gm;

/** What a command prints on stdout, in English; the talk on stderr is left out. */
async function outputOf(command: string, bin: string): Promise<string> {
  const { stdout, stderr, exitCode } = await execa('bash', ['-o', 'pipefail', '-c', command], {
    cwd: PACKAGE,
    env: { PATH: `${bin}:${process.env.PATH ?? ''}`, LANG: 'en_US.UTF-8', XDG_CACHE_HOME: CACHE },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
  });
  if (exitCode !== 0 || stdout.trim() === '') throw new Error(`${command}\nstatus ${exitCode}\n${stderr}`);
  return stdout;
}

/** `npm run readme` rewrites the outputs: it runs this test with `--update`. */
it('README.md shows what its commands print', async () => {
  const text = readFileSync(README, 'utf8');
  const bin = folder({ claims: `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n` });
  await execa('chmod', ['+x', `${bin}/claims`]);
  const commands = [...text.matchAll(EXAMPLE)].map((match) => match[1] ?? '');
  expect(commands.length).toBeGreaterThan(8);
  const outputs = new Map<string, string>();
  for (const command of commands) outputs.set(command, await outputOf(command, bin));
  const fresh = text.replace(EXAMPLE, (_, command: string) => `$ ${command}\n${outputs.get(command)}\n`);
  await expect(fresh).toMatchFileSnapshot(README);
}, 120_000);
