import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../cards/words.ts';
import type { ShelfDeck } from '../shelf/stored.ts';
import type { DeskState } from './use-desk.tsx';

/**
 * Mends the damaged ones among these decks by themselves, one after the other and each once, at a desk. Gives the way to
 * mend one again.
 */
export function useMending(
  decks: readonly ShelfDeck[],
  desk: DeskState,
  words: Words,
): (deck: ShelfDeck) => Promise<void> {
  const tried = useRef(new Set<string>());
  const mend = async ({ id, title }: ShelfDeck) => {
    tried.current.add(id);
    const written = await desk.run(words('deck_mending', title), (at, course) => at.mend(id, course));
    if (written?.ok) desk.say(words('deck_mended', title));
  };
  const next = decks.find(({ id, state }) => state === 'damaged' && !tried.current.has(id));
  const isIdle = desk.working === null;
  useEffect(() => {
    if (isIdle && next) mend(next);
  }, [isIdle, next?.id]);
  return mend;
}
