import { filterClaims, viewOfClaims } from '../../filter/close.js';
import { isFiltering } from '../../filter/criteria.js';
import { withoutDoubt } from '../../filter/doubt.js';
import { allIds } from '../../filter/identify.js';
import { criteriaOf } from '../criteria.js';
import type { ListFlags } from '../flags.js';
import { openSession, print, withEvent, withFilters } from '../session.js';
import type { Talk } from '../talk.js';

/** `claims list`: the claims of each article; with `--articles` the articles and where their metadata comes from. */
export async function list(paths: readonly string[], flags: ListFlags, talk: Talk): Promise<number> {
  const asked = criteriaOf(flags);
  // The screen of `--articles` itself says what was left out.
  const session = await openSession(paths, flags.articles ? { ...flags, verbose: false } : flags, talk);
  const { analysis } = session;
  const criteria = await withEvent(session, asked);
  const document = withFilters(filterClaims(analysis, criteria), flags);
  const ids = allIds(analysis);
  await print(session, document, async (style) => {
    const view = viewOfClaims(withoutDoubt(analysis), criteria);
    if (flags.articles) {
      const { renderArticles } = await import('../../render/articles.js');
      return renderArticles(view, { ids, verbose: flags.verbose ?? false }, style);
    }
    const { renderList } = await import('../../render/list.js');
    const total = { claims: analysis.claims.length, articles: analysis.articles.length };
    return renderList(view, { ids, total }, style);
  });
  if (isFiltering(criteria)) {
    const { tellFilter } = await import('../tell-filter.js');
    tellFilter(session, document, criteria);
  }
  if (analysis.run.sample && !flags.json && !flags.ndjson) talk.say('cli.sample');
  return session.failed ? 2 : 0;
}
