import { describe, expect, test } from 'vitest';
import { languageData } from '../../src/language/data.js';
import { type BoilerplateRule, type CreditRule, readLine } from '../../src/segment/boilerplate.js';

const { rules } = languageData<{ readonly rules: readonly BoilerplateRule[] }>('id/boilerplate.json');
const credits = languageData<{ readonly rules: readonly CreditRule[] }>('id/credits.json').rules;

function matches(rule: BoilerplateRule | CreditRule, text: string): boolean {
  const whole = rule.scope === 'line' || rule.scope === 'menu';
  const source = whole ? `^(?:${rule.pattern})$` : rule.scope === 'tail' ? `(?:${rule.pattern})$` : rule.pattern;
  const sensitive = 'caption' in rule ? rule.ignoreCase !== true : rule.matchCase === true;
  const lower = text.toLowerCase();
  return (
    new RegExp(source, sensitive ? 'u' : 'i').test(text) &&
    text.length <= (rule.longest ?? Number.POSITIVE_INFINITY) &&
    (rule.ends?.includes(text.slice(-1)) ?? true) &&
    (rule.needs?.some((word) => lower.includes(word)) ?? true)
  );
}

describe('every rule matches its example and passes its gate, and leaves prose with the same words alone', () => {
  test.each([...rules, ...credits].map((rule) => [`${rule.name}: ${rule.example}`, rule] as const))('%s', (_, rule) => {
    expect(matches(rule, rule.example)).toBe(true);
    expect(matches(rule, rule.keeps)).toBe(false);
    expect(readLine(rule.example).cuts.length).toBeGreaterThan(0);
    expect(rule.reason).not.toBe('');
  });

  test.each([...rules, ...credits].map((rule) => [rule.keeps]))('keeps "%s"', (text) => {
    expect(readLine(text).cuts).toEqual([]);
  });
});

describe('readLine', () => {
  const rest = (text: string): string => {
    let left = '';
    let at = 0;
    for (const cut of readLine(text).cuts) {
      left += text.slice(at, cut.start);
      at = cut.end;
    }
    return (left + text.slice(at)).trim();
  };

  test.each([
    ['Baca Juga:Harga Cabai Turun di Pasar IndukKisah Nelayan: Pulang Tanpa Ikan', ''],
    ['Warga pulang.Baca Juga: Harga Cabai Turun', 'Warga pulang.'],
    [
      'Warga pulang. Lihat juga: Harga Cabai Turun. Petani mengeluh. Harga anjlok.',
      'Warga pulang.  Petani mengeluh. Harga anjlok.',
    ],
    ['Baca Juga: Benarkah Cabai Langka? Ini Kata Petani!', ''],
    ['Warga pulang. ADVERTISEMENT Petani mengeluh.', 'Warga pulang.  Petani mengeluh.'],
    ['Petani mengeluh.***', 'Petani mengeluh.'],
    ['Petani mengeluh. (ant/bdi)', 'Petani mengeluh.'],
    ['Simak Video "Panen Raya" [Gambas: Video 20detik]', ''],
    ['Kamis, 14 Maret 2024 - 20:22 WIB', ''],
    ['- 14 Maret 2024, 21:09 WIB', ''],
    ['Kabarpesisir.com - 19/09/2019, 06:27 WIB', ''],
    ['Diperbarui pada 2 Mei 2024 10.15 WIB', ''],
    ['Terpopuler', ''],
    ['tulis komentar anda', ''],
  ])('%s', (text, left) => {
    expect(rest(text)).toBe(left);
  });

  test.each([
    'Kamis, 14 Maret 2024 - 20:22 WIB kapal itu berangkat dari dermaga.',
    'Terkini, harga cabai naik lagi di pasar itu.',
    'Editor majalah itu mundur.',
    'Polisi meminta warga menyimak juga imbauan itu.',
    'Ia mengunduh aplikasi itu dan lupa kata sandinya.',
    'Follow up kasus itu dilakukan polisi hari ini.',
    'Ia datang bersama dua menteri (Ani dan Budi).',
    'Wali kota (kanan) berdiri di samping bupati (kiri).',
    'Bagikan bantuan itu, kata bupati kepada camat.',
    'Sumber listrik di desa itu padam.',
    'Foto yang beredar itu bohong.',
    'Tagar itu terpopuler sepekan ini',
  ])('prose stays: %s', (text) => {
    expect(readLine(text).cuts).toEqual([]);
  });

  test.each([
    ['Warga menanam bakau. /Antara via Reuters./', 'Antara via Reuters', true],
    ['Warga menanam bakau. Foto/Kabar', 'Kabar', true],
    ['Warga menanam bakau /kremlin.ru/', 'kremlin.ru', true],
    ['Warga menanam bakau (ANTARA FOTO/Ani Lestari/tom.)', 'ANTARA FOTO/Ani Lestari/tom.', true],
    ['Warga menanam bakau. ANTARA FOTO/Ani Lestari/tom.', 'ANTARA FOTO/Ani Lestari/tom', true],
    ['Sumber: Kremlin.Ru.', 'Kremlin.Ru', false],
    ['Warga pulang. (Reuters)', 'Reuters', false],
  ])('credit of "%s"', (text, credit, caption) => {
    expect(readLine(text)).toMatchObject({ credits: [credit], caption });
  });
});
