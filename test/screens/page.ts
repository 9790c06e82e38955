// What a person does on a screen.
import type { VNode } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

/** Shows a screen and waits until what it asked for has come. */
export async function show(screen: VNode): Promise<void> {
  await act(() => render(screen, document.body));
  await settle();
}

/** Takes the screen away. */
export function leave(): void {
  act(() => render(null, document.body));
}

/** Waits until nothing is on its way. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await act(() => Promise.resolve());
}

/** What stands on the screen. */
export const text = () => document.body.textContent ?? '';

/** The texts of elements. */
export const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim());

/** A button by its accessible name. */
export const button = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('button, [role="button"]')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name,
  );

/** An input by what its label begins with. */
export const input = (label: string) =>
  [...document.querySelectorAll('input')].find((one) =>
    [...(one.labels ?? [])].some((own) => own.textContent?.trim().startsWith(label)),
  )!;

/** Presses a button, a box or a choice. */
export async function press(element: HTMLElement | undefined): Promise<void> {
  if (!element) throw new Error(`There is nothing to press. On the screen: ${text()}`);
  await act(() => {
    element.focus();
    element.click();
  });
  await settle();
}

/** Types into an input; `then` is the event by which the value is taken. */
export async function type(into: HTMLInputElement, value: string, then = 'input'): Promise<void> {
  await act(() => {
    into.value = value;
    into.dispatchEvent(new Event(then, { bubbles: true }));
  });
  await settle();
}

/** The text of a file; jsdom's blobs are read only so. */
export const textOf = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsText(file);
  });

/** Picks files by the nth picker of the screen, as the browser's dialogue would. */
export async function pick(n: number, ...files: readonly File[]): Promise<void> {
  const picker = document.querySelectorAll<HTMLInputElement>('input[type=file]')[n]!;
  await act(() => {
    Object.defineProperty(picker, 'files', { value: files, configurable: true });
    picker.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

/** Drops files on an element. Gives whether the page kept them from the browser. */
export async function drop(on: Element, ...files: readonly File[]): Promise<boolean> {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ['Files'], files } });
  await act(() => void on.dispatchEvent(event));
  await settle();
  return event.defaultPrevented;
}
