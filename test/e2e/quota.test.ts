// No room on the device. Only Chromium lets a test set how much there is, and only for pages without `unlimitedStorage`:
// so this is a page of a site, with the shelf's own code in it. Once the shelf sees that there is none, once only the browser does.
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { findBrowser } from '../../src/build/find-browser.ts';
import { servePages } from './drivers/browsers.ts';
import { scriptOf } from './drivers/script.ts';

it.each([
  ['foreseen', 4_800_000, 5_000, '0'],
  ['met', 2_000_000, 20_000, 'navigator.storage.estimate = async () => ({}); 0'],
])(
  'a full device that is %s is an error by its name, and the shelf stays whole',
  async (_, size, many, before) => {
    const server = await servePages({ '/': '<!doctype html><title>A page</title>' });
    const { path } = findBrowser('chromium');
    const browser = await chromium.launch({
      executablePath: path,
      chromiumSandbox: process.getuid?.() !== 0,
    });
    try {
      const page = await browser.newPage();
      await page.goto(server.url);
      await page.evaluate(`${await scriptOf('quota.ts')}; 0`);
      await page.evaluate(before);
      const put = (id: string, cards: number) => page.evaluate<string | null>(`quota.put('${id}', ${cards})`);
      const check = () => page.evaluate('quota.check()');
      const cdp = await page.context().newCDPSession(page);
      const room = (quotaSize?: number) =>
        cdp.send('Storage.overrideQuotaForOrigin', {
          origin: new URL(server.url).origin,
          ...(quotaSize === undefined ? {} : { quotaSize }),
        });
      // Set first: Chromium asks how much room there is once and counts by itself for a while.
      await room(size);
      expect(await put('first', 500)).toBeNull();
      expect(await put('second', many)).toBe('ShelfFullError');
      expect(await check()).toEqual({ titles: ['Towns, first'], wrong: [] });
      expect(await put('first', many)).toBe('ShelfFullError');
      expect(await check()).toEqual({ titles: ['Towns, first'], wrong: [] });
      await room();
      expect(await put('second', many)).toBeNull();
      expect(await check()).toEqual({ titles: ['Towns, first', 'Towns, second'], wrong: [] });
    } finally {
      await browser.close();
      server.close();
    }
  },
  120_000,
);
