import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/render/printable.js';

describe('printable', () => {
  it.each([
    ['\u001b[31mmerah\u001b[0m', '[31mmerah[0m'],
    ['\u001b]8;;http://contoh.id\u0007tautan\u001b]8;;\u0007', ']8;;http://contoh.idtautan]8;;'],
    ['\u009b2Jhapus', '2Jhapus'],
    ['satu\r\ndua\ttiga', 'satu dua tiga'],
    ['user\u202Ecod.exe\u202C', 'usercod.exe'],
    ['a\u2066b\u2069c\u200Ed\u200Fe\u061Cf', 'abcdef'],
    ['nol\u200Blebar\uFEFF', 'nollebar'],
    ['\uD800x', '\uFFFDx'],
    ['\uE000kata\uE001', '\uFFFDkata\uFFFD'],
    ['kafé – “ya” 👩‍👩‍👧 漢字', 'kafé – “ya” 👩‍👩‍👧 漢字'],
  ])('%j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it('leaves nothing that a terminal obeys, and changes nothing twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0x2fff }).map((code) => String.fromCodePoint(code)) }),
        (text) => {
          const safe = printable(text);
          for (const character of safe) {
            const code = character.codePointAt(0) ?? 0;
            expect(code).toBeGreaterThanOrEqual(0x20);
            expect(code >= 0x7f && code <= 0x9f).toBe(false);
            expect(code >= 0x202a && code <= 0x202e).toBe(false);
            expect(code >= 0x2060 && code <= 0x206f).toBe(false);
            expect([0x200e, 0x200f, 0x061c, 0x2028, 0x2029]).not.toContain(code);
          }
          expect(printable(safe)).toBe(safe);
        },
      ),
    );
  });
});
