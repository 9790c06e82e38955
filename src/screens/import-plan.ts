// What is done with files that may be imported. Pure.
import type { Choice, Preview } from '../shelf/import.ts';
import { freeId } from '../shelf/names.ts';

/** What the reader can have done with a file. */
export type Way =
  | 'take'
  /** In the place of the deck of its id. */
  | 'replace'
  /** Beside that deck, under another id. */
  | 'copy'
  | 'leave';

/** The ways for a file, the usual one first; none: it is no deck. */
export function waysFor({ deck, onShelf, sameArticles, sameFile }: Preview): readonly Way[] {
  if (!deck) return [];
  if (sameFile !== null) return ['leave'];
  if (!onShelf) return sameArticles ? ['leave', 'take'] : ['take', 'leave'];
  const { added, changed, gone } = onShelf.difference;
  const isSame = onShelf.deck.state === 'ok' && added + changed + gone === 0;
  // A kept article would lose its text and the reader's edits with it.
  if (onShelf.deck.origin === 'kept') return isSame ? ['leave', 'copy'] : ['copy', 'leave'];
  return isSame ? ['leave', 'replace', 'copy'] : ['replace', 'copy', 'leave'];
}

/**
 * What is to be written for the ways chosen, in the order of the files. `taken` are the ids of all decks there are.
 * No id is given twice: a file whose id is taken gets the next that is free.
 */
export function choicesOf(
  previews: readonly Preview[],
  ways: readonly Way[],
  taken: Iterable<string>,
): readonly Choice[] {
  const used = new Set(taken);
  const replaced = new Set<string>();
  return previews.flatMap(({ id, deck, onShelf }, file): Choice[] => {
    const way = deck ? ways[file] : 'leave';
    if (way === undefined || way === 'leave') return [];
    if (way === 'replace' && onShelf && !replaced.has(id)) {
      replaced.add(id);
      return [{ file, id, basedOn: onShelf.deck.revision }];
    }
    const free = freeId(id, used);
    used.add(free);
    return [{ file, id: free, basedOn: null }];
  });
}
