import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Segmented } from '../../src/model.js';
import { containment, shinglesOf } from '../../src/sources/copies.js';
import { findCopies } from '../../src/sources/sources.js';
import { article } from '../group/article.js';

const BERITA = [
  'Jembatan gantung di Desa Lubuk Pandan putus pada Sabtu pagi saat dilalui rombongan pengantin.',
  'Sebelas orang jatuh ke sungai dan semuanya dapat ditolong warga yang sedang memancing.',
  'Kepala desa mengatakan tali baja jembatan itu sudah berkarat sejak dua tahun lalu.',
  'Pemerintah kabupaten berjanji membangun jembatan sementara dari bambu dalam sepekan.',
];
const CERITA_LAIN = [
  'Rombongan pengantin tercebur ke sungai setelah titian di Lubuk Pandan ambruk.',
  'Para pemancing yang berada di tepi air menolong kesebelas korban hingga selamat.',
  'Menurut kepala desa, karat pada tali sudah lama dilaporkan ke dinas.',
];

function segmented(sentences: readonly string[]): Segmented {
  let start = 0;
  return {
    sentences: sentences.map((text) => {
      const sentence = {
        field: 'body' as const,
        start,
        end: start + text.length,
        text,
        paragraph: 0,
        kind: 'prose' as const,
      };
      start += text.length + 1;
      return sentence;
    }),
    omissions: [],
    credits: [],
  };
}

function copies(given: readonly { id: string; outlet?: string; published?: string; sentences: readonly string[] }[]) {
  const articles: Article[] = given.map((one) => article({ ...one, body: one.sentences.join(' ') }));
  return Object.fromEntries(
    findCopies(
      articles,
      given.map(({ sentences }) => segmented(sentences)),
    ).copyOf,
  );
}

describe('findCopies', () => {
  it('finds whole and shortened reprints of the earliest article, not news told anew', () => {
    const list = [
      { id: 'asli', published: '2025-05-03T09:10+07:00', sentences: BERITA },
      { id: 'salinan', published: '2025-05-03T11:00+07:00', sentences: ['Kabar duka datang lagi.', ...BERITA] },
      { id: 'ringkas', published: '2025-05-04', sentences: BERITA.slice(0, 2) },
      { id: 'lain', published: '2025-05-03T08:00+07:00', sentences: CERITA_LAIN },
    ];
    expect(copies(list)).toEqual({ salinan: 'asli', ringkas: 'asli' });
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (shuffled) => {
        expect(copies(shuffled)).toEqual({ salinan: 'asli', ringkas: 'asli' });
      }),
    );
  });

  it('takes the hour into account, a day without hour as its end, and an undated article as the last', () => {
    const at = (id: string, published?: string) => ({ id, sentences: BERITA, ...(published ? { published } : {}) });
    expect(copies([at('a', '2025-05-03T12:00+09:00'), at('b', '2025-05-03T10:30+07:00')])).toEqual({ b: 'a' });
    expect(copies([at('a', '2025-05-03'), at('b', '2025-05-03T21:00+07:00')])).toEqual({ a: 'b' });
    expect(copies([at('a'), at('b', '2025-05-09')])).toEqual({ a: 'b' });
    expect(copies([at('b'), at('a')])).toEqual({ b: 'a' });
  });

  it('does not call an outlet a reprint of itself, nor short notices', () => {
    const twice = { outlet: 'Kabar Kenari', sentences: BERITA };
    expect(
      copies([
        { id: 'a', ...twice },
        { id: 'b', ...twice },
      ]),
    ).toEqual({});
    const notice = ['Rapat ditunda sampai Senin depan pukul sembilan pagi.'];
    expect(
      copies([
        { id: 'a', sentences: notice },
        { id: 'b', sentences: notice },
      ]),
    ).toEqual({});
  });

  it('leads every reprint to an original that is none', () => {
    const pieces = fc.subarray([...BERITA, ...CERITA_LAIN], { minLength: 1 });
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 2, maxLength: 8 }), (texts) => {
        const found = copies(
          texts.map((sentences, i) => ({ id: `artikel-${i}`, outlet: 'abcdefgh'[i] ?? 'z', sentences })),
        );
        for (const [copy, original] of Object.entries(found)) {
          expect(original).not.toBe(copy);
          expect(found[original]).toBeUndefined();
        }
      }),
    );
  });
});

describe('containment', () => {
  const words = fc.array(fc.constantFrom('air', 'batu', 'cadas', 'debu', 'embun', 'fajar'), { maxLength: 60 });

  /** The same, with runs of words as strings. */
  function naive(a: readonly string[], b: readonly string[]): number {
    const runs = (list: readonly string[]) =>
      new Set(list.flatMap((_, i) => (i + 5 <= list.length ? [list.slice(i, i + 5).join(' ')] : [])));
    const [one, two] = [runs(a), runs(b)];
    const [few, many] = one.size <= two.size ? [one, two] : [two, one];
    return few.size < 8 ? 0 : [...few].filter((run) => many.has(run)).length / few.size;
  }

  it('is symmetric and counts as the naive way does', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [one, two] = [shinglesOf(segmented([a.join(' ')])), shinglesOf(segmented([b.join(' ')]))];
        expect(containment(one, two)).toBe(containment(two, one));
        expect(containment(one, two)).toBe(naive(a, b));
      }),
    );
  });
});
