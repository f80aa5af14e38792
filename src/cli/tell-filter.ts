import type { Analysis } from '../document.js';
import { asksForClaims, type Criteria, NO_CRITERIA } from '../filter/criteria.js';
import { select } from '../filter/select.js';
import { nearestOutlets, nearestSpeakers, nearestTopics, usualTopics } from '../filter/suggest.js';
import type { Session } from './session.js';

/** Says what a filter could not judge, and, when nothing is left, which criterion found nothing and what is near. */
export function tellFilter(session: Session, document: Analysis, criteria: Criteria): void {
  const { analysis, talk } = session;
  if (criteria.since !== null || criteria.until !== null) {
    const undated = document.articles.filter((article) => article.published === null).length;
    if (undated > 0) talk.say('cli.undated-stay', { n: undated });
  }
  if (document.claims.length > 0 || analysis.claims.length === 0) return;
  const before = tellCauses(session, criteria);
  if (before) return;
  // `--maybe` would count doubtful differences too.
  talk.say(asksForClaims(criteria) ? 'cli.no-match' : criteria.maybe ? 'cli.no-fact' : 'cli.no-sure-fact');
}

/** Names each criterion that finds nothing even alone; whether there was one. */
function tellCauses({ analysis, talk }: Session, criteria: Criteria): boolean {
  let told = false;
  const say = (key: string, args: Record<string, string | number>): void => {
    told = true;
    talk.say(key, args);
  };
  const findsNothing = (alone: Partial<Criteria>) => select(analysis, { ...NO_CRITERIA, ...alone }).claims.size === 0;
  for (const topic of criteria.topics) {
    if (!findsNothing({ topics: [topic] })) continue;
    const near = nearestTopics(analysis, topic);
    const usual = usualTopics(analysis).filter((word) => !near.some((entry) => entry.word === word));
    const found = near
      .map(({ word, facts }) => (facts > 0 ? talk.sentence('cli.topic-count', { word, n: facts }) : word))
      .join(', ');
    if (near.length > 0) say('cli.no-topic-near', { topic: topic.text, near: found, usual: usual.join(', ') });
    else say('cli.no-topic', { topic: topic.text, usual: usual.join(', ') });
  }
  for (const outlet of criteria.outlets) {
    if (findsNothing({ outlets: [outlet] }))
      say('cli.no-such-outlet', { outlet, known: nearestOutlets(analysis, outlet).join(', ') });
  }
  for (const speaker of criteria.speakers) {
    if (!findsNothing({ speakers: [speaker] })) continue;
    const known = nearestSpeakers(analysis, speaker);
    if (known.length > 0) say('cli.no-such-speaker', { speaker, known: known.join(', ') });
    else say('cli.no-speakers', { speaker });
  }
  const { since, until } = criteria;
  if ((since !== null || until !== null) && findsNothing({ since, until })) say('cli.no-time', {});
  return told;
}
