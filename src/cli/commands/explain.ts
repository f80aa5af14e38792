import type { Analysis } from '../../document.js';
import type { PairScore } from '../../explain/pair.js';
import { allIds } from '../../filter/identify.js';
import { documentOf } from '../../filter/one-fact.js';
import { idsAndPaths, looksLikePath } from '../arguments.js';
import type { AnalysisFlags } from '../flags.js';
import { requireId } from '../require-id.js';
import { openSession, print, type Session } from '../session.js';
import type { Talk } from '../talk.js';
import { UsageError } from '../usage-error.js';

/** `claims explain`: why the claims of a fact, or two claims, are taken as one fact or not. */
export async function explain(
  first: string,
  rest: readonly string[],
  flags: AnalysisFlags,
  talk: Talk,
): Promise<number> {
  const { ids, paths } = idsAndPaths([first, ...rest]);
  const [one, two, ...others] = ids;
  if (one === undefined) throw new UsageError('no-id', { command: 'explain' });
  const wrong = [two, ...others].find((word) => word !== undefined && looksLikePath(word));
  if (wrong !== undefined) throw new UsageError('no-such-path', { path: wrong });
  if (others[0] !== undefined) throw new UsageError('two-ids-only', { id: others[0] });
  const session = await openSession(paths, flags, talk, { withContributions: true, withText: true });
  const { analysis } = session;
  const a = requireId(analysis, one, two === undefined ? ['cluster', 'claim'] : ['claim', 'cluster']);
  const b = two === undefined ? null : requireId(analysis, two, ['claim', 'cluster']);
  if (b && (a.found !== 'claim' || b.found !== 'claim' || a.id === b.id)) throw new UsageError('two-claims');
  const document = await withWords(
    session,
    documentOf(analysis, b ? [a.id, b.id] : [a.id], flags.withText ?? false),
    a.id,
    b?.id ?? null,
  );
  await print(session, document, async (style) => {
    const { renderExplain } = await import('../../render/explain.js');
    const pair = b && !isRelated(analysis, a.id, b.id) ? await scoreOf(session, a.id, b.id) : null;
    return renderExplain(
      { ...analysis, relations: document.relations },
      { a: a.id, b: b?.id ?? null, ids: allIds(analysis), ...(pair && { pair }) },
      style,
    );
  });
  return session.failed ? 2 : 0;
}

function isRelated({ relations }: Analysis, one: string, two: string): boolean {
  return relations.some(({ a, b }) => (a === one && b === two) || (a === two && b === one));
}

/** The document has no score of claims that share no fact: it is worked out when somebody asks. */
async function scoreOf({ articles, flags, reader }: Session, one: string, two: string): Promise<PairScore> {
  const { scorePair } = await import('../../explain/pair.js');
  return scorePair(articles, one, two, { oneEvent: flags.oneEvent ?? false }, reader);
}

/** The document with the words that the reader leaned on in the pair that is taken apart. */
async function withWords({ reader }: Session, document: Analysis, one: string, two: string | null): Promise<Analysis> {
  if (!reader) return document;
  const [{ withLeanings }, { weakestOf, widestFact }] = await Promise.all([
    import('../../explain/leaned.js'),
    import('../../explain/weakest.js'),
  ]);
  const claim = document.claims.find(({ id }) => id === one);
  const fact = claim ? (widestFact(document, claim)?.id ?? '') : one;
  const relation =
    two === null
      ? weakestOf(document, fact)
      : document.relations.find(({ a, b }) => (a === one && b === two) || (a === two && b === one));
  return relation ? withLeanings(document, relation, reader) : document;
}
