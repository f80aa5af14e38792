import type { EventWords } from './event-words.js';
import { sharedTerms } from './features.js';
import type { Profile } from './profile.js';

/** The words or values that a contribution rests on, as written in the first claim, at most five. */
export function evidenceFor(group: string, a: Profile, b: Profile, words: EventWords): string[] {
  const shared = () => sharedTerms(a, b, words);
  switch (group) {
    case 'words':
      return shared()
        .filter((term) => !term.number)
        .slice(0, 5)
        .map((term) => term.text);
    case 'names':
      return shared()
        .filter((term) => words.names.has(term.stem))
        .slice(0, 5)
        .map((term) => term.text);
    case 'numbers':
      return [a, b].flatMap((p) =>
        p.claim.slots.quantities
          .filter((quantity) => !quantity.identifier)
          .slice(0, 2)
          .map((quantity) => quantity.text),
      );
    case 'moments':
      return [a, b].flatMap((p) => p.claim.slots.moments.slice(0, 2).map((moment) => moment.text));
    case 'speaker':
      return [...new Set([a.claim.speaker, b.claim.speaker].filter((name) => name !== null))];
    case 'question': {
      const held = (p: Profile, q: Profile) =>
        [...p.context.values()].filter((term) => q.terms.has(term.stem) || q.context.has(term.stem));
      return [...new Set([...held(a, b), ...held(b, a)].map((term) => term.text))].slice(0, 5);
    }
    default:
      return [];
  }
}
