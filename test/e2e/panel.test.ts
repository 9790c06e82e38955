// The side panel: the ways to it, its pictures by keys and by pointer, and reading as of another day.
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/build/drive/until.ts';
import { scriptOf } from './drivers/script.ts';
import { focused, inPopup, look, panelOf, press, says, tabInto, tabTo } from './hands.ts';
import { inBoth, marked, restOn } from './suite.ts';

const DECK = `---
gloss: 1
title: A lock for two towns
language: en
sources:
  then:
    title: A lock for the Dal
    publisher: The Courier
    published: 2021-09-10
    url: https://courier.example/lock
  since:
    title: The lock is late
    publisher: The Herald
    published: 2025-05-20
    url: https://herald.example/late
---

## Dal Lock

**plan, lock**

Names:

- any: Dal Lock

Facts:

- It was drawn in one winter.
  (then, paragraph 3; about 2020)
- The [Harbour Board](#harbour-board) will open it.
  (then, paragraph 2; said by [Nils Berg](#nils-berg); stated 2021-09-09; due 2023-12)
- It has been half built since 2022.
  (since, paragraph 3; about 2022/2025)
- Ships wait for it at [Marn](#marn).
  (since, paragraph 2; about 2024-07)
- Its price has doubled.
  (since, paragraph 4; stated 2025-05-19; also [Harbour Board](#harbour-board))

## Harbour Board

**institution**

Names:

- any: Harbour Board

## Nils Berg

**person**

Names:

- any: Nils Berg

## Marn

**place**

Names:

- any: Marn
`;

