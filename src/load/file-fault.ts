import { lstatSync, readlinkSync } from 'node:fs';
import type { Notice } from '../model.js';
import { nearestPath } from './nearest.js';
import { notice } from './notices.js';

/** Why the system would not read a path: it is missing, a link to nothing, or refused. */
export function fileFault(source: string, path: string, error: unknown): Notice {
  const code = (error as NodeJS.ErrnoException).code ?? 'EIO';
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return notice(source, 'unreadable', { reason: code });
  if (isLink(path)) return notice(source, 'dangling-link', { target: readlinkSync(path) });
  return notice(source, 'missing-path', { nearest: nearestPath(source, path) });
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
