// Work in small pieces, so that the page never waits for Gloss.

/** Longest piece of work in ms: half of a 60 Hz frame, so that the page keeps the other half. */
const SLICE = 8;
/** Longest wait in ms for an idle moment: a page that is never idle is read all the same, by a quarter of a core. */
const LATEST = 24;
/** Longest wait in ms for a frame: browsers draw none of a page that is out of sight. */
const NO_FRAME = 250;

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

/** When work goes on. */
export interface Clock {
  /** Time in ms, from any start. */
  now(): number;
  /** Calls back in a later task of the page. */
  soon(back: () => void): void;
  /** Calls back when the page has nothing to do; `left` tells for how many ms more. */
  idle(back: (left: () => number) => void): void;
}

/** The page's own. Firefox has a scheduler from 142 on; timers wait 4 ms longer. */
const PAGE: Clock = {
  now: () => performance.now(),
  soon(back) {
    if ('scheduler' in globalThis) scheduler.postTask(back);
    else setTimeout(back);
  },
  idle(back) {
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback((deadline) => back(() => deadline.timeRemaining()), { timeout: LATEST });
    else setTimeout(back, 0, () => 0);
  },
};

/** Work in slices. */
export interface Slices {
  /** To be called between two steps: gives a promise to wait for whenever a slice's time is used up. It rejects when the signal has aborted. */
  between(): Promise<void> | undefined;
  /** Waits for something else, which is no work, and begins a new slice. */
  rest<T>(until: Promise<T>): Promise<T>;
  /** Time in ms spent between waits so far. */
  worked(): number;
}

/** Begins a slice. Work goes on when the page is idle; while `isUrgent`, as soon as the page had its turn. */
export function slicer(signal: AbortSignal, isUrgent = () => false, clock = PAGE): Slices {
  let worked = 0;
  let since = clock.now();
  let idleFor = () => 0;
  return {
    between() {
      const spent = clock.now() - since;
      if (spent < SLICE) return undefined;
      worked += spent;
      return new Promise((resolve, reject) => {
        const goOn = () => {
          since = clock.now();
          if (signal.aborted) reject(signal.reason);
          else resolve();
        };
        if (isUrgent() || idleFor() > SLICE) return clock.soon(goOn);
        clock.idle((left) => {
          idleFor = left;
          goOn();
        });
      });
    },
    async rest(until) {
      worked += clock.now() - since;
      try {
        return await until;
      } finally {
        since = clock.now();
      }
    },
    worked: () => worked + clock.now() - since,
  };
}

/** Resolves right after the page has drawn a frame, when asking for styles and places costs no layout; rejects when the signal aborts. */
export async function afterFrame(signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'hidden') return pause(0, signal);
  const drawn = new Promise<void>((resolve) => requestAnimationFrame(() => PAGE.soon(resolve)));
  await Promise.race([drawn, pause(NO_FRAME, signal)]);
  signal.throwIfAborted();
}

/** Does work step by step, in slices. False: `isOver` after a wait, and the rest was left. */
export async function inSlices(
  steps: Iterator<unknown>,
  slices: Slices,
  isOver: () => boolean,
): Promise<boolean> {
  while (!steps.next().done) {
    const wait = slices.between();
    if (!wait) continue;
    await wait;
    if (isOver()) return false;
  }
  return true;
}
