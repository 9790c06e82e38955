// What end-to-end tests start from: both browsers with the production build, and pages to read.
import { fileURLToPath } from 'node:url';
import { launch } from '../../../src/build/drive/launch.ts';
import type { Browser } from '../../../src/build/drive/types.ts';
import { type Engine, findBrowser } from '../../../src/build/find-browser.ts';
import { type Answer, type Server, serve } from '../../../src/build/serve.ts';
import { missingTools, virtualDisplay } from './display.ts';

/** Every test that is no concern of one browser alone runs in both. */
export const ENGINES: readonly Engine[] = ['chromium', 'firefox'];

const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Folder of the production build for a browser. */
export const buildFor = (engine: Engine) =>
  fileURLToPath(new URL(`../../../.output/${BUILDS[engine]}`, import.meta.url));

/** Starts a browser, headless, with the production build; with all sites permitted unless told otherwise. */
export function start(engine: Engine, permissions: 'all' | 'none' = 'all'): Promise<Browser> {
  return launch(findBrowser(engine), {
    extension: buildFor(engine),
    headless: true,
    permissions,
    network: 'local',
  });
}

/** Whether this machine can answer a browser's questions: Chromium's take an X server without a screen and xdotool. */
export const canAnswerPrompts = (engine: Engine) => engine === 'firefox' || missingTools().length === 0;

/** Starts a browser with no site permitted and `answerPrompt`, which is never null here. */
export async function startAsking(engine: Engine): Promise<Browser> {
  if (engine === 'firefox') return start(engine, 'none');
  const display = await virtualDisplay();
  const browser = await launch(findBrowser(engine), {
    extension: buildFor(engine),
    headless: false,
    display: display.name,
    permissions: 'none',
    network: 'local',
  });
  browser.ended.then(display.close);
  return browser;
}

/** Serves pages by their paths: HTML, or an answer with headers. `/` answers for paths that have none. */
export function servePages(pages: Readonly<Record<string, string | Answer>>): Promise<Server> {
  return serve((path) => {
    const page = pages[path] ?? pages['/'];
    if (page === undefined) return null;
    return typeof page === 'string' ? { body: page } : page;
  });
}
