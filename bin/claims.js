#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { isBuilt, loadBundle } from './bundle.js';

if (isBuilt()) {
  const { main } = loadBundle();
  await main(process.argv.slice(2));
} else {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  process.stderr.write(`claims is not built yet: run \`npm ci\` (or \`npm run build\`) in ${folder}\n`);
  process.exitCode = 2;
}
