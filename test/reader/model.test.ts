import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { join, MODEL, missingPart, modelVersion, normalize, openModel } from '../../src/reader/model.js';
import { openReader } from '../../src/reader/open.js';
import type { Reader, TextPair } from '../../src/reader/reading.js';

const FLOOD = 'Banjir merendam 40 rumah di Desa Sukamaju pada Senin malam.';
const AGAIN = 'Sebanyak 40 rumah warga Desa Sukamaju terendam banjir, Senin malam.';
const MORE = 'Sebanyak 90 rumah warga Desa Sukamaju terendam banjir, Senin malam.';
const OTHER = 'Bupati meresmikan pasar ikan yang dibangun dengan dana provinsi.';

describe('the shipped model', () => {
  it('is there, and is the one that its version names', () => {
    expect(missingPart()).toBeNull();
    const hash = createHash('sha256');
    for (const file of ['model.onnx', 'tokenizer.json']) hash.update(readFileSync(`models/${MODEL}/${file}`));
    const whole = hash.digest('hex');
    expect(readFileSync(`models/${MODEL}/sha256`, 'utf8')).toBe(`${whole}\n`);
    expect(modelVersion()).toMatch(new RegExp(`^${whole.slice(0, 12)}-\\d+\\.\\d+\\.\\d+$`));
  });

  it('tells one fact from another, and a difference from none', async () => {
    const model = await openModel();
    const [same, differing, other] = await model.read([
      { a: FLOOD, b: AGAIN },
      { a: FLOOD, b: MORE },
      { a: FLOOD, b: OTHER },
    ]);
    expect(same?.same).toBeGreaterThan(1);
    expect(other?.same).toBeLessThan(-1);
    expect(differing?.differ).toBeGreaterThan((same?.differ ?? 0) + 1);
  });

  it('answers each pair by itself: in whatever company, and in either order', async () => {
    const reader = openReader({ bound: null, cache: null }) as Reader;
    const pairs: TextPair[] = [FLOOD, AGAIN, MORE, OTHER].flatMap((a) => [FLOOD, MORE, OTHER].map((b) => ({ a, b })));
    const together = await reader.read(pairs);
    const apart = [];
    for (const { a, b } of pairs) apart.push(...(await reader.read([{ a: b, b: a }])));
    expect(apart).toEqual(together);
  });

  it('reads up to its bound', async () => {
    const reader = openReader({ bound: 1, cache: null }) as Reader;
    const answers = await reader.read([
      { a: FLOOD, b: AGAIN },
      { a: FLOOD, b: MORE },
    ]);
    expect(answers.map((answer) => answer === null)).toEqual([false, true]);
  });

  it('takes any text', async () => {
    const model = await openModel();
    const texts = ['', ' ', '\u0000', '😀'.repeat(500), 'a'.repeat(5000), '漢字 \ud800 العربية'];
    const answers = await model.read(texts.flatMap((a) => texts.map((b) => ({ a, b }))));
    expect(answers.every(({ same, differ }) => Number.isFinite(same) && Number.isFinite(differ))).toBe(true);
  });
});

// As in training/test_reader.py.
describe('what the model is given', () => {
  it('cuts the longer side until both fit', () => {
    const { ids, segments } = join(new Array(300).fill(5), new Array(10).fill(6));
    expect([ids.length, ids.filter((id) => id === 5).length, ids.filter((id) => id === 6).length]).toEqual([
      160, 147, 10,
    ]);
    expect(segments).toEqual([...new Array(149).fill(0), ...new Array(11).fill(1)]);
    expect(join(new Array(300).fill(5), new Array(300).fill(6)).ids.filter((id) => id === 5)).toHaveLength(78);
    expect(join([7], [8, 9])).toEqual({ ids: [0, 7, 2, 8, 9, 2], segments: [0, 0, 0, 1, 1, 1] });
  });

  it('is folded and composed', () => {
    expect(normalize('  “Ｒｐ１０”\n\tjuta ')).toBe('“Rp10” juta');
  });
});
