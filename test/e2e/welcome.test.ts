import { expect, it } from 'vitest';
import type { Tab } from '../../src/build/drive/types.ts';
import { until } from '../../src/build/drive/until.ts';
import { startAsking } from './drivers/browsers.ts';
import { look, press, says, tabAt } from './hands.ts';
import { awhile, closed, inBoth, marked, restOn } from './suite.ts';

const QUESTION =
  'Your browser will say that Gloss can read and change all your data on all websites. It reads text to find names. It sends nothing.';
const TEXT = '<p>Boris Yeltsin, and Zapad-2021.</p><iframe srcdoc="<p>The Baltic Fleet"></iframe>';

/** The page and its frame have their marks. */
async function isRead(tab: Tab) {
  await marked(tab, ['Boris Yeltsin', 'Zapad-2021']);
  await marked(await tab.frame(0), ['Baltic Fleet']);
}
async function isNotRead(tab: Tab) {
  await marked(tab, []);
  await marked(await tab.frame(0), []);
}

inBoth(
  'The welcome page',
  (bench) => {
    const { open } = bench;
    const welcome = async () => {
      const tab = await tabAt(bench.browser, 'welcome.html');
      await tab.activate();
      return tab;
    };

    it('opens when Gloss is installed, on a sample that works: a plan whose date has passed, a claimant', async () => {
      const tab = await welcome();
      await says(tab, 'Notes in the margin of the news');
      await until('marks', async () => (await tab.marks()).length > 5);
      const plan = await restOn(tab, 'single gas market');
      expect(plan.text).toContain('Planned for December 2023. That date has passed');
      await tab.key('Escape');
      await closed(tab);
      expect((await restOn(tab, 'Vladimir Putin')).text).toMatch(/Vladimir Putin said/i);
    });

    it('asks the one question in the words that browsers will use', async () => {
      const tab = await welcome();
      const texts = await look(tab, (document) =>
        [...document.querySelectorAll('p')].map((p) => p.textContent),
      );
      expect(texts).toContain(QUESTION);
    });

    it('says so when the reader then refuses, and nothing is read', async () => {
      const page = await open(TEXT);
      const tab = await welcome();
      await press(tab, 'All sites');
      await bench.browser.answerPrompt!(false);
      await says(tab, 'The browser gave no permission.');
      await awhile();
      await isNotRead(page);
    });

    it('asks for one site where the reader wants it site by site', async () => {
      const page = await open(TEXT);
      const tab = await welcome();
      await press(tab, 'Site by site');
      await press(tab, 'Allow a site');
      await tab.type('not a site');
      await tab.key('Enter');
      await says(tab, 'names no site');
      await press(tab, 'Allow a site');
      for (let letter = 0; letter < 'not a site'.length; letter++) await tab.key('Backspace');
      await tab.type('127.0.0.1');
      await press(tab, 'Allow');
      await bench.browser.answerPrompt!(true);
      await says(tab, 'Gloss may read these sites. 127.0.0.1');
      await isRead(page);
      await page.goto((await page.url()).replace('127.0.0.1', 'localhost'));
      await awhile();
      await marked(page, []);
      await press(tab, 'Withdraw the permission for 127.0.0.1');
      await says(tab, 'Gloss may read no site yet.');
    });

    it('brings marks into open tabs without a reload, once each', async () => {
      const page = await open(TEXT);
      const tab = await welcome();
      await press(tab, 'All sites');
      await bench.browser.answerPrompt!(true);
      await says(tab, 'Gloss may read all sites.');
      await isRead(page);
      await page.activate();
      await restOn(page, 'Boris Yeltsin');
      expect(await page.eval('document.querySelectorAll("gloss-card").length')).toBe(1);
    });

    it('follows when permission is withdrawn: marks go from open tabs and come in no new one', async () => {
      const page = await open(TEXT);
      await isRead(page);
      await bench.browser.withdraw();
      await isNotRead(page);
      const later = await open(TEXT);
      await awhile();
      await isNotRead(later);
      await says(await welcome(), 'Gloss may read no site yet.');
    });

    it('follows when it is given again, in the settings: open tabs and new ones', async () => {
      const [before, after] = [await open(TEXT), await open(TEXT)];
      await bench.browser.inside('chrome.runtime.openOptionsPage()');
      const settings = await tabAt(bench.browser, 'options.html');
      await says(settings, 'Gloss may read no site yet.');
      await press(settings, 'All sites');
      // Chromium asks no second time what Gloss itself has given back.
      if (bench.engine === 'firefox') await bench.browser.answerPrompt!(true);
      await says(settings, 'Gloss may read all sites.');
      for (const page of [before, after, await open(TEXT)]) await isRead(page);
      await press(settings, 'Withdraw this permission');
      await says(settings, 'Gloss may read no site yet.');
      for (const page of [before, after]) await isNotRead(page);
      await settings.close();
    });
  },
  startAsking,
);
