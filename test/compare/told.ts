import { eventWords } from '../../src/compare/event-words.js';
import { type Profile, profile } from '../../src/compare/profile.js';
import { extractClaims } from '../../src/extract/claims.js';
import { describeAll } from '../../src/metadata/describe-all.js';
import { segment } from '../../src/segment/segment.js';

/** An article of an outlet of its own, as a test tells it. */
export interface Told {
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string | null;
}

/** The claims of these articles as the product describes them, dated 18 July 2024 unless said. */
export function profilesOf(...told: readonly (string | Told)[]): Profile[] {
  const inputs = told.map((one, i) => {
    const { text, title, outlet, published } = typeof one === 'string' ? ({ text: one } as Told) : one;
    return {
      id: `t${i}`,
      outlet: outlet ?? `Media ${String.fromCharCode(65 + i)}`,
      text,
      ...(title === undefined ? {} : { title }),
      ...(published === null ? {} : { published: published ?? '2024-07-18T08:00+07:00' }),
    };
  });
  const { articles } = describeAll(inputs);
  const claims = extractClaims(articles, articles.map(segment));
  return articles.flatMap((article, i) =>
    (claims[i] ?? []).map((claim) => profile(claim, article.outletKey, i, article.published.value?.iso ?? null)),
  );
}

/** The first claims of two articles, and the words of both as an event. */
export function pairOf(one: string | Told, two: string | Told) {
  const profiles = profilesOf(one, two);
  const a = profiles.find((p) => p.article === 0);
  const b = profiles.find((p) => p.article === 1);
  if (!a || !b) throw new Error('a text holds no claim');
  return { a, b, words: eventWords(profiles) };
}

/** Sentences of invented news, for any mix of claims that share some words. */
export const SENTENCES: readonly string[] = [
  'Sebanyak 7 orang tewas akibat banjir bandang di Lembah Rindu pada Rabu pagi.',
  'Banjir bandang di Lembah Rindu menewaskan sembilan orang.',
  '"Kami masih mencari tiga warga yang hilang," kata Kepala Basarnas Sarah Wulandari.',
  'Kepala Basarnas Sarah Wulandari mengatakan tiga warga masih dicari.',
  'Pemerintah akan menyalurkan bantuan Rp 2,5 miliar untuk korban banjir.',
  'Bupati Tono Hadi membantah ada keterlambatan bantuan.',
  'Jembatan gantung sepanjang 40 meter di Lembah Rindu putus diterjang banjir.',
  'Hujan deras mengguyur Lembah Rindu sejak Selasa malam hingga Rabu pukul 04.00 WIB.',
  'Warga diduga mengabaikan peringatan dini yang disampaikan BMKG.',
  'BMKG tidak mengeluarkan peringatan dini sebelum banjir.',
];
