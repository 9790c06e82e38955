import { afterEach, expect, it } from 'vitest';
import type { Tab } from '../../src/build/drive/types.ts';
import { until } from '../../src/build/drive/until.ts';
import { focused, look, press, says } from './hands.ts';
import { awhile, closed, inBoth, marked, restOn } from './suite.ts';

const TEXT = `
  <p>Boris Yeltsin, and Boris Yeltsin.</p>
  <h2>Later</h2><p>Zapad-2021 and the Baltic Fleet; Борис Ельцин.</p>`;
const MARKS = ['Boris Yeltsin', 'Zapad-2021', 'Baltic Fleet', 'Борис Ельцин'];
const AWAY = { x: 950, y: 650 };

/** How marks are painted: kind of underline, and whether there is a ground. */
const painted = (tab: Tab) =>
  look(tab, (document) => {
    const { textDecorationLine, textDecorationStyle, backgroundColor } = getComputedStyle(
      document.querySelector('.gloss-sample p') ?? document.querySelector('p')!,
      '::highlight(gloss)',
    );
    const line = textDecorationLine === 'none' ? 'none' : textDecorationStyle;
    return `${line} ${/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor) ? 'bare' : 'washed'}`;
  });
const paintedAs = (tab: Tab, wanted: string) =>
  until(`marks painted ${wanted}`, async () => (await painted(tab)) === wanted);

/** Labels of the choices and boxes that are on. */
const chosen = (tab: Tab) =>
  look(tab, (document) =>
    [...document.querySelectorAll<HTMLInputElement>('input:checked')].map((input) =>
      input.labels![0]!.innerText.replace(/\s+/g, ' ').trim(),
    ),
  );
const isChosen = (tab: Tab, label: string) =>
  until(`${label} to be chosen`, async () => (await chosen(tab)).some((one) => one.startsWith(label)));
const numbers = (tab: Tab) =>
  look(tab, (document) =>
    [...document.querySelectorAll<HTMLInputElement>('[type=number]')].map((input) => input.valueAsNumber),
  );

