import type { Analysis, ClusterRow } from '../../document.js';
import { filterFacts } from '../../filter/close.js';
import { type Criteria, isFiltering, KINDS } from '../../filter/criteria.js';
import { type LeftOut, leftOut, withDoubt, withoutDoubt } from '../../filter/doubt.js';
import { allIds } from '../../filter/identify.js';
import type { Style } from '../../render/contract.js';
import { choices, criteriaOf } from '../criteria.js';
import type { CompareFlags } from '../flags.js';
import { openSession, print, type Session, withEvent, withFilters } from '../session.js';
import type { Talk } from '../talk.js';

const FAIL_KINDS = [...KINDS, 'any', 'speakers'] as const;
type FailKind = (typeof FAIL_KINDS)[number];

/** `claims compare`: what outlets agree on and where they differ, of one event; or the table of events. */
export async function compare(paths: readonly string[], flags: CompareFlags, talk: Talk): Promise<number> {
  const fatal =
    flags.failOnConflict === undefined ? [] : choices('--fail-on-conflict', [flags.failOnConflict], FAIL_KINDS);
  const asked = criteriaOf(flags);
  const session = await openSession(paths, flags, talk);
  const criteria = await withEvent(session, asked);
  const document = withFilters(filterFacts(session.analysis, criteria), flags);
  const view = flags.maybe ? withDoubt(document) : doubtless(session.analysis, criteria);
  const severalEvents = hasSeveralEvents(view);
  const draw = severalEvents ? drawEvents : drawFacts;
  await print(session, document, (style) => draw(session, view, leftOut(document, view), flags, style));
  if (isFiltering(criteria)) {
    const { tellFilter } = await import('../tell-filter.js');
    tellFilter(session, document, criteria);
  }
  if (!flags.json && !flags.ndjson) await tellNext(session, view, severalEvents);
  if (session.failed) return 2;
  return view.clusters.some((cluster) => isFatal(cluster, fatal)) ? 1 : 0;
}

/**
 * What is shown without `--maybe`: the filters see nothing doubtful. A claim that may be in a fact of several outlets is
 * no claim of one outlet, and left out too.
 */
function doubtless(analysis: Analysis, criteria: Criteria): Analysis {
  const inFact = new Set(analysis.claims.flatMap(({ id, clusters }) => (clusters.length > 0 ? id : [])));
  const view = filterFacts(withoutDoubt(analysis), criteria);
  return { ...view, claims: view.claims.filter(({ id, clusters }) => clusters.length > 0 || !inFact.has(id)) };
}

type Draw = (session: Session, view: Analysis, left: LeftOut, flags: CompareFlags, style: Style) => Promise<string>;

const drawEvents: Draw = async (session, view, _, flags, style) => {
  const { renderEvents } = await import('../../render/events.js');
  return renderEvents(view, { ids: allIds(session.analysis), all: flags.all ?? false }, style);
};

const drawFacts: Draw = async (session, view, left, flags, style) => {
  const { renderCompare } = await import('../../render/compare.js');
  const singles = flags.singles || (flags.only?.some((only) => only.includes('single')) ?? false);
  const { all = false, topic = [] } = flags;
  return renderCompare(view, { ids: allIds(session.analysis), all, singles, topic, leftOut: left }, style);
};

/** Whether facts of more than one event are left; where there are no facts at all, whether there are several events. */
function hasSeveralEvents({ clusters, events: all }: Analysis): boolean {
  const events = clusters.length > 0 ? clusters.map((cluster) => cluster.event) : all.map((event) => event.id);
  return new Set(events).size > 1;
}

/** Whether a fact is a reason for exit status 1; speakers who contradict each other are one only when asked for. */
function isFatal(cluster: ClusterRow, fatal: readonly FailKind[]): boolean {
  return cluster.differences.some((row) => {
    if (row.label !== 'conflict') return false;
    if (row.between === 'speakers') return fatal.includes('speakers');
    return fatal.includes('any') || fatal.includes(row.kind);
  });
}

async function tellNext(session: Session, view: Analysis, severalEvents: boolean): Promise<void> {
  const { tellNextEvent, tellNextFact, tellSample } = await import('../next-command.js');
  if (view.run.sample) tellSample(session);
  if (severalEvents) tellNextEvent(session, view);
  else tellNextFact(session, view);
}
