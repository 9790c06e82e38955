import type { CDPSession } from 'playwright-core';
import { pressedKeys } from './keys.ts';
import type { PopupCore } from './popup.ts';

/** What a key types (`Input.dispatchKeyEvent`): without it Enter and Space press no button. */
const TYPED: Readonly<Record<string, string>> = { Enter: '\r' };

/** Reaches the popup at `url`, which Playwright takes for no page of its own. */
export async function reachPopup(root: CDPSession, url: string): Promise<PopupCore> {
  const { targetInfos } = await root.send('Target.getTargets');
  const targetId = targetInfos.find((target) => target.url === url)!.targetId;
  const send = await sessionOf(root, targetId);
  return {
    click: async (at, nth) => {
      await send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
      for (const type of ['mousePressed', 'mouseReleased'])
        await send('Input.dispatchMouseEvent', { type, button: 'left', clickCount: nth, ...at });
    },
    key: async (keys) => {
      const pressed = pressedKeys(keys);
      const { key, code, keyCode } = pressed.pop()!;
      const bits = { Alt: 1, Control: 2, Shift: 8 } as Readonly<Record<string, number>>;
      const modifiers = pressed.reduce((mask, held) => mask | (bits[held.key] ?? 0), 0);
      const event = { key, code, windowsVirtualKeyCode: keyCode, modifiers };
      const text = TYPED[key] ?? (key.length === 1 ? key : undefined);
      await send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', text, ...event });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    picture: async () => (await send('Page.captureScreenshot', { format: 'png' })).data,
  };
}

/** A session with a target, inside the browser's own: Playwright gives none for targets that are not its pages. */
async function sessionOf(root: CDPSession, targetId: string) {
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
  // biome-ignore lint/suspicious/noExplicitAny: results differ by method, the caller knows them
  const waiting = new Map<number, { resolve: (result: any) => void; reject: (error: Error) => void }>();
  root.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error } = JSON.parse(event.message);
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  });
  root.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    // A key or a press that closes the popup gets no answer: it has done what it could.
    for (const { resolve } of waiting.values()) resolve({});
    waiting.clear();
  });
  let last = 0;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  return (method: string, params: object): Promise<any> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      const message = JSON.stringify({ id, method, params });
      root.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
}
