import type { Slots } from '../../model.js';

/**
 * Reads the comparable parts of a stretch of text.
 * @param text the stretch
 * @param offset offset of the stretch in its field, added to every mark
 * @param published ISO date or date-time of the article, null when unknown; relative moments need it
 */
export function readSlots(_text: string, _offset: number, _published: string | null): Slots {
  return { quantities: [], moments: [], places: [], actors: [], negations: [], certainty: 'fact', certaintyCues: [] };
}
