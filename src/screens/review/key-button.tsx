import { type ComponentProps, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether letters and digits are keys: whoever speaks to the machine, or hits keys by chance, wants none. */
export const KeysOn = createContext(true);

interface KeyButtonProps extends ComponentProps<'button'> {
  /** The key that does the same; undefined: none does. */
  readonly by: string | undefined;
}

/** A button that a key presses too, which stands behind its text. */
export function KeyButton({ by, children, ...rest }: KeyButtonProps) {
  const key = useContext(KeysOn) ? by : undefined;
  return (
    <button type="button" class="gloss-button" aria-keyshortcuts={key} {...rest}>
      {children} {key && <kbd>{key.toUpperCase()}</kbd>}
    </button>
  );
}
