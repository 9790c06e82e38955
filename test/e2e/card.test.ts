import { expect, it } from 'vitest';
import type { Tab } from '../../src/build/drive/types.ts';
import { until } from '../../src/build/drive/until.ts';
import { awhile, closed, inBoth, marked, restOn } from './suite.ts';

const TEXT = `
  <h1>A long week</h1>
  <p>That year Zapad-2021 was held, and the Baltic Fleet sailed.</p>
  <p style="margin-top:160px">Boris Yeltsin had signed it in 1999. <a href="/linked">Alexander Lukashenko</a> had too.</p>
  <input id="field" value="typed">
  <div style="height:1500px"></div><p>The end.</p>`;

const away = (tab: Tab) => tab.move({ x: 950, y: 650 });
const says = (tab: Tab, text: string) =>
  until(`a card that says ${text}`, async () => (await tab.card())?.text.includes(text));
const titled = (tab: Tab, title: string) =>
  until(
    `the card ${title}`,
    async () => (await tab.inCard((root) => root.querySelector('h2')?.textContent)) === title,
  );
/** Scrolls the card to its end with the wheel. */
async function toEnd(tab: Tab) {
  const { rect } = (await tab.card())!;
  await tab.move({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
  await tab.wheel(2000);
  await until('the end', () =>
    tab.inCard((root) => {
      const body = root.querySelector('.gloss-body');
      return body && body.scrollTop + body.clientHeight >= body.scrollHeight - 2;
    }),
  );
}
const press = async (tab: Tab, label: string) => tab.click(await tab.cardRect(label));

inBoth('The card', ({ engine, open, set }) => {
  it('opens over a rested mark with facts, speaker, date and source, beside the line and inside the window', async () => {
    const tab = await open(TEXT);
    await marked(tab, ['Zapad-2021', 'Baltic Fleet', 'Boris Yeltsin', 'Alexander Lukashenko']);
    expect(await tab.card()).toBeNull();
    const card = await restOn(tab, 'Zapad-2021');
    expect(card.text).toMatch(/event/i);
    expect(card.text).toContain('Zapad-2021');
    expect(card.text).toMatch(/\d+ more facts/);
    expect(card.text).toMatch(/paragraph \d+ of EFE; no link/i);
    expect(card.text).toContain('2021');
    expect(card.focusInside).toBe(false);
    const mark = await tab.locate('Zapad-2021');
    expect(card.rect.y).toBeGreaterThanOrEqual(mark.y + mark.height);
    expect(card.rect.width).toBeLessThanOrEqual(360);
    expect(card.rect.y + card.rect.height).toBeLessThanOrEqual(700);
    await away(tab);
    await closed(tab);
    expect(await tab.eval('document.querySelector("gloss-card")')).toBeNull();
  });

  it('stays while the pointer travels to it and opens linked cards inside, with a way back', async () => {
    const tab = await open(TEXT);
    const card = await restOn(tab, 'Baltic Fleet');
    await tab.move({ x: card.rect.x + card.rect.width / 2, y: card.rect.y + card.rect.height / 2 }, 30);
    await awhile();
    expect(await tab.card()).not.toBeNull();
    const linked = (await tab.inCard((root) => root.querySelector('.gloss-text .gloss-link')?.textContent))!;
    await press(tab, linked);
    await until('another card', async () => {
      const title = await tab.inCard((root) => root.querySelector('h2')?.textContent);
      return title && title !== 'Baltic Fleet';
    });
    await press(tab, 'Back');
    await titled(tab, 'Baltic Fleet');
    await away(tab);
    await closed(tab);
  });

  it('closes by Esc, and that mark stays quiet until the pointer has left it', async () => {
    const tab = await open(TEXT);
    const card = await restOn(tab, 'Zapad-2021');
    await tab.key('Escape');
    await closed(tab);
    await tab.move({ x: card.rect.x + 20, y: (await tab.locate('Zapad-2021')).y + 8 });
    await awhile();
    expect(await tab.card()).toBeNull();
    await away(tab);
    await restOn(tab, 'Zapad-2021');
  });

  it('moves at once to a neighbouring mark, closes on scrolling, and stays when pinned', async () => {
    const tab = await open(TEXT);
    await restOn(tab, 'Zapad-2021');
    await tab.move(await tab.locate('Baltic Fleet'));
    await titled(tab, 'Baltic Fleet');
    await tab.wheel(120);
    await closed(tab);
    await tab.wheel(-400);
    await away(tab);
    await restOn(tab, 'Zapad-2021');
    await press(tab, 'Keep this card open');
    await away(tab);
    await awhile();
    expect(await tab.card()).not.toBeNull();
    await press(tab, 'Close');
    await closed(tab);
  });

  it('never takes the click of a link that a mark stands in', async () => {
    const tab = await open(TEXT);
    await restOn(tab, 'Alexander Lukashenko');
    await tab.click(await tab.locate('Alexander Lukashenko'));
    await until('the linked page', async () => (await tab.url()).endsWith('/linked'));
  });

  it('keeps its events from the page, and the page keeps its focus and selection', async () => {
    const tab = await open(`
      <script>
        window.heard = [];
        for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'focusin', 'wheel', 'pointerover', 'mouseover'])
          window.addEventListener(type, (e) => e.target.localName === 'gloss-card' && heard.push(type), true);
      </script>${TEXT}`);
    await tab.eval(`document.querySelector('#field').focus()`);
    await restOn(tab, 'Zapad-2021');
    await toEnd(tab);
    await press(tab, 'more facts');
    await says(tab, 'Fewer facts');
    expect(await tab.eval('heard')).toEqual([]);
    expect(await tab.eval('document.activeElement.id')).toBe('field');
    await tab.type('!');
    expect(await tab.eval(`document.querySelector('#field').value.includes('!')`)).toBe(true);
  });

  it('unfolds the rest at its start, whatever its reader has scrolled to', async () => {
    const tab = await open(TEXT);
    await tab.resize(1000, 420);
    await restOn(tab, 'Zapad-2021');
    await toEnd(tab);
    /** Where the list begins, below the card's bar. */
    const start = () =>
      tab.inCard((root) => {
        const [body, list] = [...root.querySelectorAll('.gloss-body, .gloss-facts')];
        return list!.getBoundingClientRect().top - body!.getBoundingClientRect().top;
      });
    expect(await start()).toBeLessThan(-40);
    const more = await tab.inCard((root) => root.querySelector('.gloss-more')!.textContent!);
    await press(tab, more!);
    await says(tab, 'Fewer facts');
    await awhile();
    expect(Math.abs((await start())!)).toBeLessThan(2);
    await tab.close();
  });

  it('copies a fact with its citation', async () => {
    const tab = await open(TEXT);
    await restOn(tab, 'Baltic Fleet');
    await press(tab, 'Copy');
    await says(tab, 'Copied');
    expect(await tab.clipboard()).toMatch(/EFE.*paragraph \d+/s);
  });

  it('mutes a name here, on the site and everywhere, and takes it back', async () => {
    const tab = await open(TEXT);
    for (const [place, undone] of [
      ['on this page', true],
      ['on 127.0.0.1', true],
      ['everywhere', false],
    ] as const) {
      await restOn(tab, 'Boris Yeltsin');
      await press(tab, 'Stop marking this name');
      await press(tab, place);
      await says(tab, 'Undo');
      await marked(tab, ['Zapad-2021', 'Baltic Fleet', 'Alexander Lukashenko']);
      if (undone) {
        await press(tab, 'Undo');
        await marked(tab, ['Zapad-2021', 'Baltic Fleet', 'Boris Yeltsin', 'Alexander Lukashenko']);
      }
      await tab.key('Escape');
      await closed(tab);
      await away(tab);
    }
    await set({ muted: [] });
    await marked(tab, ['Zapad-2021', 'Baltic Fleet', 'Boris Yeltsin', 'Alexander Lukashenko']);
  });

  it('opens by key for the next and the previous mark, takes Tab, and Esc gives the focus back', async () => {
    const tab = await open(TEXT);
    await marked(tab, ['Zapad-2021', 'Baltic Fleet', 'Boris Yeltsin', 'Alexander Lukashenko']);
    await tab.eval(`document.querySelector('#field').focus()`);
    const title = () => tab.inCard((root) => root.querySelector('h2')?.textContent ?? null);
    await tab.key('Alt+Shift+J');
    await until(
      'the first card',
      async () => (await title()) === 'Zapad-2021' && (await tab.card())?.focusInside,
    );
    await tab.key('Alt+Shift+J');
    await until('the second card', async () => (await title()) === 'Baltic Fleet');
    await tab.key('Alt+Shift+K');
    await until(
      'the first card again',
      async () => (await title()) === 'Zapad-2021' && (await tab.card())?.focusInside,
    );
    await tab.key('Tab');
    expect(await tab.inCard((root) => root.activeElement?.getAttribute('aria-label'))).toBe(
      engine === 'chromium' ? 'Open beside the page' : 'Stop marking this name',
    );
    for (let i = 0; i < 40; i++) await tab.key('Tab');
    expect((await tab.card())?.focusInside).toBe(true);
    // Words that lead to another card take Enter as a button does.
    await until('words with the focus', async () => {
      if (await tab.inCard((root) => root.activeElement?.matches('.gloss-text .gloss-link'))) return true;
      await tab.key('Tab');
      return false;
    });
    await tab.key('Enter');
    await until('the card that they lead to', async () => (await title()) !== 'Zapad-2021');
    await tab.key('Escape');
    await closed(tab);
    expect(await tab.eval('document.activeElement.id')).toBe('field');
  });

  it('opens a sheet at a tap, but not inside links and controls', async () => {
    const tab = await open(
      `<button id="own" onclick="document.title='pressed'">Zapad-2021 inside</button>${TEXT}`,
    );
    await until('marks', async () => (await tab.marks()).length === 5);
    await tab.tap(await tab.locate('Baltic Fleet'));
    const card = await until('a sheet', () => tab.card());
    expect(card.rect.x).toBe(0);
    expect(Math.round(card.rect.y + card.rect.height)).toBe(700);
    await tab.tap(await tab.locate('Zapad-2021 inside'));
    await closed(tab);
    expect(await tab.eval('document.title')).toBe('pressed');
    await tab.tap(await tab.locate('Alexander Lukashenko'));
    await until('the linked page', async () => (await tab.url()).endsWith('/linked'));
  });

  it('opens with Alt held, or by keys alone, as the reader has set', async () => {
    const tab = await open(TEXT);
    await set({ open: 'alt' });
    await tab.move(await tab.locate('Zapad-2021'));
    await awhile();
    expect(await tab.card()).toBeNull();
    await tab.hold('Alt', async () => {
      await tab.move({ ...(await tab.locate('Baltic Fleet')) });
      await until('a card', () => tab.card());
    });
    await tab.key('Escape');
    await set({ open: 'keyboard' });
    await away(tab);
    await tab.move(await tab.locate('Zapad-2021'));
    await awhile();
    expect(await tab.card()).toBeNull();
    await set({ open: 'rest' });
  });

  it('stands in the theme that the reader has set, on an open card too', async () => {
    const tab = await open(TEXT);
    await set({ theme: 'dark' });
    expect((await restOn(tab, 'Zapad-2021')).theme).toBe('dark');
    await set({ theme: 'light' });
    await until('a light card', async () => (await tab.card())?.theme === 'light');
    await set({ theme: 'auto' });
  });

  it('stays inside its frame and works in a page with a strict policy and in a modal dialog', async () => {
    const tab = await open(`
      <iframe id="frame" style="width:600px;height:400px" srcdoc="<meta charset=utf-8><p>The Baltic Fleet sails.</p>"></iframe>
      <dialog><p>Zapad-2021 in a dialog</p></dialog><script>document.querySelector('dialog').showModal()</script>`);
    const frame = await tab.frame(0);
    await marked(frame, ['Baltic Fleet']);
    await tab.move(await tab.locate('Zapad-2021'));
    await until('a card in the dialog', () => tab.card());
    await press(tab, 'Close');
    await tab.eval(`document.querySelector('dialog').close()`);
    await frame.move(await frame.locate('Baltic Fleet'));
    await until('a card in the frame', () => frame.card());
    expect(await tab.card()).toBeNull();
  });
});
