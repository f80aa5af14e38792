import type { Profile } from '../../compare/profile.js';
import { languageData } from '../../language/data.js';
import type { Actor } from '../../model.js';
import { contentStems } from '../../words/tokens.js';
import { type Candidate, type Finder, NOTHING } from '../candidate.js';
import { reason } from '../reasons.js';
import { agents } from './agent.js';

/** Share of the other words that both claims must have before a lone different name is taken for a different actor. */
const SAME_REST = 0.6;

/** Nearly the same sentence about somebody else: one name on each side that the other lacks. */
export const actorDifference: Finder = (a, b) => {
  const agent = agentDifference(a, b);
  if (agent) return { candidates: [agent], notes: [] };
  const left = alone(a, b);
  const right = alone(b, a);
  if (left.length !== 1 || right.length !== 1) return NOTHING;
  const [x, y] = [left[0] as Actor, right[0] as Actor];
  const rest = sharedRest(a, b, x, y);
  if (rest < SAME_REST) return NOTHING;
  return {
    candidates: [
      {
        kind: 'actor',
        a: x,
        b: y,
        aKey: x.name,
        bKey: y.name,
        reason: reason('actor-differs', { a: x.text, b: y.text }),
        direction: 0,
        incomparable: false,
        features: {
          agent: 0,
          rest,
          bothFirst: isFirst(a, x) && isFirst(b, y) ? 1 : 0,
          words: Math.min(a.terms.size, b.terms.size) / 10,
        },
      },
    ],
    notes: [],
  };
};

/** The same passive verb with another agent on each side ("dievakuasi warga", "dievakuasi petugas"). */
function agentDifference(a: Profile, b: Profile): Candidate | null {
  const others = agents(b);
  for (const [verb, x] of agents(a)) {
    const y = others.get(verb);
    if (!y) continue;
    const words = new Set(contentStems(x.text));
    if (oneBody(x.text, y.text)) continue;
    if (words.size === 0 || contentStems(y.text).some((stem) => words.has(stem) || a.terms.has(stem))) continue;
    if ([...words].some((stem) => b.terms.has(stem))) continue;
    return {
      kind: 'actor',
      a: x,
      b: y,
      aKey: x.text.toLowerCase(),
      bKey: y.text.toLowerCase(),
      reason: reason('actor-differs', { a: x.text, b: y.text }),
      direction: 0,
      incomparable: false,
      features: { agent: 1, rest: 0, bothFirst: 0, words: Math.min(a.terms.size, b.terms.size) / 10 },
    };
  }
  return null;
}

/** "polisi" and "Polda Metro Jaya" may be one: a body and its part. */
function oneBody(x: string, y: string): boolean {
  const { groups } = languageData<{ groups: string[][] }>('id/bodies.json');
  const among = (group: readonly string[], text: string) =>
    group.some((name) => ` ${text.toLowerCase()} `.includes(` ${name} `));
  return groups.some((group) => among(group, x) && among(group, y));
}

/** The words of a claim in lower case, each between spaces; a claim is compared with many others. */
const spaced = new WeakMap<Profile, string>();

function spacedText(p: Profile): string {
  let text = spaced.get(p);
  if (text === undefined) {
    text = ` ${p.claim.text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `;
    spaced.set(p, text);
  }
  return text;
}

/** Actors of `p` none of whose words `q` has. */
function alone(p: Profile, q: Profile): Actor[] {
  if (p.claim.slots.actors.length === 0) return [];
  const text = spacedText(q);
  const names = new Set(q.claim.slots.actors.map((actor) => actor.name));
  return p.claim.slots.actors.filter((actor) => {
    if (names.has(actor.name) || actor.name === q.claim.speaker || actor.name === p.claim.speaker) return false;
    return !`${actor.text} ${actor.name}`
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .some((word) => word.length > 2 && text.includes(` ${word} `));
  });
}

function sharedRest(a: Profile, b: Profile, x: Actor, y: Actor): number {
  const outside = (p: Profile, actor: Actor) => {
    const words = new Set(actor.text.toLowerCase().split(/[^\p{L}\d]+/u));
    return [...p.terms.values()].filter((term) => !words.has(term.text.toLowerCase())).map((term) => term.stem);
  };
  const [left, right] = [outside(a, x), new Set(outside(b, y))];
  const least = Math.min(left.length, right.size);
  return least === 0 ? 0 : left.filter((stem) => right.has(stem)).length / least;
}

function isFirst(p: Profile, actor: Actor): boolean {
  return actor.start - p.claim.start < 25;
}
