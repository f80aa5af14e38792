import type { Analysis, ClusterRow } from '../document.js';
import { allIds } from '../filter/identify.js';
import { idShortener } from '../render/codes.js';
import { STANCES, sectionsOf } from '../render/facts.js';
import type { Session } from './session.js';
import { commandLine } from './shell.js';

/** Says how to use one's own articles, when the sample corpus was read. */
export function tellSample({ talk }: Session): void {
  talk.say('cli.sample');
}

/** Says how to open the fact of a screen that is worth it most: one that differs, else the first. */
export function tellNextFact(session: Session, document: Analysis): void {
  const { sections } = sectionsOf(document, false);
  const [fact] = STANCES.flatMap((stance) => sections[stance]);
  if (!fact) return;
  const id = short(session, fact);
  session.talk.say('cli.next-fact', { show: lineFor(session, 'show', id), explain: lineFor(session, 'explain', id) });
}

/** Says how to open the event that holds the most facts. */
export function tellNextEvent(session: Session, document: Analysis): void {
  const facts = new Map(document.events.map((event) => [event.id, 0]));
  for (const { event, shown } of document.clusters) if (shown) facts.set(event, (facts.get(event) ?? 0) + 1);
  const [most] = [...facts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!most) return;
  const id = short(session, { id: most[0] });
  session.talk.say('cli.next-event', { compare: lineFor(session, 'compare', '--event', id) });
}

function short(session: Session, row: Pick<ClusterRow, 'id'>): string {
  return idShortener(allIds(session.analysis))(row.id);
}

/** A command on the same input: the same paths, and the options that change facts and so their ids. */
function lineFor({ analysis, paths, flags }: Session, ...words: readonly string[]): string {
  const options = [
    ...(flags.oneEvent ? ['--one-event'] : []),
    ...(flags.reader === undefined || flags.reader === 'auto' ? [] : ['--reader', flags.reader]),
  ];
  // Without a path it was stdin that was read: it has to be given again.
  const given = paths.length === 0 && !analysis.run.sample ? ['-'] : paths;
  const inputs = given.map((path) => (path.startsWith('-') && path !== '-' ? `./${path}` : path));
  return commandLine(...words, ...options, ...inputs);
}

/** Says how to ask why, after a fact was shown. */
export function tellExplain(session: Session, id: string): void {
  const written = idShortener(allIds(session.analysis))(id);
  session.talk.say('cli.next-explain', { explain: lineFor(session, 'explain', written) });
}
