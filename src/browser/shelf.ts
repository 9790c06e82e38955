// The shelf in an extension's pages, and the worker for long work on it.
import { openShelf, type Shelf } from '../shelf/shelf.ts';
import { type Desk, openDesk } from '../shelf/work.ts';
import { api } from './api.ts';
import { noteDecks } from './store.ts';

/** Code of the worker. */
const WORKER_SCRIPT = 'shelf-worker.js';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** The shelf of a page, and its desk. */
export interface PageShelf {
  readonly shelf: Shelf;
  readonly desk: Desk;
}

/** Opens both for a page of the extension; once a page. */
export function openPageShelf(): PageShelf {
  const shelf = openShelf();
  let isAsked = false;
  shelf.watch(() => {
    noteDecks().catch(() => {});
    // Asked when there is something to keep. Workers cannot ask.
    if (!isAsked) navigator.storage.persist().catch(() => {});
    isAsked = true;
  });
  return { shelf, desk: openPageDesk(shelf) };
}

let script: string | null = null;

/** Another desk for a page's shelf, with a worker of its own. */
export function openPageDesk(shelf: Shelf): Desk {
  // A worker that was ended in its work can tell nobody what it had written.
  return openDesk(
    () => {
      script ??= trustedUrl(api.runtime.getURL(WORKER_SCRIPT));
      return new Worker(script);
    },
    () => shelf.tell({ decks: null }),
  );
}

/** The pages' CSP lets one policy, made once, make addresses of scripts, and this is the one address. */
function trustedUrl(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('gloss', { createScriptURL: (own) => own });
  return policy ? policy.createScriptURL(url) : url;
}
