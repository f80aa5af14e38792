import { describe, expect, it } from 'vitest';
import type { Analysis, ClusterRow } from '../../src/document.js';
import { filterFacts } from '../../src/filter/close.js';
import { NO_CRITERIA } from '../../src/filter/criteria.js';
import { isDoubtful, leftOut, pairsOf, withDoubt, withoutDoubt } from '../../src/filter/doubt.js';
import { analysisOf, articleOf, claimOf, clusterOf, differenceOf, relationOf, sideOf } from '../render/build.js';

const article = (outlet: string) => articleOf(`art${outlet}`, outlet, `${outlet} menulis 7 orang tewas.`);
const ARTICLES = [article('Alun'), article('Buih'), article('Camar')] as const;
const [a, b, c] = [
  claimOf('ca', ARTICLES[0], 'Alun menulis 7 orang tewas.'),
  claimOf('cb', ARTICLES[1], 'Buih menulis 7 orang tewas.'),
  claimOf('cc', ARTICLES[2], 'Camar menulis 7 orang tewas.'),
] as const;
const FACT = '1a0000000000';

const numbers = (shown: boolean) =>
  differenceOf('number', [sideOf('7', [a, '7'], [b, '7']), sideOf('tujuh', [c, '7'])], { shown });

function document(parts: Partial<ClusterRow>, shown: { ab: boolean; ac: boolean; bc: boolean }): Analysis {
  return analysisOf({
    articles: ARTICLES,
    claims: [a, b, c],
    clusters: [clusterOf(FACT, [a, b, c], parts)],
    relations: [
      relationOf(a, b, FACT, { shown: shown.ab }),
      relationOf(a, c, FACT, { shown: shown.ac }),
      relationOf(b, c, FACT, { shown: shown.bc }),
    ],
  });
}
const SURE = { ab: true, ac: true, bc: true };

describe('the view without doubt', () => {
  it('is the document itself where nothing is doubtful', () => {
    const analysis = document({ stance: 'differ', differences: [numbers(true)] }, SURE);
    expect(withoutDoubt(analysis)).toEqual(analysis);
  });

  it('drops a member that no shown relation holds, with its outlet, source, side and mark', () => {
    const source = (name: string | null, network: string | null, outlets: string[]) => ({
      name,
      copy_of: null,
      network,
      outlets,
    });
    const view = withoutDoubt(
      document(
        {
          stance: 'differ',
          differences: [numbers(true)],
          sources: [source('Kantor Berita', null, ['Alun', 'Camar']), source(null, 'Grup', ['Buih', 'Camar'])],
          uncredited: ['Buih', 'Camar'],
        },
        { ab: true, ac: false, bc: false },
      ),
    );
    expect(view.clusters).toEqual([
      {
        ...view.clusters[0],
        claims: [a.id, b.id],
        outlets: ['Alun', 'Buih'],
        silent: ['Camar'],
        stance: 'agree',
        differences: [],
        sources: [source('Kantor Berita', null, ['Alun'])],
        uncredited: ['Buih'],
        independent_max: 2,
      },
    ]);
    expect(view.claims.map(({ clusters }) => clusters)).toEqual([[FACT], [FACT], []]);
    expect(view.relations.map((relation) => [relation.a, relation.b])).toEqual([[a.id, b.id]]);
  });

  it('drops doubtful differences, and with them the stance', () => {
    const analysis = document({ stance: 'agree', differences: [numbers(false)] }, SURE);
    expect(withoutDoubt(analysis).clusters[0]).toMatchObject({ stance: 'agree', differences: [] });
    expect(withDoubt(analysis).clusters[0]).toMatchObject({ stance: 'differ' });
    expect(withDoubt(analysis).clusters[0]?.differences).toHaveLength(1);
  });

  it('drops facts that are doubtful or left with one outlet', () => {
    expect(withoutDoubt(document({ shown: false }, SURE)).clusters).toEqual([]);
    const none = withoutDoubt(document({}, { ab: false, ac: false, bc: false }));
    expect(none.clusters).toEqual([]);
    expect(none.claims).toHaveLength(3);
  });

  it('finds a relation that is listed under another fact', () => {
    const other = clusterOf('2b0000000000', [a, b]);
    const analysis = document({}, { ab: true, ac: true, bc: false });
    const moved = analysis.relations.map((row) => ({ ...row, cluster: other.id }));
    const both = { ...analysis, clusters: [...analysis.clusters, other], relations: moved };
    expect(withoutDoubt(both).clusters.map(({ claims }) => claims.length)).toEqual([3, 2]);
  });

  it('never calls a member doubtful of which no relation is known', () => {
    const { clusters } = document({}, SURE);
    expect(isDoubtful(a.id, clusters[0] as ClusterRow, pairsOf([]))).toBe(false);
  });

  it('counts what it leaves out: facts, members, differences', () => {
    const analysis = document({ differences: [numbers(false)] }, { ab: true, ac: false, bc: false });
    const doubtful = clusterOf('2b0000000000', [a, b], { shown: false });
    const whole = { ...analysis, clusters: [...analysis.clusters, doubtful] };
    expect(leftOut(whole, withoutDoubt(whole))).toEqual({ facts: 1, members: 1, differences: 1 });
  });
});

describe('a filtered document', () => {
  it('keeps a relation of a kept fact that was listed under a dropped one', () => {
    const wide = clusterOf('2b0000000000', [a, b, c]);
    const narrow = clusterOf('3c0000000000', [a, b], { probability: 0.99 });
    const analysis = analysisOf({
      articles: ARTICLES,
      claims: [a, b, c],
      clusters: [wide, narrow],
      relations: [relationOf(a, b, wide.id), relationOf(a, c, wide.id)],
    });
    const { clusters, relations } = filterFacts(analysis, { ...NO_CRITERIA, minProbability: 0.95 });
    expect(clusters.map(({ id }) => id)).toEqual([narrow.id]);
    expect(relations.map((row) => [row.a, row.b, row.cluster])).toEqual([[a.id, b.id, narrow.id]]);
  });

  it('asks for kinds and stances of shown differences only, unless doubtful ones are asked for', () => {
    const analysis = document({ stance: 'agree', differences: [numbers(false)] }, SURE);
    const facts = (maybe: boolean) =>
      filterFacts(analysis, { ...NO_CRITERIA, kinds: ['number'], maybe }).clusters.length;
    expect([facts(false), facts(true)]).toEqual([0, 1]);
  });
});
