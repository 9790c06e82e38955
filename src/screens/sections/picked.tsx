import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface PickedProps {
  /** What was found, in a sentence or two. */
  readonly summary: string;
  readonly children: ComponentChildren;
}

/**
 * What is in files that were picked, before anything is done with it. It comes into sight and has the focus, which has voices
 * say the summary: below the window it would seem that nothing happened.
 */
export function Picked({ summary, children }: PickedProps) {
  const id = useId();
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => {
    view.current?.focus({ preventScroll: true });
    view.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be named by a legend, and its controls have others.
    <div ref={view} class="gloss-picked" role="group" aria-labelledby={id} tabIndex={-1}>
      <p id={id}>{summary}</p>
      {children}
    </div>
  );
}
