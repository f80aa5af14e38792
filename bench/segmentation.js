/**
 * Error rate of sentence boundaries on Universal Dependencies treebanks: `node bench/segmentation.js [DIR] [--errors]`.
 * Runs of RUN neighbouring sentences are joined by a space; every join is a boundary to be found, and none at any other
 * place. The sentence tokenizer of `natural` is measured beside it. Needs a build (`npm run build`).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const RUN = 5;
const DEFAULT_FOLDER = '../shared/data/ud';

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? DEFAULT_FOLDER;
const showErrors = process.argv.includes('--errors');

/** Sentences of a CoNLL-U file in order, as their `# text` comments give them. */
function sentencesOf(path) {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.startsWith('# text = '))
    .map((line) => line.slice('# text = '.length).trim());
}

/** Offsets at which the sentences of `text` end, without the last. */
function endsByNatural(tokenizer, text) {
  const ends = [];
  let at = 0;
  for (const sentence of tokenizer.tokenize(text)) {
    const found = text.indexOf(sentence, at);
    at = found < 0 ? at : found + sentence.length;
    ends.push(at);
  }
  return ends.slice(0, -1);
}

/** Counts over all runs; `report` gets each wrong boundary with the words around it. */
function measure(sentences, findEnds, report) {
  const counts = { gold: 0, found: 0, right: 0 };
  for (let first = 0; first < sentences.length; first += RUN) {
    const run = sentences.slice(first, first + RUN);
    const text = run.join(' ');
    const gold = new Set();
    let at = 0;
    for (const sentence of run.slice(0, -1)) {
      at += sentence.length;
      gold.add(at);
      at += 1;
    }
    const found = new Set(findEnds(text));
    counts.gold += gold.size;
    counts.found += found.size;
    for (const end of new Set([...gold, ...found])) {
      if (gold.has(end) && found.has(end)) {
        counts.right += 1;
      } else {
        report(
          gold.has(end) ? 'missed' : 'false ',
          `${text.slice(Math.max(0, end - 50), end)}¦${text.slice(end, end + 40)}`,
        );
      }
    }
  }
  return counts;
}

function row(name, { gold, found, right }) {
  const precision = right / found;
  const recall = right / gold;
  const f1 = (2 * precision * recall) / (precision + recall);
  const errors = (found - right + (gold - right)) / gold;
  const share = (value) => `${(100 * value).toFixed(1)} %`.padStart(8);
  return `${name.padEnd(9)} precision ${share(precision)}  recall ${share(recall)}  F1 ${share(f1)}  errors per boundary ${share(errors)}`;
}

if (existsSync(folder)) {
  const { splitSentences } = await import(resolve(process.env.CLAIMS_DIST ?? 'dist', 'segment/sentences.js'));
  const require = createRequire(import.meta.url);
  const SentenceTokenizer = require('natural/lib/natural/tokenizers/sentence_tokenizer.js');
  const tokenizer = new SentenceTokenizer();
  const quiet = () => {};
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.conllu.gz'))
    .sort()) {
    const sentences = sentencesOf(join(folder, file));
    const report = showErrors ? (kind, where) => console.log(`  ${kind} ${where}`) : quiet;
    const ends = (text) =>
      splitSentences(text)
        .map((range) => range.end)
        .slice(0, -1);
    console.log(`${file}: ${sentences.length} sentences, runs of ${RUN}`);
    console.log(row('claims', measure(sentences, ends, report)));
    console.log(
      row(
        'natural',
        measure(sentences, (text) => endsByNatural(tokenizer, text), quiet),
      ),
    );
  }
} else {
  console.log(
    `Segmentation is not measured: the folder ${folder} is not there (name one: node bench/segmentation.js DIR).`,
  );
}
