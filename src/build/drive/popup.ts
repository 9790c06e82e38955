import type { Browser, Popup } from './types.ts';
import { until } from './until.ts';

/** Opens the popup over the tab in front and reaches it from an extension page, which may hold its window. */
export async function openPopup(inside: Browser['inside']): Promise<Popup> {
  const view = `chrome.extension.getViews({ type: 'popup' })[0]`;
  await inside('chrome.action.openPopup()');
  await until('the popup', () =>
    inside<boolean>(
      `(${view})?.location.protocol !== 'about:' && (${view})?.document.readyState === 'complete'`,
    ),
  );
  return {
    eval: (expression) => inside(`((window, document) => (${expression}))(${view}, ${view}.document)`),
    close: () => inside(`${view}?.close()`),
  };
}
