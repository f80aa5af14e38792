import { hasMessage, type MessageArgs, message } from '../messages/messages.js';
import type { Reason } from '../model.js';
import type { Lang } from './contract.js';

/** Looks up `render.<key>` and fills in its arguments; an unknown key is a defect and throws. */
export type Phrase = (key: string, args?: MessageArgs) => string;

const ASCII: Readonly<Record<string, string>> = {
  '–': '-',
  '·': '|',
  '…': '...',
  '“': '"',
  '”': '"',
  '≠': '!=',
  '→': '->',
  '−': '-',
};

/** Stands for an argument while the phrase around it is made plain: the words of articles stay as they are. */
const HELD = /\uE010(\d+)\uE011/g;

/** A phrase whose own punctuation is plain ASCII; its arguments stay as they are. */
export function plain(phrase: (args: MessageArgs) => string, args: MessageArgs): string {
  const held: string[] = [];
  const hold = (value: string | number) => (typeof value === 'number' ? value : `\uE010${held.push(value) - 1}\uE011`);
  const kept = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, hold(value)]));
  return phrase(kept)
    .replace(/[–·…“”≠→−]/g, (character) => ASCII[character] ?? character)
    .replace(HELD, (_, index: string) => held[Number(index)] ?? '');
}

/** The phrases of the screens in a language; their own punctuation is plain ASCII when `utf8` is false. */
export function phrases(lang: Lang, utf8: boolean): Phrase {
  return (key, args = {}) => {
    const phrase = (values: MessageArgs) => message(lang, `render.${key}`, values);
    return utf8 ? phrase(args) : plain(phrase, args);
  };
}

/** The name of something that comes from elsewhere (`render.<area>.<name>`), or the name itself where none is known. */
export function named(area: string, name: string, lang: Lang, args: MessageArgs = {}): string {
  const key = `render.${area}.${name}`;
  return hasMessage(lang, key) ? message(lang, key, args) : name.replaceAll(/[-_]/g, ' ');
}

/**
 * The sentence for a code with arguments: `reason.<code>`, or `reason.<code>.bare` where an argument is empty and there
 * is one. A code that has no sentence yet, or other arguments than its sentence asks for, is shown as itself with its
 * arguments, so that nothing is ever hidden.
 */
export function sentenceFor(reason: Reason, lang: Lang, utf8: boolean): string {
  const args = withLevels(reason.args, lang);
  const key = `reason.${reason.code}`;
  const bare = Object.values(args).includes('') ? [`${key}.bare`] : [];
  const known = [...bare, key].find((candidate) => hasMessage(lang, candidate));
  if (known !== undefined) {
    const phrase = (values: MessageArgs) => message(lang, known, values);
    try {
      return utf8 ? phrase(args) : plain(phrase, args);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  const name = reason.code.replaceAll(/[-_]/g, ' ');
  const list = Object.keys(args)
    .sort()
    .map((argument) => `${argument}: ${args[argument]}`)
    .join(', ');
  return list === '' ? name : `${name} (${list})`;
}

/** The name of a level of certainty; any other word is itself. */
export function levelName(word: string, lang: Lang): string {
  const key = `reason.level.${word}`;
  return hasMessage(lang, key) ? message(lang, key) : word;
}

/** An argument `a` with a level of certainty in `a_level` becomes the level's name, with the words that show it. */
function withLevels(args: MessageArgs, lang: Lang): MessageArgs {
  const told: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(args)) {
    const level = args[`${name}_level`];
    const key = `reason.level.${level}`;
    if (level === undefined || !hasMessage(lang, key)) told[name] = value;
    else told[name] = value === '' ? message(lang, key) : `${message(lang, key)} ("${value}")`;
  }
  return told;
}
