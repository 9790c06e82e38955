// Pages that are built in ways that get in a card's way.
import { expect, it } from 'vitest';
import type { Tab } from '../../src/build/drive/types.ts';
import { until } from '../../src/build/drive/until.ts';
import { awhile, closed, inBoth, marked, restOn } from './suite.ts';

/** The card stands in the window whole. */
async function isWhole(tab: Tab, width = 1000, height = 700) {
  const { rect } = await until('a card', () => tab.card());
  expect(rect.x).toBeGreaterThanOrEqual(0);
  expect(rect.y).toBeGreaterThanOrEqual(0);
  expect(rect.x + rect.width).toBeLessThanOrEqual(width);
  expect(rect.y + rect.height).toBeLessThanOrEqual(height);
}

inBoth('A difficult page', ({ open }) => {
  it('brings a name in the midst of a very tall block into view', async () => {
    const tab = await open(`<div>${'line<br>'.repeat(60)}Boris Yeltsin<br>${'line<br>'.repeat(300)}</div>`);
    await marked(tab, ['Boris Yeltsin']);
    await tab.key('Alt+Shift+J');
    await isWhole(tab);
    const mark = await tab.locate('Boris Yeltsin');
    expect(mark.y).toBeGreaterThan(0);
    expect(mark.y).toBeLessThan(700);
  });

  it('goes on after the page has written itself anew', async () => {
    const tab = await open(`<p>Boris Yeltsin</p><script>
      setTimeout(() => { document.open(); document.write('<p>Zapad-2021 held</p>'); document.close(); }, 600);
    </script>`);
    await marked(tab, ['Zapad-2021']);
    await restOn(tab, 'Zapad-2021');
    await tab.key('Escape');
    await closed(tab);
  });

  it('keeps the card its size under the page’s zoom, and inside low windows', async () => {
    const tab = await open('<style>html { zoom: 2 }</style><p>Boris Yeltsin</p>');
    expect((await restOn(tab, 'Boris Yeltsin')).rect.width).toBeLessThanOrEqual(361);
    await isWhole(tab);
    const low = await open('<p style="margin-top:60px">Boris Yeltsin</p>');
    await low.resize(500, 200);
    await restOn(low, 'Boris Yeltsin');
    await isWhole(low, 500, 200);
  });

  it('passes over names behind a modal dialog when cards are opened by key', async () => {
    const tab = await open(`<p>Boris Yeltsin</p><dialog><p>Zapad-2021</p></dialog>
      <script>document.querySelector('dialog').showModal()</script>`);
    await marked(tab, ['Boris Yeltsin', 'Zapad-2021']);
    await tab.key('Alt+Shift+J');
    await until('the card in the dialog', async () => (await tab.card())?.text.includes('Zapad-2021'));
    expect((await tab.card())?.focusInside).toBe(true);
  });

  it('keeps the focus in the card when a link in it is followed by key', async () => {
    const tab = await open('<p>The Baltic Fleet</p>');
    await marked(tab, ['Baltic Fleet']);
    await tab.key('Alt+Shift+J');
    await until('a card', async () => (await tab.card())?.focusInside);
    for (let i = 0; i < 12; i++) {
      await tab.key('Tab');
      if (await tab.inCard((root) => root.activeElement?.textContent === 'Baltic Sea')) break;
    }
    await tab.key('Enter');
    await until('another card', () =>
      tab.inCard((root) => root.querySelector('h2')?.textContent !== 'Baltic Fleet'),
    );
    await until('the focus', async () => (await tab.card())?.focusInside);
  });

  it('works whatever the page has done to its own world and to our element', async () => {
    const tab =
      await open(`<style>* { all: unset } p { display: block } gloss-card { display: none !important; opacity: 0 !important }</style>
      <form><input name="parentNode"><input name="localName"><input name="shadowRoot"><p>Boris Yeltsin</p></form>
      <script>
        for (const name of ['Highlight', 'StaticRange', 'WeakMap', 'MutationObserver']) window[name] = function () { throw new Error(name); };
        for (const type of ['keydown', 'pointermove', 'pointerdown']) window.addEventListener(type, (e) => e.stopImmediatePropagation(), true);
      </script>`);
    expect((await restOn(tab, 'Boris Yeltsin')).text).toContain('Boris Yeltsin');
    await tab.key('Escape');
    await closed(tab);
  });

  it('is read and shows its card though it has replaced all that scripts stand on', async () => {
    // Every function is replaced before Gloss reads. Home puts them back, for the driver looks into the page by them; End takes them away.
    const tab = await open(`<p>Boris Yeltsin spoke.</p><script>{
      const called = [];
      const owners = [Array, Map, Set, WeakMap, String, Object, Promise, RegExp, Function, Node, Element, HTMLElement, Document,
        EventTarget, Event, MutationObserver, IntersectionObserver, DOMTokenList, CSSStyleSheet]
        .flatMap((one) => [[one.name, one], [one.name + '.prototype', one.prototype]])
        .concat([['window', window], ['JSON', JSON], ['Reflect', Reflect]]);
      const own = [];
      for (const [of, owner] of owners) for (const name of Object.getOwnPropertyNames(owner)) {
        const { value, writable } = Object.getOwnPropertyDescriptor(owner, name);
        const isOwn = of !== 'window' || /^(set|clear|request|queue|get)[A-Z]\\w+$|^structuredClone$/.test(name);
        if (typeof value === 'function' && writable && name !== 'constructor' && isOwn)
          own.push([owner, name, value, () => { called[called.length] = of + '.' + name; throw new Error(name); }]);
      }
      const spoil = () => { for (let i = 0; i < own.length; i++) own[i][0][own[i][1]] = own[i][3]; };
      const mend = () => { for (let i = 0; i < own.length; i++) own[i][0][own[i][1]] = own[i][2]; };
      window.addEventListener('keydown', (event) => {
        if (event.key === 'Home') { mend(); document.title = called.join() || 'quiet'; }
        if (event.key === 'End') spoil();
      });
      document.title = own.length + ' replaced';
      spoil();
    }</script>`);
    await awhile();
    await tab.key('Home');
    await marked(tab, ['Boris Yeltsin']);
    const mark = await tab.locate('Boris Yeltsin');
    await tab.key('End');
    await tab.move(mark);
    await awhile();
    await tab.key('Home');
    expect((await until('a card', () => tab.card())).text).toContain('Boris Yeltsin');
    expect(await tab.eval('document.title')).toBe('quiet');
  });
});
