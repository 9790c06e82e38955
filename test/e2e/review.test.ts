// The review of a kept article while other tabs change the shelf, and by real keys.
import { expect, it } from 'vitest';
import type { Tab } from '../../src/build/drive/types.ts';
import { until } from '../../src/build/drive/until.ts';
import { AGREED, CORRECTED } from './fixtures/articles.ts';
import { focused, inPopup, look, press, says, tabAt } from './hands.ts';
import { inBoth } from './suite.ts';

const COUNTS = /(\d+) cards? and (\d+) facts? kept\./;
/** Another article of the same title and day. */
const NAMESAKE = AGREED.replaceAll('Anna Roth', 'Edda Brel').replaceAll('Roth', 'Brel');

inBoth('The review', (bench) => {
  const inFront = async (tab: Tab, ...labels: readonly string[]) => {
    await tab.activate();
    await inPopup(bench.browser, async (popup) => {
      for (const label of labels) await press(popup, label);
      await says(popup, labels.at(-1) === 'Drop it' ? 'Dropped from your shelf.' : COUNTS);
    });
  };
  async function reviewOf(page: Tab): Promise<Tab> {
    await page.activate();
    await inPopup(bench.browser, async (popup) => void (await press(popup, 'Look')));
    const review = await tabAt(bench.browser, 'review.html');
    await review.activate();
    await says(review, COUNTS);
    return review;
  }
  const dropFirstFact = async (review: Tab) => {
    await review.activate();
    await look(review, (document) =>
      document.querySelector<HTMLElement>('[data-type="fact"][data-off="false"]')!.focus(),
    );
    await review.key('d');
  };
  const factsIn = async (view: Tab) => Number(COUNTS.exec(await says(view, COUNTS))![2]);

  it('writes onto no other article that has the id of its deck by now, says so, and puts its own back', async () => {
    const page = await bench.openPage(AGREED, '/agreed');
    await inFront(page, 'Keep this article');
    const review = await reviewOf(page);
    const facts = await factsIn(review);
    await inFront(page, 'Drop it');
    const other = await bench.openPage(NAMESAKE, '/namesake');
    await inFront(other, 'Keep this article');
    await review.activate();
    await says(review, 'it was dropped elsewhere');
    await dropFirstFact(review);
    await says(review, 'What you change here is not stored.');
    const stored = () =>
      bench.browser.inside<readonly { title: string; url: string; facts: number }[]>(
        `new Promise((resolve, reject) => {
          const opening = indexedDB.open('gloss-shelf');
          opening.onerror = reject;
          opening.onsuccess = () => {
            const asking = opening.result.transaction('decks').objectStore('decks').getAll();
            asking.onsuccess = () => { opening.result.close(); resolve(asking.result.map(({ title, url, facts }) => ({ title, url, facts }))); };
          };
        })`,
      );
    const [namesake, ...none] = await stored();
    expect([namesake!.url, namesake!.facts, none.length]).toEqual([`${bench.server.url}namesake`, facts, 0]);
    // On a phone too, the way back is in sight.
    await review.resize(320, 640);
    const { left, right } = await look(review, (document) => {
      const buttons = document.querySelectorAll('.gloss-review-foot button');
      const edges = [...buttons].map((button) => button.getBoundingClientRect());
      return { left: edges.map(({ left }) => left), right: edges.map(({ right }) => right) };
    });
    expect(Math.min(...left)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...right)).toBeLessThanOrEqual(320);
    await review.resize(1000, 700);
    await press(review, 'Put it back on the shelf');
    await says(review, 'Saved.');
    expect((await stored()).map(({ url, facts }) => [url, facts]).sort()).toEqual([
      [`${bench.server.url}agreed`, facts - 1],
      [`${bench.server.url}namesake`, facts],
    ]);
    for (const tab of [page, other, review]) await tab.close();
  });

  it('shows the article as another tab kept it anew, with what was done here', async () => {
    const page = await bench.openPage(AGREED.replaceAll('Kovin', 'Orsa'), '/orsa');
    await inFront(page, 'Keep this article');
    const review = await reviewOf(page);
    await dropFirstFact(review);
    await says(review, 'Saved.');
    const again = await bench.openPage(CORRECTED.replaceAll('Kovin', 'Orsa'), '/orsa');
    await inFront(again, 'Keep as it is now');
    await review.activate();
    await says(review, 'kept anew in another tab');
    await says(review, '42 million euros');
    expect(await look(review, (document) => document.querySelectorAll('[data-off="true"]').length)).toBe(1);
    for (const tab of [page, again, review]) await tab.close();
  });

  it('takes over what another tab did where nothing was done here', async () => {
    const page = await bench.openPage(AGREED.replaceAll('Kovin', 'Brod'), '/brod');
    await inFront(page, 'Keep this article');
    const review = await reviewOf(page);
    const other = await bench.browser.tab();
    await other.goto(await review.url());
    await says(other, COUNTS);
    const facts = await factsIn(other);
    await dropFirstFact(other);
    await says(other, 'Saved.');
    await review.activate();
    await says(review, 'changed in another tab. Here it is as it stands now.');
    expect(await factsIn(review)).toBe(facts - 1);
    await dropFirstFact(review);
    await says(review, 'Saved.');
    await other.activate();
    await says(other, 'changed in another tab too. The changes of both are kept.');
    expect(await factsIn(other)).toBe(facts - 2);
    for (const tab of [page, other, review]) await tab.close();
  });

  it('replaces a title by typing, and leaves it at Escape', async () => {
    const page = await bench.openPage(AGREED.replaceAll('Kovin', 'Tarsk'), '/tarsk');
    await inFront(page, 'Keep this article');
    const review = await reviewOf(page);
    const titleHere = () =>
      look(review, (document) => document.querySelector<HTMLElement>('[data-here="true"] h2')?.innerText);
    await look(review, (document) => document.querySelector<HTMLElement>('[data-type="card"]')!.focus());
    const before = await titleHere();
    for (const [end, title] of [
      ['Escape', before],
      ['Enter', 'Lind'],
    ] as const) {
      await review.key('r');
      await until('the field', async () => (await focused(review)) === 'Title of this card');
      await review.type('Lind');
      await review.key(end);
      await until(`the title after ${end}`, async () => (await titleHere()) === title);
    }
    for (const tab of [page, review]) await tab.close();
  });
});
