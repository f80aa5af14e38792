import type { Analysis, ClaimRow, ClusterRow } from '../../src/document.js';
import { EXAMPLE } from '../../src/schema/examples.js';

/** Ids that a document mentions and does not hold. */
export function danglingIds(document: Analysis): string[] {
  const ids = (rows: readonly { id: string }[]) => new Set(rows.map((row) => row.id));
  const [events, articles, rows, clusters] = [
    document.events,
    document.articles,
    document.claims,
    document.clusters,
  ].map(ids);
  const missing = (known: Set<string> | undefined, used: readonly (string | null)[]) =>
    used.filter((id) => id !== null && !known?.has(id)) as string[];
  return [
    ...document.events.flatMap((event) => missing(articles, event.articles)),
    ...missing(
      events,
      document.articles.map((article) => article.event),
    ),
    ...document.claims.flatMap((claim) => [
      ...missing(articles, [claim.article]),
      ...missing(clusters, claim.clusters),
    ]),
    ...document.clusters.flatMap((cluster) => [
      ...missing(events, [cluster.event]),
      ...missing(rows, cluster.claims),
      ...missing(
        articles,
        cluster.sources.map((source) => source.copy_of),
      ),
      ...cluster.differences.flatMap(({ sides }) =>
        sides.flatMap((side) => missing(rows, [...side.claims, ...side.marks.map((mark) => mark.claim)])),
      ),
    ]),
    ...document.relations.flatMap((relation) => [
      ...missing(rows, [relation.a, relation.b]),
      ...missing(clusters, [relation.cluster]),
    ]),
  ];
}

/** A document by hand: one event of three outlets, one fact that differs, one doubtful, one single claim, one undated article. */
export function handmade(): Analysis {
  const [event] = EXAMPLE.events;
  const [first] = EXAMPLE.articles;
  const [template] = EXAMPLE.claims;
  const [fact] = EXAMPLE.clusters;
  if (!event || !first || !template || !fact) throw new Error('the example lacks a part');
  const article = (id: string, outlet: string, published: string | null) => ({ ...first, id, outlet, published });
  const claim = (id: string, owner: string, outlet: string, text: string, parts: Partial<ClaimRow>): ClaimRow => ({
    ...template,
    id,
    article: owner,
    outlet,
    text,
    context: null,
    speaker: null,
    clusters: [],
    ...parts,
  });
  const cluster = (id: string, members: string[], outlets: string[], parts: Partial<ClusterRow>): ClusterRow => ({
    ...fact,
    id,
    claims: members,
    outlets,
    silent: [],
    sources: [],
    differences: [],
    notes: [],
    ...parts,
  });
  const [difference] = fact.differences;
  const [side] = difference?.sides ?? [];
  if (!difference || !side) throw new Error('the example lacks a difference');
  return {
    ...EXAMPLE,
    events: [{ ...event, articles: ['A', 'B', 'C'] }],
    articles: [
      article('A', 'Kabar Pesisir', '2024-03-06'),
      article('B', 'Suara Muara', '2024-03-07T09:00+07:00'),
      article('C', 'Harian Bukit', null),
    ],
    claims: [
      claim('a1', 'A', 'Kabar Pesisir', 'Tujuh penumpang tewas.', { speaker: 'Sarah Wulandari', clusters: ['f1'] }),
      claim('a2', 'A', 'Kabar Pesisir', 'Feri itu milik PT Bahari.', {}),
      claim('b1', 'B', 'Suara Muara', 'Korban meninggal sembilan.', { clusters: ['f1', 'f2'] }),
      claim('c1', 'C', 'Harian Bukit', 'Itu belum dipastikan.', {
        context: 'Berapa penumpang yang tewas?',
        clusters: ['f2'],
      }),
    ],
    clusters: [
      cluster('f1', ['a1', 'b1'], ['Kabar Pesisir', 'Suara Muara'], {
        stance: 'differ',
        probability: 0.9,
        shown: true,
        differences: [
          {
            ...difference,
            sides: [
              { ...side, claims: ['a1'], marks: [] },
              { ...side, claims: ['b1'], marks: [] },
            ],
          },
        ],
      }),
      cluster('f2', ['b1', 'c1'], ['Harian Bukit', 'Suara Muara'], { stance: 'agree', probability: 0.5, shown: false }),
    ],
    relations: [{ ...(EXAMPLE.relations[0] as Analysis['relations'][number]), a: 'a1', b: 'b1', cluster: 'f1' }],
  };
}
