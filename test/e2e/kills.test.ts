// The shelf when pages, workers and the background end at any moment: it is as it was, or as it should become.
import { expect, it } from 'vitest';
import type { Tab } from '../../src/build/drive/types.ts';
import { scriptOf } from './drivers/script.ts';
import { inBoth } from './suite.ts';

/** GLOSS_KILLS: how many times a browser, by every kind of work and of killing in turn. */
const KILLS = Number(process.env.GLOSS_KILLS ?? 12);
/** Cards of the decks: so many that writing takes longer than starting to. */
const CARDS = 3_000;

const WORK = {
  import: 'importDeck',
  edit: 'edit',
  delete: 'remove',
  restore: 'restore',
} as const;
const KINDS = Object.keys(WORK) as (keyof typeof WORK)[];

/** Numbers from 0 to 1 that look like chance and come again the same: a linear congruential generator. */
function* chances(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** How an ending comes. */
const ENDINGS = ['page', 'worker', 'background and page'] as const;

inBoth('the shelf', (bench) => {
  it(
    `is whole after ${KILLS} kills`,
    async () => {
      const script = await scriptOf('shelf.ts');
      const open = async (): Promise<Tab> => {
        const tab = await bench.browser.tab();
        await tab.goto(bench.browser.extensionUrl('/welcome.html'));
        await tab.eval(`${script}; 0`);
        return tab;
      };
      const check = (tab: Tab) => tab.eval<{ titles: string[]; wrong: string[] }>('shelfWork.check()');
      const chance = chances(bench.engine.length);
      const outcomes: Record<string, number> = {};
      /** How long each kind of work was seen to take, in ms. */
      const took: Record<string, number> = {};
      let tab = await open();
      await tab.eval(`shelfWork.importDeck('first', ${CARDS})`);
      for (let n = 0; n < KILLS; n++) {
        const kind = KINDS[n % KINDS.length]!;
        const ending = ENDINGS[Math.floor(n / KINDS.length) % ENDINGS.length]!;
        if (kind === 'restore') {
          await tab.eval(`shelfWork.prepareRestore('kept ${n}', ${CARDS}, 'before ${n}')`);
        } else if ((await check(tab)).titles.length === 0) {
          await tab.eval(`shelfWork.importDeck('again ${n}', ${CARDS})`);
        }
        const before = await check(tab);
        expect(before).toMatchObject({ titles: [expect.any(String)], wrong: [] });
        const mark = kind === 'restore' ? `kept ${n}` : `new ${n}`;
        const after = kind === 'delete' ? [] : [`Towns, ${mark}`];
        await tab.eval(`globalThis.over = null;
        { const began = performance.now();
          void shelfWork.${WORK[kind]}('${mark}', ${CARDS}).then(() => { over = performance.now() - began; }, () => {}); }`);
        await new Promise((resolve) => setTimeout(resolve, chance.next().value * (took[kind] ?? 500) * 1.1));
        const done = await tab.eval<number | null>('over');
        // Not done yet: it takes longer.
        took[kind] = done ?? (took[kind] ?? 500) * 1.2;
        if (ending === 'background and page') await bench.browser.stopBackground();
        if (ending === 'worker') await tab.eval('shelfWork.desk.close()');
        else {
          await tab.close();
          tab = await open();
        }
        const { titles, wrong } = await check(tab);
        expect(wrong).toEqual([]);
        expect([before.titles, after]).toContainEqual(titles);
        const outcome = `${kind}: ${String(titles) === String(after) ? 'new' : 'old'}`;
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      }
      if (process.env.GLOSS_KILLS) console.log(bench.browser.name, outcomes);
      // Chance that only one side was met: none, over as many as this.
      if (KILLS >= 40) expect(Object.keys(outcomes).length).toBeGreaterThan(4);
      await tab.close();
    },
    60_000 + KILLS * 10_000,
  );
});
