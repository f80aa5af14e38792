import { describe, expect, it } from 'vitest';
import { attributionOf, claimsOf, headlineOf } from './helpers.js';

describe('reporting clause after or inside a quotation', () => {
  it.each([
    ['"Airnya sudah surut sejak subuh," kata Camat Tirtasari Dewi Lestiani.', 'Dewi Lestiani | direct | null'],
    [
      '“Kami belum menerima laporan itu,” ujar juru bicara kementerian, Rahman Aulia, kepada wartawan, Senin (5/8).',
      'Rahman Aulia | direct | null',
    ],
    [
      '"Ayah meninggal pukul dua siang," jelas putra almarhum, Bagas Wirya, di rumah duka.',
      'Bagas Wirya | direct | null',
    ],
    [
      '"Jalan itu," kata Kapolres Lembang AKBP Tono Sasmita, "akan ditutup sampai besok pagi."',
      'Tono Sasmita | direct | null',
    ],
    ['Jembatan itu, kata Bupati Sukasari Rina Kusuma, baru selesai pekan depan.', 'Rina Kusuma | indirect | null'],
    [
      'Semua penumpang selamat, menurut Kepala Basarnas Marsekal Madya Hendra Wibawa.',
      'Hendra Wibawa | indirect | null',
    ],
    ['"Saya tidak tahu soal itu," kata Sari (34), warga setempat.', 'Sari | direct | null'],
  ])('%s', (text, expected) => {
    expect(attributionOf(text)).toBe(expected);
  });
});

describe('reporting clause before', () => {
  it.each([
    [
      'Menteri Luar Negeri Sari Utami mengatakan bahwa perundingan akan dilanjutkan bulan depan.',
      'Sari Utami | indirect | null',
    ],
    [
      'Sekretaris Jenderal PBB, Antonio Guterres, mengingatkan semua pihak agar menahan diri.',
      'Antonio Guterres | indirect | null',
    ],
    [
      'Antonio Guterres, sekretaris jenderal PBB, mengingatkan semua pihak agar menahan diri.',
      'Antonio Guterres | indirect | null',
    ],
    [
      'Gubernur Jawa Tengah Ratna Dewanti, di Semarang, Rabu (5/8), memastikan stok beras cukup.',
      'Ratna Dewanti | indirect | null',
    ],
    ['Dalam pertemuan itu, Moskow mengindikasikan bahwa mereka akan membantu.', 'Moskow | indirect | null'],
    [
      'AS dan Korea Selatan menuduh Korut mengirim amunisi ke luar negeri.',
      'Amerika Serikat dan Korea Selatan | indirect | null',
    ],
    [
      'Pertemuan digelar setelah para pejabat AS memperingatkan adanya kesepakatan rahasia.',
      'para pejabat Amerika Serikat | indirect | null',
    ],
    [
      'Ketika pejabat setempat membantah kabar itu, Wali Kota Bandung Asep Hidayat mengatakan data masih dihimpun.',
      'Asep Hidayat | indirect | null',
    ],
    ['Hal itu memicu peringatan keras dari Washington bahwa sanksi akan ditambah.', 'Washington | indirect | null'],
    [
      'Ketua panitia, Lukman Hadi, mengangkat gelasnya dan mengucapkan selamat kepada para tamu.',
      'Lukman Hadi | indirect | null',
    ],
    [
      'Direktur RSUD dr. Sutomo dr. Mira Anjani, Sp.A. mengatakan semua pasien membaik.',
      'Mira Anjani | indirect | null',
    ],
    ['KPK menyebut kerugian negara mencapai Rp 2 miliar.', 'KPK | indirect | null'],
    ['Menurut data resmi dari BMKG, gempa itu berpusat di laut.', 'BMKG | indirect | null'],
    ['Menurut para ahli, gempa susulan masih mungkin terjadi.', 'para ahli | indirect | null'],
    ['Keputusan itu disampaikan oleh Ketua DPRD Garut Enin Saputra.', 'Enin Saputra | indirect | null'],
    ['Pyongyang skeptis bahwa perundingan akan berhasil tahun ini.', 'Pyongyang | indirect | null'],
  ])('%s', (text, expected) => {
    expect(attributionOf(text)).toBe(expected);
  });
});

describe('relatives and descriptions', () => {
  it('a wife is not her husband', () => {
    expect(attributionOf('Istri sutradara Bima Wardana itu mengaku lega setelah sidang selesai.')).toBe(
      'istri sutradara Bima Wardana | indirect | null',
    );
  });
  it('"pria itu" is the one last spoken of', () => {
    expect(
      attributionOf(
        'Sutradara Bima Wardana tiba di bandara pagi ini. Pria itu mengatakan syuting akan segera dimulai.',
      ),
    ).toBe('Bima Wardana | indirect | null');
  });
});

describe('no speaker', () => {
  it.each([
    'Tujuh orang tewas dalam kecelakaan di Garut.',
    'Polisi mengungkap jaringan narkoba antarprovinsi di tiga kota.',
    'PT Sumber Rejeki Tbk mencatat laba bersih Rp 2 triliun.',
    'Warga harus menyebut nama lengkap saat mendaftar.',
    'Menurut jadwal, kapal berangkat pukul tujuh pagi.',
    'Bus lebih dulu menabrak pikap lalu masuk jurang.',
    'Sungai itu tambah lebar dan jelas terlihat dari jalan.',
  ])('%s', (text) => {
    expect(attributionOf(text)).toBe('null | none | null');
  });
});

