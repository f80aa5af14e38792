import type { Article } from '../../src/model.js';

interface Given {
  readonly id: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly body: string;
  readonly published?: string | null;
  readonly network?: string | null;
}

/** An article as `describe` leaves it, with only what grouping and sources look at. */
export function article({ id, outlet = id, title = '', body, published = null, network = null }: Given): Article {
  return {
    id,
    source: id,
    title,
    body,
    position: { title: { line: 1, column: 1 }, body: { line: 1, column: 1 } },
    outlet: { value: outlet, origin: 'given', line: null },
    outletKey: outlet.toLowerCase().replace(/[^a-z]/g, ''),
    network,
    headline: { value: title === '' ? null : title, origin: title === '' ? 'none' : 'given', line: null },
    published: {
      value: published === null ? null : { iso: published, precision: published.length > 10 ? 'minute' : 'day' },
      origin: published === null ? 'none' : 'given',
      line: null,
    },
    url: null,
    author: null,
    language: 'id',
  };
}
