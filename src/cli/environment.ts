import type { Lang } from '../messages/messages.js';

type Env = Readonly<Record<string, string | undefined>>;

/** First locale variable that says something, in POSIX's order of precedence. */
function localeOf(env: Env, category: 'LC_MESSAGES' | 'LC_CTYPE'): string {
  return env.LC_ALL || env[category] || env.LANG || '';
}

/** `--lang` before everything, then CLAIMS_LANG, then the locale: Indonesian for `id*`, else English. */
export function languageOf(argv: readonly string[], env: Env): Lang {
  const asked = langOption(argv) ?? env.CLAIMS_LANG?.toLowerCase();
  if (asked === 'id' || asked === 'en') return asked;
  return /^id(?![a-z])/i.test(localeOf(env, 'LC_MESSAGES')) ? 'id' : 'en';
}

/** The value of `--lang`, needed before the options are parsed, since the help itself is in that language. */
function langOption(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = options[at];
  return word === '--lang' ? options[at + 1] : word?.slice('--lang='.length);
}

/** Whether the terminal shows UTF-8: so unless the locale names another character set (or plain `C`). */
export function showsUtf8(env: Env): boolean {
  const locale = localeOf(env, 'LC_CTYPE');
  return locale === '' || /utf-?8/i.test(locale);
}

/** Colour: FORCE_COLOR, else NO_COLOR (no-color.org), else only on a terminal that can do something. */
export function showsColor(env: Env, terminal: boolean): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR) return false;
  return terminal && env.TERM !== 'dumb';
}
