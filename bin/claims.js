#!/usr/bin/env node
// CommonJS, by `package.json` beside it: Node starts a module of ECMAScript 6 ms later.
const { resolve } = require('node:path');
const { isBuilt, loadBundle } = require('./bundle.js');

if (isBuilt()) loadBundle().main(process.argv.slice(2));
else {
  const folder = resolve(__dirname, '..');
  process.stderr.write(`claims is not built yet: run \`npm ci\` (or \`npm run build\`) in ${folder}\n`);
  process.exitCode = 2;
}
