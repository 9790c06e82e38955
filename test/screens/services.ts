// A browser in memory for the screens' tests: what it is asked to do is recorded, what it tells can be said.
import type { KeepOutcome, KeptPage } from '../../src/browser/keep.ts';
import type { FrameReport } from '../../src/browser/messages.ts';
import { type Settings, USUAL } from '../../src/browser/settings.ts';
import { fold } from '../../src/deck/fold.ts';
import type {
  PopupServices,
  SettingsServices,
  SiteGrants,
  TabState,
  WelcomeServices,
} from '../../src/screens/services.ts';
import { best, matchesIn, wordsOf } from '../../src/shelf/search.ts';
import type { DeckLine, ShownCard } from '../../src/shelf/types.ts';
import { card, courier } from '../cards/data.ts';
import { english } from '../words.ts';
import { fakeShelf, type GivenShelf } from './shelf.ts';

/** What a test begins with. */
export interface Given extends GivenShelf {
  readonly settings?: Partial<Settings>;
  /** The popup was opened by a press on Keep elsewhere. */
  readonly wished?: { readonly tab: number; readonly isOther: boolean };
  /** The section that the settings are opened for. */
  readonly place?: 'backup';
  /** What keeping leads to. */
  readonly outcome?: KeepOutcome | null;
  /** What the shelf holds of the page. */
  readonly kept?: KeptPage;
  readonly tab?: TabState;
  readonly cards?: readonly ShownCard[];
  readonly grants?: SiteGrants;
  /** The tab after a permission was given. */
  readonly tabThen?: TabState;
  /** The reader's answer to every question of the browser. */
  readonly answer?: boolean;
  /** Why settings cannot be stored. */
  readonly full?: string;
}

const deck: DeckLine = {
  id: 'towns',
  title: 'The bridge at Kovin',
  cards: 1,
  facts: 12,
  sources: [courier],
  names: 3,
  language: 'en',
  languages: ['en', 'de', 'ru'],
  addedAt: null,
};

/** A tab that Gloss reads. */
export const OPEN: TabState & { at: 'open' } = {
  at: 'open',
  tab: 7,
  url: 'https://news.example/a',
  host: 'news.example',
  once: false,
  isText: true,
};

/** Services for any screen, with what they recorded. */
export function fakeServices(given: Given = {}) {
  const { cards = [card()], answer = true, full } = given;
  const asked: string[] = [];
  let settings: Settings = { ...USUAL, ...given.settings };
  let grants: SiteGrants = given.grants ?? { all: false, origins: [] };
  const deckWatchers = new Set<() => void>();
  const tabWatchers = new Set<() => void>();
  const watching = new Set<(settings: Settings) => void>();
  const watchingGrants = new Set<(grants: SiteGrants) => void>();
  let tab = given.tab ?? OPEN;
  let hears: ((frame: number, report: FrameReport) => void) | null = null;

  const store = (next: Settings) => {
    settings = next;
    for (const told of watching) told(settings);
  };
  const grant = (next: SiteGrants) => {
    if (answer) grants = next;
    for (const told of watchingGrants) told(grants);
    return Promise.resolve(answer);
  };
  const permit = () => {
    if (answer) tab = given.tabThen ?? OPEN;
    return answer;
  };
  let saved: Blob | null = null;
  const record = (...call: readonly unknown[]) => asked.push(call.join(' '));

  const services: PopupServices & SettingsServices & WelcomeServices = {
    words: english,
    settings: {
      get: async () => settings,
      set: async (change) => {
        if (full) throw new Error(full);
        store({ ...settings, ...change });
      },
      reset: async () => store(USUAL),
      watch: (told) => {
        watching.add(told);
        return () => watching.delete(told);
      },
    },
    card: async (id) => cards.find((one) => one.id === id) ?? null,
    search: async (text) => {
      const lines = cards.map((one) => ({ ...one, facts: one.facts.length }));
      const folded = cards.map((one) => `\t${fold(one.title)}`);
      const found = best(
        matchesIn('', folded, () => lines, wordsOf(text)),
        50,
      );
      return { lines: found.map(({ line }) => ({ ...line, id: line.id.slice(1) })), more: false };
    },
    decks: async () => [deck],
    shelfProblem: async () => null,
    cardCount: async () => deck.cards,
    unmute: async (muted) =>
      store({ ...settings, muted: settings.muted.filter((one) => one.card !== muted.card) }),
    openSettings: (at) => record('openSettings', ...(at ? [at] : [])),
    watchPlace: (told) => {
      if (given.place) told(given.place);
      return () => {};
    },
    tab: async () => tab,
    watchTab: (told) => {
      tabWatchers.add(told);
      return () => tabWatchers.delete(told);
    },
    watchDecks: (told) => {
      deckWatchers.add(told);
      return () => deckWatchers.delete(told);
    },
    watchPage: (tab, told) => {
      record('watchPage', tab);
      hears = told;
      return () => {
        hears = null;
      };
    },
    jump: async (...call) => void record('jump', ...call),
    keep: async (id) => {
      record('keep', id);
      return given.outcome === undefined ? { at: 'refused', reason: 'There is no article.' } : given.outcome;
    },
    wished: async () => given.wished ?? null,
    keepWished: async (id) => {
      record('keepWished', id);
      return given.outcome ?? null;
    },
    keptPage: async () => given.kept ?? null,
    dropDeck: async (id) => {
      record('dropDeck', id);
      return async () => void record('back', id);
    },
    takeBack: async (id) => void record('takeBack', id),
    openReview: (id) => record('openReview', id),
    openPanel: () => record('openPanel'),
    readTab: async (id) => {
      record('readTab', id);
      return permit();
    },
    allowSite: async (id) => {
      record('allowSite', id);
      return permit();
    },
    permissions: {
      grants: async () => grants,
      watch: (told) => {
        watchingGrants.add(told);
        return () => watchingGrants.delete(told);
      },
      allowAll: () => grant({ all: true, origins: [] }),
      allow: (site) => grant({ all: false, origins: [...grants.origins, `https://${site}/*`] }),
      remove: async (origin) =>
        void grant({ ...grants, origins: grants.origins.filter((other) => other !== origin) }),
      removeAll: async () => void grant({ all: false, origins: [] }),
    },
    shortcuts: async () => [{ name: 'next-card', description: english('commandNext'), keys: 'Alt+Shift+J' }],
    openShortcuts: async () => false,
    readSample: (element) => {
      record('readSample', element.className);
      return () => record('stopSample');
    },
    save: (name, file) => {
      record('save', name);
      saved = file;
    },
    ...fakeShelf(given, record),
  };
  return {
    services,
    asked,
    settings: () => settings,
    /** The file that was handed over last. */
    saved: () => saved,
    /** A frame of the page reports. */
    report: (frame: number, report: FrameReport) => hears?.(frame, report),
    isWatched: () => hears !== null,
    /** Another page comes to the front. */
    goTo: (next: TabState) => {
      tab = next;
      for (const told of tabWatchers) told();
    },
    /** Decks come, go or change. */
    decksChange: () => {
      for (const told of deckWatchers) told();
    },
    /** Permission changes elsewhere, such as in the browser's own pages. */
    grant,
  };
}
