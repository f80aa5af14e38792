import type { Profile } from '../../compare/profile.js';
import type { Mark } from '../../model.js';
import { isStopword } from '../../words/stopwords.js';
import { tokenize } from '../../words/tokens.js';
import { markIn } from '../candidate.js';

/** Words of an agent: "warga", "petugas Basarnas". */
const LONGEST = 3;
const PREPOSITION =
  /^(?:di|ke|dari|pada|untuk|karena|dengan|saat|secara|sebagai|dalam|lebih|kembali|telah|sejak|hingga|agar|guna|oleh|akibat|usai|setelah|menjadi|dua|tiga)$/;

/**
 * Agents of passive verbs: what stands behind a di- verb, with or without "oleh" (Tata Bahasa Baku, on the passive).
 * @returns verb stem → the words of the agent
 */
export function agents(p: Profile): ReadonlyMap<string, Mark> {
  let found = known.get(p);
  if (!found) {
    found = readAgents(p);
    known.set(p, found);
  }
  return found;
}

/** A claim is compared with many others. */
const known = new WeakMap<Profile, ReadonlyMap<string, Mark>>();

function readAgents(p: Profile): Map<string, Mark> {
  const tokens = tokenize(p.claim.text);
  const found = new Map<string, Mark>();
  for (const [i, token] of tokens.entries()) {
    if (!/^di\p{Ll}{4,}/u.test(token.text) || token.stem === token.lower) continue;
    let at = i + 1;
    if (tokens[at]?.lower === 'oleh') at += 1;
    const words = [];
    for (const next of tokens.slice(at, at + LONGEST)) {
      const gap = p.claim.text.slice((words.at(-1) ?? tokens[at - 1] ?? token).end, next.start);
      if (next.number || /[^\s]/.test(gap) || PREPOSITION.test(next.lower) || isStopword(next.lower)) break;
      words.push(next);
    }
    const [first, last] = [words[0], words.at(-1)];
    if (first && last) found.set(token.stem, markIn(p, p.claim.start + first.start, p.claim.start + last.end));
  }
  return found;
}
