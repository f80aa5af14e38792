/** A word as a POSIX shell reads it back: bare where that is safe, else in single quotes. */
export function quoteForShell(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** A complete command line, quoted. */
export function commandLine(...words: readonly string[]): string {
  return ['claims', ...words].map(quoteForShell).join(' ');
}