inBoth('A setting', (bench) => {
  const { open, set } = bench;
  const stored = () => bench.browser.inside<Record<string, unknown>>('chrome.storage.local.get(null)');
  const settings = async () => {
    const tab = await bench.browser.tab();
    await tab.goto(bench.browser.extensionUrl('options.html'));
    await says(tab, /Gloss settings.*Reset…/);
    return tab;
  };
  const choose = async (tab: Tab, label: string) => {
    await tab.activate();
    await press(tab, label);
    await says(tab, 'Saved.');
  };
  afterEach(() => bench.browser.inside('chrome.storage.local.clear()'));

  it('says which mentions are marked: the first of a section, all, none', async () => {
    const page = await open(TEXT);
    const tab = await settings();
    await marked(page, MARKS);
    await choose(tab, 'every mention');
    await marked(page, [...MARKS, 'Boris Yeltsin']);
    await choose(tab, 'nothing (discreet)');
    await marked(page, []);
    await page.activate();
    await page.move(await page.locate('Zapad-2021'));
    await until('a card without a mark', () => page.card());
    await choose(tab, 'the first mention in each section');
    await marked(page, MARKS);
  });

  it('says how marks look, in the open tab and in the sample', async () => {
    const page = await open(TEXT);
    const tab = await settings();
    await until('marks in the sample', async () => (await tab.marks()).length > 5);
    await marked(page, MARKS);
    for (const [label, look] of [
      ['a thin underline', 'solid bare'],
      ['a wash of colour', 'none washed'],
      ['a dotted underline', 'dotted bare'],
    ] as const) {
      await choose(tab, label);
      await paintedAs(tab, look);
      await paintedAs(page, look);
    }
    await choose(tab, 'nothing (discreet)');
    await until('the sample without marks', async () => (await tab.marks()).length === 0);
  });

  it('says what opens a card: rest, rest with Alt, keys alone', async () => {
    const page = await open(TEXT);
    const tab = await settings();
    await marked(page, MARKS);
    await choose(tab, 'the pointer rests on a name while Alt is held');
    await page.activate();
    await page.move(await page.locate('Zapad-2021'));
    await awhile();
    expect(await page.card()).toBeNull();
    await page.hold('Alt', async () => {
      await page.move(await page.locate('Baltic Fleet'));
      await until('a card', () => page.card());
    });
    await page.key('Escape');
    await choose(tab, 'a shortcut is pressed');
    await page.activate();
    await page.move(AWAY);
    await page.move(await page.locate('Zapad-2021'));
    await awhile();
    expect(await page.card()).toBeNull();
    await page.key('Alt+Shift+J');
    await until('a card by key', () => page.card());
    await page.key('Escape');
    await closed(page);
    await choose(tab, 'the pointer rests on a name');
    await page.activate();
    await page.move(AWAY);
    await restOn(page, 'Zapad-2021');
  });

  it('says how long a rest opens a card, and how long an absence leaves it open', async () => {
    const page = await open(TEXT);
    const tab = await settings();
    await marked(page, MARKS);
    for (const name of ['Opens after a rest of', 'Closes after an absence of']) {
      await press(tab, name);
      await tab.key('End');
    }
    await until('the longest', async () => (await numbers(tab)).join() === '1500,3000');
    await until('them stored', async () => (await stored())['settings.closeDelay'] === 3000);
    await page.activate();
    await page.move(await page.locate('Zapad-2021'));
    await awhile();
    expect(await page.card()).toBeNull();
    await until('a card', () => page.card());
    await page.move(AWAY);
    await awhile();
    expect(await page.card()).not.toBeNull();
    await closed(page);
  });

  it('gives cards their theme, an open one too, and the settings themselves', async () => {
    const page = await open(TEXT);
    const tab = await settings();
    await page.activate();
    await restOn(page, 'Zapad-2021');
    await page.click(await page.cardRect('Keep this card open'));
    await choose(tab, 'dark');
    await page.activate();
    await until('a dark card', async () => (await page.card())?.theme === 'dark');
    const ground = () =>
      look(tab, (document) => getComputedStyle(document.querySelector('main')!).backgroundColor);
    const dark = await ground();
    await choose(tab, 'light');
    expect(await ground()).not.toBe(dark);
    await page.activate();
    await until('a light card', async () => (await page.card())?.theme === 'light');
  });

  it('leaves names of a language or a deck alone, and takes them up again', async () => {
    const page = await open(TEXT);
    const tab = await settings();
    await marked(page, MARKS);
    await choose(tab, 'Russian');
    await marked(page, MARKS.slice(0, -1));
    await choose(tab, 'Russian');
    await marked(page, MARKS);
    await choose(tab, 'Russia and Belarus agree');
    await marked(page, []);
    await says(tab, '1 source');
    await choose(tab, 'Russia and Belarus agree');
    await marked(page, MARKS);
  });

  it('shows the sources of a deck', async () => {
    const tab = await settings();
    await press(tab, '1 source');
    await says(tab, /EFE, \[9 September 2021\]\. Retold in our words\./);
    await tab.close();
  });

  it('keeps away from a site, and comes back', async () => {
    const page = await open(TEXT);
    const tab = await settings();
    await marked(page, MARKS);
    await press(tab, 'Stay away from');
    await tab.type('what is this');
    await tab.key('Enter');
    await says(tab, '“what is this” names no site. Type one like news.example.');
    for (let letter = 0; letter < 'what is this'.length; letter++) await tab.key('Backspace');
    await tab.type(await page.url());
    await press(tab, 'Add');
    await says(tab, 'Saved.');
    await marked(page, []);
    await choose(tab, 'Remove 127.0.0.1');
    // What had the focus is gone: it stays in the section.
    expect(await focused(tab)).toMatch(/^Sites /);
    await marked(page, MARKS);
  });

  it('unmutes names', async () => {
    const page = await open(TEXT);
    const tab = await settings();
    await says(tab, 'No name is muted.');
    await page.activate();
    await restOn(page, 'Zapad-2021');
    await page.click(await page.cardRect('Stop marking this name'));
    await page.click(await page.cardRect('everywhere'));
    const rest = MARKS.filter((name) => name !== 'Zapad-2021');
    await marked(page, rest);
    await tab.activate();
    await says(tab, 'Zapad-2021 everywhere');
    await press(tab, 'Mark again: Zapad-2021');
    await says(tab, '“Zapad-2021” is marked again.');
    await marked(page, MARKS);
  });

  it('that is stored broken falls back alone', async () => {
    await bench.browser.inside(`chrome.storage.local.set({
      'settings.marks': 'sideways', 'settings.style': 7, 'settings.openDelay': 'soon', 'settings.closeDelay': 1e9,
      'settings.sitesOff': '127.0.0.1', 'settings.muted': [{ card: 1 }], 'settings.theme': 'dark',
      'settings.open': 'alt', 'settings.nothing': true })`);
    const page = await open(TEXT);
    await marked(page, MARKS);
    const tab = await settings();
    for (const label of [
      'the first mention in each section',
      'a dotted underline',
      'the pointer rests on a name while Alt is held',
      'dark',
    ])
      await isChosen(tab, label);
    expect(await numbers(tab)).toEqual([200, 300]);
    await says(tab, 'No name is muted.');
  });

  it('is saved with all others as a file', async () => {
    const tab = await settings();
    await choose(tab, 'a wash of colour');
    const { name, text } = await tab.saved(() => press(tab, 'Save settings as a file'));
    expect(name).toBe('gloss-settings.json');
    expect(JSON.parse(text)).toEqual({
      on: true,
      marks: 'first',
      style: 'wash',
      open: 'rest',
      openDelay: 200,
      closeDelay: 300,
      theme: 'auto',
      languagesOff: [],
      decksOff: [],
      sitesOff: [],
      muted: [],
      reviewKeys: true,
    });
  });

  it('goes back with all others to how Gloss came, at the second press alone', async () => {
    const page = await open(TEXT);
    const tab = await settings();
    await set({ sitesOff: ['other.example'] });
    await choose(tab, 'every mention');
    await marked(page, [...MARKS, 'Boris Yeltsin']);
    await press(tab, 'Reset…');
    await until('the focus on keeping', async () => (await focused(tab)) === 'Leave my settings');
    await tab.key('Enter');
    await until('the question to go', async () => (await focused(tab)) === 'Reset…');
    await marked(page, [...MARKS, 'Boris Yeltsin']);
    await press(tab, 'Reset…');
    await press(tab, 'Reset');
    await says(tab, 'Everything is as Gloss came.');
    await isChosen(tab, 'the first mention in each section');
    await marked(page, MARKS);
    expect(await stored()).toEqual({});
  });

  it('is the same in two tabs of settings', async () => {
    const [one, other] = [await settings(), await settings()];
    await choose(one, 'a wash of colour');
    await isChosen(other, 'a wash of colour');
    await choose(other, 'dark');
    await isChosen(one, 'dark');
    await isChosen(one, 'a wash of colour');
  });

  it('goes with the shortcuts, which the browser changes', async () => {
    const tab = await settings();
    const said = await says(tab, 'Change shortcuts…');
    expect(said).toContain(
      'Open the list of this page Alt+Shift+G Open the next card Alt+Shift+J Open the previous card Alt+Shift+K',
    );
    await press(tab, 'Change shortcuts…');
    const page = bench.engine === 'firefox' ? 'about:addons' : 'chrome://extensions/shortcuts';
    const opened = await until(page, async () => {
      for (const one of await bench.browser.tabs()) if ((await one.url()).startsWith(page)) return one;
      return null;
    });
    await opened.close();
  });

  it('is never in a storage that is synchronised', async () => {
    const tab = await settings();
    await choose(tab, 'every mention');
    await until('it stored', async () => (await stored())['settings.marks'] === 'all');
    expect(await bench.browser.inside('chrome.storage.sync.get(null)')).toEqual({});
  });
});
