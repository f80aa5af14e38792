/**
 * Joins the modules that `tsc` wrote under `dist/` for the command line into a few files, `dist/bundle/`: Node takes some
 * 70 ms to find, read and link 150 modules one by one, nearly as long as it takes to analyse an article. The modules
 * themselves stay: they are the library (`analyze`) and what `npm run fit` runs.
 */
import { defineConfig } from 'rolldown';

export default defineConfig({
  input: { claims: 'dist/cli/main.js' },
  platform: 'node',
  // Needed by few runs, which read them from `node_modules`.
  external: [/^natural\//, 'zod', 'onnxruntime-node', '@huggingface/tokenizers', 'piscina'],
  // What several commands import, one statically and one when needed, is in a joint file anyway.
  checks: { ineffectiveDynamicImport: false },
  output: {
    // One level below `dist/`, as the modules are: paths of data files such as `../language/id/months.json` hold in both.
    dir: 'dist/bundle',
    cleanDir: true,
    // CommonJS is loaded 20 ms faster than ES modules. `import()` becomes `require` too: in a script of `node:vm`, as
    // which `bin/bundle.js` loads these files, Node 20 calls the former experimental, on stderr.
    format: 'cjs',
    dynamicImportInCjs: false,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    codeSplitting: {
      // `claims --help` loads the first only.
      groups: [
        { name: 'yaml', test: /\/node_modules\/yaml\//, priority: 3 },
        { name: 'start', tags: ['$initial'], priority: 2 },
        { name: 'analysis', test: /\/dist\/(?!schema\/|render\/|cli\/commands\/)/, priority: 1 },
        { name: 'screens', test: /\/dist\/render\/|\/node_modules\// },
      ],
    },
  },
});
