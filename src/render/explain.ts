import type { RenderExplain } from './contract.js';

export const renderExplain: RenderExplain = () => {
  throw new Error('not built yet');
};
