import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Popup, Rect, Tab } from '../../src/build/drive/types.ts';
import { until } from '../../src/build/drive/until.ts';
import { buildFor, startAsking } from './drivers/browsers.ts';
import { AGREED } from './fixtures/articles.ts';
import { focused, inPopup, look, panelOf, press, says, tabAt, tabTo } from './hands.ts';
import { awhile, inBoth, marked } from './suite.ts';

const TEXT = `
  <h1>A long week</h1>
  <p>Zapad-2021 was held, and the Baltic Fleet sailed.</p>
  <div style="height:1500px"></div>
  <h2>Later</h2><p>Zapad-2021 had ended.</p>
  <div style="height:1500px"></div>
  <iframe style="height:200px" srcdoc="<meta charset=utf-8><p>Zapad-2021, and Boris Yeltsin.</p>"></iframe>`;
const MARKS = ['Zapad-2021', 'Baltic Fleet', 'Zapad-2021'];
const IN_FRAME = ['Zapad-2021', 'Boris Yeltsin'];

/** The list as it stands: titles and how often each. */
const lines = (popup: Popup) =>
  look(popup, (document) =>
    [...document.querySelectorAll('.gloss-leader')].map(
      (line) =>
        `${line.querySelector('span')?.textContent} ${line.querySelector('.gloss-count')?.textContent}`,
    ),
  );
const listed = (popup: Popup, wanted: readonly string[]) =>
  until(`the list ${wanted}`, async () => (await lines(popup)).join() === wanted.join());
const title = (popup: Popup) =>
  look(popup, (document) => document.querySelector('.gloss-title')?.textContent ?? null);
const titled = (popup: Popup, wanted: string | null) =>
  until(`the card ${wanted}`, async () => (await title(popup)) === wanted);
/** Room between two boxes, one below the other. */
const gap = (a: Rect, b: Rect) => Math.max(a.y - (b.y + b.height), b.y - (a.y + a.height));
const scrolled = (tab: Tab) => tab.eval<number>('scrollY');

