// Drives Chromium and Edge: Playwright for pages and keys, the DevTools protocol for what it does not reach.
import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { pressMenu } from './chromium-menu.ts';
import { reachPopup } from './chromium-popup.ts';
import { answerPrompt } from './chromium-prompt.ts';
import { tabOf } from './chromium-tab.ts';
import { temporaryFolder } from './cleanup.ts';
import { openPopup } from './popup.ts';
import type { Browser, LaunchOptions } from './types.ts';
import { copyExtension, EMPTY_PAGE, manifestOf, writePermission } from './unpacked.ts';
import { until } from './until.ts';

/** Quiet: nothing but this machine is reached, nothing is fetched or asked behind the page. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-quic',
];
const ONLY_LOCAL = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** Id of an unpacked extension: its path's SHA-256 in the letters a to p. */
function idOf(folder: string): string {
  const path = Buffer.from(folder, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Starts it with a profile of its own. */
export async function launchChromium(path: string, options: LaunchOptions): Promise<Browser> {
  const sites = manifestOf(options.extension).optional_host_permissions;
  const { path: folder, remove } = temporaryFolder();
  const extension = join(realpathSync(folder), 'extension');
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'Default'), { recursive: true });
  // Without it an extension that reloads itself stays off.
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const start = (headless: boolean) =>
    chromium.launchPersistentContext(profile, {
      executablePath: path,
      headless,
      env: { ...process.env, ...(options.display ? { DISPLAY: options.display } : {}) },
      viewport: headless ? { width: 1000, height: 700 } : null,
      // Chromium's sandbox refuses to run as root.
      chromiumSandbox: process.getuid?.() !== 0,
      ignoreDefaultArgs: ['--enable-automation'],
      args: [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        ...QUIET,
        ...(options.network === 'local' ? [ONLY_LOCAL] : []),
      ],
    });
  try {
    if (options.permissions === 'all') {
      // A permission that an extension at this path once held as required stays with it in the profile.
      writePermission(extension, sites);
      const first = await start(true);
      await (await first.newPage()).goto(`chrome-extension://${idOf(extension)}/${EMPTY_PAGE}`);
      await first.close();
    }
    copyExtension(options.extension, extension);
    const context = await start(options.headless);
    return await browserOf(context, idOf(extension), sites, options.display ?? null, remove);
  } catch (error) {
    remove();
    throw error;
  }
}

async function browserOf(
  context: BrowserContext,
  id: string,
  sites: readonly string[],
  display: string | null,
  remove: () => void,
): Promise<Browser> {
  const root = await context.browser()!.newBrowserCDPSession();
  const { product } = await root.send('Browser.getVersion');
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;
  const ended = new Promise<void>((resolve) => context.once('close', () => resolve()));

  let helper: Promise<Page> | null = null;
  const openHelper = async () => {
    const opened = context.waitForEvent('page');
    await root.send('Target.createTarget', { url: 'about:blank', background: true });
    const page = await opened;
    // While the extension reloads it has no pages yet.
    await until('an extension page', () => page.goto(extensionUrl(EMPTY_PAGE)).then(() => true));
    return page;
  };
  const helperPage = async () => {
    // An extension that reloads takes its pages with it.
    if (!helper || (await helper).isClosed()) helper = openHelper();
    return helper;
  };
  const inside = async <T>(expression: string) => (await helperPage()).evaluate(expression) as Promise<T>;
  const backgroundRunning = async () => {
    const { targetInfos } = await root.send('Target.getTargets');
    return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(extensionUrl('')));
  };

  return {
    engine: 'chromium',
    name: product
      .replace(/^Headless/, '')
      .replace(/^Chrome\b/, 'Chromium')
      .replace('/', ' '),
    extensionUrl,
    tab: async () => tabOf(await context.newPage()),
    tabs: async () => {
      const own = await helper;
      return Promise.all(
        context
          .pages()
          .filter((page) => page !== own)
          .map(tabOf),
      );
    },
    inside,
    popup: (open = () => inside('chrome.action.openPopup()')) =>
      openPopup(inside, open, () => reachPopup(root, extensionUrl('popup.html'))),
    stopBackground: async () => {
      const workers = await context.newCDPSession(await helperPage());
      let stopped = false;
      // Its target does not tell: a background that an event starts again at once has the same id (2026-11).
      workers.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        stopped ||= versions.some(
          ({ scriptURL, runningStatus }) =>
            scriptURL.startsWith(extensionUrl('')) && runningStatus === 'stopped',
        );
      });
      await workers.send('ServiceWorker.enable');
      // One that is just being woken does not hear the first time.
      await until('the background to stop', async () => {
        if (!stopped) await workers.send('ServiceWorker.stopAllWorkers');
        return stopped;
      });
      await workers.detach();
    },
    backgroundRunning,
    offline: (on) => context.setOffline(on),
    withdraw: async () =>
      void (await inside(`chrome.permissions.remove({ origins: ${JSON.stringify(sites)} })`)),
    // Its own page, which asks for this, goes with it.
    uninstall: async () => void (await inside('chrome.management.uninstallSelf()').catch(() => {})),
    answerPrompt: display === null ? null : (allow) => answerPrompt(inside, display, allow),
    pressMenu: display === null ? null : (label) => pressMenu(display, label),
    ended,
    close: async () => {
      await context.close();
      remove();
    },
  };
}
