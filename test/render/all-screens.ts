import type { Analysis } from '../../src/document.js';
import { withDoubt } from '../../src/filter/doubt.js';
import { renderArticles } from '../../src/render/articles.js';
import { renderCompare } from '../../src/render/compare.js';
import type { Style } from '../../src/render/contract.js';
import { renderEvents } from '../../src/render/events.js';
import { renderExplain } from '../../src/render/explain.js';
import { renderList } from '../../src/render/list.js';
import { renderShow } from '../../src/render/show.js';
import { ferry, ids, many } from './ferry.js';

/** Every screen; the ones for a few and for many facts are drawn differently. */
export const SCREENS: Readonly<Record<string, (style: Style, few?: Analysis, full?: Analysis) => string>> = {
  'compare-few': (style, few = ferry) => renderCompare(withDoubt(few), { topic: ['feri'] }, style),
  'compare-many': (style, _, full = many) => renderCompare(withDoubt(full), { singles: true }, style),
  list: (style, few = ferry) => renderList(few, { total: { claims: 40, articles: 7 } }, style),
  articles: (style, few = ferry) => renderArticles(few, { verbose: true }, style),
  show: (style, few = ferry) => renderShow(few, { id: ids.aboard }, style),
  'explain-pair': (style, few = ferry) => renderExplain(few, { a: ids.p3, b: ids.s3 }, style),
  'explain-fact': (style, few = ferry) => renderExplain(few, { a: ids.aboard, b: null }, style),
  events: (style, few = ferry) => renderEvents(few, {}, style),
};
