import { expect, it } from 'vitest';
import { until } from '../../src/build/drive/until.ts';
import { awhile, inBoth, marked } from './suite.ts';

inBoth('Reading a page', (bench) => {
  const { open, set } = bench;
  it('marks the first mention in each section, over inline elements, and nothing that the reader types', async () => {
    const tab = await open(`
      <h1>Boris Yeltsin</h1>
      <p>In 1999 Boris <b>Yel</b>tsin signed; Boris Yeltsin was first. <a href="#x">The Supreme State
      Council of the Union&nbsp;State</a> came later.</p>
      <h2>Later</h2><p>Boris Yeltsin again, and Zapad&#8209;2021.</p>
      <div contenteditable>Boris Yeltsin in an editor</div><textarea>Zapad-2021</textarea>
      <input value="Zapad-2021"><div role="textbox">Zapad-2021</div><script>var a = "Zapad-2021";</script>`);
    await marked(tab, [
      'Boris Yeltsin',
      'Supreme State Council of the Union State',
      'Boris Yeltsin',
      'Zapad‑2021',
    ]);
  });

  it('follows added, changed and removed text and a change of the page without loading', async () => {
    const tab = await open('<main><p id="one">Boris Yeltsin</p></main>');
    await marked(tab, ['Boris Yeltsin']);
    await tab.eval(
      `document.querySelector('main').insertAdjacentHTML('beforeend', '<p>Zapad-<b>2021</b></p>')`,
    );
    await marked(tab, ['Boris Yeltsin', 'Zapad-2021']);
    await tab.eval(`document.querySelector('#one').firstChild.data = 'Nobody, then the Baltic Fleet'`);
    await marked(tab, ['Baltic Fleet', 'Zapad-2021']);
    await tab.eval(`document.querySelector('#one').remove()`);
    await marked(tab, ['Zapad-2021']);
    await tab.eval(
      `history.pushState({}, '', '/elsewhere'); document.querySelector('main').innerHTML = '<h1>New</h1><p>Boris Yeltsin</p>'`,
    );
    await marked(tab, ['Boris Yeltsin']);
    await tab.eval(`document.querySelector('p').contentEditable = 'true'`);
    await marked(tab, []);
  });

  it('marks what a fold or a tab shows, and no more what it hides', async () => {
    const tab = await bench.open(`<style>.tab { display: none } .on { display: block }</style>
      <p>Alexander Lukashenko</p><details><summary>More</summary><p>Boris Yeltsin</p></details>
      <p class="tab on">Vladimir Putin</p><p class="tab">Again, Vladimir Putin</p>`);
    await marked(tab, ['Alexander Lukashenko', 'Vladimir Putin']);
    await tab.click(await tab.locate('More'));
    await marked(tab, ['Alexander Lukashenko', 'Boris Yeltsin', 'Vladimir Putin']);
    await tab.eval(`document.querySelectorAll('.tab').forEach((one) => one.classList.toggle('on'))`);
    await until('the second to be the marked one', async () =>
      (await tab.marks()).some(({ text, rect }) => text === 'Vladimir Putin' && rect !== null),
    );
    await tab.click(await tab.locate('More'));
    await marked(tab, ['Alexander Lukashenko', 'Vladimir Putin']);
    await tab.close();
  });

  it('marks what fades in by its visibility, and no more what fades out', async () => {
    const tab = await bench.open(`<style>
        .menu { visibility: hidden; opacity: 0; transition: opacity 50ms, visibility 50ms }
        .menu.on { visibility: visible; opacity: 1 }
        .late { visibility: hidden }
        .late.on { visibility: visible; animation: late 50ms } @keyframes late { from { opacity: 0 } }
      </style><p>Alexander Lukashenko</p>
      <p class="menu on">Vladimir Putin</p><p class="menu">Again, Vladimir Putin</p><p class="late">Boris Yeltsin</p>`);
    await marked(tab, ['Alexander Lukashenko', 'Vladimir Putin']);
    const ofPutin = async () => (await tab.marks()).find(({ text }) => text === 'Vladimir Putin')?.rect?.y;
    const first = await ofPutin();
    await tab.eval(`document.querySelectorAll('.menu').forEach((one) => one.classList.toggle('on'))`);
    await until('the second to be the marked one', async () => (await ofPutin())! > first!);
    await tab.eval(`document.querySelector('.late').classList.add('on')`);
    await marked(tab, ['Alexander Lukashenko', 'Vladimir Putin', 'Boris Yeltsin']);
    await tab.close();
  });

  it('reads open shadow roots and frames, whatever their address', async () => {
    const frame = '<p>The Baltic Fleet sails.</p>';
    const tab = await open(`
      <p>Boris Yeltsin</p><div id="host"></div><later-element></later-element>
      <iframe srcdoc="${frame}"></iframe><iframe sandbox srcdoc="${frame}"></iframe>
      <script>
        document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<p>Zapad-2021</p>';
        setTimeout(() => { document.querySelector('later-element').attachShadow({ mode: 'open' }).innerHTML = '<p>Baltic Fleet</p>'; }, 300);
      </script>`);
    await marked(tab, ['Boris Yeltsin', 'Zapad-2021', 'Baltic Fleet']);
    await marked(await tab.frame(0), ['Baltic Fleet']);
    await marked(await tab.frame(1), ['Baltic Fleet']);
  });

  it('leaves everyday names alone until another card of their deck stands in the page', async () => {
    const tab = await open('<p>Russia met Belarus at football in Minsk.</p>');
    await awhile();
    expect(await tab.marks()).toEqual([]);
    await tab.eval(`document.body.append('Boris Yeltsin watched.')`);
    await marked(tab, ['Russia', 'Belarus', 'Minsk', 'Boris Yeltsin']);
  });

  it('paints nothing once switched off, and again when switched on', async () => {
    const tab = await open('<p>Boris Yeltsin</p>');
    await marked(tab, ['Boris Yeltsin']);
    await set({ on: false });
    await marked(tab, []);
    await set({ on: true, sitesOff: ['127.0.0.1'] });
    await awhile();
    await marked(tab, []);
    await set({ sitesOff: [] });
    await marked(tab, ['Boris Yeltsin']);
  });

  it('adds nothing to the page and changes nothing in it', async () => {
    const tab = await open('<h1>Boris Yeltsin</h1><p>Zapad-2021</p><input id="field" value="x">');
    await tab.eval(
      `document.querySelector('#field').focus(); getSelection().selectAllChildren(document.querySelector('p'))`,
    );
    const look = `JSON.stringify([document.documentElement.outerHTML, document.activeElement.id, String(getSelection()), document.documentElement.scrollHeight, document.adoptedStyleSheets.length, document.styleSheets.length])`;
    const before = await tab.eval(look);
    await marked(tab, ['Boris Yeltsin', 'Zapad-2021']);
    expect(await tab.eval(look)).toBe(before);
  });

  it('leaves no trace in a page when marks are switched off: discreet', async () => {
    await set({ marks: 'none' });
    const tab = await open('<p>Boris Yeltsin and Zapad-2021</p>');
    await awhile();
    expect(await tab.eval('CSS.highlights.size')).toBe(0);
    expect(
      await tab.eval(
        `getComputedStyle(document.querySelector('p'), '::highlight(gloss)').textDecorationLine`,
      ),
    ).not.toContain('underline');
    await tab.move(await tab.locate('Zapad-2021'));
    await until('a card', () => tab.card());
    await set({ marks: 'first' });
    await marked(tab, ['Boris Yeltsin', 'Zapad-2021']);
  });

  // Chromium inserts the look as soon as it is asked to, Firefox once the page is loaded if it did not come with it.
  it.runIf(bench.engine === 'firefox')('has the look come with pages where marks are wanted', async () => {
    const lineOf = `getComputedStyle(document.documentElement, '::highlight(gloss)').textDecorationLine`;
    const page = `<script>const seen = ${lineOf}</script><p>Boris Yeltsin</p>`;
    /** Until the browser knows of the sites without marks. */
    const setSitesOff = async (sitesOff: readonly string[]) => {
      await set({ sitesOff });
      await until('what comes with pages', async () => {
        const scripts = await bench.browser.inside<{ id: string; excludeMatches?: string[] }[]>(
          'chrome.scripting.getRegisteredContentScripts()',
        );
        const look = scripts.find(({ id }) => id === 'marks');
        return look && String(look.excludeMatches ?? []) === String(sitesOff.map((host) => `*://${host}/*`));
      });
    };
    await setSitesOff([]);
    const tab = await open(page, '/styled');
    expect(await tab.eval('seen')).toBe('underline');
    await marked(tab, ['Boris Yeltsin']);
    await set({ marks: 'none' });
    await until('no look', async () => (await tab.eval(lineOf)) === 'none');
    await set({ marks: 'first' });
    await until('a look', async () => (await tab.eval(lineOf)) === 'underline');

    await setSitesOff(['127.0.0.1']);
    await tab.goto(await tab.url());
    expect(await tab.eval('seen')).toBe('none');
    // A frame of another site goes by the page's.
    await setSitesOff(['localhost']);
    const above = await open(`<iframe src="${await tab.url()}"></iframe>`);
    await above.goto((await above.url()).replace('127.0.0.1', 'localhost'));
    const frame = await above.frame(0);
    expect(await frame.eval('seen')).toBe('underline');
    await until('no look', async () => (await frame.eval(lineOf)) === 'none');
    await set({ sitesOff: [] });
  });
});
