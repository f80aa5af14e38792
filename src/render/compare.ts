import type { RenderCompare } from './contract.js';

export const renderCompare: RenderCompare = () => {
  throw new Error('not built yet');
};
