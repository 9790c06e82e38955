// Starts Firefox with a profile of its own and opens a BiDi session with it.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bidi, connect } from './bidi.ts';
import { atExit, temporaryFolder } from './cleanup.ts';
import type { LaunchOptions } from './types.ts';

/** Time for a start and for an orderly end, in ms. */
const START = 60_000;
const END = 10_000;

/** Nothing is fetched, asked or shown behind the page. */
const QUIET = {
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** All but this machine goes to a proxy that is not there. */
const ONLY_LOCAL = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** A Firefox that runs. */
export interface Running {
  readonly bidi: Bidi;
  /** Where it puts files that a page saves. */
  readonly downloads: string;
  readonly folder: string;
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** Starts it; throws with one line when it does not. */
export async function startFirefox(
  path: string,
  { headless, network, display }: LaunchOptions,
  prefs: Readonly<Record<string, string | number | boolean>>,
): Promise<Running> {
  const { path: folder, remove } = temporaryFolder();
  const profile = join(folder, 'profile');
  const downloads = join(folder, 'downloads');
  mkdirSync(profile);
  mkdirSync(downloads);
  const all = {
    ...QUIET,
    ...(network === 'local' ? ONLY_LOCAL : {}),
    'browser.download.dir': downloads,
    'browser.download.folderList': 2,
    'browser.download.alwaysOpenPanel': false,
    // Taps reach pages also where no touch screen is.
    'dom.w3c_touch_events.enabled': 1,
    ...prefs,
  };
  const lines = Object.entries(all).map(([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));

  const args = [
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
  ];
  const child = spawn(path, [...(headless ? ['--headless'] : []), ...args, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...(display ? { DISPLAY: display } : {}) },
  });
  const kill = atExit(() => child.kill('SIGKILL'));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    kill();
    await ended;
    remove();
  };
  try {
    const bidi = await connect(await addressOf(child));
    return {
      bidi,
      downloads,
      folder,
      ended,
      close: async () => {
        const timer = setTimeout(kill, END);
        await bidi.send('browser.close').catch(() => {});
        await ended;
        clearTimeout(timer);
        bidi.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The address of its BiDi server, which it prints at its start. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const fail = (why: string) => {
      clearTimeout(timer);
      reject(new Error(`Firefox did not start: ${why}. ${printed.trim().split('\n').at(-1)}`));
    };
    const timer = setTimeout(() => fail(`nothing heard for ${START} ms`), START);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`it ended with code ${code}`));
    child.stderr!.on('data', (data) => {
      printed += data;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(printed);
      if (!address) return;
      clearTimeout(timer);
      resolve(address[1]!);
    });
  });
}
