import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { StdinSource } from '../../src/load/stdin.js';

/** A temporary folder with these files (a `→` before the content makes a link); removed when the test ends. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'claims-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof content === 'string' && content.startsWith('→')) symlinkSync(content.slice(1), path);
    else writeFileSync(path, content);
  }
  return root;
}

/** A standard input that holds this. */
export function stdinOf(content: string | Uint8Array): StdinSource {
  return { mayHold: () => true, read: async () => (typeof content === 'string' ? Buffer.from(content) : content) };
}

/** A terminal: it must not be read. */
export const terminal: StdinSource = {
  mayHold: () => false,
  read: async () => {
    throw new Error('a terminal was read');
  },
};
