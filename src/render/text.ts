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
 * The sentence for a code with arguments (`reason.<code>`). A code that has no sentence yet, or other arguments than
 * its sentence asks for, is shown as itself with its arguments, so that nothing is ever hidden.
 */
export function sentenceFor(reason: Reason, lang: Lang, utf8: boolean): string {
  const key = `reason.${reason.code}`;
  if (hasMessage(lang, key)) {
    const phrase = (values: MessageArgs) => message(lang, key, values);
    try {
      return utf8 ? phrase(reason.args) : plain(phrase, reason.args);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  const args = Object.keys(reason.args)
    .sort()
    .map((name) => `${name}: ${reason.args[name]}`)
    .join(', ');
  const name = reason.code.replaceAll(/[-_]/g, ' ');
  return args === '' ? name : `${name} (${args})`;
}
