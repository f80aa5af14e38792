import { withDoubt } from '../../filter/doubt.js';
import { allIds } from '../../filter/identify.js';
import { documentOf, type OneFact } from '../../filter/one-fact.js';
import { idsAndPaths, looksLikePath } from '../arguments.js';
import type { AnalysisFlags } from '../flags.js';
import { requireId } from '../require-id.js';
import { openSession, print } from '../session.js';
import type { Talk } from '../talk.js';
import { UsageError } from '../usage-error.js';

/** `claims show`: every wording of a fact in its context, found by its id or that of any member. */
export async function show(first: string, rest: readonly string[], flags: AnalysisFlags, talk: Talk): Promise<number> {
  const { ids, paths } = idsAndPaths([first, ...rest]);
  const [written, ...others] = ids;
  if (written === undefined) throw new UsageError('no-id', { command: 'show' });
  const extra = others[0];
  if (extra !== undefined)
    throw new UsageError(looksLikePath(extra) ? 'no-such-path' : 'one-id-only', { path: extra, command: 'show' });
  const session = await openSession(paths, flags, talk, { withText: true });
  const { analysis } = session;
  const target: OneFact = requireId(analysis, written, ['cluster', 'claim']);
  const document = documentOf(analysis, [target.id], flags.withText ?? false);
  await print(session, document, async (style) => {
    const { renderShow } = await import('../../render/show.js');
    return renderShow(withDoubt(analysis), { id: target.id, ids: allIds(analysis) }, style);
  });
  if (!flags.json && !flags.ndjson) {
    const { tellExplain } = await import('../next-command.js');
    tellExplain(session, target.id);
  }
  return session.failed ? 2 : 0;
}
