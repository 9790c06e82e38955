import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { arrivedLook } from '../browser/look.ts';
import { answer, ask } from '../browser/send.ts';
import { browserPlatform } from '../page/browser-platform.ts';
import { type Gloss, startGloss } from '../page/gloss.ts';
import { dropCode, takeCode } from '../page/later-code.ts';

const RUNNING = Symbol.for('gloss.page');

/** Runs in every frame that the reader permits; a second run finds the first and leaves. */
export default defineUnlistedScript(() => {
  const world = globalThis as typeof globalThis & { [RUNNING]?: Gloss };
  if (world[RUNNING]?.isRunning()) return;
  world[RUNNING]?.stop();
  dropCode();
  const platform = browserPlatform({
    loadMarking: () => takeCode('marking', (script) => ask('code', { script })),
    // Only there the look comes with the page.
    arrivedLook: import.meta.env.FIREFOX ? arrivedLook : () => null,
    markStyle: async (from, to) => void (await ask('markStyle', { from, to })),
  });
  const gloss = startGloss(window, platform, () => ask('mayRead', {}));
  world[RUNNING] = gloss;
  answer('page', gloss.answers);
});
