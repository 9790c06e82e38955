// Searching cards by title and name, over decks of any size.
import { fold } from '../deck/fold.ts';
import { cardIdOf } from './keys.ts';
import { rowsOf } from './read.ts';
import type { ShelfDatabase } from './schema.ts';
import type { CardLine, CardQuery, Match } from './types.ts';

/** The words of what is looked for, folded. */
export const wordsOf = (text: string): string[] => fold(text).trim().split(' ');

/** How well a folded line (each title and name behind a tab, the title first) has all words. Null: it does not. */
export function rankOf(line: string, words: readonly string[]): number | null {
  if (!words.every((word) => line.includes(word))) return null;
  const text = words.join(' ');
  if (line.startsWith(`\t${text}`)) return 0;
  if (line.includes(`\t${text}`)) return 1;
  return words.every((word) => line.includes(` ${word}`) || line.includes(`\t${word}`)) ? 2 : 3;
}

/** Looks through the lines of decks, one block at a time. */
export async function searchLines(
  db: ShelfDatabase,
  query: CardQuery,
): Promise<{ matches: readonly Match[]; more: boolean }> {
  const words = wordsOf(query.text);
  const end = performance.now() + query.patience;
  const found: Match[] = [];
  const { store } = db.transaction('lines');
  for (const deck of query.decks) {
    let cursor = await store.openCursor(rowsOf(deck));
    for (; cursor; cursor = await cursor.continue()) {
      const { folded, lines } = cursor.value;
      if (words.every((word) => folded.includes(word))) {
        found.push(...matchesIn(deck, folded.split('\n'), () => JSON.parse(lines) as CardLine[], words));
      }
      const isFull = words[0] === '' && found.length > query.limit;
      if (isFull || performance.now() > end) return { matches: best(found, query.limit), more: true };
    }
  }
  return { matches: best(found, query.limit), more: found.length > query.limit };
}

/** Matches among folded lines of a deck's cards; `lines` gives their card lines, if there is one. */
export function matchesIn(
  deck: string,
  folded: readonly string[],
  lines: () => readonly CardLine[],
  words: readonly string[],
): Match[] {
  let read: readonly CardLine[] | undefined;
  return folded.flatMap((one, i) => {
    const rank = rankOf(one, words);
    if (rank === null) return [];
    read ??= lines();
    const line = read[i]!;
    return [{ rank, line: { ...line, id: cardIdOf(deck, line.id) } }];
  });
}

const { compare } = new Intl.Collator('en');

/** The best matches first, then by title. */
export function best(found: readonly Match[], limit: number): Match[] {
  const sorted = [...found].sort((a, b) => a.rank - b.rank || compare(a.line.title, b.line.title));
  return sorted.slice(0, limit);
}
