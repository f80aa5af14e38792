import { closeSync, fchmodSync, openSync, readlinkSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from './usage-error.js';

/** Writes the result to stdout, or to the file of `-o`. */
export async function deliver(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) await toStdout(text);
  else toFile(text, file);
}

/** Waits until a piece is taken, so that a slow reader never makes the output pile up in memory. */
export function toStdout(text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  // A failing write reaches the handler of `guardStdout`, which ends the process.
  return new Promise((done) => process.stdout.write(text, () => done()));
}

/**
 * Writes a file so that there is either the old one or the whole new one: a temporary file beside it, then a rename.
 * What is no regular file (a pipe, /dev/stdout) is written directly. Throws UsageError when it cannot be written.
 */
function toFile(text: string, file: string): void {
  // While Node runs this, a Ctrl-C waits for the next turn of the event loop instead of ending the process midway.
  const interrupted = () => process.exit(130);
  try {
    const target = followLinks(resolve(file));
    const stat = statSync(target, { throwIfNoEntry: false });
    if (stat && !stat.isFile()) {
      writeFileSync(target, text);
      return;
    }
    process.once('SIGINT', interrupted);
    replace(target, text, stat?.mode);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UsageError(writeCode(code), { file, reason: code || message, folder: dirname(file) });
  } finally {
    process.off('SIGINT', interrupted);
  }
}

function replace(target: string, text: string, mode: number | undefined): void {
  const temporary = `${target}.${process.pid}.part`;
  const descriptor = openSync(temporary, 'wx');
  try {
    try {
      if (mode !== undefined) fchmodSync(descriptor, mode & 0o7777);
      writeFileSync(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** The file that a chain of links names, whether or not it exists: renaming must not replace the link itself. */
function followLinks(path: string): string {
  for (let hops = 0; hops < 40; hops++) {
    try {
      path = resolve(dirname(path), readlinkSync(path));
    } catch {
      return path;
    }
  }
  return path;
}

function writeCode(code: string): string {
  if (code === 'ENOENT') return 'write-no-folder';
  if (code === 'EISDIR') return 'write-folder';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'write-denied';
  if (code === 'ENOSPC') return 'write-full';
  return 'write-failed';
}
