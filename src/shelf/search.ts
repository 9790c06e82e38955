// Searching cards by title and name, over decks of any size.
import { fold } from '../deck/fold.ts';
import { cardIdOf } from './keys.ts';
import { rowsOf } from './read.ts';
import type { ShelfDatabase } from './schema.ts';
import type { LineBlock } from './stored.ts';
import type { CardLine } from './types.ts';

/** What to look for. */
export interface LineQuery {
  readonly decks: readonly string[];
  /** Any part of a title or name; case and accents do not matter. `''` matches all cards. */
  readonly text: string;
  /** At most so many lines. */
  readonly limit: number;
  /** Time in ms after which it gives what it has found. */
  readonly patience: number;
}

/** What was found. Titles that begin with the text come first, then names that do, then words, then the rest. */
export interface LineMatches {
  readonly lines: readonly CardLine[];
  /** There may be more: the limit or the time was reached. */
  readonly more: boolean;
}

/** Best first: how well a folded line (each title and name behind a tab) matches. Null: not at all. */
export function rankOf(line: string, text: string): number | null {
  if (text === '') return 0;
  const at = line.indexOf(text);
  if (at < 0) return null;
  if (line.startsWith(`\t${text}`)) return 0;
  if (line.includes(`\t${text}`)) return 1;
  return line.includes(` ${text}`) ? 2 : 3;
}

/** Looks through the lines of decks, one block at a time. */
export async function searchLines(db: ShelfDatabase, query: LineQuery): Promise<LineMatches> {
  const text = fold(query.text.trim());
  const end = performance.now() + query.patience;
  const found: { rank: number; line: CardLine }[] = [];
  const { store } = db.transaction('lines');
  for (const deck of query.decks) {
    let cursor = await store.openCursor(rowsOf(deck));
    for (; cursor; cursor = await cursor.continue()) {
      found.push(...matchesIn(deck, cursor.value, text));
      const isFull = text === '' && found.length > query.limit;
      if (isFull || performance.now() > end) return { lines: best(found, query.limit), more: true };
    }
  }
  return { lines: best(found, query.limit), more: found.length > query.limit };
}

function matchesIn(deck: string, block: LineBlock, text: string): { rank: number; line: CardLine }[] {
  if (!block.folded.includes(text)) return [];
  const ranks = block.folded.split('\n').map((line) => rankOf(line, text));
  const lines = JSON.parse(block.lines) as CardLine[];
  return ranks.flatMap((rank, i) => {
    const line = lines[i]!;
    return rank === null ? [] : [{ rank, line: { ...line, id: cardIdOf(deck, line.id) } }];
  });
}

function best(found: readonly { rank: number; line: CardLine }[], limit: number): CardLine[] {
  const { compare } = new Intl.Collator('en');
  return [...found]
    .sort((a, b) => a.rank - b.rank || compare(a.line.title, b.line.title))
    .slice(0, limit)
    .map(({ line }) => line);
}