inBoth('The popup', (bench) => {
  const { open, set } = bench;
  const popup = (use: (popup: Popup) => Promise<void>, how?: () => Promise<unknown>) =>
    inPopup(bench.browser, use, how);

  it('lists the cards of the page with their counts, frames and all, and goes to each mention in turn', async () => {
    const tab = await open(TEXT);
    const frame = await tab.frame(0);
    await marked(tab, MARKS);
    await marked(frame, IN_FRAME);
    await popup(async (popup) => {
      await listed(popup, ['Zapad-2021 3', 'Baltic Fleet 1', 'Boris Yeltsin 1']);
      await press(popup, 'Baltic Fleet');
      await until('its card', async () => (await tab.card())?.text.includes('Baltic Fleet'));
      expect(await scrolled(tab)).toBe(0);
      await press(popup, 'Zapad-2021');
      await until('the first', async () => (await tab.card())?.text.includes('Zapad-2021'));
      await press(popup, 'Zapad-2021');
      await until('the second, below the fold', async () => {
        const [card, mention] = await Promise.all([tab.card(), tab.locate('Zapad-2021', 1)]);
        return (await scrolled(tab)) > 1000 && card && gap(card.rect, mention) < 20;
      });
      await press(popup, 'Zapad-2021');
      await until('the third, in the frame', async () => (await frame.card())?.text.includes('Zapad-2021'));
    });
  });

  it('says of a drawing that it is of no kind to be read', async () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Boris Yeltsin</text></svg>';
    await bench.openPage({ body: drawing, type: 'image/svg+xml' });
    await popup(async (popup) => {
      expect(await says(popup, 'Gloss does not read this kind of page')).not.toContain('Keep this article');
    });
  });

  it('follows the page while it is open', async () => {
    const tab = await open('<p>Boris Yeltsin</p>');
    await marked(tab, ['Boris Yeltsin']);
    await popup(async (popup) => {
      await listed(popup, ['Boris Yeltsin 1']);
      await tab.eval(`document.body.insertAdjacentHTML('beforeend', '<p>Zapad-2021, Boris Yeltsin</p>')`);
      await listed(popup, ['Boris Yeltsin 2', 'Zapad-2021 1']);
    });
  });

  it('shows a card, the cards that it leads to, and the way back', async () => {
    const tab = await open(TEXT);
    await marked(tab, MARKS);
    await popup(async (popup) => {
      await press(popup, 'Show the card: Zapad-2021');
      await titled(popup, 'Zapad-2021');
      expect(await says(popup, /\d+ more facts/)).toMatch(/paragraph \d+ of EFE; no link/i);
      await press(popup, 'Baltic Fleet');
      await titled(popup, 'Baltic Fleet');
      await press(popup, 'Back');
      await titled(popup, 'Zapad-2021');
      await press(popup, 'Back');
      await titled(popup, null);
      await listed(popup, ['Zapad-2021 3', 'Baltic Fleet 1', 'Boris Yeltsin 1']);
    });
  });

  it('copies a fact, and mutes a name in the open tab and takes it back', async () => {
    const tab = await open('<p>Boris Yeltsin and Zapad-2021</p>');
    await marked(tab, ['Boris Yeltsin', 'Zapad-2021']);
    await popup(async (popup) => {
      await press(popup, 'Show the card: Boris Yeltsin');
      await titled(popup, 'Boris Yeltsin');
      await press(popup, 'Copy with its source');
      await says(popup, 'Copied with its source');
      await press(popup, 'Stop marking this name');
      await press(popup, 'on 127.0.0.1');
      await says(popup, 'is no longer marked on 127.0.0.1');
      await marked(tab, ['Zapad-2021']);
      await press(popup, 'Undo');
      await marked(tab, ['Boris Yeltsin', 'Zapad-2021']);
    });
    expect(await tab.clipboard()).toMatch(/EFE.*paragraph \d+/s);
  });

  it('searches all cards, without capitals and accents, and opens what it finds', async () => {
    await open('<p>Zapad-2021</p>');
    await popup(async (popup) => {
      await listed(popup, ['Zapad-2021 1']);
      await press(popup, 'Search all cards');
      await popup.type('yélt');
      await says(popup, 'Boris Yeltsin first president of Russia');
      expect(await lines(popup)).toEqual([]);
      await press(popup, 'Boris Yeltsin');
      await titled(popup, 'Boris Yeltsin');
      await press(popup, 'Back');
      await press(popup, 'Search all cards');
      await popup.type('qqq');
      await says(popup, 'No card has this in its title or names.');
    });
  });

  it('switches Gloss, and the site with all its frames, off and on in the open tab', async () => {
    const tab = await open(TEXT);
    const frame = await tab.frame(0);
    await marked(frame, IN_FRAME);
    await popup(async (popup) => {
      for (const [name, off] of [
        ['Read along', 'Gloss is off'],
        ['On 127.0.0.1', 'Gloss stays away from 127.0.0.1'],
      ] as const) {
        await press(popup, name);
        await says(popup, off);
        await marked(tab, []);
        await marked(frame, []);
        await press(popup, name);
        await marked(tab, MARKS);
        await marked(frame, IN_FRAME);
        await listed(popup, ['Zapad-2021 3', 'Baltic Fleet 1', 'Boris Yeltsin 1']);
      }
    });
  });

  it('leaves other sites alone when one is switched off', async () => {
    const tab = await open('<p>Boris Yeltsin</p>');
    await marked(tab, ['Boris Yeltsin']);
    await popup(async (popup) => {
      await press(popup, 'On 127.0.0.1');
      await marked(tab, []);
    });
    await tab.goto((await tab.url()).replace('127.0.0.1', 'localhost'));
    await marked(tab, ['Boris Yeltsin']);
    await set({ sitesOff: [] });
  });

  it('opens the settings and makes way for them', async () => {
    await open('<p>Boris Yeltsin</p>');
    const popup = await bench.browser.popup();
    await listed(popup, ['Boris Yeltsin 1']);
    await press(popup, 'Settings');
    const settings = await tabAt(bench.browser, 'options.html');
    await says(settings, 'Gloss settings');
    await until('the popup to close', async () => !(await popup.isOpen()));
    await settings.close();
  });

  it('says how many articles and cards Gloss knows where nothing is found', async () => {
    const packed: { deck: { cards: unknown[]; sources: unknown[] } }[] = JSON.parse(
      readFileSync(join(buildFor(bench.engine), 'packs/decks.json'), 'utf8'),
    );
    const count = (of: 'cards' | 'sources') => packed.reduce((sum, { deck }) => sum + deck[of].length, 0);
    await open('<p>Nothing that any deck knows.</p>');
    await popup(async (popup) => {
      await says(popup, 'Nothing known here yet');
      await says(popup, 'Keep this article, and its names and facts are known on every page.');
      await says(
        popup,
        new RegExp(`Gloss knows ${count('sources')} articles? and ${count('cards')} cards\\.`),
      );
    });
  });

  it('says so where extensions cannot run, and searches there too', async () => {
    const tab = await open('');
    await tab.goto(bench.engine === 'firefox' ? 'about:support' : 'chrome://version');
    await popup(async (popup) => {
      expect(await says(popup, 'Extensions cannot run on this page')).not.toContain('On ');
      await press(popup, 'Search all cards');
      await popup.type('nato');
      await says(popup, 'NATO military alliance');
    });
  });

  it('works by keys alone, opened by its shortcut', async () => {
    const tab = await open(TEXT);
    await marked(tab, MARKS);
    const shortcut = () => tab.key('Alt+Shift+G');
    await popup(async (popup) => {
      await listed(popup, ['Zapad-2021 3', 'Baltic Fleet 1', 'Boris Yeltsin 1']);
      await tabTo(popup, 'Read along');
      await popup.key(' ');
      await marked(tab, []);
      await popup.key(' ');
      await marked(tab, MARKS);
      await tabTo(popup, 'Show the card: Zapad-2021');
      await popup.key('Enter');
      await titled(popup, 'Zapad-2021');
      await tabTo(popup, 'Baltic Fleet');
      await popup.key('Enter');
      await titled(popup, 'Baltic Fleet');
      await tabTo(popup, 'Back');
      await popup.key('Enter');
      await titled(popup, 'Zapad-2021');
      await tabTo(popup, 'Back');
      await popup.key(' ');
      await titled(popup, null);
      await tabTo(popup, 'Search all cards');
      await popup.type('fleet');
      await tabTo(popup, 'Baltic Fleet fleet');
      await popup.key('Enter');
      await titled(popup, 'Baltic Fleet');
      await popup.key('Tab');
      await until('Tab to enter the card', async () => (await focused(popup)) === 'Back');
    }, shortcut);
  });
});

