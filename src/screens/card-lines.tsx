import type { Ref } from 'preact';
import type { Words } from '../cards/words.ts';
import type { CardId } from '../match/types.ts';
import type { CardLine } from '../shelf/types.ts';

interface CardLinesProps {
  readonly words: Words;
  readonly cards: readonly CardLine[];
  /** That all their titles are in, where it is known. */
  readonly language?: string;
  readonly onOpen: (card: CardId) => void;
  /** Takes the first line. */
  readonly first?: Ref<HTMLButtonElement>;
}

/** A list of cards: title, and what each is. A press opens one. */
export function CardLines({ words, cards, language, onOpen, first }: CardLinesProps) {
  return (
    <ul class="gloss-list">
      {cards.map((card, at) => (
        <li key={card.id}>
          <button
            ref={at === 0 ? first : undefined}
            type="button"
            class="gloss-row"
            onClick={() => onOpen(card.id)}
          >
            <span class="gloss-hyphens" dir="auto" lang={language}>
              {card.title}
            </span>{' '}
            <small dir="auto">{card.role ?? words(`kind_${card.kind}`)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
