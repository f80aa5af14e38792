import type { MessageArgs } from '../messages/messages.js';

/** Wrong use: the sentence is `cli.<code>` of the message files; the exit status is 2. */
export class UsageError extends Error {
  constructor(
    readonly code: string,
    readonly args: MessageArgs = {},
  ) {
    super(code);
  }
}
