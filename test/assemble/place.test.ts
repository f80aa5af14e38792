import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placer } from '../../src/assemble/place.js';
import type { Article } from '../../src/model.js';

function articleOf(body: string, line = 1, column = 1): Article {
  return {
    id: 'a',
    source: 'a.md',
    title: 'Judul\nkedua',
    body,
    position: { title: { line: 2, column: 8 }, body: { line, column } },
    outlet: { value: 'Kabar', origin: 'given', line: null },
    outletKey: 'kabar',
    network: null,
    headline: { value: null, origin: 'none', line: null },
    published: { value: null, origin: 'none', line: null },
    url: null,
    author: null,
    language: 'id',
  };
}

/** Counts one character after another. */
function naive(text: string, offset: number, line: number, column: number) {
  const place = { line, column };
  for (let i = 0; i < offset; i += 1) {
    const ends = text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n');
    if (ends) Object.assign(place, { line: place.line + 1, column: 1 });
    else place.column += 1;
  }
  return place;
}

const text = fc
  .array(fc.constantFrom('a', 'é', '😀', ' ', '\n', '\r\n', '\r', '\n\n'), { maxLength: 30 })
  .map((parts) => parts.join(''));
const small = fc.integer({ min: 1, max: 9 });

describe('placer', () => {
  it('counts lines and columns as one would by hand, with any line ends and any order of offsets', () => {
    fc.assert(
      fc.property(text, small, small, (body, line, column) => {
        const place = placer(articleOf(body, line, column));
        for (let offset = body.length; offset >= 0; offset -= 1) {
          // Between the two halves of a line end nothing begins.
          if (body[offset - 1] === '\r' && body[offset] === '\n') continue;
          expect(place('body', offset), JSON.stringify(body.slice(0, offset))).toEqual(
            naive(body, offset, line, column),
          );
        }
      }),
    );
  });

  it('counts each field from its own first line', () => {
    const place = placer(articleOf('Satu.\r\nDua.', 5, 1));
    expect(place('title', 3)).toEqual({ line: 2, column: 11 });
    expect(place('title', 6)).toEqual({ line: 3, column: 1 });
    expect(place('body', 7)).toEqual({ line: 6, column: 1 });
  });
});
