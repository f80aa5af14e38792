import type { Reader } from '../reader/reading.js';
import type { CommonFlags } from './flags.js';
import type { Talk } from './talk.js';
import { UsageError } from './usage-error.js';

/** Pairs that take longer to read than one waits without wondering: some two seconds. */
const MANY = 400;

/**
 * The reader that `--reader` asks for: `auto` (default) reads up to a bound and does without when something is missing, `on`
 * reads all and fails without, `off` leaves it out.
 */
export async function readerOf(
  { reader: mode = 'auto', cache = true }: CommonFlags,
  talk: Talk,
): Promise<Reader | null> {
  if (mode !== 'auto' && mode !== 'on' && mode !== 'off') throw new UsageError('reader-mode', { mode });
  if (mode === 'off') return null;
  const { AUTO_BOUND, cacheFolder, openReader } = await import('../reader/open.js');
  const opened = openReader({
    bound: mode === 'auto' ? AUTO_BOUND : null,
    cache: cache ? cacheFolder(process.env) : null,
    onRead: (pairs) => {
      // Only somebody who looks on needs to know why it takes its time.
      if (pairs >= MANY && process.stderr.isTTY) talk.say('cli.reader-reads', { n: pairs });
    },
  });
  if (typeof opened !== 'string') return opened;
  if (mode === 'on') throw new UsageError(opened === 'model' ? 'reader-no-model' : 'reader-no-runtime');
  talk.say(opened === 'model' ? 'cli.reader-no-model' : 'cli.reader-no-runtime');
  return null;
}

/** Does something with the reader, or without it when its runtime turns out not to work; that is said. */
export async function withReader<T>(
  flags: CommonFlags,
  talk: Talk,
  run: (reader: Reader | null) => Promise<T>,
): Promise<T> {
  const reader = await readerOf(flags, talk);
  if (!reader) return run(null);
  try {
    return await run(reader);
  } catch (error) {
    const { ReaderFailed } = await import('../reader/open.js');
    if (!(error instanceof ReaderFailed)) throw error;
    if (flags.reader === 'on') throw new UsageError('reader-failed', { detail: error.message });
    talk.say('cli.reader-failed', { detail: error.message });
    return run(null);
  }
}
