// Which decks of a backup come on a shelf, and where: of two states of a deck the one that was changed last stays, never both.
import { isSameText } from './articles.ts';
import type { BackupDeck } from './backup.ts';
import { freeId } from './names.ts';
import { textOf } from './prepare.ts';
import type { Shelf } from './shelf.ts';
import type { ShelfArticle, ShelfDeck } from './stored.ts';

/** A deck of the shelf, as much as tells whether another is a state of it. */
type KnownDeck = Pick<ShelfDeck, 'id' | 'title' | 'origin' | 'url' | 'changedAt' | 'state' | 'revision'>;

/** How a deck stands to those known. */
export type Standing =
  /** Nothing of it is there. */
  | { readonly at: 'none' }
  /** It is there just so. */
  | { readonly at: 'same'; readonly deck: KnownDeck }
  /** Another state of it is there, which was changed later. */
  | { readonly at: 'newer'; readonly deck: KnownDeck }
  /** Another state of it is there, which was changed before. */
  | { readonly at: 'older'; readonly deck: KnownDeck }
  /** Another deck has its id. */
  | { readonly at: 'namesake' };

/** Looks for what the shelf has of a deck. `known` are the shelf's decks. */
export async function standingOf(
  shelf: Pick<Shelf, 'text'>,
  known: readonly KnownDeck[],
  from: BackupDeck,
): Promise<Standing> {
  const state = stateOf(from, known);
  const deck = state ?? known.find(({ id }) => id === from.deck.id);
  if (!deck) return { at: 'none' };
  const text = await shelf.text(deck.id);
  if (text && textOf(await text.arrayBuffer()) === from.text) return { at: 'same', deck };
  if (!state) return { at: 'namesake' };
  return { at: deck.changedAt >= from.deck.changedAt ? 'newer' : 'older', deck };
}

/**
 * The deck that one of a backup is a state of: kept from the same address; without one, and of imported decks, of the same id
 * and title. A file that cannot be read is none's: it may yet come out whole.
 */
function stateOf({ deck }: BackupDeck, known: readonly KnownDeck[]): KnownDeck | null {
  const isState = ({ id, title, origin, url, state }: KnownDeck) =>
    origin === deck.origin &&
    state !== 'unreadable' &&
    url === deck.url &&
    (url !== null || (id === deck.id && title === deck.title));
  return known.find(isState) ?? null;
}

/** A deck of a backup, and where it goes. */
export interface Placed {
  readonly from: BackupDeck;
  readonly id: string;
  /** The revision of the deck in whose place it comes; null: it is a new one. */
  readonly basedOn: number | null;
}

/** What is to be written. */
export interface Plan {
  readonly decks: readonly Placed[];
  /** Articles of decks that stay, by the ids of these: versions of theirs that they may not know. */
  readonly versions: readonly (readonly [deck: string, article: ShelfArticle])[];
}

/** All decks come, as they are. */
export function planAll(decks: readonly BackupDeck[]): Plan {
  const taken = new Set<string>();
  return { decks: decks.map((from) => ({ from, id: newId(from, taken), basedOn: null })), versions: [] };
}

/** What the shelf lacks comes; of two states of a deck the newer one stays. */
export async function planMerge(
  shelf: Pick<Shelf, 'decks' | 'text'>,
  decks: readonly BackupDeck[],
): Promise<Plan> {
  let known: readonly KnownDeck[] = await shelf.decks();
  const taken = new Set(known.map(({ id }) => id));
  const placed: Placed[] = [];
  const versions: [string, ShelfArticle][] = [];
  // The newest first: a backup may hold two states of a deck itself.
  for (const from of decks.toSorted((a, b) => b.deck.changedAt - a.deck.changedAt)) {
    const standing = await standingOf(shelf, known, from);
    if (standing.at === 'same') continue;
    if (standing.at === 'newer') {
      if (from.article) versions.push([standing.deck.id, from.article]);
      continue;
    }
    const before = standing.at === 'older' ? standing.deck : null;
    const id = before?.id ?? newId(from, taken);
    const basedOn = before?.revision ?? null;
    placed.push({ from, id, basedOn });
    known = [...known.filter((one) => one !== before), { ...from.deck, id, state: 'ok', revision: 0 }];
  }
  return { decks: placed, versions };
}

function newId({ deck }: BackupDeck, taken: Set<string>): string {
  const id = freeId(deck.id, taken);
  taken.add(id);
  return id;
}

/** An article with the versions that another state of it has and it has not. The newest stays its own. */
export function withVersions(article: ShelfArticle, other: ShelfArticle): ShelfArticle {
  const known = [article, ...article.earlier];
  const more = [...other.earlier, { article: other.article, keptAt: other.keptAt }].filter(
    (version) => !known.some((one) => isSameText(one.article, version.article)),
  );
  const earlier = [...article.earlier, ...more].sort((a, b) => a.keptAt - b.keptAt);
  return { ...article, earlier };
}
