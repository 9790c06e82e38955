// What a view of ours is asked to show as soon as it is open. It stands in `storage.session`, where a view that opens late reads
// it too.
import { api } from './api.ts';

/** Asks whichever view watches this key. */
export async function askView(key: string, what: string): Promise<void> {
  await api.storage.session.set({ [key]: what });
}

/** Tells what was asked for last, now and whenever it changes, until stopped; each asking is told once. */
export function watchAskedOf(key: string, told: (what: string) => void): () => void {
  const take = (what: unknown) => {
    if (typeof what !== 'string') return;
    api.storage.session.remove(key);
    told(what);
  };
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session') take(changes[key]?.newValue);
  };
  api.storage.onChanged.addListener(listen);
  api.storage.session.get(key).then((stored) => take(stored[key]));
  return () => api.storage.onChanged.removeListener(listen);
}
