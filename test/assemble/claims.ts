import type { Claim } from '../../src/model.js';

/** A claim of a body that is its text alone. */
export function claimOf(id: string, text: string, parts: Partial<Claim> = {}): Claim {
  return {
    id,
    article: `article of ${id}`,
    outlet: `Media ${id.toUpperCase()}`,
    field: 'body',
    start: 0,
    end: text.length,
    line: 1,
    column: 1,
    text,
    kind: 'prose',
    paragraph: 0,
    context: null,
    speaker: null,
    quote: 'none',
    via: null,
    reporting: null,
    quotation: null,
    slots: { quantities: [], moments: [], places: [], actors: [], negations: [], certainty: 'fact', certaintyCues: [] },
    ...parts,
  };
}

/** The mark of the first occurrence of `words` in a claim. */
export function markOf(claim: Claim, words: string) {
  const at = claim.text.indexOf(words);
  if (at < 0) throw new Error(`${words} is not in ${claim.text}`);
  return { start: claim.start + at, end: claim.start + at + words.length, text: words };
}
