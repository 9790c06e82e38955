// The reader's decks in the settings: in by a file, onto a page, out into a backup, and back.
import { expect, it } from 'vitest';
import type { Tab } from '../../src/build/drive/types.ts';
import { until } from '../../src/build/drive/until.ts';
import { look, pick, press, says } from './hands.ts';
import { awhile, inBoth, marked, restOn } from './suite.ts';

const DECK = `---
gloss: 1
title: Towns by the river
language: en
sources:
  courier:
    title: Two towns agree on a bridge
    publisher: The Courier
    published: 2024-03-12
    url: https://courier.example/bridge
    language: en
---

## Zarov Lock

**place, lock**

Names:

- any: Zarov Lock

Facts:

- The lock was opened to ships of two towns.
  (courier, paragraph 2; about 2019)
`;

inBoth('The shelf’s screen', (bench) => {
  const settings = async () => {
    const tab = await bench.browser.tab();
    await tab.goto(bench.browser.extensionUrl('options.html'));
    await says(tab, 'Erase everything…');
    return tab;
  };
  /** Drops a file on the first element that fits. Gives whether the page kept it from the browser. */
  const drop = (tab: Tab, on: string, name: string, text: string) =>
    tab.eval<boolean>(`(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([${JSON.stringify(text)}], '${name}'));
      const given = { dataTransfer, bubbles: true, cancelable: true };
      return !document.querySelector('${on}').dispatchEvent(new DragEvent('drop', given));
    })()`);

  /** Waits until what was picked is in sight, from its top, and has the focus. */
  const foundInSight = (tab: Tab, begins: string) =>
    until(`“${begins}” in sight`, () =>
      look(
        tab,
        (document, text) => {
          const found = document.activeElement as HTMLElement;
          const { top, bottom, height } = found.getBoundingClientRect();
          const isWhole = bottom <= innerHeight || height > innerHeight;
          return found.innerText.startsWith(text) && top >= 0 && top < innerHeight - 40 && isWhole;
        },
        begins,
      ),
    );

  it('takes a deck, saves all, erases all, restores all; a page shows the card each time', async () => {
    const tab = await settings();
    await pick(tab, 0, { 'towns.md': DECK, 'notes.txt': 'Only notes.' });
    await says(
      tab,
      /A deck begins with its front matter.*Towns by the river.*towns\.md: 1 card, 1 fact, in English/,
    );
    // In a low window: what is in the files comes into sight.
    await tab.resize(700, 300);
    await tab.goto(await tab.url());
    await says(tab, 'Erase everything…');
    await pick(tab, 0, { 'towns.md': DECK, 'notes.txt': 'Only notes.' });
    await foundInSight(tab, '2 files read.');
    // The list goes, and what is said of it comes into sight.
    await press(tab, 'Import 1 deck');
    await says(tab, '1 deck imported.');
    await until('the message in sight', () =>
      look(tab, (document) => {
        const said = [...document.querySelectorAll('[role="status"]')].find(({ textContent }) =>
          textContent?.startsWith('1 deck imported'),
        );
        const { top, bottom } = said!.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    );
    const isPlaceInSight = () =>
      look(tab, (document) => {
        const { top, bottom } = document.querySelector('.gloss-drop')!.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
    expect(await isPlaceInSight()).toBe(true);
    await tab.resize(1000, 700);
    const page = await bench.open('<p>Boats pass Zarov Lock by night.</p>');
    expect((await restOn(page, 'Zarov Lock')).text).toContain('The lock was opened');
    await page.close();

    await tab.activate();
    const file = await tab.saved(() => press(tab, 'Save as a file: Towns by the river'));
    expect(file).toEqual({ name: 'towns.md', text: DECK });
    const backup = await tab.saved(() => press(tab, 'Save a backup'));
    expect(backup.name).toMatch(/^gloss-backup-.*\.jsonl$/);
    await bench.set({ marks: 'all' });
    await press(tab, 'Erase everything…');
    await press(tab, 'Erase everything');
    await says(tab, 'Everything is erased.');
    const bare = await bench.open('<p>Boats pass Zarov Lock and Boris Yeltsin.</p>');
    await marked(bare, ['Boris Yeltsin']);
    await bare.close();

    await tab.activate();
    await tab.resize(700, 500);
    await look(tab, (document) => {
      const button = [...document.querySelectorAll('button')].find(
        ({ innerText }) => innerText === 'Restore…',
      );
      button!.scrollIntoView({ block: 'end', behavior: 'instant' });
    });
    await pick(tab, 1, { [backup.name]: backup.text });
    await foundInSight(tab, 'A backup made on ');
    await tab.resize(1000, 700);
    await says(tab, /A backup made on .* with 1 deck\. Towns by the river/);
    await press(tab, 'Restore');
    await says(tab, '1 deck restored.');
    const again = await bench.open('<p>Boats pass Zarov Lock by night.</p>');
    expect((await restOn(again, 'Zarov Lock')).text).toContain('The lock was opened');
    await again.close();
    await tab.close();
  });

  it('compares a dropped file with what is there, and drops only when asked twice', async () => {
    const tab = await settings();
    const url = await tab.url();
    expect(await drop(tab, 'h1', 'towns.md', DECK)).toBe(true);
    await awhile();
    expect(await tab.url()).toBe(url);
    expect(await drop(tab, '.gloss-drop', 'towns.md', DECK.replace('two towns', 'three towns'))).toBe(true);
    await says(tab, '0 new, 1 changed, 0 the same, 0 gone.');
    await press(tab, 'Import 1 deck');
    await says(tab, '1 deck imported.');
    const page = await bench.open('<p>Boats pass Zarov Lock by night.</p>');
    expect((await restOn(page, 'Zarov Lock')).text).toContain('ships of three towns');
    await tab.activate();
    await press(tab, 'Drop…: Towns by the river');
    await press(tab, 'Drop it');
    await says(tab, '“Towns by the river” is dropped.');
    await until('no mark', async () => (await page.marks()).length === 0);
  });

  it('sets a damaged deck aside, which can be saved as it is; a shelf of a later Gloss is left alone', async () => {
    const database = <T>(version: string, use: string) =>
      bench.browser.inside<T>(`new Promise((resolve, reject) => {
        const opening = indexedDB.open('gloss-shelf'${version});
        opening.onerror = reject;
        opening.onsuccess = () => {
          const tx = opening.result.transaction(['decks', 'texts'], 'readwrite');
          let result = null;
          ${use}
          tx.oncomplete = () => { opening.result.close(); resolve(result); };
          tx.onerror = reject;
        };
      })`);
    const tab = await settings();
    await pick(tab, 0, { 'towns.md': DECK, 'locks.md': DECK.replaceAll('Zarov', 'Tarsk') });
    await press(tab, 'Import 2 decks');
    await says(tab, '2 decks imported.');
    await database(
      '',
      `tx.objectStore('decks').put({ id: 'towns', title: 7, revision: null });
       tx.objectStore('texts').put(new Blob(['garbage']), 'towns');`,
    );
    await tab.goto(await tab.url());
    await says(tab, 'Set aside: this file is damaged. Save a copy, then drop it.');
    const file = await tab.saved(() => press(tab, 'Save as a file: towns'));
    expect(file.text).toBe('garbage');
    const page = await bench.open('<p>Boats pass Tarsk Lock and Zarov Lock.</p>');
    await marked(page, ['Tarsk Lock']);
    await page.close();

    await database(', 9', '');
    await tab.goto(await tab.url());
    await says(
      tab,
      'Your shelf cannot be opened, and nothing on it is changed: This shelf was written by a later',
    );
    expect(
      await database(
        '',
        `tx.objectStore('decks').getAllKeys().onsuccess = ({ target }) => {
           result = [opening.result.version, ...target.result];
         };`,
      ),
    ).toEqual([9, 'locks', 'towns']);
    await tab.close();
  });
});
