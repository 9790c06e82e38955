// One browser for the tests of a file, the same tests in each engine.
import { afterAll, beforeAll, describe } from 'vitest';
import type { Browser, SeenCard, Tab } from '../../src/build/drive/types.ts';
import { until } from '../../src/build/drive/until.ts';
import type { Engine } from '../../src/build/find-browser.ts';
import type { Answer, Server } from '../../src/build/serve.ts';
import { ENGINES, servePages, start } from './drivers/browsers.ts';

/** What a test has at hand. */
export interface Bench {
  readonly engine: Engine;
  readonly browser: Browser;
  readonly server: Server;
  /** A tab with this HTML in it (a body, with head and doctype put around it), loaded and in front. */
  open(body: string, path?: string): Promise<Tab>;
  /** The same with a whole document, or an answer of another media type. */
  openPage(page: string | Answer, path?: string): Promise<Tab>;
  /** Stores settings as the settings page does, and waits until they are stored. */
  set(change: Readonly<Record<string, unknown>>): Promise<void>;
}

/**
 * Runs `tests` in both browsers, with all sites permitted unless `launch` starts them otherwise. Settings are as
 * Gloss comes unless a test sets them.
 */
export function inBoth(name: string, tests: (bench: Bench) => void, launch = start): void {
  describe.each(ENGINES)(`${name} in %s`, (engine) => {
    const pages: Record<string, string | Answer> = { '/': pageOf('') };
    let browser: Browser;
    let server: Server;
    beforeAll(async () => {
      server = await servePages(pages);
      browser = await launch(engine);
    });
    afterAll(async () => {
      await browser?.close();
      server?.close();
    });
    let count = 0;
    async function openPage(page: string | Answer, path = `/page-${++count}`): Promise<Tab> {
      pages[path] = page;
      const tab = await browser.tab();
      await tab.goto(new URL(path, server.url).href);
      await tab.activate();
      return tab;
    }
    tests({
      engine,
      get browser() {
        return browser;
      },
      get server() {
        return server;
      },
      open: (body, path) => openPage(pageOf(body), path),
      openPage,
      async set(change) {
        const stored = Object.fromEntries(
          Object.entries(change).map(([key, value]) => [`settings.${key}`, value]),
        );
        await browser.inside(`chrome.storage.local.set(${JSON.stringify(stored)})`);
      },
    });
  });
}

/** A page of text as a news site would set it. */
export const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><title>A page</title><style>body{font:18px/1.6 serif;max-width:36em;margin:40px auto}</style><body>${body}`;

/** Waits until the page's marks are these texts, each as often as here; browsers keep them in no order. */
export async function marked(tab: Pick<Tab, 'marks'>, texts: readonly string[]): Promise<void> {
  const wanted = [...texts].sort().join(' | ');
  let seen = '';
  await until('marks', async () => {
    const marks = (await tab.marks()).filter(({ style }) => style !== 'gloss-current');
    seen = marks
      .map(({ text }) => text.replace(/\s+/g, ' '))
      .sort()
      .join(' | ');
    return seen === wanted;
  }).catch(() => {
    throw new Error(`Marks stayed at “${seen}”, not “${wanted}”.`);
  });
}

/** Rests the pointer on a text and waits for its card. */
export async function restOn(tab: Tab, text: string): Promise<SeenCard> {
  await until(`a mark on ${text}`, async () => (await tab.marks()).some((mark) => mark.text === text));
  await tab.move(await tab.locate(text));
  return until(`a card on ${text}`, async () => {
    const card = await tab.card();
    return card?.text === WAITING ? null : card;
  });
}

/** What a card says until the background has answered. */
const WAITING = 'One moment…';

/** Waits until no card is open. */
export const closed = (tab: Tab) => until('no card', async () => (await tab.card()) === null);

/** Time for what must not happen to happen: several times the delays of the settings. */
export const awhile = () => new Promise((resolve) => setTimeout(resolve, 900));
