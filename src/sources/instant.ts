import type { Article } from '../model.js';

/** Western Indonesian time, in which times without a zone are read. */
const WIB = '+07:00';

/**
 * When an article was published, for putting articles in order: milliseconds since 1970. An article of which only the
 * day is known comes at the end of that day, since one that gives its hour shows that it was there; an undated one last.
 */
export function instantKey(article: Article): number {
  const iso = article.published.value?.iso;
  if (!iso) return Number.MAX_SAFE_INTEGER;
  const timed = iso.length > 10;
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(iso.slice(10));
  const time = Date.parse(timed ? (zoned ? iso : iso + WIB) : `${iso}T23:59:59${WIB}`);
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}
