import type { ArticleInput } from '../../src/model.js';

/** One invented flood told by four outlets: a count that differs and grows, a denial, a speaker, a reprint, no date once. */
export const FLOOD: readonly ArticleInput[] = [
  {
    outlet: 'Kabar Pesisir',
    title: 'Banjir Bandang Lembah Rindu Tewaskan Tujuh Orang',
    published: '2024-03-06T08:05+07:00',
    url: 'https://kabarpesisir.example/banjir-lembah-rindu',
    text: 'Banjir bandang melanda Lembah Rindu pada Rabu pagi. Sebanyak 7 warga Lembah Rindu tewas terseret arus.\n\nKepala Basarnas Lembah Rindu, Sarah Wulandari, mengatakan tiga warga masih dicari. "Kami mencari tiga warga yang hilang di muara," kata Sarah.\n\nJembatan gantung sepanjang 40 meter putus diterjang banjir.',
  },
  {
    outlet: 'Suara Muara',
    title: 'Korban Tewas Banjir Bandang Jadi Sembilan',
    published: '2024-03-06T16:40+07:00',
    text: 'Korban banjir bandang di Lembah Rindu bertambah. Sebanyak 9 warga Lembah Rindu tewas terseret arus.\r\n\r\nBupati Tono Hadi membantah bantuan untuk warga terlambat. “Bantuan untuk warga sudah tiba sejak siang,” ujar dia.\r\n\r\nJembatan gantung 40 meter itu putus diterjang banjir.',
  },
  {
    outlet: 'Harian Bukit',
    text: '😀 Banjir bandang melanda Lembah Rindu pada Rabu pagi. Sebanyak 7 warga Lembah Rindu tewas.\nMenurut warga, bantuan untuk warga terlambat tiba di posko.\nSarah Wulandari menyebut tiga warga masih dicari di muara.',
  },
  {
    id: 'warta-12',
    outlet: 'Warta Ngarai',
    published: '2024-03-06',
    text: 'Dilansir Antara, jembatan gantung di Lembah Rindu putus diterjang banjir bandang. Jembatan gantung itu sepanjang 40 meter.',
  },
];

/** Another event altogether, with names of its own. */
export const HARVEST: ArticleInput = {
  outlet: 'Kabar Kebun',
  title: 'Panen Cabai Melimpah di Lereng Wangi',
  published: '2024-05-20',
  text: 'Petani cabai di Lereng Wangi memanen tiga ton cabai merah. "Harga cabai turun sejak Senin," kata Ketua Kelompok Tani Joko Prabowo.',
};
