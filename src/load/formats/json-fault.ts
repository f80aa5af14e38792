/**
 * Offset in UTF-16 units at which `JSON.parse` gave up. V8 says "at position N", or nothing where the text ended
 * too early.
 */
export function faultOffset(error: unknown, text: string): number {
  const at = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  return at === undefined ? text.trimEnd().length : Number(at);
}
