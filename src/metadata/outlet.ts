import { languageData } from '../language/data.js';
import type { ArticleInput, Sourced } from '../model.js';
import { findDateline } from '../segment/dateline.js';
import { type Line, lastLines } from './lines.js';
import { displayName, isAgency, knownOutlet, outletOfUrl } from './outlet-names.js';

interface SiteNames {
  readonly triggers: readonly string[];
  readonly name: string;
  readonly invitations: readonly string[];
  readonly site_names: readonly string[];
  readonly not_outlets: readonly string[];
  readonly dateline_openings: readonly string[];
  readonly generic_names: { readonly words: readonly string[] };
}

interface SitePatterns {
  readonly triggers: readonly string[];
  readonly invitations: readonly RegExp[];
  readonly siteNames: readonly RegExp[];
  /** Words before the outlet in a dateline ("Laporan Wartawan X"). */
  readonly opening: RegExp;
  readonly generic: ReadonlySet<string>;
}

/** Where in a body the outlet may be named. */
export interface Surroundings {
  /** First lines that are not blank. */
  readonly lines: readonly Line[];
  /** 1-based line of the source on which the body begins. */
  readonly firstLine: number;
  /** An outlet that the title or date line names, with its row. */
  readonly beside: { readonly name: string; readonly row: number } | null;
}

/** How many lines may stand before the dateline: title, date, caption and its repetitions. */
const LINES_TO_DATELINE = 8;
/** A longer line is the first paragraph; what follows it has no dateline. */
const LONGEST_CAPTION = 250;
/** Invitations and copyright lines stand at the end, among menu words. */
const LINES_AT_END = 25;
/** Longer lines are prose. */
const LONGEST_INVITATION = 300;

let patterns: SitePatterns | undefined;

function load(): SitePatterns {
  if (patterns) return patterns;
  const data = languageData<SiteNames>('id/site-names.json');
  // Case counts in names only; the words of the patterns are written for both by `either`.
  const name = `(?!(?:${either(data.not_outlets.join('|'))})\\b)(?:${data.name})`;
  const build = (pattern: string): RegExp => new RegExp(either(pattern).replaceAll('{name}', name));
  patterns = {
    triggers: data.triggers,
    invitations: data.invitations.map(build),
    siteNames: data.site_names.map(build),
    opening: new RegExp(`^(?:${data.dateline_openings.join('|')})\\s+`, 'i'),
    generic: new Set(data.generic_names.words),
  };
  return patterns;
}

/** Makes each letter of a pattern match both cases, but for escapes, groups' names and the placeholder. */
function either(pattern: string): string {
  return pattern.replace(/\\.|\(\?<\w+>|\{\w+\}|[a-z]/g, (part) =>
    part.length === 1 ? `[${part}${part.toUpperCase()}]` : part,
  );
}

/** The outlet: given, else named by the text, the web address, the folder or the file. */
export function findOutlet(input: ArticleInput, around: Surroundings): Sourced<string> {
  const given = input.outlet?.trim();
  if (given) return { value: given, origin: 'given', line: null };
  return (
    inDateline(around) ??
    besideTitle(around) ??
    inSiteName(input.text, around) ??
    outside(input) ?? { value: '', origin: 'none', line: null }
  );
}

function inDateline({ lines, firstLine, beside }: Surroundings): Sourced<string> | null {
  for (const { text, row } of lines.slice(0, LINES_TO_DATELINE)) {
    // "Kompas.com - 02/05/2024" is a date line and looks like a dateline.
    if (row === beside?.row) continue;
    const outlet = findDateline(text)?.outlet?.replace(load().opening, '');
    if (outlet && !isAgency(outlet)) return { value: displayName(outlet), origin: 'dateline', line: firstLine + row };
    if (text.length > LONGEST_CAPTION) return null;
  }
  return null;
}

function besideTitle({ beside, firstLine }: Surroundings): Sourced<string> | null {
  return beside && { value: displayName(beside.name), origin: 'site-name', line: firstLine + beside.row };
}

function inSiteName(body: string, { lines, firstLine }: Surroundings): Sourced<string> | null {
  const first = lines[0];
  if (first && first.text.split(' ').length <= 4 && knownOutlet(first.text)) {
    return { value: displayName(first.text), origin: 'site-name', line: firstLine + first.row };
  }
  const { triggers, invitations, siteNames } = load();
  for (const { text, row } of lastLines(body, LINES_AT_END)) {
    const lower = text.length > LONGEST_INVITATION ? '' : text.toLowerCase();
    if (!triggers.some((trigger) => lower.includes(trigger))) continue;
    for (const [origin, expressions] of [
      ['site-name', siteNames],
      ['invitation', invitations],
    ] as const) {
      for (const expression of expressions) {
        const name = expression.exec(text)?.groups?.name;
        if (name) return { value: displayName(name), origin, line: firstLine + row };
      }
    }
  }
  return null;
}

/** What the place of the article says: its address, its folder, a file name of the form `MEDIA_judul.txt`. */
function outside(input: ArticleInput): Sourced<string> | null {
  const atUrl = input.url ? outletOfUrl(input.url) : null;
  if (atUrl) return { value: atUrl, origin: 'url', line: null };
  const { folder, file } = placeOf(input);
  if (folder && mayNameOutlet(folder)) return { value: displayName(folder), origin: 'folder', line: null };
  const media = file && mediaInFileName(file);
  return media ? { value: displayName(media), origin: 'file-name', line: null } : null;
}

/** Folder and file of an article; a record of a file (`x.ndjson:12`, `x.json#3`) has a folder only. */
export function placeOf(input: ArticleInput): { folder: string; file: string } {
  const source = (input.source ?? '').replaceAll('\\', '/');
  const parts = source.split('/').filter((part) => part !== '' && part !== '.');
  const last = parts.at(-1) ?? '';
  return { folder: input.folder ?? parts.at(-2) ?? '', file: /[:#]\d+$/.test(last) || last === 'stdin' ? '' : last };
}

/** False for names that say nothing ("artikel"), dates, hashes and numbers. */
function mayNameOutlet(name: string): boolean {
  const plain = name.toLowerCase().trim();
  if (knownOutlet(plain)) return true;
  if (load().generic.has(plain) || load().generic.has(plain.replace(/[\s_.-]*\d+$/u, ''))) return false;
  return /\p{L}{2}/u.test(plain) && !/\d{3}/.test(plain) && !/^[\da-f-]{8,}$/.test(plain) && !plain.startsWith('.');
}

/**
 * The first part of `MEDIA_judul.txt`. An outlet that no list knows is taken only where `_` cannot be the space of a
 * title: it stands once ("pesisir_banjir-bandang"), or the name is written like one ("SuaraMuara_banjir_bandang").
 */
function mediaInFileName(file: string): string | null {
  const [media = '', ...rest] = file.replace(/\.[^.]+$/u, '').split('_');
  const title = rest.join('_');
  if (!/\p{L}{2}/u.test(title) || !mayNameOutlet(media)) return null;
  const nameLike = /\p{Lu}.*\p{Ll}.*\p{Lu}|^\p{Lu}{2,}$/u.test(media) && /\p{Ll}/u.test(title);
  return knownOutlet(media) || rest.length === 1 || nameLike ? media : null;
}
