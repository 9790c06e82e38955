import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../cards/words.ts';
import { KeyButton } from './key-button.tsx';
import { NEXT, UNDO } from './keys.ts';

interface FootProps {
  /** How storing goes; `''`: nothing was changed since the reader came to the line. */
  readonly told: string;
  readonly words: Words;
  /** Null: the article stands on the shelf. */
  readonly onPutBack: (() => void) | null;
  /** Null: nothing is in doubt. */
  readonly onNext: (() => void) | null;
  /** Null: there is nothing to undo. */
  readonly onUndo: (() => void) | null;
}

/** What stands below the lines, in sight wherever the reader is. */
export function Foot({ told, words, onPutBack, onNext, onUndo }: FootProps) {
  const foot = useRoomBelow<HTMLElement>();
  return (
    <footer ref={foot} class="gloss-review-foot">
      <div>
        <p role="status">{told}</p>
        {told === '' && <p class="gloss-quiet">{words('review_saves')}</p>}
      </div>
      <div class="gloss-buttons">
        {onPutBack && (
          <button type="button" class="gloss-button gloss-first" onClick={onPutBack}>
            {words('review_put_back')}
          </button>
        )}
        {onNext && (
          <KeyButton by={NEXT} onClick={onNext}>
            {words('review_next')}
          </KeyButton>
        )}
        <KeyButton by={UNDO} disabled={!onUndo} onClick={onUndo ?? undefined}>
          {words('undo')}
        </KeyButton>
      </div>
    </footer>
  );
}

/** Air between the foot and what is scrolled into view above it. */
const AIR = 12;

/** What is scrolled into view stands clear of an element at the end of the window, as high as that is. */
function useRoomBelow<E extends HTMLElement>() {
  const element = useRef<E>(null);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const watch = new ResizeObserver(() => {
      style.scrollPaddingBottom = `${(element.current?.offsetHeight ?? 0) + AIR}px`;
    });
    watch.observe(element.current!);
    return () => {
      watch.disconnect();
      style.scrollPaddingBottom = '';
    };
  }, []);
  return element;
}
