import { expect, describe as group, it } from 'vitest';
import { describe } from '../../src/metadata/describe.js';
import type { ArticleInput } from '../../src/model.js';

const article = (text: string, more: Partial<ArticleInput> = {}) => describe({ text, ...more }).article;
const outlet = (text: string, more: Partial<ArticleInput> = {}) => {
  const { value, origin, line } = article(text, more).outlet;
  return [value, origin, line];
};

const PAGE = `Jembatan Gantung Muara Putus Diterjang Banjir

- 2 Mei 2024, 10:15 WITA
Jembatan gantung di Desa Muara. Foto/Dok. Warga

MUARA - Jembatan gantung di Desa Muara putus pada Kamis, 2 Mei 2024.

Warga memutar lewat jalan lain.
Editor: Nama Penyunting`;

group('metadata read from the text', () => {
  it('title, date and their lines are found on a page as it comes', () => {
    const { headline, published, title, body, language } = article(PAGE);
    expect(headline).toEqual({ value: 'Jembatan Gantung Muara Putus Diterjang Banjir', origin: 'title-line', line: 1 });
    expect(published).toEqual({
      value: { iso: '2024-05-02T10:15+08:00', precision: 'minute' },
      origin: 'date-line',
      line: 3,
    });
    expect(title).toBe('');
    expect(body).toBe(PAGE);
    expect(language).toBe('id');
  });

  it('lines count from where the body begins in its file', () => {
    const position = { title: { line: 2, column: 8 }, body: { line: 6, column: 1 } };
    expect(article(PAGE, { position }).published.line).toBe(8);
    expect(article(PAGE.replaceAll('\n', '\r\n'), { position }).published.line).toBe(8);
  });

  it.each([
    ['MUARA, SUARAMUARA.COM - Jembatan putus.', 'Suaramuara.com'],
    ['SUARAMUARA.COM, MUARA - Jembatan putus.', 'Suaramuara.com'],
    ['Kabarmuara.co.id – Jembatan putus.\nIsi.', 'Kabarmuara.co.id'],
    ['RADAR MUARA- Jembatan putus.', 'Radar Muara'],
    ['Jakarta, CNN Indonesia -- Jembatan putus.', 'CNN Indonesia'],
    ['Jakarta (ANTARA) - Jembatan putus.', 'Antara'],
    ['Laporan Wartawan Tribunnews.com, Nama Orang\nTRIBUNNEWS.COM, MEDAN - Jembatan putus.', 'Tribunnews'],
  ])('the dateline of "%s" names "%s"', (text, name) => {
    expect(outlet(text).slice(0, 2)).toEqual(name === '' ? ['', 'none'] : [name, 'dateline']);
  });

  it('a dateline of a city or an agency names no outlet', () => {
    expect(outlet('MOSKOW - Jembatan putus.')).toEqual(['', 'none', null]);
    expect(outlet('MOSKOW (Reuters) - Jembatan putus.')).toEqual(['', 'none', null]);
  });

  it('a dateline stands before the first long paragraph', () => {
    const caption = 'Warga di jembatan Desa Muara, Kamis (2/5/2024). Foto/Dok. Warga';
    const paragraph = 'Warga memutar lewat jalan lain karena jembatan putus. '.repeat(6);
    const dateline = 'RADAR MUARA - Jembatan putus.';
    expect(outlet(`Judul Berita Ini\n${caption}\n${dateline}`)).toEqual(['Radar Muara', 'dateline', 3]);
    expect(outlet(`Judul Berita Ini\n${paragraph}\n${dateline}`)[1]).toBe('none');
  });

  it.each([
    'Dapatkan berita terkini dan kejutan menarik dari SuaraMuara.com, Klik Disini untuk mendaftar!',
    'Ikuti kami di saluran WhatsApp SuaraMuara.com',
    'Simak berita pilihan lainnya dari SuaraMuara.com di Google News',
  ])('an invitation after the text names the outlet: %s', (line) => {
    expect(outlet(`${PAGE}\nTerpopuler\n${line}\nTerkini`)).toEqual(['SuaraMuara.com', 'invitation', 11]);
  });

  it.each([
    'Copyright © 2024 Suara Muara',
    'Pewarta: Nama Orang COPYRIGHT © Suara Muara 2024',
    'Copyright 2008 - 2024 Suara Muara. All Rights Reserved.',
    'Hak cipta 2024 Suara Muara',
    '© 2024 Suara Muara. Hak cipta dilindungi undang-undang.',
    'Artikel ini telah tayang di Suara Muara dengan judul "Jembatan Putus"',
  ])('a copyright line names the outlet: %s', (line) => {
    expect(outlet(`${PAGE}\n${line}`)).toEqual(['Suara Muara', 'site-name', 10]);
  });

  it('invitations to platforms and ordinary sentences name none', () => {
    for (const line of [
      'Ikuti berita terkini di Google News, klik di sini',
      'Warga menerima kabar dari Kepala Desa dengan tenang.',
    ]) {
      expect(outlet(`${PAGE}\n${line}`)[1], line).toBe('none');
    }
  });

  it('the outlet beside title or date is named, and is no part of the title', () => {
    const text = 'Jembatan Muara Putus Semalam - Tempo.co\nIsi berita yang lebih panjang daripada judulnya.';
    expect(article(text).headline.value).toBe('Jembatan Muara Putus Semalam');
    expect(outlet(text)).toEqual(['Tempo', 'site-name', 1]);
    expect(outlet('Jembatan Muara Putus Semalam\nKompas.com - 02/05/2024, 10:15 WIB\nIsi berita.')).toEqual([
      'Kompas.com',
      'site-name',
      2,
    ]);
  });

  it.each([
    'Kamis, 2 Mei 2024 | 10:15 WITA',
    'Nasional | Kamis, 02 Mei 2024 10:15 WITA',
    'Diterbitkan 2 Mei 2024, 10:15 WITA',
    'Penulis: Nama Orang - 02/05/2024, 10:15 WITA',
    'Tayang: Kamis, 2 Mei 2024 10:15 WITA',
  ])('date line: %s', (line) => {
    expect(article(`Judul Berita Ini\n${line}\nIsi berita.`).published).toEqual({
      value: { iso: '2024-05-02T10:15+08:00', precision: 'minute' },
      origin: 'date-line',
      line: 2,
    });
  });

  it('a date in a caption or a sentence is no date line, an update line only when there is no other', () => {
    for (const line of [
      'Warga di jembatan Desa Muara, Kamis, 2 Mei 2024.',
      'Pada 2 Mei 2024, warga pulang.',
      'Foto udara (Kamis, 2/5/2024)',
    ]) {
      expect(article(`Judul Berita Ini\n${line}\nIsi.`).published.origin, line).toBe('none');
    }
    const updated = 'Judul Berita Ini\nDiperbarui: 3 Mei 2024, 08:00 WIB\n';
    expect(article(`${updated}Isi.`).published.value?.iso).toBe('2024-05-03T08:00+07:00');
    expect(article(`${updated}2 Mei 2024, 10:00 WIB\nIsi.`).published.value?.iso).toBe('2024-05-02T10:00+07:00');
  });

  it.each([
    ['Warga pulang dari pengungsian.\nAir surut.', null],
    ['RADAR MUARA - Warga pulang\nAir surut.', null],
    ['Satu baris saja tanpa titik', null],
    ['# Warga Pulang ke Rumah\n\nAir surut.', 'Warga Pulang ke Rumah'],
    ['Nasional\nWarga Pulang ke Rumah\nAir surut.', 'Warga Pulang ke Rumah'],
    ['Benarkah Warga Pulang?\n\nAir surut.', 'Benarkah Warga Pulang?'],
  ])('title line of %j: %s', (text, title) => {
    expect(article(text).headline.value).toBe(title);
  });
});

