import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { analyze } from '../../src/analyze.js';
import type { Analysis, ClaimRow } from '../../src/document.js';
import type { ArticleInput } from '../../src/model.js';

/** An article with front matter as `analyze` takes it, read apart from the product's own loader. */
export function articleIn(path: string): ArticleInput {
  const [, matter, text] = readFileSync(path, 'utf8').split(/^---\n/m);
  if (matter === undefined || text === undefined) throw new Error(`no front matter: ${path}`);
  const meta = parse(matter, { schema: 'failsafe' }) as Record<string, string>;
  return { ...meta, text, source: path };
}

/** The analysis of articles of one event, with their texts. */
export function analysisOf(paths: readonly string[]): Promise<Analysis> {
  return analyze(paths.map(articleIn), { withText: true, oneEvent: true });
}

/** The claims of an article's body that lie over a stretch of it: half of the shorter and 35 % of the longer, as in measuring. */
export function claimsOver(claims: readonly ClaimRow[], article: string, start: number, end: number): ClaimRow[] {
  return claims.filter((claim) => {
    if (claim.article !== article || claim.field !== 'body') return false;
    const both = Math.min(end, claim.end) - Math.max(start, claim.start);
    const [short, long] = [end - start, claim.end - claim.start].sort((x, y) => x - y) as [number, number];
    return both >= 0.5 * short && both >= 0.35 * long;
  });
}
