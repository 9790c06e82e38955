// The background: answers pages and screens, holds nothing that it cannot load again.
import { entityKeys, titleKey } from '../shelf/keys.ts';
import { createMender } from '../shelf/mend.ts';
import { openShelf } from '../shelf/shelf.ts';
import { viewCard } from '../shelf/times.ts';
import { api } from './api.ts';
import { mayRead, readOpenTabs, readTab, recheckOpenTabs, registerLook, registerPages } from './injection.ts';
import { lookPath } from './look.ts';
import { createMenus, followMenus, keepFrom } from './menus.ts';
import { askPanel, openPanel } from './panel.ts';
import { readPage } from './read-page.ts';
import { createReading } from './reading.ts';
import { keepBehind, openReview } from './review.ts';
import { answer, tellPage } from './send.ts';
import { getSettings, mute, noteDecks, unmute, watchSettings } from './store.ts';
import { followWishes, passWish } from './wish.ts';

/** Code that is run in a frame when it first needs it. */
const SCRIPTS = { card: 'card.js', marking: 'marking.js' } as const;

/** Lines that a search gives: more than anybody reads through, and all cards of an article. Time in ms that it may take. */
const SEARCH = { limit: 200, patience: 1_000 };

/** Starts listening. To be called in the first turn of the background, so that what woke it is heard. */
export function startBackground(browser: 'chrome' | 'firefox'): void {
  const shelf = openShelf();
  // Open pages look for names again once what could not be read can be.
  const reading = createReading(
    shelf,
    createMender(shelf, () => noteDecks().catch(() => {})),
  );
  // Chromium ignores highlights in style sheets of the user's origin; Firefox takes only those of the user's
  // origin into open shadow roots (2026-11).
  const cssOrigin = browser === 'firefox' ? 'USER' : 'AUTHOR';

  answer('background', {
    find: ({ blocks, language }) => reading.find(blocks, language),
    async card({ id, day, text }, { url, tab }) {
      const card = await (await reading.decksInUse()).card(id);
      if (!card) return null;
      const keys = entityKeys({ title: titleKey(card), wikidata: card.wikidata });
      const seenAt = await shelf.see(keys).catch(() => null);
      const urls = [url, tab?.url].filter((one) => one !== undefined);
      return viewCard(card, { seenAt, page: { urls, text }, day });
    },
    titles: async ({ ids }) => (await reading.decksInUse()).titles(ids),
    search: async ({ text, deck }) => (await reading.decksInUse()).search({ text, deck, ...SEARCH }),
    decks: () => reading.allDecks(),
    shelfProblem: () => reading.shelfProblem(),
    cardCount: async () => (await reading.decksInUse()).cards,
    async code({ script }, { tab, frameId }) {
      await api.scripting.executeScript({
        target: frameTarget(tab?.id, frameId),
        files: [SCRIPTS[script]],
        injectImmediately: true,
      });
      return null;
    },
    async markStyle({ from, to }, { tab, frameId }) {
      const target = frameTarget(tab?.id, frameId);
      if (to) await api.scripting.insertCSS({ target, files: [lookPath(to)], origin: cssOrigin });
      if (from) await api.scripting.removeCSS({ target, files: [lookPath(from)], origin: cssOrigin });
      return null;
    },
    async mute(muted) {
      await mute(muted);
      return null;
    },
    async unmute(muted) {
      await unmute(muted);
      return null;
    },
    known: ({ texts, language, beside }) => reading.known(texts, language, beside),
    alike: async ({ words, beside }) => (await reading.decksInUse()).alike(words, beside),
    mayRead: (_, { url, tab }) => mayRead(url, tab?.url),
    async panel({ card }, { tab }) {
      const opening = tab?.windowId !== undefined && openPanel(tab.windowId);
      await askPanel(card);
      await opening;
      return null;
    },
    async review(q) {
      await openReview(q);
      return null;
    },
    async openSettings() {
      await api.runtime.openOptionsPage();
      return null;
    },
  });

  async function registerAll() {
    await registerPages();
    if (browser === 'firefox') await registerLook(await getSettings());
  }
  api.runtime.onInstalled.addListener(async ({ reason }) => {
    await createMenus();
    await registerAll();
    await readOpenTabs();
    if (reason === 'install') await api.tabs.create({ url: api.runtime.getURL('welcome.html') });
  });
  followMenus();
  followWishes(
    ({ tab, url }) => readPage(tab, url),
    (tab) => void passWish(tab, () => keepBehind(tab)),
  );
  api.runtime.onStartup.addListener(registerAll);
  if (browser === 'firefox') watchSettings(registerLook);
  api.permissions.onAdded.addListener(async () => {
    await registerAll();
    await readOpenTabs();
  });
  api.permissions.onRemoved.addListener(recheckOpenTabs);
  api.commands.onCommand.addListener(async (command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'open-panel' && tab.windowId !== undefined) return void openPanel(tab.windowId);
    if (command === 'keep-article') return keepFrom(tab.id, tab.url);
    const step = { forward: command === 'next-card' };
    // The key press permits this tab once: a page not read so far is read now.
    if (await tellPage(tab.id, 'step', step)) return;
    if (await readTab(tab.id)) await tellPage(tab.id, 'step', step);
  });
}

function frameTarget(tab: number | undefined, frame: number | undefined) {
  if (tab === undefined) throw new Error('Only a page’s frame can ask this.');
  return { tabId: tab, frameIds: [frame ?? 0] };
}
