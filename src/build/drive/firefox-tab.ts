// Tabs and frames of Firefox.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bidi, plain } from './bidi.ts';
import { type FrameCore, frameOf, HOST } from './frame.ts';
import { bidiModifier, type Key, pressedKeys, pressInWindow, typedKey } from './keys.ts';
import type { Point, Tab } from './types.ts';
import { until } from './until.ts';

/** What a tab needs of its browser. */
export interface Means {
  readonly bidi: Bidi;
  /** Id of the document's browsing context. */
  readonly context: string;
  /** Runs an expression in the browser's window. */
  readonly own: (expression: string) => Promise<unknown>;
  readonly evaluate: (context: string, expression: string) => Promise<unknown>;
  readonly downloads: string;
}

/** A tab by the id of its browsing context. */
export function tabOf(means: Means): Tab {
  const { bidi, context, own, evaluate, downloads } = means;
  const activate = () => bidi.send('browsingContext.activate', { context });
  const press = async (keys: readonly Key[]) => {
    await activate();
    await own(pressInWindow(keys));
  };
  const modify = (type: 'keyDown' | 'keyUp', value: string) =>
    bidi.send('input.performActions', {
      context,
      actions: [{ type: 'key', id: 'keys', actions: [{ type, value }] }],
    });

  return {
    ...frameOf(coreOf(means)),
    goto: async (url) => {
      // Firefox reports no load of extension pages.
      const wait = url.startsWith('moz-extension:') ? 'none' : 'complete';
      await bidi.send('browsingContext.navigate', { context, url, wait });
      if (wait === 'none') {
        const isThere = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
        await until(url, () => evaluate(context, isThere));
      }
    },
    url: async () =>
      (await bidi.send('browsingContext.getTree', { root: context, maxDepth: 0 })).contexts[0].url,
    activate,
    resize: (width, height) =>
      bidi.send('browsingContext.setViewport', { context, viewport: { width, height } }),
    key: (keys) => press(pressedKeys(keys)),
    type: async (text) => {
      for (const letter of text) await press([typedKey(letter)]);
    },
    hold: async (modifier, during) => {
      await modify('keyDown', bidiModifier(modifier));
      try {
        return await during();
      } finally {
        await modify('keyUp', bidiModifier(modifier));
      }
    },
    screenshot: async (file, part) => {
      const clip = part && {
        clip: { type: 'box', x: part.x, y: part.y, width: part.width, height: part.height },
      };
      const { data } = await bidi.send('browsingContext.captureScreenshot', { context, ...clip });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    clipboard: () => own('navigator.clipboard.readText()') as Promise<string>,
    saved: async (trigger) => {
      const before = new Set(readdirSync(downloads));
      await trigger();
      const name = await until('a saved file', () => {
        // Empty ones hold a place until their content has come.
        return readdirSync(downloads).find(
          (file) => !before.has(file) && !file.endsWith('.part') && statSync(join(downloads, file)).size > 0,
        );
      });
      return { name, text: readFileSync(join(downloads, name), 'utf8') };
    },
    close: () => bidi.send('browsingContext.close', { context }),
  };
}

function coreOf(means: Means): FrameCore {
  const { bidi, context, evaluate } = means;
  /** A world of the driver's own: the page can neither see nor bend it. */
  const apart = async (functionDeclaration: string, given: object[]) => {
    const answer = await bidi.send('script.callFunction', {
      functionDeclaration,
      arguments: given,
      target: { context, sandbox: 'driver' },
      awaitPromise: false,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return plain(answer.result);
  };
  const act = (type: 'pointer' | 'wheel', id: string, actions: object[], pointerType?: 'touch') => {
    const parameters = pointerType && { parameters: { pointerType } };
    return bidi.send('input.performActions', { context, actions: [{ type, id, ...parameters, actions }] });
  };
  const pixel = ({ x, y }: Point) => ({ x: Math.round(x), y: Math.round(y) });

  return {
    evaluate: (expression) => evaluate(context, expression),
    apart: (run) => apart(run, []),
    inRoot: async (run) => {
      const { nodes } = await bidi.send('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: HOST },
        maxNodeCount: 1,
        serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
      });
      const sharedId = nodes[0]?.value?.shadowRoot?.sharedId;
      return sharedId ? apart(run, [{ sharedId }]) : null;
    },
    pointer: (to) => act('pointer', 'mouse', [{ type: 'pointerMove', ...pixel(to) }]),
    button: (which) =>
      act('pointer', 'mouse', [{ type: which === 'down' ? 'pointerDown' : 'pointerUp', button: 0 }]),
    wheel: (at, dx, dy) => act('wheel', 'wheel', [{ type: 'scroll', ...pixel(at), deltaX: dx, deltaY: dy }]),
    touch: (at) =>
      act(
        'pointer',
        'finger',
        [
          { type: 'pointerMove', ...pixel(at) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
        'touch',
      ),
    child: async (n) => {
      const node = await bidi.send('script.evaluate', {
        expression: `document.querySelectorAll('iframe')[${n}]?.contentWindow`,
        target: { context, sandbox: 'driver' },
        awaitPromise: false,
      });
      const child = node.result?.value?.context;
      if (!child) throw new Error(`Not found: iframe ${n}.`);
      return coreOf({ ...means, context: child });
    },
  };
}
