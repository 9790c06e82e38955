// Brings Gloss's script into the pages that the reader permits: by registration into those to come, at once
// into those open. The script itself sees to it that it never runs twice in a frame.
import { api } from './api.ts';
import { arrivalPath, lookPath } from './look.ts';
import { tellPage } from './send.ts';
import { lookOf, type Settings } from './settings.ts';

/** Every page that a site's permission can be given for. */
export const ALL_SITES = '*://*/*';

const PAGE_SCRIPT = 'page.js';

/**
 * Registers the page's script. Without permission it is inert; it works from a page's next load after that. Its event
 * shield must stand before the page's own listeners; it reads nothing before the page is there.
 */
export const registerPages = (): Promise<void> => register({ id: 'page', js: [PAGE_SCRIPT] });

const MARKS = 'marks';

let lastLook: Promise<void> = Promise.resolve();
/**
 * Has the look of marks come with the pages where the reader wants marks. For Firefox, which would insert it only once
 * a page is loaded, and then style all of it anew (2026-11). Before 142 it refuses, and goes on inserting.
 */
export function registerLook(settings: Settings): Promise<void> {
  const look = lookOf(settings);
  const change = () => {
    if (!look) return api.scripting.unregisterContentScripts({ ids: [MARKS] });
    const excludeMatches = settings.sitesOff.map((host) => `*://${host}/*`);
    return register({
      id: MARKS,
      js: [arrivalPath(look)],
      css: [lookPath(look)],
      cssOrigin: 'user',
      excludeMatches,
    });
  };
  // One after the other: the last must win.
  lastLook = lastLook.then(change).catch(() => {});
  return lastLook;
}

interface Registration {
  readonly id: string;
  readonly js: string[];
  readonly css?: string[];
  readonly cssOrigin?: 'user';
  readonly excludeMatches?: string[];
}

/** Has this come with all pages, before they are parsed and their own scripts run, in place of what had its id. */
async function register(what: Registration): Promise<void> {
  const script = {
    ...what,
    matches: [ALL_SITES],
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
    runAt: 'document_start' as const,
  };
  // Refused where it is registered already. To ask for that first would be too early: two events can start this
  // at the same time, as on an update at the browser's start.
  await api.scripting
    .registerContentScripts([script])
    .catch(() => api.scripting.updateContentScripts([script]));
}

/** Runs the page's script in a tab. False where the browser refuses. */
export async function readTab(tab: number): Promise<boolean> {
  try {
    await api.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      files: [PAGE_SCRIPT],
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}

/** Runs the page's script in all open tabs that may be read. */
export async function readOpenTabs(): Promise<void> {
  const tabs = await api.tabs.query({});
  await Promise.all(tabs.map((tab) => tab.id !== undefined && !tab.discarded && readTab(tab.id)));
}

/** Lets all pages ask whether they may still be read. */
export async function recheckOpenTabs(): Promise<void> {
  const tabs = await api.tabs.query({});
  await Promise.all(tabs.map((tab) => tab.id !== undefined && tellPage(tab.id, 'recheck', {})));
}

/** Whether the reader permits reading a frame, by its address or its tab's (frames without one of their own). */
export async function mayRead(frame: string | undefined, tab: string | undefined): Promise<boolean> {
  const pattern = patternOf(frame) ?? patternOf(tab);
  return pattern !== null && api.permissions.contains({ origins: [pattern] });
}

/** Match pattern of an address's site; null where no permission can be given. Firefox takes no ports in it. */
export function patternOf(url: string | undefined): string | null {
  const { hostname, protocol } = URL.parse(url ?? '') ?? {};
  return hostname && (protocol === 'http:' || protocol === 'https:') ? `${protocol}//${hostname}/*` : null;
}
