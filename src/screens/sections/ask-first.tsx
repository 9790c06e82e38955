import { useEffect, useRef, useState } from 'preact/hooks';
import { PRESSED_ONCE } from '../hooks.ts';

interface AskFirstProps {
  /** What the button says, and for voices, if more is needed. */
  readonly label: string;
  readonly ariaLabel?: string;
  readonly question: string;
  readonly no: string;
  readonly yes: string;
  /** Hears that the question opens. */
  readonly onAsk?: () => void;
  /** Hears the harmless answer. */
  readonly onNo?: () => void;
  readonly onYes: () => void;
}

/** A button for what cannot be undone. It asks in its place; the focus goes to the harmless answer and comes back. Escape is that answer. */
export function AskFirst({ label, ariaLabel, question, no, yes, onAsk, onNo, onYes }: AskFirstProps) {
  const [asking, setAsking] = useState(false);
  const harmless = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) harmless.current?.focus();
  }, [asking]);
  const answer = () => {
    setAsking(false);
    // The question takes the focus with it; this is where it came from.
    requestAnimationFrame(() => ask.current?.focus());
  };
  const leave = () => {
    answer();
    onNo?.();
  };
  if (!asking)
    return (
      <button
        type="button"
        class="gloss-button"
        aria-label={ariaLabel}
        ref={ask}
        onClick={() => {
          onAsk?.();
          setAsking(true);
        }}
      >
        {label}
      </button>
    );
  return (
    <fieldset
      class="gloss-confirm"
      onKeyDown={(event) => event.key === 'Escape' && leave()}
      {...PRESSED_ONCE}
    >
      <legend>{question}</legend>
      <button type="button" class="gloss-button" ref={harmless} onClick={leave}>
        {no}
      </button>
      <button
        type="button"
        class="gloss-button"
        onClick={() => {
          answer();
          onYes();
        }}
      >
        {yes}
      </button>
    </fieldset>
  );
}
