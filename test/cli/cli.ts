import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { onTestFinished } from 'vitest';
import type { Analysis } from '../../src/document.js';
import { CACHE, PACKAGE } from './build.js';

export const BIN = `${PACKAGE}/bin/claims.js`;

interface Surroundings {
  readonly cwd?: string;
  /** What stdin gives; without it stdin is empty. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a run left behind. */
export interface Ran {
  readonly status: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line in a bare environment: English, no colour, 100 columns. */
export async function claims(args: readonly string[], { cwd = '/', input, env = {} }: Surroundings = {}): Promise<Ran> {
  const result = await execa(process.execPath, [BIN, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', LANG: 'en_US.UTF-8', XDG_CACHE_HOME: CACHE, ...env },
    extendEnv: false,
    reject: false,
    stripFinalNewline: false,
    ...(input === undefined ? { stdin: 'ignore' as const } : { input }),
  });
  return { status: result.exitCode, stdout: result.stdout, stderr: result.stderr };
}

/** The document that a run with `--json` prints. */
export async function analysisOf(args: readonly string[], surroundings?: Surroundings): Promise<Analysis> {
  const { stdout, stderr } = await claims([...args, '--json'], surroundings);
  try {
    return JSON.parse(stdout) as Analysis;
  } catch {
    throw new Error(`no document; stderr: ${stderr}`);
  }
}

/** A folder with these files, removed after the test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'claims-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** An article with front matter. */
export function article(meta: Readonly<Record<string, string>>, ...paragraphs: readonly string[]): string {
  const head = Object.entries(meta).map(([key, value]) => `${key}: ${value}`);
  return `---\n${head.join('\n')}\n---\n${paragraphs.join('\n\n')}\n`;
}

/** An invented accident told by three outlets: one number differs, one outlet is undated. */
export const FERRY: Readonly<Record<string, string>> = {
  'pesisir.md': article(
    { outlet: 'Kabar Pesisir', title: 'Feri Karam di Teluk Rindu', published: '2024-03-06T12:05+07:00' },
    'Feri Bahari Jaya karam di Teluk Rindu pada Rabu pagi. Sebanyak 7 penumpang feri Bahari Jaya tewas.',
    'Kepala Basarnas Teluk Rindu, Sarah Wulandari, mengatakan feri itu membawa 42 penumpang.',
  ),
  'muara.md': article(
    { outlet: 'Suara Muara', title: 'Feri Bahari Jaya Karam', published: '2024-03-06T12:40+07:00' },
    'Feri Bahari Jaya karam di Teluk Rindu pada Rabu pagi. Sebanyak 9 penumpang feri Bahari Jaya tewas.',
    'Gubernur Tono Hadi menjanjikan santunan kepada keluarga korban.',
  ),
  'harian.md': article(
    { outlet: 'Harian Bukit', title: 'Penumpang Feri Ditolong Nelayan' },
    'Feri Bahari Jaya karam di Teluk Rindu pada Rabu pagi. Nelayan setempat menolong penumpang yang selamat.',
    '“Feri itu membawa 42 penumpang,” kata Kepala Basarnas Teluk Rindu, Sarah Wulandari.',
  ),
};
