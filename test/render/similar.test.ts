import { describe, expect, it } from 'vitest';
import { withoutSimilar } from '../../src/render/similar.js';
import { articleOf, claimOf, clusterOf, differenceOf, sideOf } from './build.js';

const [a, b, c, d] = ['Alun', 'Buih', 'Camar', 'Dayung'].map((outlet) => {
  const article = articleOf(`art${outlet}`, outlet, `${outlet} menulis 7 orang tewas.`);
  return claimOf(`c${outlet}`, article, article.fields?.body ?? '');
});
if (!a || !b || !c || !d) throw new Error('four claims');
const ids = (facts: readonly { id: string }[]) => facts.map(({ id }) => id);
const differing = (id: string, kind: 'number' | 'place', ...claims: (typeof a)[]) =>
  clusterOf(id, claims, {
    stance: 'differ',
    differences: [differenceOf(kind, [sideOf('7', [claims[0] ?? a, '7']), sideOf('8', [claims[1] ?? b, '7'])])],
  });

describe('facts that add nothing', () => {
  it('are those with nearly all members in another', () => {
    const wide = clusterOf('1', [a, b, c], { label: 'x' });
    expect(ids(withoutSimilar([wide, clusterOf('2', [a, b], { label: 'y' })]))).toEqual(['1']);
    // Half of its members stand in none above.
    expect(ids(withoutSimilar([wide, clusterOf('2', [a, d], { label: 'y' })]))).toEqual(['1', '2']);
    // The wider fact is not left out for the sake of the narrower.
    expect(ids(withoutSimilar([clusterOf('2', [a, b], { label: 'y' }), wide]))).toEqual(['2', '1']);
  });

  it('are those in the same words of no other outlets', () => {
    const first = clusterOf('1', [a, b, c], { label: 'x' });
    const again = { ...clusterOf('2', [a, b], { label: 'x' }), claims: ['other1', 'other2'] };
    expect(ids(withoutSimilar([first, again]))).toEqual(['1']);
    expect(ids(withoutSimilar([first, { ...again, outlets: ['Alun', 'Dayung'] }]))).toEqual(['1', '2']);
  });

  it('may differ when the difference is shown above, and never otherwise', () => {
    const first = differing('1', 'number', a, b, c);
    expect(ids(withoutSimilar([first, differing('2', 'number', a, b)]))).toEqual(['1']);
    expect(ids(withoutSimilar([first, differing('2', 'number', b, a)]))).toEqual(['1']);
    expect(ids(withoutSimilar([first, differing('2', 'number', a, c)]))).toEqual(['1', '2']);
    expect(ids(withoutSimilar([first, differing('2', 'place', a, b)]))).toEqual(['1', '2']);
  });
});
