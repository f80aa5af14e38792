import { existsSync } from 'node:fs';
import type { CommanderError } from 'commander';
import type { MessageArgs } from '../messages/messages.js';
import { commandLine } from './shell.js';
import type { Talk } from './talk.js';

/** Says in one sentence what commander found wrong, with its suggestion. */
export function tellMisuse(error: CommanderError, argv: readonly string[], talk: Talk): void {
  // `claims` alone: commander has printed the help.
  if (error.code === 'commander.help') return;
  const [key, args] = sentenceOf(error, argv);
  talk.error(`cli.${key}`, args);
}

function sentenceOf(error: CommanderError, argv: readonly string[]): [string, MessageArgs] {
  const given = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const near = /Did you mean (?:one of )?([^?]+)\?/.exec(error.message)?.[1];
  switch (error.code) {
    case 'commander.unknownOption':
      return near ? ['unknown-option-near', { option: given, near }] : ['unknown-option', { option: given }];
    case 'commander.unknownCommand':
      if (given !== '' && existsSync(given)) {
        return ['path-without-command', { path: given, line: commandLine('compare', ...argv) }];
      }
      return near ? ['unknown-command-near', { command: given, near }] : ['unknown-command', { command: given }];
    case 'commander.missingArgument':
      return ['missing-argument', { argument: given }];
    case 'commander.optionMissingArgument':
      return ['option-without-value', { option: given }];
    case 'commander.excessArguments':
      return ['too-many-arguments', {}];
    default:
      return ['misuse', { detail: error.message.replace(/^error: /, '') }];
  }
}
