import type { IsoDate } from '../deck/types.ts';
import type { CardId } from '../match/types.ts';
import type { ShownCard, ShownFact } from '../shelf/types.ts';
import { isDoubtedSince } from './aside.tsx';
import { citation, languageOf } from './cite.ts';
import { FactView } from './fact.tsx';
import type { Words } from './words.ts';

interface FactListProps {
  /** Those shown, in their order. */
  readonly facts: readonly ShownFact[];
  /** On which they stand. */
  readonly card: ShownCard;
  readonly words: Words;
  /** What is read as today. */
  readonly today: IsoDate;
  /** The citation that was copied last; null: none was. */
  readonly copied: string | null;
  readonly onOpen: (card: CardId) => void;
  readonly onCopy: (text: string) => void;
}

/** Facts of a card, one below the other. */
export function FactList({ facts, card, words, today, copied, onOpen, onCopy }: FactListProps) {
  const others = new Map(card.facts.map((fact) => [fact.id, fact]));
  return (
    <ol class="gloss-facts">
      {facts.map((fact) => {
        const text = citation(fact, words);
        return (
          <FactView
            key={fact.id}
            fact={fact}
            others={others}
            isDoubtedSince={isDoubtedSince(fact, card.aside)}
            self={card.id}
            language={languageOf(fact, card.language)}
            words={words}
            today={today}
            copied={copied === text}
            onOpen={onOpen}
            onCopy={() => onCopy(text)}
          />
        );
      })}
    </ol>
  );
}
