// What a run leaves behind unless it is told to clean up: processes and folders. Only its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const pending = new Set<() => void>();

function runAll(): void {
  for (const undo of [...pending].reverse()) undo();
  pending.clear();
}

let listening = false;
function listen(): void {
  if (listening) return;
  listening = true;
  process.on('exit', runAll);
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.on(signal, () => process.exit(code));
  }
}

/**
 * Runs `undo` (synchronous) when this process ends, also by Ctrl-C, latest first. Gives a function that
 * runs it now instead.
 */
export function atExit(undo: () => void): () => void {
  listen();
  pending.add(undo);
  return () => {
    if (pending.delete(undo)) undo();
  };
}

/** A new folder of our own that is gone when this process ends, or when `remove` is called. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'gloss-'));
  // A browser that was just stopped may still write for a moment: hence the retries.
  const remove = atExit(() => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));
  return { path, remove };
}