group('what is given', () => {
  it('goes before the text', () => {
    const {
      outlet: named,
      headline,
      published,
      language,
      author,
    } = article(PAGE, {
      outlet: ' Kabar Teluk ',
      title: 'Judul sendiri',
      published: '2024-05-03',
      language: 'id-ID',
      author: 'Nama',
    });
    expect([
      named.value,
      named.origin,
      headline.value,
      published.value?.iso,
      published.origin,
      language,
      author,
    ]).toEqual(['Kabar Teluk', 'given', 'Judul sendiri', '2024-05-03', 'given', 'id', 'Nama']);
  });

  it('keeps an outlet as it is written, under one key', () => {
    expect([
      article('Isi.', { outlet: 'kompas' }).outlet.value,
      article('Isi.', { outlet: 'kompas' }).outletKey,
    ]).toEqual(['kompas', 'kompas']);
  });

  it.each(['besok', '2023-13-45'])('as a date and is none is noted: %s', (published) => {
    const { article: described, notes } = describe({ text: 'Isi.', published, source: 'a.txt' });
    expect(described.published).toEqual({ value: null, origin: 'none', line: null });
    expect(notes).toEqual([{ source: 'a.txt', code: 'bad-date', args: { value: published } }]);
  });
});

group('what stands around the text', () => {
  it('is asked in the order url, folder, file name', () => {
    const url = 'https://nasional.kompas.com/read/2018/09/29/1/judul';
    const source = 'suara-muara/Tempo_jembatan.txt';
    expect(outlet('Isi.', { url, source })).toEqual(['Kompas.com', 'url', null]);
    expect(article('Isi.', { url }).published).toEqual({
      value: { iso: '2018-09-29', precision: 'day' },
      origin: 'url',
      line: null,
    });
    expect(outlet('Isi.', { source })).toEqual(['suara-muara', 'folder', null]);
    expect(outlet('Isi.', { source: 'artikel/Tempo_jembatan.txt' })).toEqual(['Tempo', 'file-name', null]);
    expect(outlet('Isi.', { source: 'a.txt', folder: 'Suara Muara' })).toEqual(['Suara Muara', 'folder', null]);
  });

  it.each([
    ['artikel/SuaraMuara_jembatan_putus.txt', 'SuaraMuara'],
    ['artikel/muara_jembatan-putus.txt', 'muara'],
    ['artikel/tempo_jembatan_muara_putus.txt', 'Tempo'],
    ['artikel/jembatan_muara_putus.txt', ''],
    ['artikel/000_db4daf4f26859eff.txt', ''],
    ['artikel/artikel_1.txt', ''],
    ['artikel/artikel1.txt', ''],
    ['artikel/berita_jembatan.txt', ''],
    ['artikel/kabar.ndjson:3', ''],
    ['seeds/a.txt', ''],
    ['data2/a.txt', ''],
    ['2024-05-02/a.txt', ''],
    ['db4daf4f26859eff/a.txt', ''],
    ['stdin:3', ''],
    ['', ''],
  ])('%s names "%s"', (source, name) => {
    expect(outlet('Isi.', { source })[0]).toBe(name);
  });
});

