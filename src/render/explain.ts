import type { ClaimRow, ClusterRow, DifferenceRow, RelationRow } from '../document.js';
import { byWeakness, widestFact } from '../explain/weakest.js';
import type { Contribution, DifferenceKind } from '../model.js';
import type { ExplainOptions, RenderExplain } from './contract.js';
import { contributionRows } from './contributions.js';
import { differencesOf, factLabel, reasonOf } from './facts.js';
import { type Lookup, lookupOf, markedText } from './lookup.js';
import { chance, decimal } from './numbers.js';
import { penOf } from './pen.js';
import { printable } from './printable.js';
import { sampleLine, screen } from './screen.js';
import { labelled, paragraph, type Row, table } from './table.js';
import { sentenceFor } from './text.js';

/** So many pairs of a fact are listed, the least probable first. */
const TOP_PAIRS = 12;

export const renderExplain: RenderExplain = (analysis, options, style) => {
  const pen = penOf(style);
  const lookup = lookupOf(analysis, options.ids, pen);
  const blocks = options.b === null ? factBlocks(lookup, options.a) : pairBlocks(lookup, options.a, options.b, options);
  return screen([sampleLine(pen), ...blocks]);
};

function claimOf(lookup: Lookup, id: string): ClaimRow {
  const claim = lookup.claims.get(id);
  if (claim === undefined) throw new RangeError(`no claim ${id}`);
  return claim;
}

/** A fact: what it is, how sure each pair of its claims is, and the parts of the weakest of them. */
function factBlocks(lookup: Lookup, id: string): string[][] {
  const { pen } = lookup;
  const cluster = lookup.clusters.get(id) ?? widestFact(lookup.analysis, claimOf(lookup, id));
  if (cluster === null) {
    const alone = labelled(lookup.shortId(id), pen.say('explain.alone'));
    return [paragraph(alone, pen, { first: 0, indent: 6 })];
  }
  const relations = byWeakness(lookup.analysis.relations.filter((relation) => relation.cluster === cluster.id));
  const weakest = relations[0];
  const title = labelled(lookup.shortId(cluster.id), factLabel(lookup, cluster));
  return [
    [
      ...paragraph(title, pen, { first: 0, indent: 6, tone: 'head' }),
      ...answerLines(lookup, cluster.probability, true),
      ...hanging(lookup, 'explain.relation', stanceSentence(lookup, cluster)),
    ],
    pairsTable(lookup, relations),
    ...(weakest === undefined ? [] : [weakestLines(lookup, weakest), ...scoreBlocks(lookup, weakest.contributions)]),
  ];
}

function stanceSentence(lookup: Lookup, cluster: ClusterRow): string {
  const { own } = differencesOf(cluster);
  const kinds = own.map((difference) => difference.kind);
  const reasons = own.map((difference) => asSentence(reasonOf(lookup, difference)));
  const notes = cluster.stance === 'agree' ? cluster.notes.map((note) => sentence(lookup, note)) : [];
  return [named(lookup, `stance.${cluster.stance}`, kinds), ...reasons, ...notes].join(' ');
}

/** "CONFLICT: number, time." */
function named(lookup: Lookup, key: string, kinds: readonly DifferenceKind[]): string {
  const names = [...new Set(kinds)].map((kind) => lookup.pen.say(`kind.${kind}`)).join(', ');
  return `${lookup.pen.say(key)}${names === '' ? '' : `: ${names}`}.`;
}

function sentence(lookup: Lookup, reason: RelationRow['notes'][number]): string {
  return asSentence(printable(sentenceFor(reason, lookup.pen.style.lang, lookup.pen.style.utf8)));
}

function asSentence(text: string): string {
  const first = [...text][0] ?? '';
  return first.toUpperCase() + text.slice(first.length) + (/[.!?…]$/.test(text) ? '' : '.');
}

function pairsTable(lookup: Lookup, relations: readonly RelationRow[]): string[] {
  const { pen } = lookup;
  if (relations.length < 2) return [];
  const listed = relations.slice(0, TOP_PAIRS);
  const rows = listed.map((relation): Row => {
    const kinds = relation.kinds.map((kind) => pen.say(`kind.${kind}`)).join(', ');
    const label = pen.say(`relation.${relation.label}`) + (kinds === '' ? '' : `: ${kinds}`);
    const pair = [relation.a, relation.b].map((id) => lookup.claims.get(id));
    const [a, b] = pair.map((claim) => (claim === undefined ? '' : lookup.place(claim)));
    const doubt = relation.shown ? '' : ` (${pen.say('doubtful')})`;
    return [a ?? '', b ?? '', chance(relation.same_fact, pen), label + doubt];
  });
  const head = [pen.say('head.claim'), pen.say('head.claim'), pen.say('head.probability'), pen.say('head.relation')];
  const rest = relations.length - listed.length;
  const more: Row[] = rest === 0 ? [] : [{ line: pen.say('explain.more-pairs', { n: rest }), tone: 'dim' }];
  return table([{ max: 10 }, { max: 10 }, { align: 'right' }, { flex: true }], head, [...rows, ...more], pen);
}

