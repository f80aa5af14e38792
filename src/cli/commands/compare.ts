import type { Analysis, ClusterRow } from '../../document.js';
import { filterFacts } from '../../filter/close.js';
import { isFiltering, KINDS } from '../../filter/criteria.js';
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
  const severalEvents = hasSeveralEvents(document, flags.maybe ?? false);
  await print(session, document, (style) => draw(session, document, flags, severalEvents, style));
  if (isFiltering(criteria)) {
    const { tellFilter } = await import('../tell-filter.js');
    tellFilter(session, document, criteria);
  }
  if (!flags.json && !flags.ndjson) await tellNext(session, document, severalEvents);
  if (session.failed) return 2;
  return document.clusters.some((cluster) => (cluster.shown || flags.maybe) && isFatal(cluster, fatal)) ? 1 : 0;
}

async function draw(
  session: Session,
  document: Analysis,
  flags: CompareFlags,
  severalEvents: boolean,
  style: Style,
): Promise<string> {
  const ids = allIds(session.analysis);
  if (severalEvents) {
    const { renderEvents } = await import('../../render/events.js');
    return renderEvents(document, { ids, all: flags.all ?? false }, style);
  }
  const { renderCompare } = await import('../../render/compare.js');
  const singles = flags.singles || (flags.only?.some((only) => only.includes('single')) ?? false);
  const { all = false, maybe = false, topic = [] } = flags;
  return renderCompare(document, { ids, all, singles, maybe, topic }, style);
}

/** Whether facts of more than one event are left; where there are no facts at all, whether there are several events. */
function hasSeveralEvents(document: Analysis, maybe: boolean): boolean {
  const facts = document.clusters.filter((cluster) => cluster.shown || maybe);
  const events = facts.length > 0 ? facts.map((cluster) => cluster.event) : document.events.map((event) => event.id);
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

async function tellNext(session: Session, document: Analysis, severalEvents: boolean): Promise<void> {
  const { tellNextEvent, tellNextFact, tellSample } = await import('../next-command.js');
  if (document.run.sample) tellSample(session);
  if (severalEvents) tellNextEvent(session, document);
  else tellNextFact(session, document);
}
