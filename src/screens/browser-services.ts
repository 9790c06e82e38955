// The screens' services in an extension.
import { api } from '../browser/api.ts';
import { ALL_SITES, patternOf, readTab } from '../browser/injection.ts';
import type { FrameReport } from '../browser/messages.ts';
import { openPanel, watchAsked } from '../browser/panel.ts';
import { addressOf } from '../browser/read-page.ts';
import { openReview } from '../browser/review.ts';
import { answer, ask, tellPage } from '../browser/send.ts';
import { openSettings } from '../browser/settings-page.ts';
import { getSettings, resetSettings, setSettings, watchDecks, watchSettings } from '../browser/store.ts';
import { noteWish, PATIENCE, standingWish } from '../browser/wish.ts';
import { words } from '../browser/words.ts';
import { readSample } from './sample-reading.ts';
import type {
  PanelServices,
  PermissionServices,
  PopupServices,
  Services,
  SiteGrants,
  TabState,
  WelcomeServices,
} from './services.ts';

/** What every screen needs. */
export const services: Services = {
  words,
  settings: { get: getSettings, set: setSettings, reset: resetSettings, watch: watchSettings },
  card: (id, day) => ask('card', { id, day, text: '' }),
  search: (text) => ask('search', { text }),
  decks: () => ask('decks', {}),
  shelfProblem: () => ask('shelfProblem', {}),
  cardCount: () => ask('cardCount', {}),
  unmute: async (muted) => void (await ask('unmute', muted)),
  openSettings: (at) => void openSettings(at),
};

/** Waits in ms between askings of a page that was only now given its script. */
const ASK_AGAIN = [0, 150, 500, 1_200];

/** The compiler of articles is large: a popup that keeps nothing goes without it. */
const compiler = () => import('./browser-keeping.ts');

/** For the popup. */
export const popupServices: PopupServices = {
  ...services,
  async openSettings(at) {
    await openSettings(at);
    window.close(); // Firefox leaves a popup open over another tab
  },
  tab: tabUnder,
  watchDecks,
  watchTab(told) {
    const { onActivated, onUpdated } = api.tabs;
    // Of this window's tabs: others have panels of their own.
    const isOurs = (of: number | undefined) => windowId === null || of === undefined || of === windowId;
    const activated = (info: { windowId?: number }) => {
      if (isOurs(info.windowId)) told();
    };
    const updated = (
      _tab: number,
      change: { status?: string; url?: string },
      tab: { active?: boolean; windowId?: number },
    ) => {
      const isNew = change.status === 'complete' || change.url !== undefined;
      if (isNew && tab.active && isOurs(tab.windowId)) told();
    };
    onActivated.addListener(activated);
    onUpdated.addListener(updated);
    return () => {
      onActivated.removeListener(activated);
      onUpdated.removeListener(updated);
    };
  },
  watchPage(tab, told) {
    const stop = answer('screens', {
      report(report: FrameReport, from) {
        if (from.tab?.id === tab) told(from.frameId ?? 0, report);
        return null;
      },
      opened: () => null,
    });
    const timers = ASK_AGAIN.map((ms) => setTimeout(() => tellPage(tab, 'askReport', {}), ms));
    return () => {
      stop();
      for (const timer of timers) clearTimeout(timer);
    };
  },
  async jump(tab, frame, card, n) {
    await tellPage(tab, 'jump', { card, n }, frame);
  },
  async wished(page) {
    const wish = await standingWish(page?.tab ?? null);
    if (!wish) return null;
    const url = page?.url || null;
    const isLeft = url !== null && wish.url !== null && addressOf(wish.url) !== url;
    return { tab: wish.tab, isOther: isLeft || wish.tab !== page?.tab };
  },
  keepWished: async (tab) => (await compiler()).keepWished(tab),
  async keep(tab) {
    // Before all else: this popup may be gone in a moment.
    await noteWish({ tab, url: tabUrls.get(tab) ?? null }, PATIENCE.pressed);
    return (await compiler()).keepWished(tab);
  },
  keptPage: async (tab) => (await compiler()).keeping().keptPage(tab),
  dropDeck: async (deck) => (await compiler()).keeping().drop(deck),
  takeBack: async (deck) => (await compiler()).keeping().takeBack(deck),
  openReview: (deck) => void openReview({ deck }),
  async openPanel() {
    // A popup that closes at once may take the asking with it.
    if (windowId !== null) await openPanel(windowId);
    window.close();
  },
  readTab,
  async allowSite(tab) {
    const pattern = patternOf(tabUrls.get(tab));
    return pattern !== null && api.permissions.request({ origins: [pattern] });
  },
};

