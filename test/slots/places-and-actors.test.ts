import { describe, expect, it } from 'vitest';
import { readSlots } from '../../src/extract/slots/slots.js';

const places = (text: string) => readSlots(text, 0, null).places.map((place) => place.name);
const actors = (text: string) => readSlots(text, 0, null).actors.map((actor) => actor.name);

describe('places', () => {
  it.each<[string, string[]]>([
    ['ditangkap di Surabaya, Jawa Timur', ['Surabaya', 'Jawa Timur']],
    ['gempa mengguncang Sulut', ['Sulawesi Utara']],
    ['banjir di Jaktim', ['Jakarta Timur']],
    ['rumah di Desa Sukamaju, Kabupaten Bogor', ['Desa Sukamaju', 'Kabupaten Bogor']],
    ['rumah duka di Jalan Mawar XII nomor 3', ['Jalan Mawar XII']],
    ['dirawat di Rumah Sakit Harapan Kita', ['RS Harapan Kita']],
    ['mendarat di Bandar Udara Kualanamu', ['Bandara Kualanamu']],
    ['warga Kota Jambi mengungsi', ['Kota Jambi']],
    ['ia tiba di Rusia', ['Rusia']],
    ['kelompok itu Serang warga', []],
    ['ledakan di Serang, Banten', ['Serang', 'Banten']],
    ['Polda Jawa Timur menahan dua orang', []],
  ])('%s', (text, names) => {
    expect(places(text)).toEqual(names);
  });

  it('names what holds a place', () => {
    expect(readSlots('di Desa Sukamaju, Kabupaten Bogor', 0, null).places[0]?.within).toEqual([
      'Kabupaten Bogor',
      'Jawa Barat',
      'Indonesia',
    ]);
    expect(readSlots('di Surabaya', 0, null).places[0]?.within).toEqual(['Jawa Timur', 'Indonesia']);
  });
});

describe('actors', () => {
  it.each<[string, string[]]>([
    ['Presiden Rusia Vladimir Putin bertemu Kim Jong-un kemarin', ['Vladimir Putin', 'Kim Jong-un']],
    ['Menurut Budi Santoso, api padam', ['Budi Santoso']],
    ['Kapolres AKBP Rina Wati mengatakan demikian', ['Rina Wati']],
    ['Malaysia mengimpor beras', ['Malaysia']],
    ['Komisi Pemberantasan Korupsi (KPK) menahan dua orang', ['Komisi Pemberantasan Korupsi', 'KPK']],
    ['Sebelumnya warga mengungsi ke Surabaya', []],
    ['Rabu, 13 September 2023', []],
    ['Warga Diminta Waspada Banjir Bandang', []],
  ])('%s', (text, names) => {
    expect(actors(text)).toEqual(names);
  });

  it('takes the spelling of the analysis, in headlines too', () => {
    const known = {
      canonical: (name: string) => (/^(?:Kim|Kim Jong Un|Kim Jong-un)$/.test(name) ? 'Kim Jong Un' : null),
    };
    expect(readSlots('Kemarin Kim Jong-un tiba', 0, null, known).actors.map((actor) => actor.name)).toEqual([
      'Kim Jong Un',
    ]);
    expect(readSlots('Momen Kim Jong Un Naik Kereta', 0, null, known).actors).toMatchObject([{ text: 'Kim Jong Un' }]);
  });
});
