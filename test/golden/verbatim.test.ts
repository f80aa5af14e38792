import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CORPUS, readPlanted } from './planted.js';

const HERE = import.meta.dirname;

interface ExpectedClaim {
  readonly text: string;
  readonly speaker: string | null;
  readonly quote: string;
  readonly via: string | null;
}

/** Front matter and body, read apart from the product's own loader so that both can be wrong alone. */
function readArticle(path: string): { outlet: string; body: string } {
  const [, matter, body] = readFileSync(path, 'utf8').split(/^---\n/m);
  if (matter === undefined || body === undefined) throw new Error(`no front matter: ${path}`);
  return { outlet: (parse(matter) as { outlet: string }).outlet, body };
}

function occurrences(body: string, text: string): number {
  return body.split(text).length - 1;
}

const planted = readPlanted();

describe('the sample corpus', () => {
  const bodies = new Map<string, string>();
  for (const event of readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    for (const file of readdirSync(join(CORPUS, event.name))) {
      const { outlet, body } = readArticle(join(CORPUS, event.name, file));
      bodies.set(`${event.name}/${outlet}`, body);
    }
  }

  it('holds each planted sentence exactly once', () => {
    const wrong = planted
      .flatMap(({ event, a, b }) => [a, b].map((side) => ({ event, ...side })))
      .filter(({ event, outlet, text }) => occurrences(bodies.get(`${event}/${outlet}`) ?? '', text) !== 1);
    expect(wrong).toEqual([]);
  });

  it('plants every relation and every kind of conflict', () => {
    const conflicts = planted.filter(({ label }) => label === 'conflict').map(({ kind }) => kind);
    expect([...new Set(conflicts)].sort()).toEqual(
      ['number', 'date', 'place', 'actor', 'polarity', 'certainty', 'quote', 'source', 'extent'].sort(),
    );
    const labels = new Set(planted.map(({ label }) => label));
    expect([...labels].sort()).toEqual(['agree', 'conflict', 'incomparable', 'none', 'update']);
    expect(planted.some(({ between }) => between === 'speakers')).toBe(true);
  });

  it('tells of every planted difference in its README', () => {
    const readme = readFileSync(join(CORPUS, 'README.md'), 'utf8');
    const untold = planted
      .filter(({ label }) => label !== 'agree')
      .filter(({ a, b }) => !readme.includes(a.text) || !readme.includes(b.text));
    expect(untold).toEqual([]);
  });

  it('keeps each article between 120 and 350 words', () => {
    const lengths = [...bodies].map(([name, body]) => ({ name, words: body.split(/\s+/).filter(Boolean).length }));
    expect(lengths.filter(({ words }) => words < 120 || words > 350)).toEqual([]);
  });
});

describe('the golden articles', () => {
  const folder = join(HERE, 'articles');
  const names = readdirSync(folder).filter((file) => file.endsWith('.md'));

  it.each(names)('%s holds each expected claim, in order', (name) => {
    const { body } = readArticle(join(folder, name));
    const expected = JSON.parse(readFileSync(join(folder, name.replace(/\.md$/, '.expected.json')), 'utf8')) as {
      claims: ExpectedClaim[];
      none: string[];
    };
    let from = 0;
    for (const claim of expected.claims) {
      const at = body.indexOf(claim.text, from);
      expect(at, claim.text).toBeGreaterThanOrEqual(0);
      expect(['direct', 'indirect', 'none']).toContain(claim.quote);
      from = at + 1;
    }
    for (const text of expected.none) expect(occurrences(body, text), text).toBe(1);
  });
});
