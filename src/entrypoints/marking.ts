import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../browser/send.ts';
import { browserCardPlatform } from '../page/browser-platform.ts';
import { offerCode, takeCode } from '../page/later-code.ts';
import { startMarking } from '../page/marking.ts';

export default defineUnlistedScript(() => {
  const platform = browserCardPlatform({
    loadCards: () => takeCode('card', (script) => ask('code', { script })),
    // Firefox opens its sidebar only by a press in the browser’s own parts (2026-11).
    panel: import.meta.env.FIREFOX ? null : (card) => void ask('panel', { card }),
  });
  offerCode({ marking: (options) => startMarking(platform, options) });
});
