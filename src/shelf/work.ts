// Long work on the shelf. It is done in a worker (`serve`), so that no page waits, and asked for by pages (`openDesk`).
import { shelfError } from './errors.ts';
import { createImport, type Import } from './import.ts';
import { mendDeck } from './mend.ts';
import { backUp, createRestore, type MadeBackup, type Restore } from './restore.ts';
import type { Course, Shelf } from './shelf.ts';
import type { Written } from './write.ts';

/** All long work, each ending with its course. An import or restoring goes on from the preview that was made last. */
export interface Work {
  preview: Import['preview'];
  take: Import['take'];
  backUp(settings: unknown, course?: Course): Promise<MadeBackup>;
  inspect(file: Blob, course?: Course): ReturnType<Restore['inspect']>;
  restore: Restore['restore'];
  /** See `mendDeck`. */
  mend(deck: string, course?: Course): Promise<Written>;
}

/** Long work on this shelf, done here. */
export function createWork(shelf: Shelf): Work {
  const { preview, take } = createImport(shelf);
  const { inspect, restore } = createRestore(shelf);
  return {
    preview,
    take,
    backUp: (settings, course) => backUp(shelf, settings, course),
    inspect: (file) => inspect(file),
    restore,
    mend: (deck, course) => mendDeck(shelf, deck, course),
  };
}

/** One piece of work for the worker. */
export interface Order {
  readonly kind: keyof Work;
  /** All but the course. */
  readonly given: readonly unknown[];
}

/** What the worker says of it. */
export type Report =
  | { readonly told: number }
  | { readonly result: unknown }
  | { readonly failed: { readonly name: string; readonly message: string } };

/** As much of a worker's global object as is used. */
export interface Port {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage(report: Report): void;
}

/** The worker's side: does the orders that come, one at a time. Stopping it is ending the worker. */
export function serve(work: Work, port: Port): void {
  const report = (said: Report) => port.postMessage(said);
  port.onmessage = async ({ data }: MessageEvent<Order>) => {
    const course: Course = { told: (told) => report({ told }) };
    try {
      const run = work[data.kind] as (...given: unknown[]) => Promise<unknown>;
      report({ result: await run(...data.given, course) });
    } catch (error) {
      report({ failed: plainError(error) });
    }
  };
}

const plainError = (error: unknown) =>
  error instanceof Error || error instanceof DOMException
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) };

/** A page's way to long work. Each piece of work waits for the one before. */
export interface Desk extends Work {
  /** Ends the worker, and with it all work that is not done. */
  close(): void;
}

/**
 * Opens a desk; a worker that runs `serve` is started at the first order. An aborted signal ends the worker, whose
 * open transaction the browser undoes; previews are forgotten then. `stopped` is called when a worker was ended
 * within work, which may have been done a moment before.
 */
export function openDesk(start: () => Worker, stopped: () => void): Desk {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let giveUp: ((reason: unknown) => void) | null = null;

  function end(reason: unknown): void {
    worker?.terminate();
    worker = null;
    if (giveUp) stopped();
    giveUp?.(reason);
  }
  function run(order: Order, { signal, told }: Course): Promise<unknown> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      worker ??= start();
      const stop = () => end(signal?.reason);
      signal?.addEventListener('abort', stop, { once: true });
      const over = () => {
        signal?.removeEventListener('abort', stop);
        giveUp = null;
      };
      giveUp = (reason) => {
        over();
        reject(reason);
      };
      worker.onmessage = ({ data }: MessageEvent<Report>) => {
        if ('told' in data) return told?.(data.told);
        over();
        if ('failed' in data) reject(shelfError(data.failed));
        else resolve(data.result);
      };
      worker.onerror = ({ message }) => end(new Error(message || 'The worker could not be started.'));
      worker.postMessage(order);
    });
  }
  const ask = (kind: keyof Work, given: readonly unknown[], course: Course = {}) => {
    const answer = last.then(() => run({ kind, given }, course));
    last = answer.catch(() => {});
    return answer as Promise<never>;
  };
  return {
    preview: (files, course) => ask('preview', [files], course),
    take: (choices, course) => ask('take', [choices], course),
    backUp: (settings, course) => ask('backUp', [settings], course),
    inspect: (file, course) => ask('inspect', [file], course),
    restore: (mode, course) => ask('restore', [mode], course),
    mend: (deck, course) => ask('mend', [deck], course),
    close: () => end(new DOMException('The page was closed.', 'AbortError')),
  };
}
