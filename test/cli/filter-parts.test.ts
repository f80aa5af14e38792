import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInstant } from '../../src/filter/instant.js';
import { isOutlet, isSpeaker } from '../../src/filter/names.js';
import { editDistance, nearest } from '../../src/filter/nearest.js';
import { matchesTopic, parseTopic, type TopicQuery } from '../../src/filter/topic.js';

const topic = (text: string) => parseTopic(text) as TopicQuery;
const claim = (text: string, context: string | null = null) => ({ text, context });

test.each([
  ['satelit', 'Rusia membantu pengembangan satelitnya.', true],
  ['bantu satelit', 'Rusia membantu pengembangan satelitnya.', true],
  ['satelit roket', 'Rusia membantu pengembangan satelitnya.', false],
  ['bantuan dari rusia', 'Rusia membantu.', true],
  ['"kapal feri"', 'Sebuah kapal feri karam.', true],
  ['“kapal feri”', 'Sebuah kapal feri karam.', true],
  ['"feri kapal"', 'Sebuah kapal feri karam.', false],
  ['feri kapal', 'Sebuah kapal feri karam.', true],
  ['tewas "kapal feri"', 'Tujuh orang tewas di kapal feri.', true],
  ['42', 'Feri membawa 42 orang.', true],
  ['42', 'Feri membawa 421 orang.', false],
  ['satelit', 'Mereka berjabat tangan.', false],
])('the topic %s in %s: %s', (query, text, found) => {
  expect(matchesTopic(topic(query), claim(text))).toBe(found);
});

test('a topic may stand in the context, and be spread over both', () => {
  const answer = claim('Itulah mengapa kami datang ke sini.', 'kemungkinan kerja sama dalam program satelit');
  expect(matchesTopic(topic('satelit'), answer)).toBe(true);
  expect(matchesTopic(topic('satelit datang'), answer)).toBe(true);
  expect(matchesTopic(topic('"datang satelit"'), answer)).toBe(false);
});

test('a topic without a word is none', () => {
  expect(parseTopic('')).toBeNull();
  expect(parseTopic(' "" …')).toBeNull();
  expect(parseTopic('yang')).not.toBeNull();
});

test.each([
  ['2023', '2022-12-31T17:00:00.000Z', '2023-12-31T16:59:59.999Z'],
  ['2023-12', '2023-11-30T17:00:00.000Z', '2023-12-31T16:59:59.999Z'],
  ['2024-02-29', '2024-02-28T17:00:00.000Z', '2024-02-29T16:59:59.999Z'],
  ['2023-09-14T20:22', '2023-09-14T13:22:00.000Z', '2023-09-14T13:22:59.999Z'],
  ['2023-09-14 20.22 WIB', '2023-09-14T13:22:00.000Z', '2023-09-14T13:22:59.999Z'],
  ['2023-09-14T20:22 WITA', '2023-09-14T12:22:00.000Z', '2023-09-14T12:22:59.999Z'],
  ['2023-09-14T20:22:05Z', '2023-09-14T20:22:05.000Z', '2023-09-14T20:22:05.999Z'],
  ['2023-09-14T20:22-03:30', '2023-09-14T23:52:00.000Z', '2023-09-14T23:52:59.999Z'],
])('%s lasts from %s to %s', (text, from, to) => {
  const stretch = parseInstant(text);
  expect(new Date(stretch?.from ?? 0).toISOString()).toBe(from);
  expect(new Date(stretch?.to ?? 0).toISOString()).toBe(to);
});

test.each([
  '2023-02-29',
  '2023-13-01',
  '2023-00-10',
  '2023-09-14T24:00',
  '14-09-2023',
  'kemarin',
  '',
  '2023-9-1',
  '2023-09-14T20:22+25:00',
])('%s is no date', (text) => {
  expect(parseInstant(text)).toBeNull();
});

test('names are met in any spelling', () => {
  expect(isOutlet('sindo news', 'SINDOnews')).toBe(true);
  expect(isOutlet('SINDO', 'SINDOnews.com')).toBe(true);
  expect(isOutlet('kabar', 'Suara Muara')).toBe(false);
  expect(isOutlet('!', 'Suara Muara')).toBe(false);
  expect(isSpeaker('putin', 'Vladimir Putin')).toBe(true);
  expect(isSpeaker('kim jong', 'Kim Jong-un')).toBe(true);
  expect(isSpeaker('jong un kim', 'Kim Jong-un')).toBe(true);
  expect(isSpeaker('tin', 'Vladimir Putin')).toBe(false);
  expect(isSpeaker('putin', null)).toBe(false);
});

/** The definition of the optimal string alignment distance, word for word. */
function naiveDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const swapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return Math.min(
    naiveDistance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    naiveDistance(a.slice(1), b) + 1,
    naiveDistance(a, b.slice(1)) + 1,
    swapped ? naiveDistance(a.slice(2), b.slice(2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

test('the distance is that of the definition, and a limit only cuts it off', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(
    fc.property(word, word, fc.nat(5), (a, b, most) => {
      const distance = naiveDistance(a, b);
      expect(editDistance(a, b)).toBe(distance);
      const limited = editDistance(a, b, most);
      expect(limited).toBe(distance <= most ? distance : Math.max(limited, most + 1));
    }),
  );
});

test('the nearest come first', () => {
  expect(nearest('satelitt', ['satelit', 'sanksi', 'saldo'])).toEqual(['satelit']);
  expect(nearest('19b5', ['19b4', '7c2e', '19c5'])).toEqual(['19b4', '19c5']);
  expect(nearest('kabra', ['kabar', 'suara'])).toEqual(['kabar']);
  expect(nearest('zzzz', ['19b4'])).toEqual([]);
});
