import type { ShownAside, ShownFact } from '../shelf/types.ts';
import { dated, shortSource } from './cite.ts';
import { firstDay, lastDay } from './dates.ts';
import { plural, type Words } from './words.ts';

/** Articles that are named before the rest is only counted. */
const MOST = 3;

interface AsideProps {
  readonly aside: readonly ShownAside[];
  readonly words: Words;
  /** To look at what an article says in doubt. */
  readonly onLook: (deck: string) => void;
}

/** What is not on the card because it is in doubt: a quiet line for each article. */
export function AsideView({ aside, words, onLook }: AsideProps) {
  const rest = aside.length - MOST;
  return (
    <>
      {aside.slice(0, MOST).map(({ deck, source, statements }) => {
        const from = [shortSource(source, words), source.published && dated(source.published, words)];
        return (
          <p key={deck} class="gloss-set-aside">
            {plural(words, 'aside', statements, from.filter(Boolean).join(', '))}{' '}
            <button
              type="button"
              class="gloss-link"
              aria-label={words('aside_look_at', source.title)}
              onClick={() => onLook(deck)}
            >
              {words('aside_look')}
            </button>
          </p>
        );
      })}
      {rest > 0 && <p class="gloss-set-aside">{plural(words, 'aside_more', rest)}</p>}
    </>
  );
}

/** Whether something that is in doubt was published after a fact was stated, as far as can be told; by the day that is read as today. */
export function isDoubtedSince({ stated }: ShownFact, aside: readonly ShownAside[]): boolean {
  return aside.some(({ source: { published }, later }) => {
    if (later) return false;
    return !published || !stated || lastDay(published.date) > firstDay(stated.date);
  });
}
