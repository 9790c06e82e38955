// How marks look: style sheets for `::highlight()`, which takes colours and text decoration only.
import type { MarkLook } from './messages.ts';

/** Names of our highlights, one a style. Pages can see them while marks are painted; the settings say so. */
export const HIGHLIGHTS = { sure: 'gloss', choice: 'gloss-choice', current: 'gloss-current' } as const;

// Half-transparent `currentColor` keeps to the page's own colours, light or dark.
const INK = 'color-mix(in srgb, currentColor 60%, transparent)';
const WASH = 'color-mix(in srgb, currentColor 11%, transparent)';

const LOOKS: Record<MarkLook, { sure: string; choice: string }> = {
  dotted: {
    sure: `text-decoration: underline dotted ${INK} 1px; text-underline-offset: 3px`,
    choice: `text-decoration: underline double ${INK} 1px; text-underline-offset: 3px`,
  },
  solid: {
    sure: `text-decoration: underline solid ${INK} 1px; text-underline-offset: 3px`,
    choice: `text-decoration: underline double ${INK} 1px; text-underline-offset: 3px`,
  },
  wash: {
    sure: `background-color: ${WASH}`,
    choice: `background-color: ${WASH}; text-decoration: underline double ${INK} 1px; text-underline-offset: 3px`,
  },
};

/** Where a look's style sheet lies in the extension (`src/build/looks.ts` puts it there). */
export const lookPath = (look: MarkLook): string => `marks/${look}.css`;

/** Where the script lies that comes into a frame together with that sheet. */
export const arrivalPath = (look: MarkLook): string => `marks/${look}.js`;

const ARRIVED = 'gloss.look';

/** What that script does: it leaves a note for `arrivedLook`. */
export const arrivalScript = (look: MarkLook): string => `globalThis[Symbol.for('${ARRIVED}')] = '${look}';`;

/** The look whose sheet came into this frame before the page was parsed; null also whenever asked again. */
export function arrivedLook(): MarkLook | null {
  const world = globalThis as { [note: symbol]: MarkLook | undefined };
  const note = Symbol.for(ARRIVED);
  const look = world[note] ?? null;
  delete world[note];
  return look;
}

/** The style sheet of a look. */
export function lookSheet(look: MarkLook): string {
  const { sure, choice } = LOOKS[look];
  return [
    `::highlight(${HIGHLIGHTS.sure}) { ${sure} }`,
    `::highlight(${HIGHLIGHTS.choice}) { ${choice} }`,
    `::highlight(${HIGHLIGHTS.current}) { background-color: ${WASH} }`,
  ].join('\n');
}
