// As much of the extension API as Gloss uses, in memory. To be put in place of `src/browser/api.ts`.
import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

/** An event of the API. */
function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    size: () => listeners.size,
    /** What its listeners give, in the order in which they came. */
    fire: (...args: unknown[]) => [...listeners].map((listener) => listener(...(args as never[]))),
  };
}

/** The browser's locks: one holder at a time, the others wait their turn. */
export function fakeLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request(name: string, work: () => Promise<unknown>): Promise<unknown> {
      const held = (last.get(name) ?? Promise.resolve()).catch(() => {}).then(work);
      last.set(name, held);
      return held;
    },
    /** The page that holds it goes. */
    release: (name: string) => void last.delete(name),
  };
}

/** A new browser: nothing stored, no tab, no permission. */
export function fakeApi() {
  const stored = new Map<string, unknown>();
  const changed = event();
  const tell = (keys: Iterable<string>) =>
    changed.fire(Object.fromEntries([...keys].map((key) => [key, {}])), 'local');
  const onMessage = event();
  /** Everyone who listens gets a message; the first promise is the answer, as in browsers. */
  const deliver = async (message: unknown, from: unknown) => {
    const reply = onMessage.fire(structuredClone(message), from).find((one) => one !== undefined);
    if (reply === undefined) throw new Error('Could not establish connection. Receiving end does not exist.');
    return structuredClone(await reply);
  };
  const session = new Map<string, unknown>();
  const scripts = new Map<string, unknown>();
  const register = (scriptList: { id: string }[], isKnown: boolean) => {
    for (const { id } of scriptList) {
      if (scripts.has(id) !== isKnown)
        throw new Error(isKnown ? `No script ${id}` : `Duplicate script ID '${id}'`);
    }
    for (const script of scriptList) scripts.set(script.id, script);
  };
  return {
    stored,
    scripts,
    storage: {
      onChanged: changed,
      session: {
        get: async (key: string | null) =>
          key === null ? Object.fromEntries(session) : session.has(key) ? { [key]: session.get(key) } : {},
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) session.set(key, value);
          changed.fire(
            Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])),
            'session',
          );
        },
        remove: async (key: string) => void session.delete(key),
      },
      local: {
        get: vi.fn(async (keys: readonly string[]) =>
          structuredClone(Object.fromEntries([...stored].filter(([key]) => keys.includes(key)))),
        ),
        set: vi.fn(async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value));
          tell(Object.keys(values));
        }),
        remove: vi.fn(async (keys: readonly string[]) => {
          tell(keys.filter((key) => stored.delete(key)));
        }),
      },
    },
    runtime: {
      id: 'gloss',
      onMessage,
      onInstalled: event(),
      onStartup: event(),
      getURL: (path: string) => `extension://gloss/${path}`,
      sendMessage: vi.fn(
        (message: unknown): Promise<unknown> => deliver(message, { tab: { id: 7 }, frameId: 2 }),
      ),
      openOptionsPage: vi.fn(async () => {}),
    },
    tabs: {
      query: vi.fn(async (): Promise<{ id?: number; discarded?: boolean }[]> => []),
      create: vi.fn(async (_: { url: string; active?: boolean }) => ({})),
      get: vi.fn(async (_: number): Promise<{ url?: string; windowId: number }> => ({ windowId: 1 })),
      sendMessage: vi.fn((_tab: number, message: unknown, _options?: object) => deliver(message, {})),
    },
    scripting: {
      registerContentScripts: vi.fn(async (list: { id: string }[]) => register(list, false)),
      updateContentScripts: vi.fn(async (list: { id: string }[]) => register(list, true)),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        for (const id of ids) if (!scripts.delete(id)) throw new Error(`No script ${id}`);
      }),
      executeScript: vi.fn(async (_: { target: { tabId: number } }) => []),
      insertCSS: vi.fn(async () => {}),
      removeCSS: vi.fn(async () => {}),
    },
    permissions: {
      onAdded: event(),
      onRemoved: event(),
      contains: vi.fn(async (_: { origins: string[] }) => false),
    },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en-GB' },
    commands: { onCommand: event() },
    contextMenus: {
      onClicked: event(),
      create: vi.fn((_: { id: string; contexts: string[] }) => {}),
      removeAll: vi.fn(async () => {}),
    },
    action: { openPopup: vi.fn(async () => {}), setBadgeText: vi.fn(async () => {}) },
    sidePanel: { open: vi.fn(async (_: { windowId: number }) => {}) },
  };
}
