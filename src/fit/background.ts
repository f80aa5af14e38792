/**
 * `npm run fit:background`: counts in how many sentences each stem stands (`id/background.json`) and writes the stems of
 * frequent words (`id/frequent-stems.json`). Reads the text sets beside the project; only figures and single words leave them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { pack } from '../words/packed.js';
import { hasAffix, stem } from '../words/stem.js';
import { contentStems, tokenize } from '../words/tokens.js';

/** Stems in fewer sentences than this are left out of the table; an unseen stem counts as half of it. */
const FLOOR = 3;
/** Words in fewer sentences than this are left to the stemmer. */
const FREQUENT = 3;

const data = new URL('../../../shared/data/', import.meta.url);
const out = new URL('../../src/language/id/', import.meta.url);

function* sentences(): Generator<string> {
  const lines = (name: string) =>
    gunzipSync(readFileSync(new URL(name, data)))
      .toString('utf8')
      .split('\n')
      .filter(Boolean);
  for (const line of lines('rss/rss.jsonl.gz')) {
    const item = JSON.parse(line) as { title: string; lead: string };
    yield item.title;
    yield item.lead;
  }
  for (const line of lines('indosum/indosum-dev.jsonl.gz')) {
    const item = JSON.parse(line) as { paragraphs: string[][] };
    for (const paragraph of item.paragraphs) yield* paragraph;
  }
  yield* lines('news-plain/panl-bppt-id.txt.gz');
}

if (!existsSync(data)) {
  process.stderr.write('The text sets are not beside the project (../shared/data); nothing was counted.\n');
  process.exit(2);
}
const counts = new Map<string, number>();
const words = new Map<string, number>();
let total = 0;
for (const sentence of sentences()) {
  total += 1;
  for (const item of new Set(contentStems(sentence))) counts.set(item, (counts.get(item) ?? 0) + 1);
  for (const token of new Set(tokenize(sentence).map((token) => token.lower)))
    words.set(token, (words.get(token) ?? 0) + 1);
}
const byKey = (a: [string, unknown], b: [string, unknown]) => (a[0] < b[0] ? -1 : 1);
const kept = [...counts].filter(([item, count]) => count >= FLOOR && !/^\d/.test(item)).sort(byKey);
write('background.json', {
  source: `Number of sentences that hold each stem, counted over ${total} headlines, leads and sentences of Indonesian news: RSS items of eight outlets (2026), IndoSum (Kurniawan & Louvan 2018), PANL-BPPT. Made by src/fit/background.ts.`,
  sentences: total,
  floor: FLOOR,
  counts: pack(kept.map(([item, count]) => [item, String(count)])),
});
const stems = [...words]
  .filter(([word, count]) => count >= FREQUENT && hasAffix(word))
  .sort(byKey)
  .map(([word]) => [word, stem(word) === word ? '' : stem(word)] as const);
write('frequent-stems.json', {
  source:
    'Stems that the Sastrawi stemmer gives to frequent words that look as if they had an affix; empty where that is the word itself. Kept since looking them up is faster. Made by src/fit/background.ts.',
  stems: pack(stems),
});

/** One row of a table a line. */
function write(name: string, value: unknown): void {
  writeFileSync(new URL(name, out), `${JSON.stringify(value, null, 1)}\n`);
}
