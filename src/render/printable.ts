/** Characters that stand in for `[` and `]` around differing words until a screen is painted (private use area). */
export const MARK_OPEN = '\uE000';
export const MARK_CLOSE = '\uE001';

/** Line breaks and tabs of every kind: a space on screen. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Characters that a terminal obeys or that change how others are shown: C0, DEL and C1 controls (an escape sequence
 * loses its ESC and so its power; the rest stays readable), soft hyphen, bidi marks, embeddings, overrides and
 * isolates (Unicode TR36, "Trojan Source"), zero-width spaces, deprecated and annotation format characters, tags.
 */
const COMMANDS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Lone surrogates, and the private characters that this folder marks with, which no article may bring along. */
const REPLACED = /[\uE000\uE001\uE010\uE011\p{Surrogate}]/gu;

/**
 * Text of an article, a path or an argument made safe for a terminal: one line, no control characters or terminal
 * escapes, no bidi controls, no lone surrogates. Every string from outside goes through here before it is laid out.
 * Idempotent; letters, combining marks and emoji are kept.
 */
export function printable(text: string): string {
  return text.replace(BREAKS, ' ').replace(COMMANDS, '').replace(REPLACED, '\uFFFD');
}
