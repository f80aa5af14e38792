import type { RenderArticles } from './contract.js';

export const renderArticles: RenderArticles = () => {
  throw new Error('not built yet');
};
