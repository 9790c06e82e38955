// The page room's platform in an extension: messages to the background, stored settings.
import { api } from '../browser/api.ts';
import { ask, tellScreens } from '../browser/send.ts';
import { getSettings, watchDecks, watchSettings } from '../browser/store.ts';
import { words } from '../browser/words.ts';
import type { CardPlatform, Platform } from './platform.ts';

/** Waits in ms before a question is asked again: a background that was just put to sleep needs a moment. */
const RETRIES = [100, 1_000];

/** All of what reading asks for but what differs between pages and our own screens. */
export function browserPlatform({
  arrivedLook,
  loadMarking,
  markStyle,
}: Pick<Platform, 'arrivedLook' | 'loadMarking' | 'markStyle'>): Platform {
  return {
    find: (blocks, language) => persist(() => ask('find', { blocks, language })),
    loadMarking: () => persist(loadMarking),
    arrivedLook,
    markStyle: (from, to) => persist(() => markStyle(from, to)),
    settings: { get: getSettings, watch: watchSettings },
    watchDecks,
    isAlive,
  };
}

/** The same of what marks and cards ask for. */
export function browserCardPlatform({
  loadCards,
  panel,
}: Pick<CardPlatform, 'loadCards' | 'panel'>): CardPlatform {
  return {
    card: (id, text) => persist(() => ask('card', { id, day: null, text })),
    titles: (ids) => persist(() => ask('titles', { ids })),
    loadCards,
    mute: async (muted) => void (await persist(() => ask('mute', muted))),
    unmute: async (muted) => void (await persist(() => ask('unmute', muted))),
    panel,
    review: (deck) => void ask('review', { deck }),
    opened: (card) => tellScreens('opened', { card }),
    words,
    report: (report) => tellScreens('report', report),
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
