import type { Claim, Mark } from '../model.js';

/** A label longer than this many words is cut at a word. */
const LONGEST = 24;

/**
 * The words under which a fact is listed: those of a member that stands on its own, with the differing words left out.
 * @param claims members, best first (most central of the side that most outlets take)
 * @param marksOf the differing stretches of a claim, in its field
 */
export function labelOf(claims: readonly Claim[], marksOf: (claim: Claim) => readonly Mark[]): string {
  const claim = claims.find(standsAlone) ?? (claims[0] as Claim);
  let text = '';
  let at = claim.start;
  const marks = [...marksOf(claim)].sort((x, y) => x.start - y.start);
  for (const mark of marks) {
    if (mark.start < at || mark.end > claim.end) continue;
    text += `${claim.text.slice(at - claim.start, mark.start - claim.start)}…`;
    at = mark.end;
  }
  text += claim.text.slice(at - claim.start);
  const words = text.replace(/\s+/g, ' ').trim().split(' ');
  return words.length > LONGEST ? `${words.slice(0, LONGEST).join(' ')} …` : words.join(' ');
}

/** A claim whose antecedent is in it, short enough to be read at a glance. */
function standsAlone(claim: Claim): boolean {
  return claim.context === null && claim.text.length >= 20 && claim.text.split(/\s+/).length <= LONGEST;
}
