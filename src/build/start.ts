// npm start [-- URL-or-file]: builds Gloss and opens a browser with it on a page; without a display it prints instead.
import { dirname, join } from 'node:path';
import { buildFor } from './build.ts';
import { launch } from './drive/launch.ts';
import type { Browser } from './drive/types.ts';
import { findAnyBrowser } from './find-browser.ts';
import { runMain } from './main.ts';
import { pageToRead } from './page-to-read.ts';
import { printCards } from './print-cards.ts';

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main(): Promise<void> {
  const found = findAnyBrowser();
  const page = await pageToRead(process.argv[2] ?? null, process.env.INIT_CWD ?? process.cwd());
  let browser: Browser | null = null;
  try {
    console.log(`Building Gloss for ${found.path} …`);
    const extension = await buildFor(found.engine === 'chromium' ? 'chrome' : 'firefox');
    browser = await launch(found, {
      extension,
      headless: !hasDisplay,
      permissions: 'all',
      network: page.isLocal ? 'local' : 'open',
    });
    const tab = await browser.tab();
    await tab.goto(page.url).catch((error: Error) => {
      throw new Error(`${page.url} cannot be opened: ${error.message.split('\n')[0]}`);
    });
    await tab.activate();
    const output = dirname(extension);
    if (hasDisplay) {
      console.log(
        `${browser.name} is open on ${page.url}. Close it, or press Ctrl-C here, to end.\n\n${byHand(output)}`,
      );
      await browser.ended;
    } else {
      console.log(`${browser.name}, with no display, reads ${page.url}\n`);
      await printCards(tab, join(output, 'start', 'card.png'));
      console.log(`\n${byHand(output)}`);
    }
  } finally {
    await browser?.close();
    page.close();
  }
}

const byHand = (output: string) => `To load Gloss by hand, run npm run build, then
  Chromium: chrome://extensions, Developer mode, Load unpacked: ${join(output, 'chrome-mv3')}
  Edge:     edge://extensions, Developer mode, Load unpacked: ${join(output, 'chrome-mv3')}
  Firefox:  about:debugging#/runtime/this-firefox, Load Temporary Add-on: ${join(output, 'firefox-mv3', 'manifest.json')}`;

runMain(import.meta.url, main);
