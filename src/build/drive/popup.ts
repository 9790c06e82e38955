import { middle } from './frame.ts';
import type { Browser, Point, Popup } from './types.ts';
import { until } from './until.ts';

/** What a driver brings. Positions are in the popup's viewport. */
export interface PopupCore {
  /** Moves the pointer there, presses and lets go: the nth press of a row. */
  click(at: Point, nth: number): Promise<void>;
  /** One key, or several held together, as in `Tab.key`. */
  key(keys: string): Promise<void>;
  /** PNG in Base64. */
  picture(): Promise<string>;
}

const VIEW = `chrome.extension.getViews({ type: 'popup' })[0]`;

/** Opens the popup and reaches it from an extension page, which may hold its window. */
export async function openPopup(
  inside: Browser['inside'],
  open: () => Promise<unknown>,
  reach: () => Promise<PopupCore>,
): Promise<Popup> {
  await open();
  await until('the popup', () =>
    inside<boolean>(
      `(${VIEW})?.location.protocol !== 'about:' && (${VIEW})?.document.readyState === 'complete'`,
    ),
  );
  const core = await reach();
  return {
    eval: (expression) => inside(`((window, document) => (${expression}))(${VIEW}, ${VIEW}.document)`),
    click: (at, nth = 1) => core.click(middle(at), nth),
    key: core.key,
    type: async (text) => {
      for (const letter of text) await core.key(letter);
    },
    picture: async () => Buffer.from(await core.picture(), 'base64'),
    isOpen: () => inside(`${VIEW} !== undefined`),
    close: () => inside(`${VIEW}?.close()`),
  };
}
