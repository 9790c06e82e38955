// Keeping an article: from the popup to the card on another page, and back to the sentence.
import { expect, it } from 'vitest';
import type { Tab } from '../../src/build/drive/types.ts';
import { until } from '../../src/build/drive/until.ts';
import { scriptOf } from './drivers/script.ts';
import { AGREED, CORRECTED, DEARER, DOUBTFUL, LATER, PLAIN } from './fixtures/articles.ts';
import { focused, inPopup, look, press, pressTwice, says, tabAt } from './hands.ts';
import { awhile, closed, inBoth, restOn } from './suite.ts';

const NEW = 'new since you last saw this card.';
const COUNTS = /(\d+) cards? and (\d+) facts? kept\./;

inBoth('Keeping', (bench) => {
  /** Presses Keep over the page in front; gives what the popup says then. */
  async function keep(label = 'Keep this article'): Promise<string> {
    let said = '';
    await inPopup(bench.browser, async (popup) => {
      await press(popup, label);
      said = await says(popup, COUNTS);
    });
    return said;
  }
  /** Presses Keep; the popup is gone in the same moment. */
  async function keepAndClose(): Promise<void> {
    await inPopup(bench.browser, async (popup) => {
      await until('the button', () => popup.eval<boolean>(`!!document.querySelector('.gloss-keep button')`));
      await popup.eval(
        `document.querySelector('.gloss-keep button').addEventListener('click', () => setTimeout(() => window.close()))`,
      );
      await press(popup, 'Keep this article');
    });
  }
  const cardOn = async (tab: Tab, name: string) => {
    await restOn(tab, name);
    const card = await until('a card that is there', async () => {
      const seen = await tab.card();
      return seen && !seen.text.includes('One moment') && seen;
    });
    await tab.move({ x: 950, y: 690 });
    await closed(tab);
    return card.text;
  };

  it('puts its cards on the shelf; another page shows them, with the way to the exact sentence', async () => {
    const first = await bench.openPage(AGREED, '/agreed');
    const said = await keep();
    const [, cards, facts] = COUNTS.exec(said)!;
    expect(Number(cards)).toBeGreaterThanOrEqual(3);
    expect(Number(facts)).toBeGreaterThanOrEqual(3);

    const second = await bench.openPage(DEARER, '/dearer');
    await second.activate();
    await restOn(second, 'Anna Roth');
    const card = await until('the kept fact', async () => {
      const seen = await second.card();
      return seen?.text.includes('has been mayor of Kovin since 2019') && seen;
    });
    expect(card.text).toContain('The Courier');
    const link = await second.inCard((root) => root.querySelector<HTMLAnchorElement>('.gloss-where a')?.href);
    expect(link).toContain(`${bench.server.url}agreed#:~:text=`);
    await first.close();
  });

  it('says that it stands there, and that it has changed on the web since', async () => {
    const tab = await bench.openPage(AGREED, '/agreed');
    await inPopup(bench.browser, async (popup) => {
      expect(await says(popup, 'On your shelf since')).not.toContain('has changed');
    });
    const again = await bench.openPage(CORRECTED, '/agreed');
    await tab.close();
    await inPopup(bench.browser, async (popup) => {
      await says(popup, 'Its text has changed since.');
      await press(popup, 'Keep as it is now');
      expect(await says(popup, COUNTS)).toContain('1 paragraph was new or changed');
      await press(popup, 'Undo');
      await says(popup, 'Its text has changed since.');
      await press(popup, 'Keep as it is now');
      expect(await says(popup, COUNTS)).toContain('1 paragraph was new or changed');
    });
    // What the article does not say any more is not folded with what it says.
    await until('the earlier fact', async () => {
      const card = await cardOn(again, 'Ministry of Transport');
      return /(?<!“)The Ministry of Transport will pay 40/.test(card) && card.includes('This article says 2');
    });
    await again.close();
    const other = await bench.openPage(LATER, '/later');
    const card = await cardOn(other, 'Ministry of Transport');
    expect(card).toContain('42 million euros');
    expect(card).toContain('40 million euros');
    expect(card).toContain('as kept on');
    expect(card).not.toContain(NEW);
  });

  it('shows over articles what changed, and all of it over time in the panel', async () => {
    const page = await bench.openPage(LATER, '/later');
    await cardOn(page, 'Ministry of Transport');
    await bench.openPage(DEARER, '/dearer');
    await keep();
    await page.activate();
    await until('the dearer fact', async () => {
      const card = await cardOn(page, 'Ministry of Transport');
      return card.includes('Changed. Before:') && card.includes('55 million') && card.includes(NEW);
    });
    // Seen or not is known to whoever comes later.
    await bench.browser.stopBackground();
    expect(await cardOn(page, 'Ministry of Transport')).toContain(NEW);
    const panel = await bench.browser.tab();
    await panel.goto(bench.browser.extensionUrl('sidepanel.html'));
    await says(panel, 'The bridge at Kovin grows dearer');
    await page.activate();
    await restOn(page, 'Ministry of Transport');
    await panel.activate();
    await says(panel, 'Over time');
    expect(await look(panel, (document) => document.querySelectorAll('.gloss-lane').length)).toBeGreaterThan(
      1,
    );
    await panel.eval(`document.querySelector('[role="listbox"]').focus()`);
    await panel.key('Home');
    await says(panel, 'Connected with');
    await panel.close();
  });

  it('opens the review, where facts are dropped, kept, made and taken back by keys; cards lead there from what is in doubt', async () => {
    const tab = await bench.openPage(DOUBTFUL, '/zarov');
    await inPopup(bench.browser, async (popup) => {
      await press(popup, 'Keep this article');
      await says(popup, COUNTS);
      await press(popup, 'Look');
    });
    const review = await tabAt(bench.browser, 'review.html');
    await review.activate();
    const before = COUNTS.exec(await says(review, COUNTS))![2];
    await review.eval(`document.querySelector('[data-type="fact"][data-off="false"]').focus()`);
    await review.key('d');
    await until('one fact less', async () => COUNTS.exec(await says(review, COUNTS))![2] !== before);
    await review.key('u');
    await until('the fact again', async () => COUNTS.exec(await says(review, COUNTS))![2] === before);
    await says(review, 'Saved.');
    // In a low window, as at 200 % zoom, what has the focus stands above the foot.
    await review.resize(500, 350);
    for (const key of ['s', 'Escape', 'End']) {
      await review.key(key);
      await until(`the focus above the foot after ${key}`, () =>
        look(review, (document) => {
          const { top, bottom } = document.activeElement!.getBoundingClientRect();
          return (
            top >= 0 && bottom <= document.querySelector('.gloss-review-foot')!.getBoundingClientRect().top
          );
        }),
      );
    }
    // So do what is wrong with an answer, and the button below it.
    for (const [width, height] of [
      [500, 350],
      [320, 640],
    ] as const) {
      await review.resize(width, height);
      await look(review, (document) => document.querySelector<HTMLElement>('[data-type="fact"]')!.focus());
      await review.key('t');
      await until('the field', async () => (await focused(review)).startsWith('Its date'));
      await review.type('next week');
      await review.key('Enter');
      await says(review, 'is no date.');
      await until('Save above the foot', () =>
        look(review, (document) => {
          const save = document.querySelector('.gloss-asking [type="submit"]')!.getBoundingClientRect();
          const problem = document.querySelector('.gloss-asking [role="alert"]')!.getBoundingClientRect();
          const foot = document.querySelector('.gloss-review-foot')!.getBoundingClientRect();
          return problem.top >= 0 && problem.bottom <= save.top && save.bottom <= foot.top;
        }),
      );
      await review.key('Escape');
    }
    await review.resize(1000, 700);
    // Keys that stand on buttons are heard where the article is read, too.
    await review.click(
      await look(review, (document) => {
        const { x, y } = document.querySelector('.gloss-article')!.getBoundingClientRect();
        return { x: x + 30, y: y + 30, width: 10, height: 10 };
      }),
    );
    await review.key('f');
    await until('the line in doubt', async () => (await focused(review)).includes('Set aside.'));
    await look(review, (document) => {
      const lines = [...document.querySelectorAll<HTMLElement>('[data-type="fact"]')];
      lines.find(({ innerText }) => innerText.includes('carry away'))!.focus();
    });
    await says(review, 'Perhaps said by Anna Roth Set aside. Does “She” mean Anna Roth?');
    await says(review, 'Keep: Anna Roth says it');
    await review.key('k');
    await says(review, /carry away the bridge\. Anna Roth said/);
    await review.key('u');
    await says(review, /Keep: Anna Roth says it.*Saved\./);
    // Enter takes what is picked in a list.
    await review.key('s');
    await says(review, 'Who says it?');
    await review.key('Enter');
    await says(review, /carry away the bridge\. Anna Roth said/);
    await review.key('u');
    await says(review, /Keep: Anna Roth says it.*Saved\./);
    // What became no fact is made one.
    const all = Number(COUNTS.exec(await says(review, COUNTS))![2]);
    await review.key('n');
    await says(review, 'Add to a card');
    for (const key of ['a', 'Enter']) await review.key(key);
    await says(review, new RegExp(`Saved\\. \\d+ cards and ${all + 1} facts kept\\.`));
    await review.close();
    await tab.activate();
    expect(await cardOn(tab, 'Dal River')).toContain('1 doubtful statement of The Courier');
    await restOn(tab, 'Dal River');
    await tab.click(await tab.cardRect('Look at the doubtful statements'));
    const again = await tabAt(bench.browser, 'review.html');
    await says(again, 'Does “She” mean Anna Roth?');
    await again.close();
    // What its reader corrected goes by no single press.
    await tab.activate();
    await inPopup(bench.browser, async (popup) => {
      await press(popup, 'Drop it…');
      await says(popup, 'What you changed in it goes too.');
      await press(popup, 'Leave it');
      await press(popup, 'Drop it…');
      await press(popup, 'Drop it');
      await says(popup, 'Dropped from your shelf.');
      await press(popup, 'Undo');
      await says(popup, 'On your shelf since');
    });
    await tab.close();
  });

  it('is found again after an update that reads indexes otherwise', async () => {
    const indexes = <T>(work: string) =>
      bench.browser.inside<T>(`new Promise((resolve, reject) => {
        const opening = indexedDB.open('gloss-shelf');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const tx = opening.result.transaction('indexes', 'readwrite');
          const store = tx.objectStore('indexes');
          let result = null;
          ${work}
          tx.oncomplete = () => { opening.result.close(); resolve(result); };
          tx.onerror = reject;
        };
      })`);
    await indexes(`store.getAllKeys().onsuccess = ({ target }) => {
      for (const key of target.result) store.put(new Blob(['GLDX of old']), key);
    };`);
    await bench.browser.inside('globalThis.old = setTimeout(() => chrome.runtime.reload(), 50)');
    await until('Gloss started anew', () =>
      bench.browser.inside<boolean>('globalThis.old === undefined').catch(() => false),
    );
    // Whoever reads first meets what is of no use any more.
    const first = await bench.openPage(LATER, '/later');
    await until('indexes made again', () =>
      indexes<boolean>(`store.getAll().onsuccess = ({ target }) => {
        result = target.result.every(({ size }) => size > 100);
      };`),
    );
    await first.close();
    const tab = await bench.openPage(LATER, '/later');
    expect(await cardOn(tab, 'Ministry of Transport')).toContain('55 million');
    await tab.close();
  });

  it('keeps by its key; taken back, the cards and the marks are gone', async () => {
    const text = AGREED.replaceAll('Anna Roth', 'Irma Vold').replaceAll('Roth', 'Vold');
    const tab = await bench.openPage(text, '/vold');
    const isMarked = async () => (await tab.marks()).some((mark) => mark.text === 'Irma Vold');
    expect(await isMarked()).toBe(false);
    const byKey = () => tab.key('Alt+Shift+L');
    await inPopup(
      bench.browser,
      async (popup) => {
        await says(popup, COUNTS);
        await until('a mark', isMarked);
        await says(popup, 'Irma Vold');
        await press(popup, 'Undo');
        await says(popup, 'Dropped from your shelf.');
        await until('no mark', async () => !(await isMarked()));
        // The press took its button away; the next is Keep.
        await popup.key('Tab');
        await until('the focus on Keep', async () => (await focused(popup)) === 'Keep this article');
        await press(popup, 'Search all cards');
        await popup.type('irma');
        await says(popup, 'No card has this in its title or names.');
      },
      byKey,
    );
    await tab.close();
  });

  it('takes a double press as one, to keep and to take back; says of its own pages that they are not kept', async () => {
    const tab = await bench.openPage(AGREED.replaceAll('Kovin', 'Norev'), '/twice');
    await inPopup(bench.browser, async (popup) => {
      for (const [label, told] of [
        ['Keep this article', COUNTS],
        ['Undo', 'Dropped from your shelf.'],
      ] as const) {
        await pressTwice(popup, label);
        await says(popup, told);
        await awhile();
        await says(popup, told);
      }
    });
    await tab.goto(bench.browser.extensionUrl('options.html'));
    await inPopup(
      bench.browser,
      async (popup) => void (await says(popup, 'This page is Gloss’s own')),
      () => tab.key('Alt+Shift+L'),
    );
    await tab.close();
  });

  it('goes on where the popup closes in the moment of the press, and leaves nothing open', async () => {
    const tab = await bench.openPage(
      AGREED.replaceAll('Anna Roth', 'Edda Brel').replaceAll('Roth', 'Brel'),
      '/brel',
    );
    await keepAndClose();
    await until('a mark', async () => (await tab.marks()).some((mark) => mark.text === 'Edda Brel'));
    await until('the review to close', async () => {
      for (const one of await bench.browser.tabs())
        if ((await one.url()).includes('review.html')) return false;
      return true;
    });
    await inPopup(bench.browser, async (popup) => void (await says(popup, 'On your shelf since')));
    await tab.close();
  });

  it('says that the words it kept are damaged; kept again it stands beside the cards of then', async () => {
    const tab = await bench.openPage(AGREED.replaceAll('Two towns', 'Ulmen and Marn'), '/ulmen');
    await keep();
    const onShelf = (work: string) =>
      bench.browser.inside<readonly (string | null)[]>(`new Promise((resolve, reject) => {
        const opening = indexedDB.open('gloss-shelf');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const tx = opening.result.transaction(['decks', 'articles'], 'readwrite');
          let result = [];
          tx.objectStore('decks').getAll().onsuccess = ({ target }) => {
            const decks = target.result.filter(({ title }) => title.includes('Ulmen'));
            result = decks.map(({ url }) => url);
            ${work}
          };
          tx.oncomplete = () => { opening.result.close(); resolve(result); };
          tx.onerror = reject;
        };
      })`);
    await onShelf(`tx.objectStore('articles').put({ deck: decks[0].id, article: 'rubbish' });`);
    await inPopup(bench.browser, async (popup) => {
      const said = await says(popup, 'Its text there is damaged and cannot be read.');
      expect(said).not.toContain('Look');
      await press(popup, 'Keep as it is now');
      await says(popup, COUNTS);
    });
    expect(await onShelf('')).toEqual([null, `${bench.server.url}ulmen`]);
    const settings = await bench.browser.tab();
    await settings.goto(bench.browser.extensionUrl('options.html'));
    await press(settings, 'Look: Ulmen and Marn');
    const review = await tabAt(bench.browser, 'review.html');
    await says(review, 'Its text on your shelf is damaged and cannot be read.');
    await tab.activate();
    await inPopup(bench.browser, async (popup) => {
      await press(popup, 'Drop it');
      await says(popup, 'Dropped from your shelf.');
    });
    for (const one of [tab, settings, review]) await one.close();
  });

  it('says once, at the tenth, that the articles go with the extension', async () => {
    const shelf = await bench.browser.tab();
    await shelf.goto(bench.browser.extensionUrl('/welcome.html'));
    await shelf.eval(`${await scriptOf('shelf.ts')}; shelfWork.keepUpTo(9)`);
    await shelf.close();
    const page = (name: string) => bench.openPage(AGREED.replaceAll('Kovin', name), `/${name}`);
    const said: boolean[] = [];
    for (const name of ['Lommen', 'Ostrin']) {
      const tab = await page(name);
      await inPopup(bench.browser, async (popup) => {
        await press(popup, 'Keep this article');
        said.push((await says(popup, COUNTS)).includes('10 articles stand on your shelf.'));
        await press(popup, said.length === 1 ? 'Save a backup…' : 'Undo');
        if (said.length > 1) await says(popup, 'Dropped from your shelf.');
      });
      if (said.length > 1) continue;
      // There the backup is at hand.
      const settings = await tabAt(bench.browser, 'options.html');
      await until('the focus on it', async () => (await focused(settings)) === 'Save a backup');
      const seen = await look(settings, (document) => {
        const { top, bottom } = document.activeElement!.getBoundingClientRect();
        return 0 <= top && bottom <= document.documentElement.clientHeight;
      });
      expect(seen).toBe(true);
      await settings.close();
      await tab.activate();
      await inPopup(bench.browser, async (popup) => {
        await press(popup, 'Drop it');
        await says(popup, 'Dropped from your shelf.');
      });
    }
    expect(said).toEqual([true, false]);
  });

  it('reads a file of plain text by its lines', async () => {
    const tab = await bench.openPage({ type: 'text/plain; charset=utf-8', body: PLAIN }, '/ferry.txt');
    const [, cards, facts] = COUNTS.exec(await keep())!;
    expect(Number(cards)).toBeGreaterThanOrEqual(2);
    expect(Number(facts)).toBeGreaterThanOrEqual(2);
    await tab.close();
  });

  it('says that a page holds no article, also where the popup is gone', async () => {
    await bench.openPage('<!doctype html><title>Empty</title><p>Hello.</p>', '/empty');
    await inPopup(bench.browser, async (popup) => {
      await press(popup, 'Keep this article');
      await says(popup, 'Nothing was kept.');
    });
    await keepAndClose();
    const told = await tabAt(bench.browser, 'review.html');
    await says(told, 'Nothing was kept.');
    await until('it in front', () => told.eval<boolean>('!document.hidden'));
  });
});
