import { describe, expect, it } from 'vitest';
import { learnNames } from '../../src/extract/names.js';
import { nounPhrases } from '../../src/extract/noun-phrases.js';
import { roleKeys } from '../../src/extract/posts.js';
import { segment } from '../../src/segment/segment.js';
import { articleOf, claimsOf } from './helpers.js';

function namesOf(...texts: string[]) {
  const articles = texts.map((text, index) => articleOf({ text }, index));
  return learnNames(
    articles,
    articles.map((article) => segment(article)),
  );
}

describe('noun phrases', () => {
  it.each([
    ['Kapolres Metro Bekasi Kombes Pol. Andi Setiawan tiba.', 'Andi Setiawan', 'kapolres metro bekasi'],
    ['Kepala Dinas Perhubungan Garut Tedi Ruswandi hadir.', 'Tedi Ruswandi', 'kepala dinas perhubungan garut'],
    ['Menteri Hukum (Menkum) Arya Danendra hadir.', 'Arya Danendra', 'menteri hukum'],
    ['Wakil Ketua KPK Nurul Hasanah hadir.', 'Nurul Hasanah', 'wakil ketua kpk'],
    ['Presiden Korut Kim Jong-un tiba.', 'Kim Jong-un', 'presiden korea utara'],
    ['Bupati Sukamanah Yusuf Rio Pratama hadir.', 'Yusuf Rio Pratama', 'bupati sukamanah'],
    ['Juru bicara Kremlin Dmitry Peskov hadir.', 'Dmitry Peskov', 'juru bicara kremlin'],
    ['Pemimpin Korea Utara, Kim Jong Un, tiba.', 'Kim Jong Un', 'pemimpin korea utara'],
  ])('%s', (text, person, role) => {
    const phrase = nounPhrases(text)[0];
    expect(phrase?.person).toBe(person);
    expect(phrase?.roles[0]).toBe(role);
  });

  it.each(['Kosmodrom Vostochny terletak di timur.', 'Bupati Garut hadir.', 'Korea Utara menembakkan rudal.'])(
    '%s names no person',
    (text) => {
      expect(nounPhrases(text).map((phrase) => phrase.person)).toEqual(nounPhrases(text).map(() => null));
    },
  );

  it('writes short forms of posts out', () => {
    expect(roleKeys(['Menkum'])).toEqual(['menteri hukum', 'menteri']);
    expect(roleKeys(['presiden', 'Rusia', 'tersebut'])).toEqual(['presiden rusia', 'presiden']);
  });
});

describe('names learnt from appositions', () => {
  const table = namesOf(
    'Presiden Rusia Vladimir Putin menyambut Pemimpin Korea Utara, Kim Jong Un, di stasiun. Putin tersenyum.',
    'Pemimpin Korea Utara Kim Jong-un naik kereta. Komisi Pemberantasan Korupsi (KPK) diam. Badan Riset Kelautan Raya (BRKR) juga diam.',
  );

  it.each([
    ['Putin', 'Vladimir Putin'],
    ['PUTIN', 'Vladimir Putin'],
    ['Kim', table.of(0).canonical('Kim Jong Un') as string],
    ['Kim Jong-un', table.of(1).canonical('Kim Jong Un') as string],
    ['AS', 'Amerika Serikat'],
    ['Korut', 'Korea Utara'],
    ['Komisi Pemberantasan Korupsi', 'KPK'],
    ['Badan Riset Kelautan Raya', 'BRKR'],
  ])('%s is %s in every article', (mention, name) => {
    expect(table.of(0).canonical(mention)).toBe(name);
    expect(table.of(1).canonical(mention)).toBe(name);
  });

  it('knows who holds a post', () => {
    expect(table.of(1).holder('presiden rusia')).toBe('Vladimir Putin');
    expect(table.of(1).holder('presiden prancis')).toBeNull();
  });

  it('leaves unknown names alone', () => {
    expect(table.of(0).canonical('Macron')).toBeNull();
  });

  it('does not resolve a surname that two people share', () => {
    const shared = namesOf('Gubernur Joko Widodo bertemu Bupati Garut Sri Widodo di pasar.');
    expect(shared.of(0).canonical('Widodo')).toBeNull();
    expect(shared.of(0).canonical('Joko')).toBe('Joko Widodo');
  });

  it('prefers the person of the same article', () => {
    const two = namesOf('Bupati Garut Sri Widodo hadir di pasar.', 'Gubernur Joko Widodo hadir di sawah.');
    expect(two.of(0).canonical('Widodo')).toBe('Sri Widodo');
    expect(two.of(1).canonical('Widodo')).toBe('Joko Widodo');
  });

  it('shows one spelling per person, whatever the order of the articles', () => {
    const texts = [
      'Gubernur Pramana Adi berbicara. Gubernur Pramana Adi pulang.',
      'Gubernur Pramana Adi Wibisana berbicara kepada warga.',
    ];
    const there = namesOf(...texts)
      .of(0)
      .canonical('Pramana');
    const back = namesOf(...[...texts].reverse())
      .of(0)
      .canonical('Pramana');
    expect(there).toBe('Pramana Adi');
    expect(back).toBe(there);
  });
});

describe('speakers across articles', () => {
  it('get the name that another article introduces', () => {
    const [first] = claimsOf(
      'Peskov mengatakan pertemuan itu bersifat pribadi.',
      'Juru bicara Kremlin Dmitry Peskov hadir di ruangan.',
    );
    expect(first?.[0]?.speaker).toBe('Dmitry Peskov');
  });
});
