import type { Words } from '../../cards/words.ts';
import { UNDO } from './keys.ts';

interface FootProps {
  /** How storing goes; `''`: nothing was changed yet. */
  readonly told: string;
  readonly words: Words;
  /** Null: the article stands on the shelf. */
  readonly onPutBack: (() => void) | null;
  /** Null: there is nothing to undo. */
  readonly onUndo: (() => void) | null;
}

/** What stands below the lines, in sight wherever the reader is. */
export function Foot({ told, words, onPutBack, onUndo }: FootProps) {
  return (
    <footer class="gloss-review-foot">
      <div>
        <p role="status">{told}</p>
        {told === '' && <p class="gloss-quiet">{words('review_saves')}</p>}
      </div>
      {onPutBack && (
        <button type="button" class="gloss-button gloss-first" onClick={onPutBack}>
          {words('review_put_back')}
        </button>
      )}
      <button type="button" class="gloss-button" disabled={!onUndo} onClick={onUndo ?? undefined}>
        {words('undo')} <kbd>{UNDO.toUpperCase()}</kbd>
      </button>
    </footer>
  );
}
