import type { RenderShow } from './contract.js';

export const renderShow: RenderShow = () => {
  throw new Error('not built yet');
};
