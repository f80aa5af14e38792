/**
 * Ends the process quietly when the reader of stdout has gone (`claims compare | head -1`), and with status 2 when
 * stdout cannot be written otherwise. Nothing more is worth doing in either case.
 */
export function guardStdout(failed: (code: string) => void): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    failed(error.code ?? error.message);
    process.exit(2);
  });
}
