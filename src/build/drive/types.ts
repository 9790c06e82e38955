// One way to drive Chromium and Firefox. Positions are CSS pixels in the viewport of the frame at hand.
import type { Engine } from '../find-browser.ts';

/** A place in a viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box; where a point is wanted it stands for its middle. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** A painted mention, in document order of its highlight. */
export interface Mark {
  readonly text: string;
  /** Name of the highlight that paints it. */
  readonly style: string;
  /** Its first line; null where it is not laid out. */
  readonly rect: Rect | null;
}

/** The open card as the reader sees it. */
export interface SeenCard {
  /** As rendered, lines by `\n`. */
  readonly text: string;
  readonly html: string;
  readonly rect: Rect;
  /** By the lightness of its ground. */
  readonly theme: 'light' | 'dark';
  readonly focusInside: boolean;
}

/** A file that the page handed to the reader. */
export interface Saved {
  readonly name: string;
  readonly text: string;
}

/** Keys that can be held while the pointer moves. */
export type Modifier = 'Alt' | 'Control' | 'Shift';

/** A document in a tab: the page itself or an iframe. */
export interface Frame {
  /** Value (as JSON would carry it) of an expression in the page's own world; a promise is awaited. */
  eval<T>(expression: string): Promise<T>;
  /** First line of the nth (from 0) occurrence of a text in the document. Throws when it is not there. */
  locate(text: string, nth?: number): Promise<Rect>;
  /** Everything painted by highlights whose names begin with `gloss`. */
  marks(): Promise<Mark[]>;
  /** The card open in this frame, once it stands still; else null. */
  card(): Promise<SeenCard | null>;
  /** A function's value, given the card's closed shadow root; null without one. It sees nothing outside itself. */
  inCard<T>(read: (root: ShadowRoot) => T): Promise<T | null>;
  /** The card's button, link or other element by its text or accessible label. Throws when it is not there. */
  cardRect(label: string): Promise<Rect>;
  /** Moves the real pointer in `steps` (5) at a hand's pace from where it was. */
  move(to: Point | Rect, steps?: number): Promise<void>;
  /** Moves there, presses and lets go. */
  click(at: Point | Rect): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
  /** Turns the wheel where the pointer is. */
  wheel(dy: number, dx?: number): Promise<void>;
  /** A finger's tap. */
  tap(at: Point | Rect): Promise<void>;
  /** The nth (from 0) iframe of this document. */
  frame(n: number): Promise<Frame>;
}

/** A tab and the page in it. */
export interface Tab extends Frame {
  /** Returns when the page has loaded. */
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** Brings it to the front. */
  activate(): Promise<void>;
  /** Size of the viewport. */
  resize(width: number, height: number): Promise<void>;
  /** Real keys, named as in `KeyboardEvent.key`, joined by `+`: `Escape`, `Shift+Tab`, `Alt+Shift+J`. Reaches shortcuts. */
  key(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  hold<T>(modifier: Modifier, during: () => Promise<T>): Promise<T>;
  /** PNG of the viewport or of a part of it. */
  screenshot(file: string, part?: Rect): Promise<void>;
  /** Text on the clipboard. Asked of a page on 127.0.0.1 or of the extension. */
  clipboard(): Promise<string>;
  /** The file that `trigger` makes the page save. */
  saved(trigger: () => Promise<void>): Promise<Saved>;
  close(): Promise<void>;
}

/** The real popup over the tab in front. */
export interface Popup {
  /** As Frame.eval; `window` and `document` are the popup's. */
  eval<T>(expression: string): Promise<T>;
  /** Moves the real pointer there, presses and lets go. `nth`: it is that press of a row; the second half of a double press is 2. */
  click(at: Point | Rect, nth?: number): Promise<void>;
  /** As Tab.key, in the popup. */
  key(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** PNG of it as it stands. */
  picture(): Promise<Buffer>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** A running browser with a profile of its own and Gloss installed. */
export interface Browser {
  readonly engine: Engine;
  /** `Chromium 156.0`: as it names itself. */
  readonly name: string;
  extensionUrl(path: string): string;
  /** A new tab in front, 1000 × 700. */
  tab(): Promise<Tab>;
  /** Open tabs, in no certain order. */
  tabs(): Promise<Tab[]>;
  /** Value of an expression in an extension page, where `chrome` is the whole API. */
  inside<T>(expression: string): Promise<T>;
  /** Opens the popup by `open`, such as its shortcut; without it the way extensions can. */
  popup(open?: () => Promise<unknown>): Promise<Popup>;
  /** Ends the background as the browser would when idle; returns when it is gone. */
  stopBackground(): Promise<void>;
  backgroundRunning(): Promise<boolean>;
  offline(on: boolean): Promise<void>;
  /** Takes back the permission for all sites, as the reader can at any time. */
  withdraw(): Promise<void>;
  /** Takes the extension away, as the reader can; open pages stay. */
  uninstall(): Promise<void>;
  /** Answers the browser's question about permissions. Null where no program can: in Chromium but on an X display. */
  readonly answerPrompt: ((allow: boolean) => Promise<void>) | null;
  /** Presses a line of Gloss in the menu of the page in front, by its label. Null where `answerPrompt` is. */
  readonly pressMenu: ((label: string) => Promise<void>) | null;
  /** Resolves when the browser has ended, by whomever. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** How a browser is started. */
export interface LaunchOptions {
  /** Folder of the built extension. A copy is installed. */
  readonly extension: string;
  readonly headless: boolean;
  /** X display to appear on, in place of this process's. */
  readonly display?: string;
  /** `all`: sites are permitted as if the reader had said so. Either way the manifest is the built one. */
  readonly permissions: 'all' | 'none';
  /** `local`: nothing but this machine is reached. */
  readonly network: 'local' | 'open';
}
