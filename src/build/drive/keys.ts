// Keys as the browsers' own input takes them, below the level of pages.
import type { Modifier } from './types.ts';

/** A key as `KeyboardEvent`'s constructor takes it. */
export interface Key {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
}

/** Keys with names: code and legacy number (UI Events, “Fixed virtual key codes”). */
const NAMED: Readonly<Record<string, readonly [code: string, keyCode: number]>> = {
  Alt: ['AltLeft', 18],
  Control: ['ControlLeft', 17],
  Shift: ['ShiftLeft', 16],
  Escape: ['Escape', 27],
  Enter: ['Enter', 13],
  Tab: ['Tab', 9],
  Backspace: ['Backspace', 8],
  Delete: ['Delete', 46],
  Home: ['Home', 36],
  End: ['End', 35],
  PageUp: ['PageUp', 33],
  PageDown: ['PageDown', 34],
  ArrowLeft: ['ArrowLeft', 37],
  ArrowUp: ['ArrowUp', 38],
  ArrowRight: ['ArrowRight', 39],
  ArrowDown: ['ArrowDown', 40],
  ' ': ['Space', 32],
};

/** The key that types a letter, digit or sign, or that bears a name. */
export function typedKey(key: string): Key {
  const named = NAMED[key];
  if (named) return { key, code: named[0], keyCode: named[1] };
  const capital = key.toUpperCase();
  if (/^[A-Z]$/.test(capital)) return { key, code: `Key${capital}`, keyCode: capital.charCodeAt(0) };
  if (/^\d$/.test(key)) return { key, code: `Digit${key}`, keyCode: key.charCodeAt(0) };
  if ([...key].length !== 1) throw new Error(`No key is named ${key}.`);
  return { key, code: '', keyCode: 0 };
}

/** The keys of a combination such as `Alt+Shift+J`, in the order of pressing. */
export function pressedKeys(combination: string): Key[] {
  return combination.split('+').map(typedKey);
}

/** A modifier's character in WebDriver (§ 17.4.2, “Keyboard actions”). */
export function bidiModifier(modifier: Modifier): string {
  return { Shift: '\uE008', Control: '\uE009', Alt: '\uE00A' }[modifier];
}

/** Source that presses keys in Firefox's own window, where the browser hears them too: BiDi's own stop at the page. */
export function pressInWindow(keys: readonly Key[]): string {
  return `(() => {
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    input.beginInputTransactionForTests(window);
    const keys = ${JSON.stringify(keys)}.map((key) => new KeyboardEvent('', key));
    for (const key of keys) input.keydown(key);
    for (const key of keys.reverse()) input.keyup(key);
  })()`;
}
