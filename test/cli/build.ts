import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A copy of the package as it is installed, so that tests neither need nor change `dist/`. */
export const PACKAGE = `${ROOT}node_modules/.cache/claims-test`;

/** Where the command line of the tests keeps its readings; empty when the tests begin. */
export const CACHE = `${PACKAGE}/cache`;

/** Builds the command line once for all tests of this folder (vitest's globalSetup). */
export default function build(): void {
  mkdirSync(PACKAGE, { recursive: true });
  rmSync(CACHE, { recursive: true, force: true });
  for (const part of ['bin', 'corpus', 'models', 'package.json', 'rolldown.config.js']) {
    cpSync(ROOT + part, `${PACKAGE}/${part}`, { recursive: true });
  }
  const options = ['--outDir', `${PACKAGE}/dist`, '--incremental', '--tsBuildInfoFile', `${PACKAGE}/tsbuildinfo`];
  // 2: written in spite of type errors, which `npm run typecheck` reports.
  run([`${ROOT}node_modules/typescript/bin/tsc`, '-p', `${ROOT}tsconfig.build.json`, ...options], [0, 2]);
  run([`${ROOT}node_modules/rolldown/bin/cli.mjs`, '-c'], [0]);
  run(['bin/keep-bytecode.js'], [0]);
}

/** Runs a step of the build within the copy. */
function run(args: readonly string[], fine: readonly number[]): void {
  const made = spawnSync(process.execPath, args, { cwd: PACKAGE, encoding: 'utf8' });
  if (!fine.includes(made.status ?? -1)) throw new Error(`the build failed:\n${made.stdout}${made.stderr}`);
}
