import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/load/decode.js';

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('decode', () => {
  it('removes the byte-order mark and keeps line ends', () => {
    expect(decode(Buffer.from('\uFEFFSatu\r\nDua\n'))).toEqual({ kind: 'text', text: 'Satu\r\nDua\n', doubtful: null });
  });

  it.each([
    ['little', Buffer.from('\uFEFFBanjir “Muara”', 'utf16le')],
    ['big', utf16be('\uFEFFBanjir “Muara”')],
  ])('reads UTF-16, %s end first', (_, bytes) => {
    expect(decode(bytes)).toEqual({ kind: 'text', text: 'Banjir “Muara”', doubtful: null });
  });

  it('takes text that is no UTF-8 for windows-1252, with doubt', () => {
    expect(decode(Buffer.from('Caf\xe9 \x93Muara\x94 dibuka', 'latin1'))).toEqual({
      kind: 'text',
      text: 'Café “Muara” dibuka',
      doubtful: 'windows-1252',
    });
  });

  it('keeps UTF-8 in which single bytes are broken', () => {
    const bytes = Buffer.concat([Buffer.from('“Banjir” — kata warga '), Buffer.from([0xe2]), Buffer.from(' itu.')]);
    expect(decode(bytes)).toEqual({ kind: 'text', text: '“Banjir” — kata warga \uFFFD itu.', doubtful: 'utf-8' });
  });

  it('keeps terminal escapes: they are cleaned where they would be shown', () => {
    expect(decode(Buffer.from('\x1b[31mmerah\x1b[0m'))).toMatchObject({ text: '\x1b[31mmerah\x1b[0m', doubtful: null });
  });

  it('gives back any text without NUL that was encoded', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((s) => s.trim() !== '' && !s.includes('\0') && !s.startsWith('\uFEFF'));
    fc.assert(
      fc.property(text, (s) => {
        const read = { kind: 'text', text: s, doubtful: null };
        expect(decode(Buffer.from(s))).toEqual(read);
        expect(decode(Buffer.from(`\uFEFF${s}`, 'utf16le'))).toEqual(read);
      }),
    );
  });

  it('never throws for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(['text', 'binary', 'empty']).toContain(decode(bytes).kind);
      }),
    );
  });
});
