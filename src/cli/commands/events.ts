import { filterFacts } from '../../filter/close.js';
import { isFiltering } from '../../filter/criteria.js';
import { withoutDoubt } from '../../filter/doubt.js';
import { allIds } from '../../filter/identify.js';
import { criteriaOf } from '../criteria.js';
import type { EventsFlags } from '../flags.js';
import { openSession, print, withEvent, withFilters } from '../session.js';
import type { Talk } from '../talk.js';

/** `claims events`: the events that the articles tell of, largest first. */
export async function events(paths: readonly string[], flags: EventsFlags, talk: Talk): Promise<number> {
  const asked = criteriaOf(flags);
  const session = await openSession(paths, flags, talk);
  const criteria = await withEvent(session, asked);
  const document = withFilters(filterFacts(session.analysis, criteria), flags);
  await print(session, document, async (style) => {
    const { renderEvents } = await import('../../render/events.js');
    return renderEvents(
      filterFacts(withoutDoubt(session.analysis), criteria),
      { ids: allIds(session.analysis), all: flags.all ?? false },
      style,
    );
  });
  if (isFiltering(criteria)) {
    const { tellFilter } = await import('../tell-filter.js');
    tellFilter(session, document, criteria);
  }
  if (!flags.json && !flags.ndjson) {
    const { tellNextEvent, tellSample } = await import('../next-command.js');
    if (document.run.sample) tellSample(session);
    tellNextEvent(session, document);
  }
  return session.failed ? 2 : 0;
}
