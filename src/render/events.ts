import type { RenderEvents } from './contract.js';

export const renderEvents: RenderEvents = () => {
  throw new Error('not built yet');
};
