// The reader's hands on Gloss's own screens: real presses on controls that are found by what they say.
import { source } from '../../src/build/drive/in-page.ts';
import type { Browser, Popup, Rect, Tab } from '../../src/build/drive/types.ts';
import { until } from '../../src/build/drive/until.ts';

/** A screen, in a tab or the popup. */
export type View = Pick<Tab, 'eval' | 'click' | 'key' | 'type'>;

/** Runs a function of a screen's document. It sees nothing outside itself. */
export const look = <T, Args extends readonly unknown[]>(
  view: Pick<View, 'eval'>,
  read: (document: Document, ...args: Args) => T,
  ...args: Args
): Promise<T> => view.eval(`(${source(read, ...args)})(document)`);

/** Presses a control, once it stands still; again where it moved from under the press after all. */
export async function press(view: View, label: string): Promise<void> {
  for (;;) {
    await view.click(await standing(view, label));
    const isPressed = () => look(view, (document) => 'pressed' in document.documentElement.dataset);
    // A press that closes the screen leaves nobody to ask.
    const pressed = until('the press', () => isPressed().catch(() => true), 2000);
    if (await pressed.catch(() => false)) return;
  }
}

/** Presses a control twice, as fast as a hand that is used to double presses. */
export async function pressTwice(popup: Popup, label: string): Promise<void> {
  const rect = await standing(popup, label);
  await popup.click(rect);
  await new Promise((resolve) => setTimeout(resolve, 150));
  await popup.click(rect, 2);
}

/** Box of a control, once it stands still. */
function standing(view: Pick<View, 'eval'>, label: string): Promise<Rect> {
  let before = '';
  return until(`“${label}”`, async () => {
    const found = await look(view, findControl, label);
    const last = before;
    before = JSON.stringify(found);
    return before === last && found;
  });
}

/** Waits until a screen says something; gives all that it says. */
export async function says(view: Pick<View, 'eval'>, text: string | RegExp): Promise<string> {
  let said = '';
  return until(`words ${text}`, async () => {
    said = (await look(view, (document) => document.body.innerText)).replace(/\s+/g, ' ');
    return (typeof text === 'string' ? said.includes(text) : text.test(said)) && said;
  }).catch(() => {
    throw new Error(`The screen does not say “${text}”. It says: ${said}`);
  });
}

/** What has the focus: its label, else its text. */
export const focused = (view: Pick<View, 'eval'>) =>
  look(view, (document) => {
    const element = document.activeElement as HTMLInputElement | null;
    const label = element?.getAttribute('aria-label') ?? element?.labels?.[0]?.innerText;
    return (label ?? element?.innerText ?? '').replace(/\s+/g, ' ').trim();
  });

/** Presses Tab until the control has the focus. */
export const tabTo = (view: View, label: string) =>
  tabUntil(view, `“${label}”`, async () => (await focused(view)).startsWith(label));

/** Presses Tab until something that the selector fits has the focus. */
export const tabInto = (view: View, selector: string) =>
  tabUntil(view, selector, () =>
    look(view, (document, fits) => document.activeElement?.matches(fits) ?? false, selector),
  );

async function tabUntil(view: View, what: string, isThere: () => Promise<boolean>): Promise<void> {
  /** Keys that the page has heard. */
  const heard = () =>
    look(view, (document) => {
      const window = document.defaultView as Window & { heard?: number };
      if (window.heard === undefined) {
        window.heard = 0;
        window.addEventListener('keyup', () => window.heard!++, true);
      }
      return window.heard;
    });
  for (let presses = 0; presses < 80; presses++) {
    if (await isThere()) return;
    const before = await heard();
    await view.key('Tab');
    // Firefox hands a key on to the page after it has taken it. At its end Tab leads out of the page, which hears nothing.
    await until('Tab to be heard', async () => (await heard()) !== before, 1000).catch(() => {});
  }
  throw new Error(`Tab never came to ${what}.`);
}

/** Opens the popup over the tab in front, and closes it again. */
export async function inPopup(
  browser: Browser,
  use: (popup: Popup) => Promise<void>,
  open?: () => Promise<unknown>,
): Promise<void> {
  const popup = await browser.popup(open);
  try {
    await use(popup);
  } finally {
    await popup.close();
    await until('the popup to close', async () => !(await popup.isOpen()));
  }
}

/** Hands files to the nth picker, since no driver can reach the system's dialogue behind its button. */
export const pick = (view: Pick<View, 'eval'>, n: number, files: Readonly<Record<string, string>>) =>
  view.eval(`{
    const held = new DataTransfer();
    for (const [name, text] of Object.entries(${JSON.stringify(files)})) held.items.add(new File([text], name));
    const picker = document.querySelectorAll('input[type=file]')[${n}];
    picker.files = held.files;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
  }`);

/** The real side panel, beside the page in front. */
export function panelOf({ engine, inside }: Browser) {
  const view = `chrome.extension.getViews().find((one) => one.location.pathname === '/sidepanel.html')`;
  const isOpen = () =>
    inside<boolean>(
      engine === 'firefox'
        ? 'browser.sidebarAction.isOpen({})'
        : `chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.length === 1)`,
    );
  const panel: Pick<View, 'eval'> = {
    eval: (expression) => inside(`((window, document) => (${expression}))(${view}, ${view}.document)`),
  };
  return {
    ...panel,
    isOpen,
    async close() {
      // One that has only begun to open has no view yet.
      await until('the panel to close', async () => {
        await inside(`${view}?.close()`);
        return !(await isOpen());
      });
    },
  };
}

/** Waits for a tab of the browser at one of Gloss's own pages. */
export const tabAt = (browser: Browser, page: string): Promise<Tab> =>
  until(page, async () => {
    for (const tab of await browser.tabs())
      if ((await tab.url()).startsWith(browser.extensionUrl(page))) return tab;
    return null;
  });

/** Box of the control that bears this label, or else begins with it, scrolled into view; null without one. Notes its next press. */
function findControl(document: Document, label: string): Rect | null {
  const said = (element: HTMLElement) =>
    (
      element.getAttribute('aria-label') ??
      (element as HTMLInputElement).labels?.[0]?.innerText ??
      element.innerText
    )
      .replace(/\s+/g, ' ')
      .trim();
  const controls = [...document.querySelectorAll<HTMLElement>('button, a, input, summary')].filter((one) =>
    one.checkVisibility(),
  );
  const control =
    controls.find((one) => said(one) === label) ?? controls.find((one) => said(one).startsWith(label));
  if (!control) return null;
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { dataset } = document.documentElement;
  delete dataset.pressed;
  control.addEventListener('click', () => (dataset.pressed = ''), { once: true, capture: true });
  const { x, y, width, height } = control.getClientRects()[0]!;
  return { x, y, width, height };
}
