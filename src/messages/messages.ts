import { readFileSync } from 'node:fs';

export type Lang = 'id' | 'en';

/** Values of the placeholders of a template. */
export type MessageArgs = Readonly<Record<string, string | number>>;

/** First part of a key → file that holds it: `notice.file-missing` stands in `<lang>/notices.json`. */
const FILES = {
  cli: 'cli',
  help: 'help',
  notice: 'notices',
  reason: 'reasons',
  render: 'render',
} as const;

const read = new Map<string, Readonly<Record<string, string>>>();

/** Templates of one file, read at first use: `claims --help` needs one of them only. */
function templates(lang: Lang, file: string): Readonly<Record<string, string>> {
  const path = `../messages/${lang}/${file}.json`;
  let found = read.get(path);
  if (!found) {
    // Not by `require`, which alone costs `claims --help` 2 ms.
    found = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Readonly<Record<string, string>>;
    read.set(path, found);
  }
  return found;
}

/** The template of a key, or null when there is none. Keys are flat: `<area>.<name>`. */
function templateOf(lang: Lang, key: string): string | null {
  const area = key.slice(0, key.indexOf('.'));
  const file = FILES[area as keyof typeof FILES];
  if (!file) return null;
  const found = templates(lang, file);
  return Object.hasOwn(found, key) ? (found[key] ?? null) : null;
}

/** Whether both languages could be asked for this key, for codes that come from elsewhere. */
export function hasMessage(lang: Lang, key: string): boolean {
  return templateOf(lang, key) !== null;
}

/**
 * A sentence in the language asked for. In a template `{name}` is replaced by the argument `name`, and
 * `{name:one|many}` by its first form when that argument is 1, else by its second ("{n} {n:article|articles}").
 * Arguments are put in as they are: whoever writes to a terminal cleans them first.
 * An unknown key or a missing argument is a mistake in the program: RangeError.
 */
export function message(lang: Lang, key: string, args: MessageArgs = {}): string {
  const template = templateOf(lang, key);
  if (template === null) throw new RangeError(`no message ${key} (${lang})`);
  return fill(template, args, key);
}

function fill(template: string, args: MessageArgs, key: string): string {
  return template.replace(/\{(\w+)(?::([^|{}]*)\|([^|{}]*))?\}/g, (_, name: string, one?: string, many?: string) => {
    const value = args[name];
    if (value === undefined) throw new RangeError(`message ${key} lacks the argument ${name}`);
    if (one !== undefined) return value === 1 ? one : (many ?? '');
    return String(value);
  });
}
