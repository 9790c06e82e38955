// Where settings are kept: `storage.local`, a key a setting, never in a storage that is synchronised.
import { api } from './api.ts';
import { type Muted, readSettings, SETTING_KEYS, type Settings } from './settings.ts';

const PREFIX = 'settings.';
const STORED = SETTING_KEYS.map((key) => PREFIX + key);

/** Reads all settings. */
export async function getSettings(): Promise<Settings> {
  const stored = await api.storage.local.get(STORED);
  return readSettings(Object.fromEntries(SETTING_KEYS.map((key) => [key, stored[PREFIX + key]])));
}

/** Stores some settings in one write. */
export async function setSettings(change: Partial<Settings>): Promise<void> {
  await api.storage.local.set(
    Object.fromEntries(Object.entries(change).map(([key, value]) => [PREFIX + key, value])),
  );
}

/** Stands there once the reader was reminded of backups. */
export const REMINDED = 'keep.reminded';

/** Forgets every setting in one write, and that the reader was reminded of backups. */
export async function resetSettings(): Promise<void> {
  await api.storage.local.remove([...STORED, REMINDED]);
}

/** Tells all settings whenever one changes, until the returned function is called. */
export function watchSettings(told: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !Object.keys(changes).some((key) => key.startsWith(PREFIX))) return;
    getSettings().then(told, () => {});
  };
  api.storage.onChanged.addListener(listen);
  return () => api.storage.onChanged.removeListener(listen);
}

const DECKS = 'decks.changed';

/** Tells every page that the reader's decks are others now. Pages hear no channel of the extension, but its storage. */
export async function noteDecks(): Promise<void> {
  await api.storage.local.set({ [DECKS]: Date.now() });
}

/** Hears it until the returned function is called. */
export function watchDecks(told: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && DECKS in changes) told();
  };
  api.storage.onChanged.addListener(listen);
  return () => api.storage.onChanged.removeListener(listen);
}

const isSame = (a: Muted, b: Muted) => a.card === b.card && a.site === b.site;

let lastWrite: Promise<void> = Promise.resolve();
/** One change of the list after the other: the background alone calls these, so none is lost. */
function changeMuted(change: (muted: readonly Muted[]) => readonly Muted[]): Promise<void> {
  const write = lastWrite.then(async () => setSettings({ muted: change((await getSettings()).muted) }));
  lastWrite = write.catch(() => {});
  return write;
}

/** Mutes a card. For the background. */
export const mute = (muted: Muted): Promise<void> =>
  changeMuted((list) => [...list.filter((m) => !isSame(m, muted)), muted]);

/** Takes a muting back. For the background. */
export const unmute = (muted: Muted): Promise<void> =>
  changeMuted((list) => list.filter((m) => !isSame(m, muted)));
