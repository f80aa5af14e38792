export { analyze } from './analyze.js';
export type * from './document.js';
export type * from './model.js';
export type { AnalyzeOptions } from './options.js';
export { openReader, type ReaderOptions } from './reader/open.js';
export type { Reader, Reading, TextPair } from './reader/reading.js';
