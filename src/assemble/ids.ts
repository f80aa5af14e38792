import { createHash } from 'node:crypto';

/** SHA-256 of the parts, joined by NUL, as hex. */
export function sha256(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}

/**
 * Ids of the claims of an article: 12 hex digits from outlet, article, field, text and occurrence, so that neither
 * another article nor a letter corrected elsewhere renames a claim.
 * @param article what names the article: its URL, else its id
 */
export function claimIds(
  outlet: string,
  article: string,
  claims: readonly { readonly field: string; readonly text: string }[],
): string[] {
  const seen = new Map<string, number>();
  return claims.map(({ field, text }) => {
    const key = `${field}\0${text}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return sha256('claim', outlet, article, field, text, String(occurrence)).slice(0, 12);
  });
}

/**
 * Ids of facts: 12 hex digits from the earliest dated claim, so that a fact keeps its id while it grows. Facts that share
 * their earliest claim take the next earliest ones in, as few as tell them apart.
 * @param facts for each fact its claim ids, earliest first
 */
export function clusterIds(facts: readonly (readonly string[])[]): string[] {
  return facts.map((own, i) => {
    for (let length = 1; length <= own.length; length += 1) {
      const head = own.slice(0, length).join();
      const rivals = facts.some(
        (other, j) => j !== i && other.slice(0, length).join() === head && precedes(other, j, own, i),
      );
      if (!rivals) return sha256('fact', ...own.slice(0, length)).slice(0, 12);
    }
    return sha256('fact', ...own, 'whole').slice(0, 12);
  });
}

/** The longer fact keeps the short name; between equals, the one that sorts first. */
function precedes(other: readonly string[], j: number, own: readonly string[], i: number): boolean {
  if (other.length !== own.length) return other.length > own.length;
  const [x, y] = [other.join(), own.join()];
  return x === y ? j < i : x < y;
}
