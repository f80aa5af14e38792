import { createHash } from 'node:crypto';

/**
 * Id of an article that has none: 12 hex digits from its outlet and the first that is known of web address, title,
 * file name, first line. Never from its whole text, so that a corrected letter renames nothing; articles that share
 * all of it are told apart by `describeAll`.
 */
export function articleId(outletKey: string, handles: readonly (string | null | undefined)[]): string {
  const handle = handles.find((value) => value !== null && value !== undefined && value !== '') ?? '';
  return shortHash(`${outletKey}\0${handle}`);
}

/** First 12 hex digits of the SHA-256 of a text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
