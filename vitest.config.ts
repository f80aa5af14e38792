import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // A run of the built command line once ended without output under load (not reproduced): `retry` tries it again.
    // Apart, so that only a run with tests of the command line waits for a build.
    projects: [
      { extends: true, test: { name: 'parts', include: ['test/**/*.test.ts'], exclude: ['test/cli/**'] } },
      {
        extends: true,
        test: { name: 'cli', retry: 1, include: ['test/cli/**/*.test.ts'], globalSetup: ['test/cli/build.ts'] },
      },
    ],
  },
});
