// Work in small pieces, so that the page never waits for Gloss.

/** Longest piece of work in ms: half of a 60 Hz frame, so that the page keeps the other half. */
const SLICE = 8;

/** Resolves in a later task of the page, at the soonest after `ms`; rejects when the signal aborts. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** Tries until it succeeds, `ms` after each failure; rejects when the signal aborts. */
export async function untilDone<T>(attempt: () => Promise<T>, ms: number, signal: AbortSignal): Promise<T> {
  for (;;) {
    try {
      const result = await attempt();
      signal.throwIfAborted();
      return result;
    } catch {
      await pause(ms, signal);
    }
  }
}

/** A worker calls the result between two steps; it waits whenever a slice's time is used up. */
export function slicer(signal: AbortSignal): { between(): Promise<void> | undefined; worked(): number } {
  let worked = 0;
  let since = performance.now();
  return {
    between() {
      const spent = performance.now() - since;
      if (spent < SLICE) return undefined;
      worked += spent;
      return pause(0, signal).then(() => {
        since = performance.now();
      });
    },
    /** Time in ms spent between waits so far. */
    worked: () => worked + performance.now() - since,
  };
}
