import type { Position } from '../../model.js';
import { type FieldName, KEYS } from './record.js';

/** A value of the front matter, with the place of its first character in the file. */
interface FrontValue {
  readonly value: string;
  readonly at: Position;
}

export interface FrontMatter {
  readonly fields: ReadonlyMap<FieldName, FrontValue>;
  /** Keys that hold a list or mapping where words were expected, with what they hold. */
  readonly wrong: readonly { readonly field: string; readonly found: string }[];
  /** Where the body begins, in UTF-16 units. */
  readonly bodyStart: number;
  /** 1-based line of the first fault in the YAML; null when there is none. */
  readonly fault: number | null;
}

const NONE: FrontMatter = { fields: new Map(), wrong: [], bodyStart: 0, fault: null };

/** Keys that may stand at the top of a text without fences ("outlet: Suara Muara"), as the messages advise. */
const BARE_LINE = /^(outlet|title|published|url|author|language):[ \t]+(\S.*?)[ \t]*\r?(?:\n|$)/;

/**
 * Reads the metadata before a text: YAML between `---` lines, or plain `key: value` lines at the very top.
 * Fences that enclose no mapping are part of the text.
 */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  const fenced = /^---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$(?![\s\S]))/m.exec(text);
  if (fenced?.index === 0) return readYaml(fenced[1] ?? '', fenced[0].length);
  return BARE_LINE.test(text) ? readLines(text, 1, false) : NONE;
}

async function readYaml(yaml: string, bodyStart: number): Promise<FrontMatter> {
  const { LineCounter, isMap, isScalar, isSeq, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  // The failsafe schema keeps every scalar as written: a date stays a date, a title of digits a title.
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines });
  const error = document.errors[0];
  if (error) return { ...readLines(yaml, 2, true), bodyStart, fault: lines.linePos(error.pos[0]).line + 1 };
  if (!isMap(document.contents)) return NONE;
  const fields = new Map<FieldName, FrontValue>();
  const wrong: { field: string; found: string }[] = [];
  for (const { key, value } of document.contents.items) {
    const name = fieldOf(isScalar(key) ? String(key.value) : '');
    if (name === null || fields.has(name) || value === null) continue;
    const list = isSeq(value) && name === 'author' ? value.items : [value];
    if (!list.every((item) => isScalar(item))) {
      wrong.push({ field: String(key), found: isSeq(value) ? 'array' : 'object' });
      continue;
    }
    const words = list.map(({ value: word }) => String(word ?? '')).join(', ');
    if (words.trim() === '') continue;
    const start = list[0]?.range?.[0] ?? 0;
    const quote = /["']/.test(yaml[start] ?? '') ? 1 : 0;
    const { line, col } = lines.linePos(start + quote);
    fields.set(name, { value: words, at: { line: line + 1, column: col } });
  }
  return { fields, wrong, bodyStart, fault: null };
}

/**
 * Reads `key: value` lines; the first is on 1-based line `first` of the file.
 * @param all true: passes over lines of any other form; false: ends at the first of them
 */
function readLines(text: string, first: number, all: boolean): FrontMatter {
  const fields = new Map<FieldName, FrontValue>();
  let bodyStart = 0;
  for (const [i, row] of text.split(/(?<=\n)/).entries()) {
    const [whole, key, value] = BARE_LINE.exec(row) ?? [];
    const name = fieldOf(key ?? '');
    if (whole === undefined || key === undefined || value === undefined || name === null) {
      if (all) continue;
      break;
    }
    bodyStart += row.length;
    const quoted = /^(["'])(.*)\1$/.exec(value);
    const column = key.length + 2 + whole.slice(key.length + 1).search(/\S/) + (quoted ? 1 : 0);
    if (!fields.has(name)) fields.set(name, { value: quoted?.[2] ?? value, at: { line: first + i, column } });
  }
  return { fields, wrong: [], bodyStart, fault: null };
}

function fieldOf(key: string): FieldName | null {
  const names = Object.keys(KEYS) as FieldName[];
  return names.find((name) => (KEYS[name] as readonly string[]).includes(key)) ?? null;
}
