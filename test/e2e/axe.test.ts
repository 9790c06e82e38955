import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterEach, expect, it } from 'vitest';
import type { Popup, Tab } from '../../src/build/drive/types.ts';
import { until } from '../../src/build/drive/until.ts';
import { startAsking } from './drivers/browsers.ts';
import { AGREED } from './fixtures/articles.ts';
import { inPopup, pick, press, says, tabAt } from './hands.ts';
import { inBoth, marked, restOn } from './suite.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const THEMES = ['light', 'dark'] as const;
const NARROW = 320;
const DECK = `---
gloss: 1
title: The town hall
language: en
sources:
  courier:
    title: A new mayor
---

## Anna Roth

**person**

Names:

- any: Anna Roth

Facts:

- She moved in.
  (courier, paragraph 2)
`;

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe has to say against a view, by all of its rules; `part` is a selector. */
async function findings(view: Pick<Tab | Popup, 'eval'>, part = 'html'): Promise<string[]> {
  const { violations, passes } = await view.eval<{ violations: Finding[]; passes: number }>(`(async () => {
    const module = { exports: {} };
    ((module, exports) => { ${AXE}
    })(module, module.exports);
    const { violations, passes } = await module.exports.run(document.querySelector('${part}'));
    return { violations: JSON.parse(JSON.stringify(violations)), passes: passes.length };
  })()`);
  expect(passes).toBeGreaterThan(5);
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}. ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join(' ')}`,
  );
}

/** The script of `fixtures/card-view.tsx`. */
async function cardScript(): Promise<string> {
  const entry = fileURLToPath(new URL('fixtures/card-view.tsx', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'card' } },
  });
  const [library] = built as { output: { code: string }[] }[];
  return library!.output[0]!.code;
}

inBoth('axe has nothing against', (bench) => {
  const { open, set } = bench;
  afterEach(() => bench.browser.inside('chrome.storage.local.clear()'));
  const ours = async (page: string, width: number) => {
    const tab = await bench.browser.tab();
    await tab.resize(width, 700);
    await tab.goto(bench.browser.extensionUrl(page));
    return tab;
  };

  it.each(THEMES)('the popup, %s: with marks, a card, its menu, search, nothing, off', async (theme) => {
    await set({ theme });
    const tab = await open('<p>Boris Yeltsin and Zapad-2021</p>');
    await marked(tab, ['Boris Yeltsin', 'Zapad-2021']);
    await inPopup(bench.browser, async (popup) => {
      await says(popup, /Boris Yeltsin.*Gloss knows/);
      expect(await findings(popup)).toEqual([]);
      await press(popup, 'Show the card: Zapad-2021');
      await says(popup, 'more facts');
      expect(await findings(popup)).toEqual([]);
      await press(popup, 'Stop marking this name');
      expect(await findings(popup)).toEqual([]);
      await press(popup, 'Back');
      await press(popup, 'Search all cards');
      await popup.type('uni');
      await says(popup, 'Soviet Union');
      expect(await findings(popup)).toEqual([]);
    });
    await tab.goto(bench.server.url);
    await inPopup(bench.browser, async (popup) => {
      await says(popup, /Nothing known here yet.*Gloss knows/);
      expect(await findings(popup)).toEqual([]);
      await press(popup, 'Read along');
      await says(popup, 'Gloss is off');
      expect(await findings(popup)).toEqual([]);
    });
  });

  it.each(THEMES)('the settings, %s, wide and narrow, with lists and with the question', async (theme) => {
    await set({
      theme,
      sitesOff: ['bank.example'],
      muted: [{ card: 'towns#kovin', title: 'Kovin', site: null }],
    });
    for (const width of [1000, NARROW]) {
      const tab = await ours('options.html', width);
      await says(tab, /1 source.*Alt\+Shift\+J.*Reset…/);
      await until('marks in the sample', async () => (await tab.marks()).length > 5);
      await press(tab, '1 source');
      await press(tab, 'Reset…');
      expect(await findings(tab)).toEqual([]);
      expect(await tab.eval('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await tab.close();
    }
  });

  it.each(THEMES)('the welcome page, %s, wide and narrow', async (theme) => {
    await set({ theme });
    for (const width of [1000, NARROW]) {
      const tab = await ours('welcome.html', width);
      await until('marks in the sample', async () => (await tab.marks()).length > 5);
      expect(await findings(tab)).toEqual([]);
      expect(await tab.eval('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await tab.close();
    }
  });

  it('the panel, the review and the decks’ sections, wide and light, narrow and dark', async () => {
    const page = await bench.openPage(AGREED);
    await inPopup(bench.browser, async (popup) => {
      await press(popup, 'Keep this article');
      await says(popup, 'Undo');
      expect(await findings(popup)).toEqual([]);
      await press(popup, 'Look');
    });
    const review = await tabAt(bench.browser, 'review.html');
    const panel = await ours('sidepanel.html', 1000);
    await panel.activate();
    await press(panel, 'Two towns agree on a bridge');
    const settings = await ours('options.html', 1000);
    for (const [theme, width] of [
      ['light', 1000],
      ['dark', NARROW],
    ] as const) {
      await set({ theme });
      const show = async (tab: Tab) => {
        await tab.activate();
        await tab.resize(width, 700);
        await until(theme, () => tab.eval<boolean>(`document.documentElement.dataset.theme === '${theme}'`));
      };
      const isSound = async (tab: Tab) => {
        expect(await findings(tab)).toEqual([]);
        expect(await tab.eval('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      };
      await show(review);
      await says(review, 'Ministry of Transport');
      await review.eval(`document.querySelector('[data-type="card"]').focus()`);
      await review.key('r');
      await says(review, 'Title of this card');
      await isSound(review);
      await review.key('Escape');
      for (const key of ['n', 'a']) await review.key(key);
      await says(review, 'Add it to the card');
      await isSound(review);
      for (const key of ['Escape', 'n']) await review.key(key);

      await show(panel);
      await says(panel, 'Ministry of Transport');
      await isSound(panel);
      await press(panel, 'Ministry of Transport');
      await says(panel, /Over time.*Connected with/);
      await isSound(panel);
      await press(panel, 'Back');

      await show(settings);
      await pick(settings, 0, { 'roth.md': DECK, 'notes.txt': '---\ntitle: Notes\n---\n' });
      await says(settings, /Line 1, column 1.*roth\.md: 1 card/);
      await press(settings, 'Erase everything…');
      await isSound(settings);
      await press(settings, 'Erase nothing');
    }
    for (const tab of [review, panel, settings, page]) await tab.close();
  });

  it('pages with a card open', async () => {
    const tab = await open('<h1>A week</h1><main><p>Boris Yeltsin and Zapad-2021</p></main>');
    const before = await findings(tab);
    await restOn(tab, 'Zapad-2021');
    expect(await findings(tab)).toEqual(before);
  });

  it('the card', async () => {
    const tab = await open(`<div id="card"></div><script type="module">${await cardScript()}</script>`);
    const views = await until('the views', () => tab.eval<string[]>('window.views'));
    expect(views.length).toBeGreaterThan(5);
    for (const theme of THEMES)
      for (const width of [1000, NARROW]) {
        await tab.resize(width, 700);
        for (const view of views) {
          await tab.eval(`show('${view}', '${theme}')`);
          const appearing = `document.querySelector('#card').shadowRoot.getAnimations().length`;
          await until(view, async () => (await tab.eval(appearing)) === 0);
          expect(await findings(tab, '#card'), `${view}, ${theme}`).toEqual([]);
        }
      }
  });
});

inBoth(
  'axe, before any permission, has nothing against',
  (bench) => {
    it.each(THEMES)('the welcome page and the popup, %s', async (theme) => {
      await bench.set({ theme });
      const welcome = await tabAt(bench.browser, 'welcome.html');
      await until(
        'the theme',
        async () => (await welcome.eval<string>('document.documentElement.dataset.theme')) === theme,
      );
      expect(await findings(welcome)).toEqual([]);
      const tab = await bench.open('<p>Boris Yeltsin</p>');
      await inPopup(
        bench.browser,
        async (popup) => {
          await says(popup, /Always on this site.*Gloss knows/);
          expect(await findings(popup)).toEqual([]);
        },
        () => tab.key('Alt+Shift+G'),
      );
    });
  },
  startAsking,
);