describe('quotation marks', () => {
  it.each([
    ['Kedua pemimpin bertemu dalam "pertemuan hangat" di ibu kota.', 'null | none | null'],
    ['Presiden Rusia Vladimir Putin menyatakan ada "prospek" untuk kerja sama.', 'Vladimir Putin | indirect | null'],
    [
      'Presiden Rusia Vladimir Putin hanya berkata, “Itulah mengapa kami datang ke sini.”',
      'Vladimir Putin | direct | null',
    ],
    [
      'Ketika wartawan menyebut isu itu, Presiden Rusia Vladimir Putin menjawab: "Tidak ada rencana seperti itu."',
      'Vladimir Putin | direct | null',
    ],
  ])('%s', (text, expected) => {
    expect(attributionOf(text)).toBe(expected);
  });

  it('marks the reporting clause and the quoted words with offsets in the field', () => {
    const text = 'Hujan reda. "Airnya sudah surut," kata Camat Tirtasari Dewi Lestiani.';
    const claim = claimsOf(text)[0]?.at(-1);
    expect(claim?.quotation?.text).toBe('Airnya sudah surut,');
    expect(text.slice(claim?.quotation?.start, claim?.quotation?.end)).toBe('Airnya sudah surut,');
    expect(claim?.reporting?.text).toBe('kata Camat Tirtasari Dewi Lestiani');
    expect(text.slice(claim?.reporting?.start, claim?.reporting?.end)).toBe(claim?.reporting?.text);
  });
});

describe('credits', () => {
  it.each([
    ['Melansir kremlin.ru, pertemuan berlangsung beberapa jam.', 'kremlin.ru'],
    ['Dilansir dari Reuters, Jumat (2/8/2024), kapal itu tenggelam.', 'Reuters'],
    ['Kapal itu tenggelam, seperti diberitakan media pemerintah Rusia.', 'media pemerintah Rusia'],
    ['Diberitakan AFP, kapal itu tenggelam pada Kamis.', 'AFP'],
    ['Berdasarkan data BMKG, gempa itu berpusat di laut.', 'BMKG'],
    ['Aturan baru itu dirilis Kementerian Perhubungan pada Kamis.', null],
    ['Kapal itu tenggelam, dikutip dari laman BBC News pada Jumat.', 'BBC News'],
    ['Dalam laporan Reuters pada Kamis disebutkan bahwa kapal itu tenggelam.', 'Reuters'],
    ['Kapal itu tenggelam pada Kamis, demikian dikutip Jumat (2/8).', null],
    ['Nelayan itu menceritakan kejadian kepada wartawan di dermaga.', null],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)[0]?.at(-1)?.via ?? null).toBe(expected);
  });

  it('holds for both halves of a sentence', () => {
    const claims = claimsOf(
      'Melansir kremlin.ru, pertemuan itu berlangsung selama tiga jam, dan kedua pemimpin membahas banyak isu penting.',
    )[0];
    expect(claims?.map((claim) => claim.via)).toEqual(['kremlin.ru', 'kremlin.ru']);
  });

  it('a report that an agency is credited with is indirect', () => {
    expect(attributionOf('Dalam laporan Reuters pada Kamis disebutkan bahwa kapal itu tenggelam.')).toBe(
      'null | indirect | Reuters',
    );
    expect(attributionOf('Kapal itu tenggelam pada Kamis, menurut laporan Reuters.')).toBe('null | none | Reuters');
  });
});

describe('speakers in apposition', () => {
  it('may have their age in brackets', () => {
    expect(attributionOf('Seorang pengunjung asal Depok, Rina Maheswari (29), mengeluhkan antrean parkir.')).toBe(
      'Rina Maheswari | indirect | null',
    );
  });
  it('may be a kind of person with "tersebut" after an inverted verb', () => {
    const told = 'Ketua DPRD Bitung Grace Wowiling menolak rencana itu.';
    expect(attributionOf(`${told} "Tidak semua pedagang punya kendaraan," tegas politikus tersebut.`)).toBe(
      'Grace Wowiling | direct | null',
    );
  });
});

describe('headlines', () => {
  it('read the speaker before a colon', () => {
    expect(headlineOf('BI: Cadangan Devisa Naik Tipis')).toEqual([
      'BI: Cadangan Devisa Naik Tipis | Bank Indonesia | indirect',
    ]);
  });
  it('take words in the first person as his own', () => {
    expect(
      headlineOf(
        'Menkum soal Amnesti: Kami Tunggu Presiden',
        'Menteri Hukum (Menkum) Arya Danendra hadir dalam rapat itu.',
      ),
    ).toEqual(['Menkum soal Amnesti: Kami Tunggu Presiden | Arya Danendra | direct']);
  });
  it('know verbs without a prefix, and carry the speaker to the second half', () => {
    expect(headlineOf('KPK Pastikan Kasus Berlanjut, Minta Warga Tenang')).toEqual([
      'KPK Pastikan Kasus Berlanjut | KPK | indirect',
      'Minta Warga Tenang | KPK | indirect',
    ]);
  });
  it.each(['FOTO: Banjir Rendam Ratusan Rumah', 'Klasemen Akhir: Persija Juara'])('%s has no speaker', (title) => {
    expect(headlineOf(title)).toEqual([`${title} | null | none`]);
  });
});