group('the id', () => {
  const id = (more: Partial<ArticleInput>, text = 'Isi.') => article(text, more).id;

  it('that is given is kept', () => {
    expect(id({ id: 'x 7' })).toBe('x 7');
  });

  it('comes from outlet and address, else title, else file, else first line', () => {
    const base = { outlet: 'A', url: 'https://a.example/1', title: 'T', source: 'k/a.txt' };
    expect(id(base)).toMatch(/^[0-9a-f]{12}$/);
    expect(id(base)).toBe(id({ ...base, title: 'U', source: 'l/b.txt' }, 'Lain.'));
    expect(id({ ...base, url: '' })).toBe(id({ ...base, url: '', source: 'l/b.txt' }, 'Lain.'));
    expect(id({ outlet: 'A', source: 'k/a.txt' })).toBe(id({ outlet: 'A', source: '../k/a.txt' }, 'Lain.'));
    const all = [
      base,
      { ...base, outlet: 'B' },
      { ...base, url: 'https://a.example/2' },
      { outlet: 'A', title: 'T' },
      { outlet: 'A', title: 'U' },
      { outlet: 'A', source: 'a.txt' },
      { outlet: 'A', source: 'b.txt' },
      { outlet: 'A' },
    ].map((more) => id(more));
    expect(new Set(all).size).toBe(all.length);
    expect(id({ outlet: 'A' })).not.toBe(id({ outlet: 'A' }, 'Lain.'));
  });

  it('is the same for every spelling of the outlet', () => {
    expect(id({ outlet: 'KOMPAS.com', title: 'T' })).toBe(id({ outlet: 'kompas', title: 'T' }));
  });
});
