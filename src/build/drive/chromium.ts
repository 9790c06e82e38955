// Drives Chromium and Edge: Playwright for pages and keys, the DevTools protocol for what it does not reach.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
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

/** Whether a process runs extensions; false where the system does not tell. */
function isExtensionProcess(id: number): boolean {
  const told = `/proc/${id}/cmdline`;
  return existsSync(told) && readFileSync(told, 'utf8').includes('--extension-process');
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
  const inside = async <T>(expression: string) => {
    // An extension that reloads takes its pages with it.
    if (!helper || (await helper).isClosed()) helper = openHelper();
    return (await helper).evaluate(expression) as Promise<T>;
  };

  const background = async () => {
    const { targetInfos } = await root.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(extensionUrl('')));
  };
  const backgroundRunning = async () => (await background()) !== undefined;

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
      const target = await background();
      if (!target) return;
      const { targetId } = target;
      // One that is just being woken does not hear the first time; another may be started by an event at once.
      const stopped = () =>
        until('the background to stop', async () => {
          await root.send('Target.closeTarget', { targetId }).catch(() => {});
          return (await background())?.targetId !== targetId;
        });
      // Now and then it does not end at all (2026-11, why is not known): then its process is ended.
      await stopped().catch(async () => {
        const { processInfo } = await root.send('SystemInfo.getProcessInfo');
        for (const { id } of processInfo) if (isExtensionProcess(id)) process.kill(id, 'SIGKILL');
        helper = null;
        await stopped();
      });
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
