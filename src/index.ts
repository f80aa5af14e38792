export { analyze } from './analyze.js';
export type * from './document.js';
export type * from './model.js';
export type { AnalyzeOptions } from './options.js';
