import { once } from 'node:events';

/** Ends the run when nobody takes our output: in silence when its reader has left (`… | head`). */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    complain(`gloss: the output cannot be written (${error.code}).`);
    process.exit(1);
  });
}

/** Writes to standard output; settles when there is room for more. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes a line to standard error. Control characters, which can steer a terminal, are left out. */
export function complain(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
}

/** A text of foreign origin on one line, fit for a terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]+/gu, ' ');
}
