import { pressedKeys, pressInWindow } from './keys.ts';
import type { PopupCore } from './popup.ts';

const BROWSER = `document.querySelector('.webextension-popup-browser')`;

/** Reaches the popup in the browser's window, where `own` runs: BiDi knows of tabs alone. */
export async function reachPopup(own: (expression: string) => Promise<unknown>): Promise<PopupCore> {
  await own(`${BROWSER}.focus()`);
  return {
    click: async ({ x, y }, nth) =>
      void (await own(`(() => {
        const corner = ${BROWSER}.getBoundingClientRect();
        for (const type of ['mousemove', 'mousedown', 'mouseup']) {
          const clickCount = type === 'mousemove' ? 0 : ${nth};
          window.synthesizeMouseEvent(type, corner.x + ${x}, corner.y + ${y}, { button: 0, clickCount }, {});
        }
      })()`)),
    key: async (keys) => void (await own(pressInWindow(pressedKeys(keys)))),
    picture: async () =>
      (await own(`(async () => {
        const image = await ${BROWSER}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = new OffscreenCanvas(image.width, image.height);
        canvas.getContext('2d').drawImage(image, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      })()`)) as string,
  };
}
