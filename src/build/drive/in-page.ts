// Functions that run inside pages. Each is sent as source: it sees nothing outside itself.
import type { Mark, Rect, SeenCard } from './types.ts';

/**
 * Source of a function that takes `Given` and calls `run` with it and the arguments (JSON values).
 * `__name` is what tsx wraps named functions in.
 */
export function source<Args extends readonly unknown[], Given, Out>(
  run: (given: Given, ...args: Args) => Out,
  ...args: Args
): string {
  const given = ['given', ...args.map((arg) => JSON.stringify(arg))].join(', ');
  return `(given) => { const __name = (f) => f; return (${run})(${given}); }`;
}

/** First line box of the nth occurrence of a text, also when inline elements divide it. Null: not there. */
export function locateText(_: unknown, text: string, nth: number): Rect | null {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; from: number }[] = [];
  let all = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest('script, style, noscript, template, title')) continue;
    nodes.push({ node, from: all.length });
    all += node.data;
  }
  let start = -1;
  for (let i = 0; i <= nth; i++) {
    start = all.indexOf(text, start + 1);
    if (start < 0) return null;
  }
  const first = nodes.findLast(({ from }) => from <= start);
  const last = nodes.findLast(({ from }) => from < start + text.length);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, start - first.from);
  range.setEnd(last.node, start + text.length - last.from);
  const box = [...range.getClientRects()].find((r) => r.width > 0);
  return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
}

/** Everything that highlights named `gloss…` paint. Runs in the page's world: only there Firefox lists them. */
export function readMarks(): Mark[] {
  const marks: Mark[] = [];
  for (const [style, highlight] of CSS.highlights) {
    if (!style.startsWith('gloss')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      if (!startContainer.isConnected || !endContainer.isConnected) continue;
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const box = [...range.getClientRects()].find((r) => r.width > 0);
      const rect = box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
      marks.push({ style, text: range.toString(), rect });
    }
  }
  return marks;
}

/** What the reader sees of the card in this root; null when nothing of it shows, or not yet in full. */
export function readCard(root: ShadowRoot): SeenCard | null {
  if (
    root.getAnimations().some((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
  ) {
    return null;
  }
  const shown = [...root.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    return (
      width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  });
  // As bytes on a canvas: the way to a colour's numbers whatever its notation.
  const context = document.createElement('canvas').getContext('2d');
  const ground = (element: Element) => {
    if (!context) return [0, 0, 0, 0];
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = getComputedStyle(element).backgroundColor;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const card = shown.find((element) => ground(element)[3] === 255);
  if (!card) return null;
  const [red, green, blue] = ground(card) as [number, number, number];
  const { x, y, width, height } = card.getBoundingClientRect();
  return {
    text: card.innerText,
    html: card.outerHTML,
    rect: { x, y, width, height },
    theme: 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light',
    focusInside: root.activeElement !== null,
  };
}

/** Box of the control, else of the innermost element, whose text or label is (else contains) `label`. */
export function locateInCard(root: ShadowRoot, label: string): Rect | null {
  const said = (element: Element) =>
    [
      (element as HTMLElement).innerText ?? '',
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('title') ?? '',
    ].map((text) => text.trim());
  const all = [...root.querySelectorAll('*')].filter((element) => element.checkVisibility());
  const controls = all.filter((element) => element.matches('button, a, input, summary'));
  const innermost = all.toReversed();
  const element =
    controls.find((one) => said(one).includes(label)) ??
    innermost.find((one) => said(one).includes(label)) ??
    controls.find((one) => said(one).some((text) => text.includes(label))) ??
    innermost.find((one) => said(one).some((text) => text.includes(label)));
  if (!element) return null;
  // A link over two lines has its middle beside its text: hence the first line alone.
  const { x, y, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  return { x, y, width, height };
}
