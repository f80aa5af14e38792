import type { Analysis } from '../document.js';
import { nearest } from './nearest.js';

/** What an id, or the beginning of one, was found to name. */
export type Identified =
  | { readonly found: 'cluster' | 'claim' | 'event'; readonly id: string }
  | { readonly found: 'none'; readonly near: readonly string[] }
  | { readonly found: 'several'; readonly ids: readonly string[] };

type Target = 'cluster' | 'claim' | 'event';

/**
 * Finds what an id means: a whole id, or a beginning that only one id has. Where a fact and a claim begin alike, the
 * whole id decides.
 * @param targets which kinds of id may be meant, preferred first when a whole id is of several kinds
 */
export function identify(analysis: Analysis, written: string, targets: readonly Target[]): Identified {
  const asked = written.toLowerCase();
  const known = targets.flatMap((found) => idsOf(analysis, found).map((id) => ({ found, id })));
  const whole = known.find((entry) => entry.id === asked);
  if (whole) return whole;
  const begun = asked === '' ? [] : known.filter((entry) => entry.id.startsWith(asked));
  const [first, ...others] = begun;
  if (!first)
    return {
      found: 'none',
      near: nearest(
        asked,
        known.map((entry) => entry.id.slice(0, Math.max(4, asked.length))),
      ),
    };
  if (others.every((entry) => entry.id === first.id)) return first;
  return { found: 'several', ids: [...new Set(begun.map((entry) => entry.id))].sort() };
}

function idsOf(analysis: Analysis, target: Target): string[] {
  const rows = target === 'cluster' ? analysis.clusters : target === 'claim' ? analysis.claims : analysis.events;
  return rows.map((row) => row.id);
}

/** All ids that a short id must be told apart from. */
export function allIds(analysis: Analysis): string[] {
  return [...analysis.clusters, ...analysis.claims, ...analysis.events].map((row) => row.id);
}
