import type { Analysis, ClaimRow, RelationRow } from '../document.js';
import type { Contribution } from '../model.js';
import { leanings } from '../reader/leaning.js';
import type { Reader } from '../reader/reading.js';

/** The document, with the words that the reader leaned on named in a relation that it has read. */
export async function withLeanings(analysis: Analysis, relation: RelationRow, reader: Reader): Promise<Analysis> {
  const text = (id: string) => (analysis.claims.find((claim) => claim.id === id) as ClaimRow).text;
  const contributions = await leaned(relation.contributions ?? [], text(relation.a), text(relation.b), reader);
  return {
    ...analysis,
    relations: analysis.relations.map((row) => (row === relation ? { ...row, contributions } : row)),
  };
}

/** The parts of a score, with the words that the reader leaned on as its evidence. */
export async function leaned(
  contributions: readonly Contribution[],
  a: string,
  b: string,
  reader: Reader,
): Promise<Contribution[]> {
  if (!contributions.some(({ name }) => name === 'reader')) return [...contributions];
  const evidence = (await leanings(a, b, reader)).map(({ word }) => word);
  return contributions.map((part) => (part.name === 'reader' ? { ...part, evidence } : part));
}
