/** Prints `N passed, N failed` from the file of vitest's JSON reporter; a file that failed to load counts as one failure. */
import { readFileSync } from 'node:fs';

const results = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const unloaded = results.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
const failed = results.numFailedTests + unloaded.length;
console.log(`${results.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 || results.numPassedTests === 0 ? 1 : 0;
