import type { Analysis } from '../document.js';
import { identify } from '../filter/identify.js';
import { UsageError } from './usage-error.js';

type Target = Parameters<typeof identify>[2][number];

/** The full id that a written one means. Throws UsageError when it means none or several, naming the nearest. */
export function requireId(
  analysis: Analysis,
  written: string,
  targets: readonly Target[],
): { found: Target; id: string } {
  const result = identify(analysis, written, targets);
  switch (result.found) {
    case 'none':
      throw result.near.length > 0
        ? new UsageError('unknown-id-near', { id: written, near: result.near.join(', ') })
        : new UsageError('unknown-id', { id: written });
    case 'several':
      throw new UsageError('ambiguous-id', { id: written, n: result.ids.length, ids: listed(result.ids) });
    default:
      return result;
  }
}

function listed(ids: readonly string[]): string {
  return ids.length > 8 ? `${ids.slice(0, 8).join(', ')}, …` : ids.join(', ');
}
