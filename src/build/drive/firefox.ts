// Drives Firefox over WebDriver BiDi; what that lacks (shortcuts, background, prompts) in Firefox's own scope.
import { join } from 'node:path';
import { plain } from './bidi.ts';
import { pressMenu } from './firefox-menu.ts';
import { reachPopup } from './firefox-popup.ts';
import { startFirefox } from './firefox-process.ts';
import { tabOf } from './firefox-tab.ts';
import { openPopup } from './popup.ts';
import type { Browser, LaunchOptions } from './types.ts';
import { copyExtension, EMPTY_PAGE, manifestOf } from './unpacked.ts';
import { until } from './until.ts';

/** The extension's host name: Firefox picks one at random unless told. */
const HOST = 'c0ffee00-0000-4000-8000-00000000cafe';

/** Starts it with a profile of its own. */
export async function launchFirefox(path: string, options: LaunchOptions): Promise<Browser> {
  const manifest = manifestOf(options.extension);
  const id = manifest.browser_specific_settings?.gecko?.id;
  const sites = JSON.stringify(manifest.optional_host_permissions);
  if (!id) throw new Error(`${options.extension} is no build for Firefox: its manifest names no gecko id.`);
  const running = await startFirefox(path, options, {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: HOST }),
  });
  const { bidi, folder, downloads, ended, close } = running;
  const extensionUrl = (page: string) => `moz-extension://${HOST}/${page}`;

  const evaluate = async (context: string, expression: string) => {
    const answer = await bidi.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return plain(answer.result);
  };
  /** Runs in the browser's window, where `extension` is Gloss as Firefox holds it. */
  const own = async (expression: string) => {
    const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)})?.extension`;
    return evaluate(contexts[0].context, `(async (extension) => (${expression}))(${extension})`);
  };

  let helper: Promise<string> | null = null;
  const openHelper = async () => {
    const { context } = await bidi.send('browsingContext.create', { type: 'tab', background: true });
    await until('an extension page', async () => {
      // While the extension reloads it has no pages yet.
      await bidi.send('browsingContext.navigate', {
        context,
        url: extensionUrl(EMPTY_PAGE),
        wait: 'complete',
      });
      return evaluate(context, `document.title === 'empty'`);
    });
    return context as string;
  };
  const isOpen = (context: string) =>
    bidi.send('browsingContext.getTree', { root: context, maxDepth: 0 }).then(
      () => true,
      () => false,
    );
  const inside = async <T>(expression: string) => {
    // An extension that reloads takes its pages with it.
    if (!helper || !(await isOpen(await helper))) helper = openHelper();
    return evaluate(await helper, expression) as Promise<T>;
  };
  const backgroundRunning = async () => (await own('extension.backgroundState')) === 'running';
  const wrap = (context: string) => tabOf({ bidi, context, own, evaluate, downloads });

  try {
    const copy = join(folder, 'extension');
    copyExtension(options.extension, copy);
    const installed = await bidi.send('webExtension.install', {
      extensionData: { type: 'path', path: copy },
    });
    const extension = (installed as { extension: string }).extension;
    if (options.permissions === 'all') {
      await own(`ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
        .ExtensionPermissions.add(extension.id, { permissions: [], origins: ${sites} }, extension)`);
    }
    const name = `Firefox ${await own('Services.appinfo.version')}`;
    return {
      engine: 'firefox',
      name,
      extensionUrl,
      tab: async () => {
        const tab = wrap((await bidi.send('browsingContext.create', { type: 'tab' })).context);
        if (options.headless) await tab.resize(1000, 700);
        return tab;
      },
      tabs: async () => {
        const { contexts } = await bidi.send('browsingContext.getTree', { maxDepth: 0 });
        const hidden = await helper;
        const shown = contexts.filter(({ context }: { context: string }) => context !== hidden);
        return shown.map(({ context }: { context: string }) => wrap(context));
      },
      inside,
      popup: (open = () => inside('chrome.action.openPopup()')) =>
        openPopup(inside, open, () => reachPopup(own)),
      stopBackground: async () => {
        await own('extension.terminateBackground({ disableResetIdleForTest: true })');
        await until('the background to stop', async () => !(await backgroundRunning()));
      },
      backgroundRunning,
      offline: (on) =>
        bidi.send('emulation.setNetworkConditions', { networkConditions: on ? { type: 'offline' } : null }),
      uninstall: async () => void (await bidi.send('webExtension.uninstall', { extension })),
      withdraw: async () => void (await inside(`chrome.permissions.remove({ origins: ${sites} })`)),
      answerPrompt: async (allow) => {
        const panel = `document.querySelector('#addon-webext-permissions-notification')`;
        await until('the question about permissions', () =>
          own(`${panel}?.button?.checkVisibility() ?? false`),
        );
        await own(`${panel}.${allow ? 'button' : 'secondaryButton'}.click()`);
      },
      pressMenu: (label) => pressMenu(own, label),
      ended,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
