import { fstatSync } from 'node:fs';

/** Where bytes come from when no path is given, or for `-`. */
export interface StdinSource {
  /** False for a terminal, `/dev/null` and a closed descriptor: nothing is waited for then. */
  readonly mayHold: () => boolean;
  readonly read: () => Promise<Uint8Array>;
}

/** The standard input of this process. A pipe, a socket (a pipe that Node made) or a file may hold something. */
export const processStdin: StdinSource = {
  mayHold: () => {
    try {
      const stat = fstatSync(0);
      return stat.isFIFO() || stat.isSocket() || stat.isFile();
    } catch {
      return false;
    }
  },
  read: async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  },
};
