/**
 * How long the commands take, as ratios within one run, so that the machine does not matter: `npm run bench`.
 * Commands are run in turn, round after round, and medians compared; a broken bound gives exit status 1. Needs a build
 * (`npm run build`). The set of headlines for the last row is not part of the repository: without it the row is left out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLAIMS = join(ROOT, 'bin/claims.js');
const SEEDS = join(ROOT, '../shared/seeds');
const HEADLINES = join(ROOT, '../shared/data/rss/rss.jsonl.gz');
/** The reader's answers are kept here while the bench runs, so that all but the first run of a command find them. */
const CACHE = mkdtempSync(join(tmpdir(), 'claims-bench-cache-'));
process.on('exit', () => rmSync(CACHE, { recursive: true, force: true }));
const FEW = 500;
const MANY = 2000;

/** Milliseconds that one run of Node with these arguments takes, its output thrown away. */
function time(args) {
  const start = process.hrtime.bigint();
  const { status, signal, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XDG_CACHE_HOME: CACHE },
  });
  const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${signal ?? `status ${status}`}\n${stderr}`);
  return elapsed;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median times of several commands, run in turn; the first round only warms the file cache. */
function medians(commands, rounds) {
  const times = commands.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    commands.forEach((args, i) => {
      const elapsed = time(args);
      if (round > 0) times[i].push(elapsed);
    });
  }
  return times.map(median);
}

function row(what, elapsed, against, base, bound) {
  const ratio = elapsed / base;
  return { what, elapsed, against, base, ratio, bound, holds: ratio <= bound };
}

/** Headline items as the NDJSON that `claims` reads, evenly drawn from the whole period. */
function sample(items, count, path) {
  const chosen = Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]);
  const lines = chosen.map(({ id, outlet, title, lead, published, url }) =>
    JSON.stringify({ id: String(id), outlet, title, text: lead, published, url }),
  );
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

function firstFive(folder) {
  return readdirSync(folder)
    .sort()
    .slice(0, 5)
    .map((name) => join(folder, name));
}

const rows = [];
const notes = [];
if (!existsSync(join(ROOT, 'dist/bundle/claims.cjs'))) {
  process.stderr.write('bench: not built yet, run `npm run build` first\n');
  process.exit(2);
}

const given = existsSync(SEEDS);
const articles = given ? [SEEDS] : firstFive(join(ROOT, 'corpus/vostochny'));
if (!given) notes.push('The five seed articles are not there: five of the sample corpus were taken.');
const [node, help, compare] = medians(
  [
    ['-e', '0'],
    [CLAIMS, '--help'],
    [CLAIMS, 'compare', ...articles],
  ],
  15,
);
rows.push(row('claims --help', help, 'node -e 0', node, 1.6));
rows.push(row('claims compare, five articles', compare, 'node -e 0', node, 6));
const [unread] = medians([[CLAIMS, 'compare', ...articles, '--no-cache']], 2);
notes.push(
  `Five articles that the reader has not read before: ${(unread / 1000).toFixed(1)} s (to stay under 6 s on two cores).`,
);

if (existsSync(HEADLINES)) {
  const items = gunzipSync(readFileSync(HEADLINES))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter((item) => item.lead !== '');
  const folder = mkdtempSync(join(tmpdir(), 'claims-bench-'));
  try {
    const [few, many] = [FEW, MANY].map((count) => sample(items, count, join(folder, `${count}.ndjson`)));
    const command = (path) => [CLAIMS, 'compare', path, '--json'];
    const [short, long] = medians([command(few), command(many)], 3);
    rows.push(row(`claims compare --json, ${MANY} items`, long, `${FEW} items`, short, 12));
  } finally {
    rmSync(folder, { recursive: true });
  }
} else notes.push(`Headline items are not there: ${MANY} against ${FEW} items was not measured.`);

const cells = rows.map(({ what, elapsed, against, base, ratio, bound, holds }) => [
  what,
  `${elapsed.toFixed(0)} ms`,
  against,
  `${base.toFixed(0)} ms`,
  `${ratio.toFixed(2)}x`,
  `${bound}x`,
  holds ? 'holds' : 'BROKEN',
]);
const table = [['command', 'median', 'against', 'median', 'ratio', 'bound', 'verdict'], ...cells];
const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)));
for (const line of table)
  console.log(
    line
      .map((cell, i) => cell.padEnd(widths[i]))
      .join('  ')
      .trimEnd(),
  );
for (const note of notes) console.log(note);
process.exitCode = rows.every((line) => line.holds) ? 0 : 1;
