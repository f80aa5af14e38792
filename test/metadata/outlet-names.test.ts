import { describe, expect, it } from 'vitest';
import { languageData } from '../../src/language/data.js';
import { displayName, networkOf, outletKey, outletOfUrl } from '../../src/metadata/outlet-names.js';

interface Outlets {
  source: string;
  outlets: { name: string; domains: string[]; variants: string[] }[];
}
interface Networks {
  source: string;
  networks: { name: string; domains: string[]; members: string[] }[];
}

describe('outletKey', () => {
  it.each([
    ['kompas', ['Kompas.com', 'KOMPAS.com', 'nasional.kompas.com', ' kompas ', 'https://www.kompas.com']],
    ['detikcom', ['detik', 'detikcom', 'detikNews', 'news.detik.com']],
    ['wartabulukumba', ['WartaBulukumba', 'WartaBulukumba.Com', 'wartabulukumba.pikiran-rakyat.com']],
    ['suaramuara', ['Suara Muara', 'SuaraMuara.com', 'SUARAMUARA.CO.ID', 'www.suaramuara.id', 'suara-muara']],
    ['', ['', '  ']],
  ])('%s', (key, names) => {
    for (const name of names) expect(outletKey(name), name).toBe(key);
  });

  it('keeps apart what only shares a word or an ending', () => {
    const names = [
      'Kompas.com',
      'Kompas.id',
      'Kompas TV',
      'Kompasiana',
      'Bola.com',
      'Bola.net',
      'BolaSport.com',
      'Suara.com',
      'suara.id',
      'BBC',
      'BBC News Indonesia',
    ];
    expect(new Set(names.map(outletKey)).size).toBe(names.length);
  });

  it('is never empty for a name', () => {
    expect(outletKey('***')).not.toBe('');
  });
});

describe('displayName', () => {
  it.each([
    ['PASUNDAN EKSPRES', 'Pasundan Ekspres'],
    ['SUARA  MUARA', 'Suara Muara'],
    ['SUARAMUARA. COM', 'Suaramuara.com'],
    ['SuaraMuara.Co.Id', 'SuaraMuara.co.id'],
    ['KOMPAS.com', 'Kompas.com'],
    ['RTVM', 'RTVM'],
  ])('%s → %s', (written, shown) => {
    expect(displayName(written)).toBe(shown);
  });
});

describe('outletOfUrl', () => {
  it.each([
    ['https://nasional.kompas.com/read/1', 'Kompas.com'],
    ['https://jabar.tribunnews.com/2024/05/02/judul', 'Tribun Jabar'],
    ['https://kota-lain.tribunnews.com/2024/05/02/judul', 'Tribunnews'],
    ['https://www.bbc.com/indonesia/articles/x', 'BBC News Indonesia'],
    ['https://www.bbc.com/news/x', 'BBC'],
    ['https://kabarbaru.pikiran-rakyat.com/x', 'kabarbaru'],
    ['http://www.suaramuara.example:8080/x', 'suaramuara.example'],
    ['bukan alamat', null],
  ])('%s', (url, outlet) => {
    expect(outletOfUrl(url)).toBe(outlet);
  });
});

describe('networkOf', () => {
  it('comes from the list, by name or by address', () => {
    expect(networkOf('WartaBulukumba.Com', null)).toBe('Pikiran Rakyat');
    expect(networkOf('ZONA SURABAYA RAYA', null)).toBe('Pikiran Rakyat');
    expect(networkOf('kabarbaru', 'https://kabarbaru.pikiran-rakyat.com/x')).toBe('Pikiran Rakyat');
    expect(networkOf('CNN Indonesia', null)).toBe(networkOf('detik', null));
    expect(networkOf('Suara Muara', 'https://suaramuara.example/x')).toBeNull();
  });
});

describe('the lists', () => {
  const { outlets, source } = languageData<Outlets>('id/outlets.json');
  const { networks, source: networkSource } = languageData<Networks>('id/networks.json');

  it('say where they come from', () => {
    expect([source, networkSource].every((text) => text.length > 40)).toBe(true);
  });

  it('give no spelling or address to two outlets, and each outlet its own key', () => {
    const owners = new Map<string, string>();
    for (const { name, domains, variants } of outlets) {
      for (const spelling of new Set(
        [name, ...variants, ...domains].map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')),
      )) {
        expect(owners.get(spelling) ?? name, spelling).toBe(name);
        owners.set(spelling, name);
      }
    }
    expect(new Set(outlets.map(({ name }) => outletKey(name))).size).toBe(outlets.length);
  });

  it('let every spelling of an outlet fall together', () => {
    for (const { name, domains, variants } of outlets) {
      for (const spelling of [...variants, ...domains.filter((domain) => !domain.includes('/'))]) {
        expect(outletKey(spelling), spelling).toBe(outletKey(name));
      }
    }
  });

  it('have networks of known outlets only, each in one', () => {
    const names = new Set(outlets.map(({ name }) => name));
    const members = networks.flatMap((network) => network.members);
    expect(members.filter((member) => !names.has(member))).toEqual([]);
    expect(new Set(members).size).toBe(members.length);
  });
});
