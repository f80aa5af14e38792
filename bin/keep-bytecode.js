/** The last step of the build: compares the articles of a sample event, and stores the bytecode of what that used. */
import { devNull } from 'node:os';
import { fileURLToPath } from 'node:url';
import { keepBytecode, loadBundle } from './bundle.js';

const { main } = loadBundle();
await main(['compare', fileURLToPath(new URL('../corpus/vostochny', import.meta.url)), '--quiet', '--output', devNull]);
keepBytecode();
