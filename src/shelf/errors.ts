// What can go wrong with the shelf, each by a name of its own. The old state is whole after every one of them.

/** The browser gave no more room. What was to be written was not. */
export class ShelfFullError extends Error {
  override readonly name = 'ShelfFullError';
  constructor(options?: ErrorOptions) {
    super('There is no room left on this device for the shelf. Free some, or drop a deck.', options);
  }
}

/** The browser failed to write, or to open what it wrote; most often the device is full. What was to be written was not. */
export class ShelfDeviceError extends Error {
  override readonly name = 'ShelfDeviceError';
  constructor(options?: ErrorOptions) {
    super(
      'The browser could not write to this device. Its disk may be full: free some room and try again.',
      options,
    );
  }
}

/** The shelf was written by a later Gloss. It was not touched. */
export class ShelfNewerError extends Error {
  override readonly name = 'ShelfNewerError';
  constructor(options?: ErrorOptions) {
    super('This shelf was written by a later version of Gloss. Update Gloss to open it.', options);
  }
}

/** Another page of an earlier Gloss still has the shelf open. */
export class ShelfBusyError extends Error {
  override readonly name = 'ShelfBusyError';
  constructor() {
    super('Another tab still uses an earlier version of Gloss. Close its pages and try again.');
  }
}

/** A backup file that is none, or of a later Gloss, or not whole. `message` says which. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/**
 * The error by its own name where the browser's is one of those above; otherwise itself. A transaction that nobody of ours aborted
 * (Firefox), or that met an error unknown (Chromium), died of its device.
 */
export function namedError(error: unknown): unknown {
  const { name, message } =
    error instanceof Error || error instanceof DOMException ? error : { name: '', message: '' };
  if (name === 'QuotaExceededError' || message.includes('NO_SPACE'))
    return new ShelfFullError({ cause: error });
  if (name === 'AbortError' || name === 'UnknownError' || message.includes('IOError'))
    return new ShelfDeviceError({ cause: error });
  if (name === 'VersionError') return new ShelfNewerError({ cause: error });
  return error;
}

const CLASSES: Readonly<Record<string, new () => Error>> = {
  ShelfFullError,
  ShelfDeviceError,
  ShelfNewerError,
  ShelfBusyError,
};

/** An error that came from a worker by name and message, as it was there. */
export function shelfError({ name, message }: { readonly name: string; readonly message: string }): Error {
  const Known = CLASSES[name];
  if (Known) return new Known();
  if (name === 'BackupError') return new BackupError(message);
  return Object.assign(new Error(message), { name });
}
