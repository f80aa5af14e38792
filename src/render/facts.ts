import type { Analysis, ClaimRow, ClusterRow, DifferenceRow, SideRow, SourceRow, Stance } from '../document.js';
import { byCodeUnit } from './codes.js';
import { dateRange } from './dates.js';
import type { Lookup } from './lookup.js';
import { markedText } from './lookup.js';
import { printable } from './printable.js';
import { withoutSimilar } from './similar.js';
import { levelName, sentenceFor } from './text.js';

export type Sections = Readonly<Record<Stance, readonly ClusterRow[]>>;

/**
 * The facts of at least two outlets by stance, each in the order of the screen, and how many of them are left out because
 * they nearly repeat one above them.
 */
export function sectionsOf(
  analysis: Analysis,
  all: boolean,
): { readonly sections: Sections; readonly total: number; readonly similar: number } {
  const facts = analysis.clusters.filter((cluster) => cluster.outlets.length > 1).sort(byWeight);
  const ordered = STANCES.flatMap((stance) => facts.filter((cluster) => cluster.stance === stance));
  const visible = all ? ordered : withoutSimilar(ordered);
  const of = (stance: Stance) => visible.filter((cluster) => cluster.stance === stance);
  return {
    sections: {
      differ: of('differ'),
      speakers: of('speakers'),
      update: of('update'),
      agree: of('agree'),
      incomparable: of('incomparable'),
    },
    total: visible.length,
    similar: ordered.length - visible.length,
  };
}

/** The order of the sections on the screen. */
export const STANCES: readonly Stance[] = ['differ', 'speakers', 'update', 'agree', 'incomparable'];

/** Sure facts before doubtful ones, those of more outlets first, then the more probable; ties by id. */
function byWeight(a: ClusterRow, b: ClusterRow): number {
  return (
    Number(b.shown) - Number(a.shown) ||
    b.outlets.length - a.outlets.length ||
    b.probability - a.probability ||
    byCodeUnit(a.id, b.id)
  );
}

/** Whether a difference is one that the section of a fact's own stance shows. */
export function belongsTo(stance: Stance, difference: DifferenceRow): boolean {
  switch (stance) {
    case 'differ':
      return difference.label === 'conflict' && difference.between === 'outlets';
    case 'speakers':
      return difference.between === 'speakers';
    case 'update':
      return difference.label === 'update';
    case 'incomparable':
      return difference.label === 'incomparable';
    case 'agree':
      return false;
  }
}

/** The differences that the section of a fact shows, and the others, which are only told in a line below it. */
export function differencesOf(cluster: ClusterRow): {
  own: readonly DifferenceRow[];
  others: readonly DifferenceRow[];
} {
  const own = cluster.differences.filter((difference) => belongsTo(cluster.stance, difference));
  return { own, others: cluster.differences.filter((difference) => !own.includes(difference)) };
}

/** A side's claims, the first of each outlet, as the document orders them. */
export function voices(lookup: Lookup, side: SideRow): ClaimRow[] {
  const seen = new Set<string>();
  return claimsOf(lookup, side.claims).filter((claim) => !seen.has(claim.outlet) && seen.add(claim.outlet));
}

export function claimsOf(lookup: Lookup, ids: readonly string[]): ClaimRow[] {
  return ids.flatMap((id) => lookup.claims.get(id) ?? []);
}

/** The text of a claim with the words in which this side differs marked. */
export function sideText(claim: ClaimRow, side: SideRow): string {
  return markedText(
    claim,
    side.marks.filter((mark) => mark.claim === claim.id),
  );
}

/** When several claims were published: one date, their range, or "undated". */
export function publishedOf(lookup: Lookup, claims: readonly ClaimRow[]): string {
  const dates = new Set(claims.map((claim) => lookup.published(claim)));
  const [only] = dates;
  if (dates.size === 1 && only !== undefined) return only;
  const { pen, articles } = lookup;
  const range = dateRange(
    claims.map((claim) => articles.get(claim.article)?.published ?? null),
    pen,
    true,
  );
  return range === '' ? pen.say('undated') : range;
}

/** `direct`, `indirect, BBC News`: how a claim is quoted and whom its outlet credits. */
export function quotedHow(lookup: Lookup, claim: ClaimRow): string {
  const quote = lookup.pen.say(`quote.${claim.quote}`);
  return claim.via === null ? quote : `${quote}, ${printable(claim.via)}`;
}

