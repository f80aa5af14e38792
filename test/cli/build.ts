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
  const options = ['--outDir', `${PACKAGE}/dist`, '--incremental', '--tsBuildInfoFile', `${PACKAGE}/tsbuildinfo`];
  const tsc = `${ROOT}node_modules/typescript/bin/tsc`;
  const made = spawnSync(process.execPath, [tsc, '-p', `${ROOT}tsconfig.build.json`, ...options], { encoding: 'utf8' });
  // 2: written in spite of type errors, which `npm run typecheck` reports.
  if (made.status !== 0 && made.status !== 2) throw new Error(`the build failed:\n${made.stdout}${made.stderr}`);
  for (const part of ['bin', 'corpus', 'models', 'package.json'])
    cpSync(ROOT + part, `${PACKAGE}/${part}`, { recursive: true });
}
