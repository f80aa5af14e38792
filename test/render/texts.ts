import fc from 'fast-check';
import { printable } from '../../src/render/printable.js';

const character = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABC0123456789.,;:-()[]"\'') },
  { weight: 4, arbitrary: fc.constant(' ') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('é', 'e\u0301', '漢', '한', '👍', '👩‍👩‍👧', '🇮🇩', 'ا', 'क्', '“', '…', '\u00A0'),
  },
);

/** Text as articles bring it: words, wide characters, emoji, and every control that must not reach a terminal. */
export const wildText = fc.string({
  unit: fc.oneof(
    { weight: 8, arbitrary: character },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '\n',
        '\t',
        '\u001b[31m',
        '\u0007',
        '\u202E',
        '\u2066',
        '\u009B',
        '\uE000',
        '\uE001',
        '\uD83D',
      ),
    },
  ),
  minLength: 0,
  maxLength: 300,
});

/** The same after it was made safe. */
export const cleanText = wildText.map(printable);
