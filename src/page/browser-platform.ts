// The page room's platform in an extension: messages to the background, stored settings.
import { api } from '../browser/api.ts';
import { ask, tellScreens } from '../browser/send.ts';
import { getSettings, watchDecks, watchSettings } from '../browser/store.ts';
import { words } from '../browser/words.ts';
import type { Platform } from './platform.ts';

/** Waits in ms before a question is asked again: a background that was just put to sleep needs a moment. */
const RETRIES = [100, 1_000];

/** All of the platform but what differs between pages and our own screens. */
export function browserPlatform({
  arrivedLook,
  loadCards,
  loadMarking,
  markStyle,
  panel,
}: Pick<Platform, 'arrivedLook' | 'loadCards' | 'loadMarking' | 'markStyle' | 'panel'>): Platform {
  return {
    find: (blocks, language) => persist(() => ask('find', { blocks, language })),
    card: (id, text) => persist(() => ask('card', { id, day: null, text })),
    titles: (ids) => persist(() => ask('titles', { ids })),
    settings: { get: getSettings, watch: watchSettings },
    watchDecks,
    mute: async (muted) => void (await persist(() => ask('mute', muted))),
    unmute: async (muted) => void (await persist(() => ask('unmute', muted))),
    panel,
    review: (deck) => void ask('review', { deck }),
    opened: (card) => tellScreens('opened', { card }),
    words,
    report: (report) => tellScreens('report', report),
    isAlive,
    loadCards,
    loadMarking: () => persist(loadMarking),
    arrivedLook,
    markStyle: (from, to) => persist(() => markStyle(from, to)),
  };
}

/** The extension behind this script is still the one that started it. */
function isAlive(): boolean {
  try {
    return api.runtime.id !== undefined;
  } catch {
    return false;
  }
}

async function persist<T>(attempt: () => Promise<T>): Promise<T> {
  for (const ms of RETRIES) {
    try {
      return await attempt();
    } catch (error) {
      if (!isAlive()) throw error;
      await new Promise((resolve) => setTimeout(resolve, ms));
    }
  }
  return attempt();
}
