// The article of a tab, read in its page by code that is run there when it is asked for.
import type { ReadArticle } from '../article/read.ts';
import { api } from './api.ts';
import { words } from './words.ts';

const ARTICLE_SCRIPT = 'article.js';

/** What that code gives: the address of the page that it ran in, and what it read there. */
export interface PageRead {
  readonly address: string;
  readonly read: ReadArticle;
}

/** An address without its fragment. */
export const addressOf = (url: string) => url.replace(/#.*/, '');

/**
 * Reads the article of a tab's page, the one at `url` (null: whichever is there). A tab that has gone or shows another page by
 * now is a reason like others why there is none.
 */
export async function readPage(tab: number, url: string | null = null): Promise<ReadArticle> {
  const tabUrl = () =>
    api.tabs.get(tab).then(
      ({ url }) => ({ url }),
      () => null,
    );
  const isOther = (now: string | undefined) =>
    url !== null && now !== undefined && addressOf(now) !== addressOf(url);
  const before = await tabUrl();
  if (before === null || isOther(before.url)) return none('keep_left');
  try {
    const [top] = await api.scripting.executeScript({ target: { tabId: tab }, files: [ARTICLE_SCRIPT] });
    const given = top?.result as PageRead | undefined;
    if (!given) return none('keep_unread');
    return isOther(given.address) ? none('keep_left') : given.read;
  } catch {
    // A page that is left takes the code in it along.
    return none((await tabUrl())?.url === before.url ? 'keep_unread' : 'keep_left');
  }
}

const none = (why: string): ReadArticle => ({ article: null, reason: words(why) });
