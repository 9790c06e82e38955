// Searching cards by title and name, over decks of any size.
import { fold } from '../deck/fold.ts';
import type { CardId } from '../match/types.ts';
import { cardIdOf } from './keys.ts';
import { rowsOf } from './read.ts';
import type { ShelfDatabase } from './schema.ts';
import type { LineBlock } from './stored.ts';
import type { CardLine, CardQuery, Match, WordQuery } from './types.ts';

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
  for await (const { deck, folded, lines } of blocksOf(db, query.decks)) {
    if (words.every((word) => folded.includes(word))) {
      found.push(...matchesIn(deck, folded.split('\n'), () => JSON.parse(lines) as CardLine[], words));
    }
    const isFull = words[0] === '' && found.length > query.limit;
    if (isFull || performance.now() > end) return { matches: best(found, query.limit), more: true };
  }
  return { matches: best(found, query.limit), more: found.length > query.limit };
}

/** Cards that hold any of some words, for all words by one look through the lines. */
export async function searchWords(db: ShelfDatabase, query: WordQuery): Promise<CardId[]> {
  const end = performance.now() + query.patience;
  const found = new WordMatches(query);
  for await (const { deck, folded, lines } of blocksOf(db, query.decks)) {
    found.add(deck, folded.split('\n'), () => JSON.parse(lines) as CardLine[]);
    if (performance.now() > end) break;
  }
  return found.ids;
}

/** Gathers cards that hold any of some words, of each word no more than are asked for. */
export class WordMatches {
  readonly #left: Map<string, number>;
  readonly #ids = new Set<CardId>();

  constructor({ words, limit }: Pick<WordQuery, 'words' | 'limit'>) {
    this.#left = new Map(words.map((word) => [word, limit]));
  }

  /** Looks through folded lines of a deck's cards; `lines` gives their card lines, if there is one. */
  add(deck: string, folded: readonly string[], lines: () => readonly CardLine[]): void {
    for (const [word, left] of this.#left) {
      const matches = matchesIn(deck, folded, lines, [word]).slice(0, left);
      for (const { line } of matches) this.#ids.add(line.id);
      this.#left.set(word, left - matches.length);
    }
  }

  get ids(): CardId[] {
    return [...this.#ids];
  }
}

/** Decks that are asked for at once: many small ones take as long as a few large ones otherwise. */
const DECKS = 50;
/** Blocks that are read of each at first. Small decks have one. */
const FIRST = 2;

/** The blocks of lines of some decks, in one transaction: no wait but for them. */
async function* blocksOf(
  db: ShelfDatabase,
  decks: readonly string[],
): AsyncGenerator<LineBlock & { readonly deck: string }> {
  const { store } = db.transaction('lines');
  for (let at = 0; at < decks.length; at += DECKS) {
    const some = decks.slice(at, at + DECKS);
    const first = await Promise.all(some.map((deck) => store.getAll(rowsOf(deck), FIRST)));
    for (const [n, deck] of some.entries()) {
      const blocks = first[n]!;
      for (const block of blocks) yield { deck, ...block };
      if (blocks.length < FIRST) continue;
      let cursor = await store.openCursor(IDBKeyRange.bound([deck, FIRST], [deck, []]));
      for (; cursor; cursor = await cursor.continue()) yield { deck, ...cursor.value };
    }
  }
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
