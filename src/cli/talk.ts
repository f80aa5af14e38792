import { type Lang, type MessageArgs, message } from '../messages/messages.js';
import { printable } from '../render/printable.js';
import { plain } from '../render/text.js';

/** Opened at the first sentence; a reader of stderr who has gone is no error. */
function toStderr(text: string): void {
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => {});
  process.stderr.write(text);
}

/** What is said on stderr, in the user's language; nothing that an article or a path holds reaches the terminal raw. */
export class Talk {
  constructor(
    readonly lang: Lang,
    private readonly quiet: boolean,
    private readonly utf8: boolean,
    private readonly write: (text: string) => void = toStderr,
  ) {}

  /** A sentence that has to be said, even with `--quiet`: what failed, or what is wrong with the command. */
  error(key: string, args: MessageArgs = {}): void {
    this.line(this.sentence(key, args));
  }

  /** A sentence that helps: left out with `--quiet`. */
  say(key: string, args: MessageArgs = {}): void {
    if (!this.quiet) this.line(this.sentence(key, args));
  }

  /** A message as text, its arguments cleaned. */
  sentence(key: string, args: MessageArgs = {}): string {
    const cleaned = Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'string' ? printable(value) : value,
    ]);
    const phrase = (values: MessageArgs) => message(this.lang, key, values);
    const values = Object.fromEntries(cleaned) as MessageArgs;
    return this.utf8 ? phrase(values) : plain(phrase, values);
  }

  private line(text: string): void {
    this.write(`${text}\n`);
  }
}
