// Finds a browser that can load Gloss from a folder.
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** The two families: what drives them and which build of Gloss they take differs. */
export type Engine = 'chromium' | 'firefox';

/** A browser on this machine. */
export interface Found {
  readonly engine: Engine;
  /** Path of its program. */
  readonly path: string;
}

/** What finding depends on; `isProgram` says whether a path is a file that can be run. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isProgram: (path: string) => boolean;
}

/** No browser of this family is here. Its message is one line: what to install, which variable points to it. */
export class MissingBrowser extends Error {}

/** Names on the PATH, best first, and the usual places of macOS (below `Applications`) and Windows. */
const PLACES = {
  chromium: {
    variable: 'GLOSS_CHROMIUM',
    wanted: 'Chromium or Microsoft Edge',
    names: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'msedge'],
    apps: ['Chromium.app/Contents/MacOS/Chromium', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  },
  firefox: {
    variable: 'GLOSS_FIREFOX',
    wanted: 'Firefox',
    names: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
    apps: [
      'Firefox.app/Contents/MacOS/firefox',
      'Firefox Developer Edition.app/Contents/MacOS/firefox',
      'Firefox Nightly.app/Contents/MacOS/firefox',
    ],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
} as const;

/** Google's own build, which since version 137 ignores `--load-extension`. Chrome for Testing still takes it. */
const CHROME = {
  names: ['google-chrome', 'google-chrome-stable'],
  apps: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
  windows: ['Google\\Chrome\\Application\\chrome.exe'],
};
const isChrome = (path: string) => /google[-\\/]chrome|Google Chrome\.app/i.test(path);

interface Candidates {
  readonly names: readonly string[];
  readonly apps: readonly string[];
  readonly windows: readonly string[];
}

/** Every path where one of these could be, best first. */
function pathsOf({ names, apps, windows }: Candidates, { platform, env, home }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return windows.flatMap((tail) => roots.flatMap((root) => (root ? [win32.join(root, tail)] : [])));
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  if (platform !== 'darwin') return onPath;
  const roots = ['/Applications', posix.join(home, 'Applications')];
  return [...apps.flatMap((app) => roots.map((root) => posix.join(root, app))), ...onPath];
}

/** The machine that this runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isProgram: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
};

/**
 * The browser of a family to use: the one that GLOSS_CHROMIUM or GLOSS_FIREFOX names, else the first in the
 * usual places. Throws MissingBrowser.
 */
export function findBrowser(engine: Engine, machine: Machine = thisMachine): Found {
  const places = PLACES[engine];
  const { variable, wanted } = places;
  const given = machine.env[variable];
  if (given) {
    if (isChrome(given)) {
      throw new MissingBrowser(
        `${variable} names Google Chrome, which no longer loads extensions from a folder: point it to ${wanted}.`,
      );
    }
    if (!machine.isProgram(given)) {
      throw new MissingBrowser(`${variable} names ${given}, and no program is there: point it to ${wanted}.`);
    }
    return { engine, path: given };
  }

  const path = pathsOf(places, machine).find((p) => !isChrome(p) && machine.isProgram(p));
  if (path) return { engine, path };
  const onlyChrome = engine === 'chromium' && pathsOf(CHROME, machine).some(machine.isProgram);
  const aside = onlyChrome ? ' (Google Chrome is, but no longer loads extensions from a folder)' : '';
  throw new MissingBrowser(
    `${wanted} was not found${aside}: install ${wanted}, or point ${variable} to its program.`,
  );
}

/** The browser for a first look: one that a variable names, else Chromium or Edge, else Firefox. Throws Error. */
export function findAnyBrowser(machine: Machine = thisMachine): Found {
  if (machine.env.GLOSS_CHROMIUM) return findBrowser('chromium', machine);
  if (machine.env.GLOSS_FIREFOX) return findBrowser('firefox', machine);
  for (const engine of ['chromium', 'firefox'] as const) {
    try {
      return findBrowser(engine, machine);
    } catch (error) {
      if (!(error instanceof MissingBrowser)) throw error;
    }
  }
  throw new Error(
    'No browser was found: install Chromium, Microsoft Edge or Firefox, or point GLOSS_CHROMIUM or GLOSS_FIREFOX to its program.',
  );
}
