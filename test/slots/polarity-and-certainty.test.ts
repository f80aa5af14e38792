import { describe, expect, it } from 'vitest';
import { readSlots } from '../../src/extract/slots/slots.js';

const negations = (text: string) =>
  readSlots(text, 0, null).negations.map((cue) => [cue.text, text.slice(cue.scopeStart, cue.scopeEnd)]);

describe('negations', () => {
  it.each([
    ['Satelit itu tidak mengorbit, kata dia', 'tidak', 'mengorbit'],
    ['Polisi belum menetapkan tersangka', 'belum', 'menetapkan tersangka'],
    ['Istana membantah kabar tersebut karena tak ada surat', 'membantah', 'kabar tersebut'],
    ['Mereka berangkat tanpa pengawal', 'tanpa', 'pengawal'],
    ['Kunjungan itu batal', 'batal', 'Kunjungan itu'],
    ['Kabar penutupan pasar hoaks', 'hoaks', 'Kabar penutupan pasar'],
    ['Tim gagal mengevakuasi korban dan menunda pencarian', 'gagal', 'mengevakuasi korban'],
  ])('%s', (text, cue, scope) => {
    expect(negations(text)[0]).toEqual([cue, scope]);
  });

  it.each([
    'Ia tidak hanya hadir, tetapi juga berpidato',
    'Orang itu tak lain adiknya',
    'Bukan hanya warga yang datang',
    'Mau tidak mau mereka pindah',
    'Tak kurang dari 200 orang datang',
    'Tidak lama kemudian api padam',
    'Bukan tidak mungkin harga naik',
  ])('%s denies nothing', (text) => {
    expect(negations(text)).toEqual([]);
  });
});

describe('certainty', () => {
  const level = (text: string) => readSlots(text, 0, null).certainty;
  it.each([
    ['Rusia membantu pembuatan satelit', 'fact'],
    ['Presiden mengatakan negaranya akan membantu pembuatan satelit', 'intention'],
    ['Pemerintah menargetkan jalur itu beroperasi Oktober', 'intention'],
    ['Kapal dijadwalkan tiba besok', 'intention'],
    ['Presiden mengisyaratkan bantuan satelit', 'hint'],
    ['Ia mengindikasikan akan membantu', 'hint'],
    ['Gedung itu diduga terbakar karena korsleting', 'possible'],
    ['Korban kabarnya sudah pulang', 'possible'],
    ['Penertiban itu berpotensi menaikkan produksi', 'possible'],
    ['Bukan tidak mungkin keduanya trauma', 'possible'],
    ['Hadiah uang akan ada jika sponsor datang', 'possible'],
    ['Penyebab kebakaran belum diketahui', 'open'],
    ['Nasib kapal itu masih misteri', 'open'],
    ['Polisi menangkap pelaku dugaan korupsi dana desa', 'fact'],
    ['Polisi menahan seorang warga karena diduga mencuri', 'fact'],
    ['Panitia membuka pasar yang akan direnovasi', 'fact'],
    ['Sepatu yang Mau Dipesan Menteri', 'intention'],
  ])('%s → %s', (text, expected) => {
    expect(level(text)).toBe(expected);
  });

  it('shows the word it rests on', () => {
    expect(readSlots('Kapal akan tiba', 5, null).certaintyCues).toEqual([
      { start: 11, end: 15, text: 'akan', level: 'intention' },
    ]);
  });
});
