import { expect, it } from 'vitest';
import { chance, ofHundred } from '../../src/render/numbers.js';
import { penOf } from '../../src/render/pen.js';
import { styleOf } from './build.js';

it.each([
  [0, '0,01', 1],
  [0.004, '0,01', 1],
  [0.424, '0,42', 42],
  [0.997, '0,99', 99],
  [1, '0,99', 99],
])('a probability of %s is never written as certain', (value, written, cases) => {
  expect(chance(value, penOf(styleOf()))).toBe(written);
  expect(ofHundred(value)).toBe(cases);
});
