const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// A run of half a second does not pay back the optimising compiler, which by default starts on a function after thrice
// 66 kB of executed bytecode. Starting later, five articles take a fifth less time, and 2,000 headlines a third less.
setFlagsFromString('--interrupt-budget=3000000');
// Most of some 200 regular expressions are used a few times: compiling them once, not first for V8's interpreter and at
// the second use again, saves 40 ms.
setFlagsFromString('--no-regexp-tier-up');

const FOLDER = join(__dirname, '../dist/bundle/');
const ENTRY = 'claims.cjs';

/** Each loaded file of the bundle: its compiled script, and the module as CommonJS knows it. */
const files = new Map();

/** Whether `npm run build` was run. */
function isBuilt() {
  return existsSync(FOLDER + ENTRY);
}

/** The exports of the command line's entry, `src/cli/main.ts`. */
function loadBundle() {
  return load(ENTRY, createRequire(FOLDER + ENTRY));
}

/**
 * Loads a file of the bundle as `require` would, but with the bytecode that `keepBytecode` stored: without it, `compare`
 * spends 60 ms, as long as Node takes to start, on compiling functions. (Node 22 can do so by itself:
 * `module.enableCompileCache`.) V8 itself refuses bytecode of another version of its own, and compiles as usual.
 */
function load(name, external) {
  const known = files.get(name);
  if (known) return known.module.exports;
  const filename = FOLDER + name;
  const code = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(filename, 'utf8')}\n})`;
  const script = new Script(code, {
    filename,
    cachedData: existsSync(bytecodeOf(name)) ? readFileSync(bytecodeOf(name)) : undefined,
  });
  const module = { exports: {} };
  files.set(name, { script, module });
  const require = (id) => (id.startsWith('./') ? load(id.slice(2), external) : external(id));
  script.runInThisContext()(module.exports, require, module, filename, FOLDER);
  return module.exports;
}

/** Stores the bytecode of all functions that were used so far, for later runs. */
function keepBytecode() {
  for (const [name, { script }] of files) writeFileSync(bytecodeOf(name), script.createCachedData());
}

function bytecodeOf(name) {
  return `${FOLDER}${name}.bytecode`;
}

module.exports = { isBuilt, keepBytecode, loadBundle };
