import type { Browser } from '../../../src/build/drive/types.ts';

/** What Gloss says of the page in front, as the popup would be told. */
export interface Reported {
  /** Everything was read. */
  readonly settled: boolean;
  /** Mentions that are not hidden, painted or not. */
  readonly mentions: number;
}

const ASK = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true });
  return new Promise((resolve) => {
    const answer = (value) => {
      chrome.runtime.onMessage.removeListener(hear);
      resolve(value);
    };
    const hear = ({ kind, q }) => {
      if (kind !== 'report') return;
      answer({ settled: q.settled, mentions: q.cards.reduce((sum, { count }) => sum + count, 0) });
    };
    chrome.runtime.onMessage.addListener(hear);
    setTimeout(answer, 5000, null);
    chrome.tabs.sendMessage(tab.id, { to: 'page', kind: 'askReport', q: {} }).catch(() => answer(null));
  });
})()`;

/** Asks the page in front what it has; null: nobody answers yet. */
export const reported = (browser: Browser): Promise<Reported | null> => browser.inside(ASK);
