/** The last step of the build: compares the articles of a sample event, and stores the bytecode of what that used. */
const { devNull } = require('node:os');
const { resolve } = require('node:path');
const { keepBytecode, loadBundle } = require('./bundle.js');

const event = resolve(__dirname, '../corpus/vostochny');
loadBundle().main(['compare', event, '--reader', 'off', '--quiet', '--output', devNull]).then(keepBytecode);
