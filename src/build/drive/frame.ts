// What both browsers' frames have in common, built on the few things that each does its own way.
import { locateInCard, locateText, readCard, readMarks, source } from './in-page.ts';
import type { Frame, Point, Rect } from './types.ts';

/** What a driver brings. Positions are in the viewport of the frame. */
export interface FrameCore {
  /** Value of an expression in the page's world. */
  evaluate(expression: string): Promise<unknown>;
  /** Value of a function (source) of the document, out of the page's reach. */
  apart(run: string): Promise<unknown>;
  /** Value of a function (source) of the closed root of the first `gloss-card`; null without one. */
  inRoot(run: string): Promise<unknown>;
  pointer(to: Point): Promise<void>;
  button(act: 'down' | 'up'): Promise<void>;
  wheel(at: Point, dx: number, dy: number): Promise<void>;
  touch(at: Point): Promise<void>;
  child(n: number): Promise<FrameCore>;
}

/** Name of the element that holds the card in a page. */
export const HOST = 'gloss-card';

/** Pause between two steps of the pointer, in ms: a mouse reports about 125 times a second. */
const STEP = 8;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
/** The point that a place in a viewport stands for. */
export const middle = (spot: Point | Rect): Point =>
  'width' in spot ? { x: spot.x + spot.width / 2, y: spot.y + spot.height / 2 } : spot;

/** A frame by its driver's means. */
export function frameOf(core: FrameCore): Frame {
  let at: Point = { x: 0, y: 0 };
  const found = (rect: unknown, what: string): Rect => {
    if (rect === null) throw new Error(`Not found: ${what}.`);
    return rect as Rect;
  };
  const frame: Frame = {
    eval: (expression) => core.evaluate(expression) as Promise<never>,
    locate: async (text, nth = 0) =>
      found(await core.apart(source(locateText, text, nth)), `text “${text}” (${nth})`),
    marks: () => core.evaluate(`(${source(readMarks)})()`) as Promise<never>,
    card: () => core.inRoot(source(readCard)) as Promise<never>,
    inCard: (read) => core.inRoot(source(read)) as Promise<never>,
    cardRect: async (label) =>
      found(await core.inRoot(source(locateInCard, label)), `“${label}” in the card`),
    move: async (spot, steps = 5) => {
      const from = at;
      const to = middle(spot);
      for (let i = 1; i <= steps; i++) {
        at = { x: from.x + ((to.x - from.x) * i) / steps, y: from.y + ((to.y - from.y) * i) / steps };
        await core.pointer(at);
        await pause(STEP);
      }
    },
    click: async (spot) => {
      await frame.move(spot);
      await frame.down();
      await frame.up();
    },
    down: () => core.button('down'),
    up: () => core.button('up'),
    wheel: (dy, dx = 0) => core.wheel(at, dx, dy),
    tap: (spot) => core.touch(middle(spot)),
    frame: async (n) => frameOf(await core.child(n)),
  };
  return frame;
}
