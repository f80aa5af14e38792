import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ArticleInput, DifferenceKind, Field } from '../model.js';

/** An annotated event as the referee feeds it to the tool. */
export interface GoldEvent {
  readonly name: string;
  readonly inputs: readonly ArticleInput[];
  readonly claims: readonly GoldClaim[];
  readonly pairs: readonly GoldPair[];
}

export interface GoldClaim {
  readonly article: string;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** Indices into `claims`; `kind` is null when both agree. */
export interface GoldPair {
  readonly a: number;
  readonly b: number;
  readonly label: 'agree' | 'conflict' | 'update';
  readonly kind: DifferenceKind | null;
}

interface RawGold {
  claims: { id: string; doc: string; field?: string; text: string }[];
  groups: { claims: string[]; conflicts?: { a: string; b: string; kind: DifferenceKind; update?: boolean }[] }[];
}

/** Folder of the annotated data, beside the project. */
export const GOLD = new URL('../../../shared/gold/', import.meta.url);

/** Whether the annotated data is there. */
export function goldIsHere(): boolean {
  return existsSync(GOLD);
}

/** Reads all events of a split that annotator A has done, in order of name. */
export function readSplit(split: 'train' | 'full-train'): GoldEvent[] {
  const folder = new URL(`${split}/`, GOLD);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.A.json'))
    .sort()
    .map((name) => readEvent(folder, name.slice(0, -'.A.json'.length)));
}

function readEvent(folder: URL, name: string): GoldEvent {
  const inputs: ArticleInput[] = [];
  const outlets = new Map<string, string>();
  for (const line of readFileSync(new URL(`${name}.jsonl`, folder), 'utf8')
    .split('\n')
    .filter(Boolean)) {
    const row = JSON.parse(line) as Record<string, string | null>;
    inputs.push({
      id: String(row.doc),
      outlet: String(row.outlet),
      ...(row.title ? { title: row.title } : {}),
      text: row.lead ?? row.text ?? '',
      ...(row.published ? { published: row.published } : {}),
      ...(row.url ? { url: row.url } : {}),
    });
    outlets.set(String(row.doc), String(row.outlet));
  }
  const gold = JSON.parse(readFileSync(new URL(`${name}.A.json`, folder), 'utf8')) as RawGold;
  const claims: GoldClaim[] = [];
  const index = new Map<string, number>();
  for (const claim of gold.claims) {
    const article = claim.doc.replace(/\.txt$/, '');
    const input = inputs.find((item) => item.id === article);
    const place = input && locate(input, claim.text, claim.field);
    if (!place) continue;
    index.set(claim.id, claims.length);
    claims.push({ article, ...place });
  }
  const pairs = new Map<string, GoldPair>();
  for (const group of gold.groups) {
    const ids = [...new Set(group.claims)].filter((id) => index.has(id));
    const differing = new Map((group.conflicts ?? []).map((item) => [[item.a, item.b].sort().join(), item]));
    for (const [i, one] of ids.entries()) {
      for (const two of ids.slice(i + 1)) {
        const a = index.get(one) as number;
        const b = index.get(two) as number;
        if (outlets.get((claims[a] as GoldClaim).article) === outlets.get((claims[b] as GoldClaim).article)) continue;
        const key = [one, two].sort().join();
        const differs = differing.get(key);
        if (differs) pairs.set(key, { a, b, label: differs.update ? 'update' : 'conflict', kind: differs.kind });
        else if (!pairs.has(key)) pairs.set(key, { a, b, label: 'agree', kind: null });
      }
    }
  }
  return { name, inputs, claims, pairs: [...pairs.values()] };
}

function locate(
  input: ArticleInput,
  text: string,
  field?: string,
): { field: Field; start: number; end: number } | null {
  const pattern = text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const regex = new RegExp(pattern);
  const order: Field[] = field === 'title' ? ['title'] : field ? ['body'] : ['title', 'body'];
  for (const name of order) {
    const value = name === 'title' ? (input.title ?? '') : input.text;
    const found = regex.exec(value);
    if (found) return { field: name, start: found.index, end: found.index + found[0].length };
  }
  return null;
}
