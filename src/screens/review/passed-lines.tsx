import type { ComponentChildren } from 'preact';
import { plural, type Words } from '../../cards/words.ts';
import { KeyButton } from './key-button.tsx';
import { PASSED } from './keys.ts';

interface PassedLinesProps {
  /** How many there are. */
  readonly count: number;
  readonly words: Words;
  readonly onToggle: () => void;
  /** The lines; false: they are folded. */
  readonly children: ComponentChildren;
}

/** What became no fact, folded until it is asked for. */
export function PassedLines({ count, words, onToggle, children }: PassedLinesProps) {
  if (count === 0) return null;
  const isOpen = children !== false;
  return (
    <section class="gloss-passed">
      <h2>
        <PassedButton {...{ count, isOpen, words, onToggle }} />
      </h2>
      {isOpen && (
        <ul class="gloss-rows" aria-label={words('passed_list')}>
          {children}
        </ul>
      )}
    </section>
  );
}

interface PassedButtonProps extends Omit<PassedLinesProps, 'children'> {
  readonly isOpen: boolean;
}

/** Says how many sentences became no fact, and shows or folds them. */
export function PassedButton({ count, isOpen, words, onToggle }: PassedButtonProps) {
  return (
    <KeyButton by={PASSED} class="gloss-link" aria-expanded={isOpen} onClick={onToggle}>
      <span>
        {plural(words, 'passed', count)} · {words(isOpen ? 'passed_hide' : 'passed_show')}
      </span>
    </KeyButton>
  );
}
