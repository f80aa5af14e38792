import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { ReadingCache } from '../../src/reader/cache.js';
import { cacheFolder } from '../../src/reader/open.js';
import type { Reading, TextPair } from '../../src/reader/reading.js';

const folder = mkdtempSync(join(tmpdir(), 'claims-cache-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const path = () => join(folder, String(count++), 'readings.bin');

const thousandths = fc.integer({ min: -20_000, max: 20_000 }).map((n) => n / 1000);
const reading: fc.Arbitrary<Reading> = fc.record({ same: thousandths, differ: thousandths });
const pair: fc.Arbitrary<TextPair> = fc.record({ a: fc.string({ maxLength: 4 }), b: fc.string({ maxLength: 4 }) });

describe('the cache of readings', () => {
  it('gives back exactly what was kept, the last of each pair, and null for the rest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.tuple(pair, reading), { maxLength: 5 }), { maxLength: 4 }),
        pair,
        (runs, other) => {
          const file = path();
          const oracle = new Map<string, Reading>();
          for (const run of runs) {
            new ReadingCache(file).keep(
              run.map(([kept]) => kept),
              run.map(([, value]) => value),
            );
            for (const [kept, value] of run) oracle.set(JSON.stringify([kept.a, kept.b]), value);
          }
          const asked = [...runs.flat().map(([kept]) => kept), other];
          const expected = asked.map(({ a, b }) => oracle.get(JSON.stringify([a, b])) ?? null);
          expect(new ReadingCache(file).find(asked)).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('does not take texts apart elsewhere for the same pair', () => {
    const cache = new ReadingCache(path());
    cache.keep([{ a: 'x', b: 'yz' }], [{ same: 1, differ: 2 }]);
    expect(cache.find([{ a: 'xy', b: 'z' }])).toEqual([null]);
  });

  it('begins anew when a write was cut off', () => {
    const file = path();
    const cache = new ReadingCache(file);
    const kept = { a: 'x', b: 'y' };
    cache.keep([kept], [{ same: 1, differ: 2 }]);
    appendFileSync(file, 'half');
    expect(cache.find([kept])).toEqual([null]);
    expect(existsSync(file)).toBe(false);
    cache.keep([kept], [{ same: 3, differ: 4 }]);
    expect(cache.find([kept])).toEqual([{ same: 3, differ: 4 }]);
  });

  it('is as if it were not there when its folder cannot be made', () => {
    const file = path();
    writeFileSync(join(folder, 'file'), '');
    const cache = new ReadingCache(join(folder, 'file', 'readings.bin'));
    cache.keep([{ a: 'x', b: 'y' }], [{ same: 1, differ: 2 }]);
    expect(cache.find([{ a: 'x', b: 'y' }])).toEqual([null]);
    expect(existsSync(file)).toBe(false);
  });

  it('takes 24 bytes a reading', () => {
    const file = path();
    new ReadingCache(file).keep(
      [
        { a: '1', b: '2' },
        { a: '3', b: '4' },
      ],
      [
        { same: 0.001, differ: -0.001 },
        { same: 0, differ: 9.5 },
      ],
    );
    expect(statSync(file).size).toBe(48);
    expect(readFileSync(file).readInt32LE(16)).toBe(1);
  });
});

describe('the place of the cache', () => {
  it('follows the XDG specification: an absolute XDG_CACHE_HOME, else .cache at home', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/var/kept' })).toBe('/var/kept/claims');
    for (const env of [{}, { XDG_CACHE_HOME: '' }, { XDG_CACHE_HOME: 'relative' }]) {
      expect(cacheFolder(env)).toMatch(/\/\.cache\/claims$/);
    }
  });
});