/** For the side panel. */
export const panelServices: PanelServices = {
  ...popupServices,
  openSettings: services.openSettings,
  titles: (ids) => ask('titles', { ids }),
  cardsOf: async (deck) => (await ask('search', { text: '', deck })).lines,
  watchOpened(told) {
    return answer('screens', {
      report: () => null,
      opened({ card }, { tab }) {
        if (windowId === null || tab?.windowId === undefined || tab.windowId === windowId) told(card);
        return null;
      },
    });
  },
  watchAsked,
};

/** Addresses of tabs, known before the press: a question to the browser must be the press's first act. */
const tabUrls = new Map<number, string>();
/** The window that the screen belongs to, known before the press too. */
let windowId: number | null = null;

async function tabUnder(): Promise<TabState> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  windowId = tab?.windowId ?? null;
  if (tab?.id === undefined) return { at: 'closed' };
  if (tab.url?.startsWith(api.runtime.getURL(''))) return { at: 'own' };
  const pattern = patternOf(tab.url);
  if (tab.url) tabUrls.set(tab.id, tab.url);
  const permitted = pattern !== null && (await api.permissions.contains({ origins: [pattern] }));
  const id = tab.id;
  const open = async (): Promise<TabState> => ({
    at: 'open',
    tab: id,
    url: addressOf(tab.url ?? ''),
    host: URL.parse(tab.url ?? '')?.hostname ?? '',
    once: pattern !== null && !permitted,
    isText: await isText(id),
  });
  if (await tellPage(id, 'askReport', {})) return open();
  if (!pattern) return { at: 'closed' };
  if (!permitted) return { at: 'asking', tab: id };
  return (await readTab(id)) ? open() : { at: 'closed' };
}

/** Media types of pages that hold no text that anybody would read. */
const NO_TEXT = /^(?:image|audio|video)\/|\/pdf$|(?<!xhtml)[+/]xml$/;

/** Whether a page is of a kind that Gloss reads; yes where nobody can tell. */
async function isText(tab: number): Promise<boolean> {
  try {
    const [top] = await api.scripting.executeScript({
      target: { tabId: tab },
      func: () => document.contentType,
    });
    return !NO_TEXT.test(String(top?.result));
  } catch {
    return true;
  }
}

/** Permissions for sites. */
export const permissions: PermissionServices = {
  grants,
  watch(told) {
    const listen = () => void grants().then(told);
    api.permissions.onAdded.addListener(listen);
    api.permissions.onRemoved.addListener(listen);
    return () => {
      api.permissions.onAdded.removeListener(listen);
      api.permissions.onRemoved.removeListener(listen);
    };
  },
  allowAll: () => api.permissions.request({ origins: [ALL_SITES] }),
  allow: (host) => api.permissions.request({ origins: [`*://${host}/*`] }),
  remove: async (origin) => void (await api.permissions.remove({ origins: [origin] })),
  removeAll: async () => void (await api.permissions.remove({ origins: [ALL_SITES] })),
};

async function grants(): Promise<SiteGrants> {
  const { origins = [] } = await api.permissions.getAll();
  const everywhere = [ALL_SITES, '<all_urls>'];
  return {
    all: origins.some((origin) => everywhere.includes(origin)),
    origins: origins.filter((origin) => !everywhere.includes(origin)),
  };
}

/** For the welcome page. */
export const welcomeServices: WelcomeServices = { ...services, permissions, readSample };
