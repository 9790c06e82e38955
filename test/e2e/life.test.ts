import { expect, it } from 'vitest';
import { until } from '../../src/build/drive/until.ts';
import { awhile, closed, inBoth, marked, restOn } from './suite.ts';

inBoth('Gloss lives on', (bench) => {
  const { open, set } = bench;

  it('answers again after its background was stopped', async () => {
    const tab = await open('<p id="one">Boris Yeltsin and Zapad-2021</p>');
    await marked(tab, ['Boris Yeltsin', 'Zapad-2021']);
    await bench.browser.stopBackground();
    expect((await restOn(tab, 'Zapad-2021')).text).toContain('Zapad-2021');
    await tab.key('Escape');
    await closed(tab);
    await bench.browser.stopBackground();
    await tab.eval(`document.querySelector('#one').append(' with the Baltic Fleet')`);
    await marked(tab, ['Boris Yeltsin', 'Zapad-2021', 'Baltic Fleet']);
  });

  it('works offline', async () => {
    const tab = await open('<p id="one">Boris Yeltsin and Zapad-2021</p>');
    await marked(tab, ['Boris Yeltsin', 'Zapad-2021']);
    await bench.browser.offline(true);
    try {
      await bench.browser.stopBackground();
      await tab.eval(`document.querySelector('#one').append(' with the Baltic Fleet')`);
      await marked(tab, ['Boris Yeltsin', 'Zapad-2021', 'Baltic Fleet']);
      expect((await restOn(tab, 'Baltic Fleet')).text).toContain('Baltic Fleet');
    } finally {
      await bench.browser.offline(false);
    }
  });

  it('follows a page that never stops changing', async () => {
    const tab = await open(`<p>Boris Yeltsin</p><p id="clock"></p><p id="news"></p><script>
      let n = 0;
      setInterval(() => {
        document.querySelector('#clock').textContent = 'Tick ' + n++;
        if (n === 40) document.querySelector('#news').textContent = 'The Baltic Fleet sails.';
      }, 20);
    </script>`);
    await marked(tab, ['Boris Yeltsin', 'Baltic Fleet']);
  });

  it('keeps a card open and its name painted while a clock ticks in its paragraph', async () => {
    const tab = await open(`<p>Yesterday Zapad-2021 began, read <span id="clock">0</span> s ago.</p><script>
      let n = 0;
      setInterval(() => { document.querySelector('#clock').firstChild.nodeValue = ++n; }, 200);
    </script>`);
    await marked(tab, ['Zapad-2021']);
    await restOn(tab, 'Zapad-2021');
    const ticks = () => tab.eval<number>(`Number(document.querySelector('#clock').textContent)`);
    const after = (await ticks()) + 10;
    await tab.eval(`(() => {
      window.gaps = [];
      const look = () => {
        if (!document.querySelector('gloss-card')) window.gaps.push('card');
        if (CSS.highlights.size === 0) window.gaps.push('paint');
        requestAnimationFrame(look);
      };
      look();
    })()`);
    await until('ten ticks', async () => (await ticks()) >= after);
    expect(await tab.eval(`[...new Set(window.gaps)].join()`)).toBe('');
  });

  it('keeps a card open while the page writes its paragraph anew, until it names another', async () => {
    const tab = await open('<p id="one">A day later <b>Zapad-2021</b> began.</p>');
    const write = (html: string) =>
      tab.eval(`document.querySelector('#one').innerHTML = ${JSON.stringify(html)}`);
    await marked(tab, ['Zapad-2021']);
    await restOn(tab, 'Zapad-2021');
    for (let i = 0; i < 3; i++) {
      await write('');
      if (i > 0) await new Promise((resolve) => setTimeout(resolve, 100));
      await write('A day later <b>Zapad-2021</b> began.');
      await awhile();
      await marked(tab, ['Zapad-2021']);
      expect(await tab.card()).not.toBeNull();
      expect(
        await tab.eval(
          `[...CSS.highlights.get('gloss-current')].map((range) => range.startContainer.isConnected).join()`,
        ),
      ).toBe('true');
    }
    await tab.eval(`document.querySelector('#one').outerHTML += ''`);
    await awhile();
    expect(await tab.card()).not.toBeNull();
    await write('A day later <b>the Baltic Fleet</b> sailed.');
    await closed(tab);
  });

  it('takes a card that was opened by key along with its mark, where the page writes that elsewhere', async () => {
    const tab = await open('<div id="one"><p>A day later <b>Zapad-2021</b> began.</p></div>');
    await marked(tab, ['Zapad-2021']);
    await tab.key('Alt+Shift+J');
    /** How far the card stands below its mark. */
    const below = async () => {
      const card = await tab.card();
      return card && Math.round(card.rect.y - (await tab.locate('Zapad-2021')).y);
    };
    const first = await until('the card', below);
    for (const lines of [4, 1]) {
      await tab.eval(
        `document.querySelector('#one').innerHTML = ${JSON.stringify(`${'<p>News.</p>'.repeat(lines)}<p>A day later <b>Zapad-2021</b> began.</p>`)}`,
      );
      await until(`the card at its mark below ${lines} lines`, async () => (await below()) === first);
      expect((await tab.card())?.focusInside).toBe(true);
    }
  });

  it('marks once only, however often its script is run in a page', async () => {
    const tab = await open('<p>Boris Yeltsin and Zapad-2021</p>');
    await marked(tab, ['Boris Yeltsin', 'Zapad-2021']);
    const ran = await bench.browser.inside<number>(`(async () => {
      const tabs = await chrome.tabs.query({});
      let ran = 0;
      for (const { id } of tabs)
        await chrome.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: ['page.js'] }).then(() => ran++, () => {});
      return ran;
    })()`);
    expect(ran).toBeGreaterThan(0);
    await awhile();
    await marked(tab, ['Boris Yeltsin', 'Zapad-2021']);
    await restOn(tab, 'Zapad-2021');
    expect(await tab.eval(`document.querySelectorAll('gloss-card').length`)).toBe(1);
  });

  it('leaves nothing behind when its site is switched off while a card is open', async () => {
    const tab = await open('<p>Boris Yeltsin and Zapad-2021</p>');
    await restOn(tab, 'Zapad-2021');
    await set({ sitesOff: ['127.0.0.1'] });
    await until('no element', () => tab.eval(`document.querySelector('gloss-card') === null`));
    expect(await tab.eval('CSS.highlights.size')).toBe(0);
    await set({ sitesOff: [] });
    await marked(tab, ['Boris Yeltsin', 'Zapad-2021']);
  });

  it('goes on in open pages after an update, once', async () => {
    const tab = await open('<p>Boris Yeltsin and Zapad-2021</p>');
    await restOn(tab, 'Zapad-2021');
    await bench.browser.inside('setTimeout(() => chrome.runtime.reload(), 50), 1');
    await until('the old card to go', () => tab.eval(`document.querySelector('gloss-card') === null`));
    await tab.move({ x: 900, y: 600 });
    await marked(tab, ['Boris Yeltsin', 'Zapad-2021']);
    await restOn(tab, 'Zapad-2021');
    expect(await tab.eval(`document.querySelectorAll('gloss-card').length`)).toBe(1);
  });

  // Last: it takes the extension away under open pages.
  it('takes its marks off pages when the extension goes away', async () => {
    const tab = await open('<p>Boris Yeltsin and Zapad-2021</p>');
    await marked(tab, ['Boris Yeltsin', 'Zapad-2021']);
    const line = `getComputedStyle(document.querySelector('p'), '::highlight(gloss)').textDecorationLine`;
    expect(await tab.eval(line)).toBe('underline');
    await bench.browser.uninstall();
    // Firefox ends the scripts at once and takes their style sheets away: the marks are there, but not to be seen.
    await until('no marks to be seen', () => tab.eval(`CSS.highlights.size === 0 || ${line} === 'none'`));
  });
});