inBoth('The side panel', (bench) => {
  beforeAll(async () => {
    const tab = await bench.browser.tab();
    await tab.goto(bench.browser.extensionUrl('/welcome.html'));
    await tab.eval(`${await scriptOf('shelf.ts')}; shelfWork.importText('lock', ${JSON.stringify(DECK)})`);
    await tab.close();
  });
  const page = async () => {
    const tab = await bench.open('<p>Boats pass the Dal Lock by night.</p>');
    await marked(tab, ['Dal Lock']);
    return tab;
  };

  const panel = () => panelOf(bench.browser);
  /** The panel as a page in a tab, where a card is opened by its name. */
  const cardInPanel = async (name: string) => {
    const tab = await bench.browser.tab();
    await tab.resize(400, 700);
    await tab.goto(bench.browser.extensionUrl('sidepanel.html'));
    await tab.activate();
    await tabTo(tab, 'Search all cards');
    await tab.type(name);
    await says(tab, `1 card ${name}`);
    await tabTo(tab, name);
    await tab.key('Enter');
    await until(name, async () => (await look(tab, title)) === name);
    return tab;
  };

  describe('opens', () => {
    afterEach(() => panel().close());

    it('from the popup, on what the page mentions', async () => {
      const tab = await page();
      await inPopup(bench.browser, async (popup) => {
        await says(popup, 'Dal Lock');
        await press(popup, 'Open beside the page');
        await until('the panel', panel().isOpen);
      });
      await says(panel(), /On this page Dal Lock/);
      await tab.close();
    });

    it('by its shortcut in Firefox, from the card in Chromium', async () => {
      const tab = await page();
      if (bench.engine === 'firefox') {
        await bench.browser.stopBackground();
        await tab.key('Alt+Shift+P');
        await says(panel(), /On this page Dal Lock/);
      } else {
        await restOn(tab, 'Dal Lock');
        await tab.click(await tab.cardRect('Open beside the page'));
        await says(panel(), 'It was drawn in one winter. Reported in paragraph 3 of The Courier');
      }
      expect(await panel().isOpen()).toBe(true);
      await tab.close();
    });
  });

  it('follows the page in front: its list, or the card where the page mentions it', async () => {
    const tab = await page();
    await inPopup(bench.browser, async (popup) => {
      await says(popup, 'Dal Lock');
      await press(popup, 'Open beside the page');
      await until('the panel', panel().isOpen);
    });
    await says(panel(), /On this page Dal Lock/);
    await panel().eval(`document.querySelector('[aria-label="Show the card: Dal Lock"]').click()`);
    await says(panel(), 'It was drawn in one winter.');
    const other = await bench.open('<p>Nils Berg lives in Marn.</p>');
    await says(panel(), /Back to Dal Lock.*On this page Nils Berg/);
    await tab.activate();
    await says(panel(), 'It was drawn in one winter.');
    await tab.goto(await other.url());
    await says(panel(), /Back to Dal Lock.*On this page Nils Berg/);
    await panel().close();
    await other.close();
    await tab.close();
  });

  it('shows facts over time, by keys, by pointer and as a table', async () => {
    const tab = await cardInPanel('Dal Lock');
    const chosen = () =>
      look(tab, (document) => {
        const box = document.querySelector('[role="listbox"]')!;
        const option = document.getElementById(box.getAttribute('aria-activedescendant') ?? '');
        const fact = document.querySelector('.gloss-timeline .gloss-text')?.textContent ?? '?';
        return option?.ariaSelected === 'true' && option.ariaLabel?.includes(fact) ? fact : null;
      });
    const dates = () =>
      look(tab, (document) =>
        [...document.querySelectorAll('.gloss-axis span')].map((date) => date.textContent).join(),
      );
    const rows = await look(tab, (document) =>
      [...document.querySelectorAll('.gloss-timeline tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.textContent).join(' | '),
      ),
    );
    expect(rows).toEqual([
      '2020 |  | It was drawn in one winter. | The Courier',
      '9 September 2021 | December 2023 | The Harbour Board will open it. | The Courier',
      'since 2022 |  | It has been half built since 2022. | The Herald',
      'July 2024 |  | Ships wait for it at Marn. | The Herald',
      '19 May 2025 |  | Its price has doubled. | The Herald',
    ]);
    await tabInto(tab, '[role="listbox"]');
    for (const [key, fact] of [
      ['Home', 'It was drawn in one winter.'],
      ['ArrowRight', 'The Harbour Board will open it.'],
      ['ArrowDown', 'It has been half built since 2022.'],
      ['ArrowDown', 'Ships wait for it at Marn.'],
      ['ArrowLeft', 'It has been half built since 2022.'],
      ['End', 'Its price has doubled.'],
    ] as const) {
      await tab.key(key);
      await until(fact, async () => (await chosen()) === fact);
    }
    const whole = await dates();
    await tab.key('=');
    await until('a closer look', async () => (await dates()) !== whole);
    await tab.key('0');
    await until('all', async () => (await dates()) === whole);

    const picture = () =>
      look(tab, (document) => {
        const picture = document.querySelector('[role="listbox"]')!;
        picture.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = picture.getBoundingClientRect();
        return { x, y, width, height };
      });
    await tab.move(await picture());
    await tab.hold('Control', () => tab.wheel(-240));
    await until('a closer look', async () => (await dates()) !== whole);
    const close = await dates();
    const { x, y, width } = await picture();
    await tab.move({ x: x + width / 2, y: y + 4 });
    await tab.down();
    await tab.move({ x: x + width, y: y + 4 });
    await tab.up();
    await until('another part', async () => (await dates()) !== close);
    await press(tab, 'Look from farther');
    await press(tab, 'Look from farther');
    await until('all', async () => (await dates()) === whole);
    await tab.click(
      await look(tab, (document) => {
        const { x, y, width, height } = document
          .querySelector('.gloss-spot-when[data-event="0"]')!
          .getBoundingClientRect();
        return { x, y, width, height };
      }),
    );
    await until('the first fact', async () => (await chosen()) === 'It was drawn in one winter.');
    await tab.close();
  });

  it('goes along connections by keys', async () => {
    const tab = await cardInPanel('Dal Lock');
    await tabInto(tab, '#network button');
    expect(await focused(tab)).toBe('Harbour Board 2 2 facts together');
    const weights = await look(tab, (document) =>
      [...document.querySelectorAll('#network :is(strong, .gloss-row)')].map(
        (name) => document.defaultView!.getComputedStyle(name).fontWeight,
      ),
    );
    expect(weights).toEqual(['600', '400', '400', '400']);
    await tab.key('Enter');
    await until('the board', async () => (await look(tab, title)) === 'Harbour Board');
    await tabTo(tab, 'Back');
    await tab.key('Enter');
    await until('the lock', async () => (await look(tab, title)) === 'Dal Lock');
    await tabTo(tab, 'Back');
    await tab.key('Enter');
    await until('the line that was pressed', async () => (await focused(tab)) === 'Dal Lock lock');
    await tab.close();
  });

  it('reads as of a day that is typed: known then, came later, and what was only planned', async () => {
    const tab = await cardInPanel('Dal Lock');
    await says(
      tab,
      'Planned for December 2023. That date has passed; whether it happened, later facts on this card may say.',
    );
    await tabTo(tab, 'Read as of');
    await tab.type('10012021');
    const then = await says(
      tab,
      /It was drawn.*Planned for December 2023\. (?!That).*Came later.*Ships wait.*price has doubled/,
    );
    expect(then).not.toContain('has passed');
    expect(await focused(tab)).toBe('Read as of');
    await tabTo(tab, 'Back to today');
    await tab.key('Enter');
    await says(tab, /That date has passed(?!.*Came later)/);
    await tab.close();
  });
});

const title = (document: Document) => document.querySelector('.gloss-title')?.textContent ?? null;