/** "4 outlets · at most 3 sources · 1 source named (BBC News); D, P name none". */
export function sourcesLine(lookup: Lookup, cluster: ClusterRow): string {
  const { pen } = lookup;
  const parts = [pen.say('count.outlets', { n: cluster.outlets.length })];
  if (cluster.independent_max < cluster.outlets.length) {
    parts.push(pen.say('sources.most', { n: cluster.independent_max }));
  }
  const named = cluster.sources.filter((source) => source.name !== null);
  if (named.length === 0) parts.push(pen.say('sources.none'));
  else {
    const names = named.map((source) => printable(source.name ?? '')).join(', ');
    const silent = cluster.uncredited.length === 0 ? '' : `; ${withoutSource(lookup, cluster.uncredited)}`;
    parts.push(pen.say('sources.named', { n: named.length, names }) + silent);
  }
  parts.push(...cluster.sources.flatMap((source) => sharedOrigin(lookup, source)));
  return parts.join(pen.glyph.dot);
}

function withoutSource(lookup: Lookup, outlets: readonly string[]): string {
  const args = { n: outlets.length, outlets: lookup.codes(outlets).replaceAll(' ', ', ') };
  return lookup.pen.say(outlets.length > 4 ? 'sources.unnamed.many' : 'sources.unnamed', args);
}

/** Outlets that count once because they reprint one text or belong to one network. */
function sharedOrigin(lookup: Lookup, source: SourceRow): string[] {
  const outlets = lookup.codes(source.outlets).replaceAll(' ', ', ');
  if (source.copy_of !== null) {
    return [
      lookup.pen.say('sources.copy', {
        n: source.outlets.length,
        outlets,
        article: lookup.articleCode(source.copy_of),
      }),
    ];
  }
  return source.network === null
    ? []
    : [lookup.pen.say('sources.network', { outlets, network: printable(source.network) })];
}

/** `CNN (S), Kremlin (Z)`, for a narrow column; a dash when nobody is named. */
export function sourcesShort(lookup: Lookup, cluster: ClusterRow): string {
  const { pen } = lookup;
  const named = cluster.sources.flatMap((source) =>
    source.name === null ? [] : [`${printable(source.name)} (${lookup.codes(source.outlets)})`],
  );
  const most =
    cluster.independent_max < cluster.outlets.length
      ? [pen.say('sources.most.short', { n: cluster.independent_max })]
      : [];
  const parts = [...most, ...named];
  return parts.length === 0 ? pen.glyph.none : parts.join('; ');
}

/** The sentence for a difference's reason, without its full stop: more may follow on the line. */
export function reasonOf(lookup: Lookup, difference: DifferenceRow): string {
  const { lang, utf8 } = lookup.pen.style;
  return printable(sentenceFor(difference.reason, lang, utf8)).replace(/\.$/, '');
}

/** What a side says, in a few words: as written, or the name of its level of certainty where no word shows it. */
export function sideValue(lookup: Lookup, difference: DifferenceRow, side: SideRow): string {
  const { lang } = lookup.pen.style;
  return printable(difference.kind === 'certainty' ? levelName(side.value, lang) : side.value);
}

/** What differs besides: "also an update: 7 → 9". */
export function alsoLine(lookup: Lookup, difference: DifferenceRow): string {
  const label = difference.between === 'speakers' ? 'speakers' : difference.label;
  const values = difference.sides
    .map((side) => `"${sideValue(lookup, difference, side)}" (${lookup.codes(side.outlets)})`)
    .join(' / ');
  const kind = lookup.pen.say(`kind.${difference.kind}`);
  return lookup.pen.say(`also.${label}`, { kind, values }) + doubtOf(lookup, difference);
}

/** The notes of a fact as sentences (rounding, other wording of a quotation, …). */
export function notesOf(lookup: Lookup, cluster: ClusterRow): string[] {
  const { lang, utf8 } = lookup.pen.style;
  return [...new Set(cluster.notes.map((note) => printable(sentenceFor(note, lang, utf8))))];
}

/** The label of a fact: where differing words were left out of it, the screen's own ellipsis stands. */
export function factLabel(lookup: Lookup, cluster: ClusterRow): string {
  return printable(cluster.label).replaceAll('…', lookup.pen.glyph.ellipsis);
}

/** ` (doubtful)` after what is printed only because `--maybe` was given. */
export function doubtOf(lookup: Lookup, { shown }: { readonly shown: boolean }): string {
  return shown ? '' : ` (${lookup.pen.say('doubtful')})`;
}
