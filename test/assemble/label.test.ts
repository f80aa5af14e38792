import { describe, expect, it } from 'vitest';
import { labelOf } from '../../src/assemble/label.js';
import { claimOf, markOf } from './claims.js';

describe('labelOf', () => {
  it('takes the first claim that stands on its own', () => {
    const pronoun = claimOf('a', 'Ia berangkat ke pelabuhan pada pagi hari.', { context: 'Bupati Sari Dewi' });
    const short = claimOf('b', 'Bupati pergi.');
    const whole = claimOf('c', 'Bupati Sari Dewi berangkat ke pelabuhan.');
    expect(labelOf([pronoun, short, whole], () => [])).toBe('Bupati Sari Dewi berangkat ke pelabuhan.');
    expect(labelOf([pronoun, short], () => [])).toBe('Ia berangkat ke pelabuhan pada pagi hari.');
  });

  it('leaves the differing words out, wherever the claim lies in its field and whatever the order of the marks', () => {
    const claim = claimOf('a', 'Sebanyak 7 orang tewas di Teluk Rindu.', { start: 100, end: 138 });
    const marks = [markOf(claim, 'Teluk Rindu'), markOf(claim, '7')];
    expect(labelOf([claim], () => marks)).toBe('Sebanyak … orang tewas di ….');
  });

  it('ignores marks that overlap one before or reach beyond the claim', () => {
    const claim = claimOf('a', 'Sebanyak 7 orang tewas di Teluk Rindu.');
    const beyond = { start: 26, end: 60, text: '' };
    const marks = [markOf(claim, '7 orang'), markOf(claim, 'orang tewas'), beyond];
    expect(labelOf([claim], () => marks)).toBe('Sebanyak … tewas di Teluk Rindu.');
  });

  it('is cut at a word and holds no line break', () => {
    const long = claimOf('a', Array.from({ length: 30 }, (_, i) => `kata${i}`).join('\n'));
    const label = labelOf([long], () => []);
    expect(label).toMatch(/^kata0 kata1 .* kata23 …$/);
  });
});
