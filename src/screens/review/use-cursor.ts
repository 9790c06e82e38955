import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Row } from './rows.ts';

/** The line at hand in a review, and the ways to others. */
export interface Cursor {
  /** All lines that are there: those kept, and behind them what was passed over where the reader opened that. */
  readonly rows: readonly Row[];
  /** The number of the line at hand. */
  readonly here: number;
  /** Undefined: there are no lines. */
  readonly row: Row | undefined;
  /** Is there what was passed over? */
  readonly isOpen: boolean;
  /** Makes a line the one at hand, by its id; `index`: where to stand if it is not there. */
  standOn(id: string, index?: number): void;
  /** Goes to a line by its number, what was passed over counted too. */
  go(to: number): void;
  /** Puts the focus on the line at hand. */
  focus(options?: FocusOptions): void;
  /** Opens what was passed over, at one of its lines. */
  showPassed(index: number): void;
  /** Closes it, and goes back to the line from which the reader came. */
  hidePassed(): void;
  /** Closes it. */
  close(): void;
}

/** The line at hand among those in `list`. `onGo`: it is left for another. */
export function useCursor(
  kept: readonly Row[],
  passed: readonly Row[],
  list: RefObject<HTMLElement | null>,
  onGo: () => void,
): Cursor {
  /** A line that is gone leaves its place to another. */
  const [at, setAt] = useState<{ readonly id: string; readonly index: number }>({ id: '', index: 0 });
  const [isOpen, setOpen] = useState(false);
  /** The line from which the reader went to what was passed over. */
  const from = useRef('');
  const rows = isOpen ? [...kept, ...passed] : kept;
  const found = rows.findIndex(({ id }) => id === at.id);
  const here = found < 0 ? Math.min(at.index, rows.length - 1) : found;
  const row = rows[here];
  const focusLine = (number: number, options?: FocusOptions) =>
    list.current?.querySelector<HTMLElement>(`[data-row="${number}"]`)?.focus(options);
  const standOn = (id: string, index = here) => setAt({ id, index });
  const go = (to: number) => {
    const index = Math.max(0, to);
    onGo();
    standOn([...kept, ...passed][index]?.id ?? '', index);
    focusLine(index);
  };
  useLayoutEffect(() => {
    // Its line is there only now.
    if (isOpen) focusLine(here);
  }, [isOpen]);
  return {
    ...{ rows, here, row, isOpen, standOn, go },
    focus: (options) => focusLine(here, options),
    showPassed: (index) => {
      from.current = row?.id ?? '';
      setOpen(true);
      go(kept.length + index);
    },
    hidePassed: () => {
      setOpen(false);
      go(kept.findIndex(({ id }) => id === from.current));
    },
    close: () => setOpen(false),
  };
}
