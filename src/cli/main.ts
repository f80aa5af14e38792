import { CommanderError } from 'commander';
import { version } from '../assemble/version.js';
import { languageOf, showsUtf8 } from './environment.js';
import { guardStdout } from './guard-stdout.js';
import { buildProgram } from './program.js';
import { Talk } from './talk.js';
import { UsageError } from './usage-error.js';

/**
 * Runs one command line and leaves its status in `process.exitCode`: 0 done, 1 a conflict that `--fail-on-conflict`
 * asks for, 2 wrong use or an input named by the user that could not be read.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const lang = languageOf(argv, process.env);
  const utf8 = showsUtf8(process.env);
  let talk = new Talk(lang, false, utf8);
  guardStdout((code) => talk.error('cli.stdout-failed', { reason: code }));
  const program = buildProgram({
    lang,
    version,
    talk: (flags) => {
      talk = new Talk(lang, flags.quiet ?? false, utf8);
      return talk;
    },
    done: (status) => {
      process.exitCode = status;
    },
  });
  try {
    checkLanguage(argv);
    await program.parseAsync(withKinds(argv), { from: 'user' });
  } catch (error) {
    if (error instanceof UsageError) talk.error(`cli.${error.code}`, error.args);
    else if (error instanceof CommanderError) {
      if (error.exitCode === 0) return;
      const { tellMisuse } = await import('./misuse.js');
      tellMisuse(error, argv, talk);
    } else {
      // A defect of the program: never status 1, which means a conflict.
      talk.error('cli.defect', { detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
    process.exitCode = 2;
  }
}

/** `--fail-on-conflict` takes kinds only after `=`, so that a path may follow it. */
function withKinds(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  return argv.map((word, i) => (word === '--fail-on-conflict' && (end < 0 || i < end) ? `${word}=any` : word));
}

function checkLanguage(argv: readonly string[]): void {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  for (const [i, word] of options.entries()) {
    const value = word === '--lang' ? options[i + 1] : word.startsWith('--lang=') ? word.slice('--lang='.length) : 'id';
    if (value !== undefined && value !== 'id' && value !== 'en') {
      throw new UsageError('bad-choice', { option: '--lang', value, known: 'id, en' });
    }
  }
}
