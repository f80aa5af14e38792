import { Command, CommanderError, Option } from 'commander';
import { type Lang, message } from '../messages/messages.js';
import type { Talk } from './talk.js';

/** What a command answers with: its exit status. */
type Run = (...args: never[]) => Promise<number>;

/** Options of the whole command line that `main` needs. */
interface Context {
  readonly lang: Lang;
  /** Read only when it is asked for. */
  readonly version: () => string;
  /** Makes the voice on stderr once the options are known. */
  readonly talk: (flags: { readonly quiet?: boolean }) => Talk;
  /** Takes the exit status of the command that ran. */
  readonly done: (status: number) => void;
}

/**
 * The commands and their options. Each command's module is loaded when it runs, so that `claims --help` loads nothing
 * but commander and the help texts.
 */
export function buildProgram({ lang, version, talk, done }: Context): Command {
  const t = (name: string) => message(lang, `help.${name}`);
  const program = new Command('claims').description(t('claims')).option('--version', t('version'));
  program.on('option:version', () => {
    process.stdout.write(`${version()}\n`);
    throw new CommanderError(0, 'commander.version', '');
  });

  // Set before the commands are added: they inherit it.
  program.exitOverride().configureOutput({ outputError: () => {} });
  program.configureHelp({
    styleTitle: (title) => t(`title-${title.replace(':', '').toLowerCase().replaceAll(' ', '-')}`),
  });

  const add = (name: string, load: () => Promise<Run>): Command =>
    program
      .command(name)
      .description(t(name))
      .action(async (...given: unknown[]) => {
        const command = given.pop() as Command;
        given.pop();
        const flags = command.opts();
        const run = (await load()) as (...args: unknown[]) => Promise<number>;
        done(await run(...given, flags, talk(flags)));
      });

  const compare = add('compare', async () => (await import('./commands/compare.js')).compare);
  compare.argument('[paths...]', t('paths'));
  filters(compare, t);
  screen(compare, t);
  compare
    .option('--maybe', t('maybe'))
    .option('--singles', t('singles'))
    .option('--all', t('all'))
    .option('--fail-on-conflict [=kinds]', t('fail-on-conflict'));

  const list = add('list', async () => (await import('./commands/list.js')).list);
  list.argument('[paths...]', t('paths')).option('--articles', t('articles'));
  filters(list, t);
  screen(list, t);

  const show = add('show', async () => (await import('./commands/show.js')).show);
  show.argument('<id>', t('id')).argument('[paths...]', t('paths'));
  screen(show, t);

  const explain = add('explain', async () => (await import('./commands/explain.js')).explain);
  explain.argument('<id>', t('id')).argument('[id-or-paths...]', t('id-or-paths'));
  screen(explain, t);

  const events = add('events', async () => (await import('./commands/events.js')).events);
  events.argument('[paths...]', t('paths'));
  filters(events, t);
  screen(events, t);
  events.option('--all', t('all-events'));

  const schema = add('schema', async () => (await import('./commands/schema.js')).schema);
  common(schema, t);

  const stage = add('stage', async () => (await import('./commands/stage.js')).stage);
  stage.argument('<name>', t('stage-name'));
  common(stage, t);

  program.addOption(new Option('--lang <id|en>', t('lang')));
  program.helpCommand(false).helpOption('-h, --help', t('help'));
  for (const command of program.commands) command.helpOption('-h, --help', t('help'));
  program.addHelpText('after', `\n${t('examples')}`);
  return program;
}

type Text = (name: string) => string;

const several = (value: string, before: readonly string[] = []): string[] => [...before, value];

function filters(command: Command, t: Text): void {
  command
    .option('--topic <words>', t('topic'), several)
    .option('--outlet <name>', t('outlet'), several)
    .option('--speaker <name>', t('speaker'), several)
    .option('--since <date>', t('since'))
    .option('--until <date>', t('until'))
    .option('--kind <kinds>', t('kind'), several)
    .option('--min-outlets <n>', t('min-outlets'))
    .option('--min-probability <p>', t('min-probability'))
    .option('--only <what>', t('only'), several)
    .option('--event <id>', t('event'));
}

function screen(command: Command, t: Text): void {
  command
    .option('--one-event', t('one-event'))
    .option('--json', t('json'))
    .option('--ndjson', t('ndjson'))
    .option('--with-text', t('with-text'))
    .option('--contributions', t('contributions'))
    .option('--width <n>', t('width'));
  common(command, t);
}

function common(command: Command, t: Text): void {
  command
    .option('-o, --output <file>', t('output'))
    .option('--reader <mode>', t('reader'))
    .option('--no-cache', t('no-cache'))
    .option('--lang <id|en>', t('lang'))
    .option('-q, --quiet', t('quiet'))
    .option('-v, --verbose', t('verbose'));
}