function weakestLines(lookup: Lookup, relation: RelationRow): string[] {
  const { pen } = lookup;
  const pair = [claimOf(lookup, relation.a), claimOf(lookup, relation.b)];
  const places = { a: lookup.place(pair[0] as ClaimRow), b: lookup.place(pair[1] as ClaimRow) };
  return [
    ...paragraph(pen.say('explain.weakest', places), pen, { tone: 'head' }),
    ...pair.flatMap((claim) => claimLines(lookup, claim, relation.contributions ?? [])),
  ];
}

/** Two claims: whether they are one fact, how they stand to each other, and the parts of the score. */
function pairBlocks(lookup: Lookup, a: string, b: string, options: ExplainOptions): string[][] {
  const pair = [claimOf(lookup, a), claimOf(lookup, b)];
  const relation = lookup.analysis.relations.find(
    (candidate) => (candidate.a === a && candidate.b === b) || (candidate.a === b && candidate.b === a),
  );
  const apart = options.pair && 'apart' in options.pair ? options.pair.apart : null;
  const score = options.pair && 'probability' in options.pair ? options.pair : null;
  const probability = relation?.same_fact ?? score?.probability ?? null;
  const contributions = relation?.contributions ?? score?.contributions ?? [];
  const answer =
    probability === null
      ? hanging(lookup, 'explain.same-fact', lookup.pen.say(`explain.${apart ?? 'no-score'}`))
      : answerLines(lookup, probability, relation !== undefined);
  return [
    [...answer, ...hanging(lookup, 'explain.relation', relationSentence(lookup, relation, a, b))],
    pair.flatMap((claim) => claimLines(lookup, claim, contributions)),
    ...scoreBlocks(lookup, contributions),
  ];
}

function relationSentence(lookup: Lookup, relation: RelationRow | undefined, a: string, b: string): string {
  const { pen, clusters } = lookup;
  if (relation === undefined) return pen.say('explain.not-compared');
  const differences = (clusters.get(relation.cluster)?.differences ?? []).filter((difference) =>
    parts(difference, a, b),
  );
  const reasons = differences.map((difference) => asSentence(reasonOf(lookup, difference)));
  const notes = relation.notes.map((note) => sentence(lookup, note));
  return [named(lookup, `relation.${relation.label}`, relation.kinds), ...reasons, ...notes].join(' ');
}

/** Whether a difference has the two claims on different sides. */
function parts(difference: DifferenceRow, a: string, b: string): boolean {
  const side = (id: string) => difference.sides.findIndex((candidate) => candidate.claims.includes(id));
  return side(a) >= 0 && side(b) >= 0 && side(a) !== side(b);
}

function claimLines(lookup: Lookup, claim: ClaimRow, contributions: readonly Contribution[]): string[] {
  const place = lookup.place(claim);
  const text = labelled(place, markedText(claim, evidenceIn(claim, contributions)));
  return paragraph(text, lookup.pen, { first: 0, indent: 6 });
}

/** Where the words that the score rests on stand in a claim. */
function evidenceIn(claim: ClaimRow, contributions: readonly Contribution[]): { start: number; end: number }[] {
  const words = [...new Set(contributions.filter((part) => part.weight > 0).flatMap((part) => part.evidence))];
  return words.flatMap((word) => {
    if (word.trim() === '') return [];
    const whole = new RegExp(
      `(?<![\\p{L}\\p{N}])${word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
      'giu',
    );
    return [...claim.text.matchAll(whole)].map((match) => ({
      start: claim.start + match.index,
      end: claim.start + match.index + match[0].length,
    }));
  });
}

/** "Same fact? YES, probability 0.93 (shown from 0.80; …)". */
function answerLines(lookup: Lookup, probability: number, held: boolean): string[] {
  const { pen } = lookup;
  const shownAt = threshold(lookup, 'shown_at');
  const maybeAt = threshold(lookup, 'maybe_at');
  const p = chance(probability, pen);
  const key = verdict(probability, shownAt, maybeAt, held);
  const limits =
    shownAt === null || maybeAt === null
      ? ''
      : ` (${pen.say('explain.limits', { shown: decimal(shownAt, 2, pen), maybe: decimal(maybeAt, 2, pen) })})`;
  return hanging(lookup, 'explain.same-fact', pen.say(`explain.${key}`, { p }) + limits);
}

/** `held`: some fact holds both claims. */
function verdict(probability: number, shownAt: number | null, maybeAt: number | null, held: boolean): string {
  if (!held) return probability >= (maybeAt ?? 0.5) ? 'not-linked' : 'no';
  if (probability >= (shownAt ?? 0.5)) return 'yes';
  if (probability >= (maybeAt ?? 0.5)) return 'maybe';
  return 'through-others';
}

function threshold(lookup: Lookup, name: string): number | null {
  const value = lookup.analysis.run.options[name];
  return typeof value === 'number' ? value : null;
}

/** A question and its answer, the answer's lines one under another. */
function hanging(lookup: Lookup, question: string, answer: string): string[] {
  const label = lookup.pen.say(question);
  const indent = Math.max(...['explain.same-fact', 'explain.relation'].map((key) => lookup.pen.say(key).length)) + 2;
  const lines = paragraph(answer, lookup.pen, { indent });
  return lines.map((line, index) => (index === 0 ? label.padEnd(indent) + line.trimStart() : line));
}

function scoreBlocks(lookup: Lookup, contributions: readonly Contribution[] | undefined): string[][] {
  return contributions === undefined || contributions.length === 0 ? [] : [contributionRows(lookup.pen, contributions)];
}
