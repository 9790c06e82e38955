// The shelf in a screen of an extension. The page opens it itself: what takes long runs there.
import { openPageShelf, type PageShelf } from '../browser/shelf.ts';

let opened: PageShelf | null = null;
/** This page's shelf, opened when it is first needed. */
export function pageShelf(): PageShelf {
  opened ??= openPageShelf();
  return opened;
}
