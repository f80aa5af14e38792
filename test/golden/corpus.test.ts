import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Analysis, ClaimRow, RelationRow } from '../../src/document.js';
import { analysisOf, claimsOver } from './over.js';
import { CORPUS, type Planted, readPlanted, type Side } from './planted.js';

const planted = readPlanted();

const documents = new Map<string, Analysis>();
for (const event of new Set(planted.map((row) => row.event))) {
  const files = readdirSync(join(CORPUS, event)).filter((file) => file.endsWith('.md'));
  documents.set(event, await analysisOf(files.map((file) => join(CORPUS, event, file))));
}
const documentOf = (event: string) => documents.get(event) as Analysis;

function claimsOf(document: Analysis, { outlet, text }: Side): ClaimRow[] {
  const article = document.articles.find((row) => row.outlet === outlet);
  const start = article?.fields?.body.indexOf(text) ?? -1;
  if (!article || start < 0) throw new Error(`${outlet} has no: ${text}`);
  return claimsOver(document.claims, article.id, start, start + text.length);
}

/** The relations that the product finds between the two sentences. */
function relationsOf({ event, a, b }: Planted): RelationRow[] {
  const document = documentOf(event);
  const [left, right] = [a, b].map((side) => new Set(claimsOf(document, side).map(({ id }) => id)));
  const between = (x: string, y: string) => left?.has(x) && right?.has(y);
  return document.relations.filter((row) => between(row.a, row.b) || between(row.b, row.a));
}

function isAsPlanted(pair: Planted, found: readonly RelationRow[]): boolean {
  if (pair.label === 'none') return !found.some(({ shown }) => shown);
  return found.some(
    ({ label, kinds }) => label === pair.label && (label === 'agree' || kinds.some((kind) => kind === pair.kind)),
  );
}

function told(pair: Planted, found: readonly RelationRow[]): string {
  const got = found.map(
    ({ label, kinds, same_fact, shown }) => `${label} ${kinds.join()} ${same_fact}${shown ? '' : '?'}`,
  );
  return `${pair.label} ${pair.kind}, found ${got.join('; ') || 'none'}\n  ${pair.a.text}\n  ${pair.b.text}`;
}

/**
 * So many planted pairs of each label came out as a reader would give them when this was written. Never to be lowered
 * without a reason beside it; raised as the product gets better.
 */
const AT_LEAST: Readonly<Record<string, number>> = {
  'agree outlets': 54,
  'conflict outlets': 13,
  'conflict speakers': 2,
  'update outlets': 5,
  'incomparable outlets': 1,
  'none outlets': 4,
};

describe('the sample corpus as it is analysed', () => {
  it('has a bar for every label', () => {
    expect(Object.keys(AT_LEAST).sort()).toEqual(
      [...new Set(planted.map(({ label, between }) => `${label} ${between}`))].sort(),
    );
  });

  it('has a claim over every planted sentence', () => {
    const missed = planted
      .flatMap((pair) => [pair.a, pair.b].map((side) => ({ event: pair.event, side })))
      .filter(({ event, side }) => claimsOf(documentOf(event), side).length === 0);
    expect(missed).toEqual([]);
  });

  // With `--reporter=verbose` the misses are printed also when the bar is reached.
  it.for(Object.entries(AT_LEAST))('%s: at least %i as planted', async ([name, least], { annotate }) => {
    const pairs = planted.filter(({ label, between }) => `${label} ${between}` === name);
    const missed = pairs
      .map((pair) => ({ pair, found: relationsOf(pair) }))
      .filter(({ pair, found }) => !isAsPlanted(pair, found));
    const list = missed.map(({ pair, found }) => told(pair, found)).join('\n');
    if (list !== '') await annotate(list);
    expect(pairs.length - missed.length, list).toBeGreaterThanOrEqual(least);
  });

  it('shows no conflict between sentences that agree or are about different facts', () => {
    const wrong = planted
      .filter(({ label }) => label === 'agree' || label === 'none')
      .map((pair) => ({ pair, found: relationsOf(pair) }))
      .filter(({ found }) => found.some(({ label, shown }) => label === 'conflict' && shown));
    expect(wrong.map(({ pair, found }) => told(pair, found))).toEqual([]);
  });
});
