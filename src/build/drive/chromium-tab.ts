// Tabs and frames of Chromium and Edge.
import { readFileSync } from 'node:fs';
import type { CDPSession, Page, Frame as PageFrame } from 'playwright-core';
import { type FrameCore, frameOf, HOST } from './frame.ts';
import { pressedKeys } from './keys.ts';
import type { Point, Tab } from './types.ts';

/** Where a document is: in Playwright's words and the DevTools protocol's, and how far from the viewport's corner. */
interface Place {
  readonly frame: PageFrame;
  readonly session: CDPSession;
  readonly frameId: string;
  readonly offset: () => Promise<Point>;
}

/** A tab of an open page. */
export async function tabOf(page: Page): Promise<Tab> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const top: Place = {
    frame: page.mainFrame(),
    session,
    frameId: frameTree.frame.id,
    offset: async () => ({ x: 0, y: 0 }),
  };
  return {
    ...frameOf(coreOf(page, top)),
    goto: async (url) => void (await page.goto(url)),
    url: async () => page.url(),
    activate: () => page.bringToFront(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    key: (keys) =>
      /Alt|Control/.test(keys) ? pressShortcut(page, session, keys) : page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    hold: async (modifier, during) => {
      await page.keyboard.down(modifier);
      try {
        return await during();
      } finally {
        await page.keyboard.up(modifier);
      }
    },
    screenshot: async (file, part) =>
      void (await page.screenshot(part ? { path: file, clip: part } : { path: file })),
    clipboard: async () => {
      await page.context().grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin });
      return page.evaluate(() => navigator.clipboard.readText());
    },
    saved: async (trigger) => {
      const [download] = await Promise.all([page.waitForEvent('download'), trigger()]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
    },
    close: () => page.close(),
  };
}

/** Playwright's keys bear no native code, without which the browser takes none for a shortcut. */
async function pressShortcut(page: Page, session: CDPSession, keys: string): Promise<void> {
  const pressed = pressedKeys(keys);
  const last = pressed.pop()!;
  for (const { key } of pressed) await page.keyboard.down(key);
  const bits = { Alt: 1, Control: 2, Shift: 8 } as Readonly<Record<string, number>>;
  const event = {
    key: last.key,
    code: last.code,
    windowsVirtualKeyCode: last.keyCode,
    nativeVirtualKeyCode: last.keyCode,
    modifiers: pressed.reduce((mask, { key }) => mask | (bits[key] ?? 0), 0),
  };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  for (const { key } of pressed.reverse()) await page.keyboard.up(key);
}

function coreOf(page: Page, { frame, session, frameId, offset }: Place): FrameCore {
  /** A world of the driver's own: the page can neither see nor bend it. */
  const ownWorld = async () => {
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId,
      worldName: 'driver',
    });
    return executionContextId;
  };
  const evaluateApart = async (expression: string, returnByValue: boolean) => {
    const contextId = await ownWorld();
    const answer = await session.send('Runtime.evaluate', { expression, contextId, returnByValue });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
    return { contextId, ...answer.result };
  };
  const inViewport = async ({ x, y }: Point) => {
    const corner = await offset();
    return { x: x + corner.x, y: y + corner.y };
  };

  return {
    evaluate: (expression) => frame.evaluate(expression),
    apart: async (run) => (await evaluateApart(`(${run})(document)`, true)).value,
    inRoot: async (run) => {
      const { objectId, contextId } = await evaluateApart(`document.querySelector('${HOST}')`, false);
      if (!objectId) return null;
      const { node } = await session.send('DOM.describeNode', { objectId, pierce: true });
      const shadow = node.shadowRoots?.[0];
      if (!shadow) return null;
      const { object } = await session.send('DOM.resolveNode', {
        backendNodeId: shadow.backendNodeId,
        executionContextId: contextId,
      });
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId!,
        functionDeclaration: `function () { return (${run})(this); }`,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value ?? null;
    },
    pointer: async (to) => {
      const { x, y } = await inViewport(to);
      await page.mouse.move(x, y);
    },
    button: (act) => page.mouse[act](),
    wheel: (_at, dx, dy) => page.mouse.wheel(dx, dy),
    touch: async (at) => {
      const send = (type: 'touchStart' | 'touchEnd', touchPoints: Point[]) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints });
      await send('touchStart', [await inViewport(at)]);
      await send('touchEnd', []);
    },
    child: async (n) => {
      const element = `document.querySelectorAll('iframe')[${n}]`;
      const handle = await frame.evaluateHandle((i) => document.querySelectorAll('iframe')[i]!, n);
      const inner = await handle.asElement()?.contentFrame();
      const { objectId } = await evaluateApart(element, false);
      if (!inner || !objectId) throw new Error(`Not found: iframe ${n}.`);
      const { node } = await session.send('DOM.describeNode', { objectId });
      return coreOf(page, {
        frame: inner,
        // A frame in a process of its own has its own session; the others share their parent's.
        session: await page
          .context()
          .newCDPSession(inner)
          .catch(() => session),
        frameId: node.frameId!,
        offset: async () => {
          const corner = `(() => { const e = ${element}, b = e.getBoundingClientRect();
            return { x: b.x + e.clientLeft, y: b.y + e.clientTop }; })()`;
          return inViewport((await evaluateApart(corner, true)).value);
        },
      });
    },
  };
}
