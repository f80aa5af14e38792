import type { RenderList } from './contract.js';

export const renderList: RenderList = () => {
  throw new Error('not built yet');
};
