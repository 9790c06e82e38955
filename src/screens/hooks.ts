import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../browser/settings.ts';
import type { Services } from './services.ts';

/** What went wrong, as a sentence for people. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A value on its way: `null` until it is there. */
export type Loaded<T> = { readonly value: T } | { readonly problem: string } | null;

/** Asks once, and again whenever `again` changes; a late answer to an earlier asking is dropped. */
export function useLoaded<T>(ask: () => Promise<T>, again: unknown): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>(null);
  useEffect(() => {
    let wanted = true;
    const tell = (answer: Loaded<T>) => wanted && setLoaded(answer);
    tell(null);
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

/** Settings as they are now (null until read) and the way to change them; `told` hears how storing went. */
export function useSettings(
  services: Pick<Services, 'settings'>,
  told: (problem: string | null) => void = () => {},
): [Settings | null, Change] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const stop = services.settings.watch(setSettings);
    services.settings.get().then(setSettings, (error) => told(reasonOf(error)));
    return stop;
  }, [services.settings, told]);
  const change = useCallback(
    (part: Partial<Settings>) => {
      setSettings((now) => now && { ...now, ...part });
      services.settings.set(part).then(
        () => told(null),
        async (error) => {
          told(reasonOf(error));
          setSettings(await services.settings.get());
        },
      );
    },
    [services.settings, told],
  );
  return [settings, change];
}
