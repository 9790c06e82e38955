// A background in memory for the page room, and cards that only note that they were opened.
import { type Settings, USUAL } from '../../src/browser/settings.ts';
import type { Candidate, CardId, Option } from '../../src/match/types.ts';
import type { CardsOptions, OpenCards } from '../../src/page/cards-types.ts';
import { startMarking } from '../../src/page/marking.ts';
import { type Mark, placesOf } from '../../src/page/marks.ts';
import type { CardPlatform, Platform } from '../../src/page/platform.ts';
import { reachable, stepFrom } from '../../src/page/steps.ts';
import { english } from '../words.ts';
import { findName } from './followed.ts';

/** Names that the background knows: each the name of one card of the deck `towns`. */
const KNOWN: Record<string, Partial<Option>> = {
  Berg: {},
  Kovin: {},
  Dal: { everyday: true },
  Tal: { unsure: true },
};

/** The card of a name. */
export const cardOf = (name: string): CardId => `towns#${name.toLowerCase()}`;

function find(text: string): Candidate[] {
  return Object.entries(KNOWN)
    .flatMap(([name, option]) =>
      findName(text, name).map((candidate): Candidate => {
        const plain = { card: cardOf(name), deck: 'towns', unsure: false, everyday: false };
        return { ...candidate, options: [{ ...plain, ...option }] };
      }),
    )
    .sort((a, b) => a.start - b.start);
}

/** A platform, what was asked of it, and what a test can do to it. */
export function fakePlatform(first: Partial<Settings> = {}) {
  let settings: Settings = { ...USUAL, ...first };
  const watching = new Set<(settings: Settings) => void>();
  const state = { isAlive: true, isAway: false, reports: [] as unknown[], styles: [] as string[] };
  const opened: string[] = [];
  let cards: CardsOptions | null = null;
  let open: Mark | null = null;
  const answer = async <T>(value: T): Promise<T> => {
    if (state.isAway) throw new Error('Could not establish connection.');
    return value;
  };

  const openCards: OpenCards = (options) => {
    cards = options;
    function openByKey(mark: Mark) {
      open = mark;
      const { start } = placesOf(mark);
      opened.push(`${mark.block.text.slice(mark.start, mark.end)} in “${start.node.data}”`);
    }
    return {
      heard: (event) => opened.push(event.type),
      openByKey,
      step(marks, forward) {
        const next = stepFrom(reachable(marks, document), open?.id ?? null, forward, window.innerHeight);
        if (next) openByKey(next);
      },
      kept: () => {},
      setTheme: () => {},
    };
  };
  const platform: Platform & CardPlatform = {
    find: (texts) => answer(settings.decksOff.includes('towns') ? texts.map(() => []) : texts.map(find)),
    card: () => answer(null),
    titles: (ids) => answer(ids.map((id) => id.replace('towns#', ''))),
    loadMarking: () => answer((options) => startMarking(platform, options)),
    loadCards: () => answer(openCards),
    panel: null,
    review: () => {},
    opened: () => {},
    arrivedLook: () => null,
    async markStyle(from, to) {
      state.styles.push(`${from} → ${to}`);
    },
    watchDecks: () => () => {},
    settings: {
      get: () => answer(settings),
      watch(told) {
        watching.add(told);
        return () => watching.delete(told);
      },
    },
    mute: async () => {},
    unmute: async () => {},
    words: english,
    report: ({ cards: listed, settled }) => {
      const counts = listed.map(({ title, count }) => `${count} ${title}`);
      state.reports.push(`${counts.join(', ')}${settled ? '' : ' …'}`);
    },
    isAlive: () => state.isAlive,
  };
  return {
    platform,
    state,
    /** Cards opened by key: the name and the text node in which it begins; and types of events heard. */
    opened,
    watching,
    /** What the opened cards were given. */
    cards: () => cards!,
    set(change: Partial<Settings>) {
      settings = { ...settings, ...change };
      for (const told of watching) told(settings);
    },
  };
}