inBoth(
  'The popup without permission',
  (bench) => {
    const { open } = bench;
    const opened = (tab: Tab, use: (popup: Popup) => Promise<void>) =>
      inPopup(bench.browser, use, () => tab.key('Alt+Shift+G'));

    it('reads this page alone, and for this once', async () => {
      const other = await open('<p>Boris Yeltsin</p>');
      const tab = await open('<p>Boris Yeltsin</p><iframe srcdoc="<p>Zapad-2021"></iframe>');
      await opened(tab, async (popup) => {
        // Firefox takes the press that opens the popup for the permission.
        if (bench.engine === 'chromium') {
          await says(popup, 'May Gloss read this page?');
          await marked(tab, []);
          await press(popup, 'Read this page');
        }
        await listed(popup, ['Boris Yeltsin 1', 'Zapad-2021 1']);
        await says(popup, 'Read for this once.');
        await marked(tab, ['Boris Yeltsin']);
        await marked(await tab.frame(0), ['Zapad-2021']);
      });
      await marked(other, []);
      await tab.goto((await tab.url()).replace('127.0.0.1', 'localhost'));
      await awhile();
      await marked(tab, []);
    });

    it('keeps a page from its menu, and opens beside it: both presses permit it this once', async () => {
      const tab = await bench.openPage(AGREED);
      await inPopup(
        bench.browser,
        async (popup) => void (await says(popup, /\d+ cards and \d+ facts kept\./)),
        () => bench.browser.pressMenu!('Keep this article in Gloss'),
      );
      await bench.browser.pressMenu!('Open beside the page');
      const panel = panelOf(bench.browser);
      await until('the panel', panel.isOpen);
      await says(panel, 'Two towns agree on a bridge across the Dal');
      await panel.close();
      await tab.close();
    });

    it('asks the browser for this site, and stays silent when refused', async () => {
      const tab = await open('<p>Boris Yeltsin</p>');
      for (const allow of [false, true]) {
        const popup = await bench.browser.popup(() => tab.key('Alt+Shift+G'));
        await says(popup, 'Always on this site');
        await press(popup, 'Always on this site');
        await bench.browser.answerPrompt!(allow);
        await popup.close();
        await until('the popup to close', async () => !(await popup.isOpen()));
        const later = await open('<p>Zapad-2021</p>');
        await (allow ? marked(later, ['Zapad-2021']) : awhile().then(() => marked(later, [])));
        await later.close();
        await tab.activate();
      }
      await marked(tab, ['Boris Yeltsin']);
      await opened(tab, async (popup) => {
        await listed(popup, ['Boris Yeltsin 1']);
        expect(await says(popup, 'Gloss knows')).not.toContain('Always on this site');
      });
    });
  },
  startAsking,
);
