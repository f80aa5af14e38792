import { describe, expect, it } from 'vitest';
import { areOpposed } from '../../src/extract/slots/antonyms.js';
import { findPlace, placeData } from '../../src/extract/slots/gazetteer.js';
import { languageData } from '../../src/language/data.js';
import { stem } from '../../src/words/stem.js';

const LISTS = [
  'actors',
  'antonyms',
  'counted',
  'day-parts',
  'days',
  'hedges',
  'months',
  'negators',
  'number-words',
  'places',
  'rounding',
  'units',
];

describe('lists of the slots', () => {
  it.each(LISTS)('%s names its source', (name) => {
    expect(languageData<{ source: string }>(`id/${name}.json`).source.length).toBeGreaterThan(20);
  });

  it('holds every alias of a place', () => {
    for (const [alias, name] of Object.entries(placeData().aliases)) {
      expect([alias, findPlace(alias)?.name]).toEqual([alias, findPlace(name)?.name]);
      expect([alias, findPlace(name)]).not.toEqual([alias, null]);
    }
  });

  it('has every hedge at one level only', () => {
    const { intention, hint, possible, open } =
      languageData<Record<'intention' | 'hint' | 'possible' | 'open', string[]>>('id/hedges.json');
    const all = [...intention, ...hint, ...possible, ...open];
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
  });

  it('finds opposites by the stems of the words', () => {
    expect(areOpposed(stem('menguat'), stem('melemah'))).toBe(true);
    expect(areOpposed(stem('melemah'), stem('menguat'))).toBe(true);
    expect(areOpposed(stem('menguat'), stem('naik'))).toBe(false);
    expect(areOpposed(stem('membuka'), stem('menutup'))).toBe(true);
  });
});
