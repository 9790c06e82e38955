import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../browser/settings.ts';
import type { Services } from './services.ts';

/** What went wrong, as a sentence for people. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A value on its way: `null` until it is there. */
export type Loaded<T> = { readonly value: T } | { readonly problem: string } | null;

/**
 * Asks once, and again whenever `again` changes: what was answered before stands until the next answer is there. A late
 * answer to an earlier asking is dropped.
 */
export function useLoaded<T>(ask: () => Promise<T>, again: unknown): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>(null);
  useEffect(() => {
    let wanted = true;
    const tell = (answer: Loaded<T>) => wanted && setLoaded(answer);
    ask().then(
      (value) => tell({ value }),
      (error) => tell({ problem: reasonOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [again]);
  return loaded;
}

/** Stores a change of settings at once. */
export type Change = (change: Partial<Settings>) => void;

/** Hears how storing went: null, or what went wrong. */
type Told = (problem: string | null) => void;
const NOBODY: Told = () => {};

/** Settings as they are now (null until read) and the way to change them. */
export function useSettings(
  services: Pick<Services, 'settings'>,
  told: Told = NOBODY,
): [Settings | null, Change] {
  const [settings, setSettings] = useState<Settings | null>(null);
  /** Changes on their way. What is read meanwhile may be older than what the reader sees and goes by. */
  const writing = useRef(0);
  const take = useCallback((now: Settings) => {
    if (writing.current === 0) setSettings(now);
  }, []);
  useEffect(() => {
    const stop = services.settings.watch(take);
    services.settings.get().then(take, (error) => told(reasonOf(error)));
    return stop;
  }, [services.settings, told, take]);
  const change = useCallback(
    async (part: Partial<Settings>) => {
      setSettings((now) => now && { ...now, ...part });
      writing.current++;
      const problem = await services.settings.set(part).then(() => null, reasonOf);
      writing.current--;
      told(problem);
      services.settings.get().then(take, () => {});
    },
    [services.settings, told, take],
  );
  return [settings, change];
}

/**
 * Props of an element in which buttons take each other's place: of a double press the second half was meant for the button
 * before, and so is what a key says that is held.
 */
export const PRESSED_ONCE = {
  onClickCapture(event: MouseEvent) {
    if (event.detail > 1) event.stopPropagation();
  },
  onKeyDownCapture(event: KeyboardEvent) {
    if (event.repeat && event.key === 'Enter') event.preventDefault();
  },
};

/**
 * For an element whose contents come and go: when what has the focus in it goes, the element takes the focus, lest
 * keys and voices start again at the top. Gives the props to set on it.
 */
export function useKeptFocus<E extends HTMLElement>() {
  const element = useRef<E>(null);
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement === document.body) element.current?.focus({ preventScroll: true });
  });
  return {
    ref: element,
    tabIndex: -1,
    onFocusIn: (event: FocusEvent) => {
      last.current = event.target as Element;
    },
    onFocusOut: (event: FocusEvent) => {
      // Nothing gets it where the element with the focus is taken away.
      if (event.relatedTarget) last.current = null;
    },
  };
}
