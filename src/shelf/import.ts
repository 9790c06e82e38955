// Taking deck files: read and compared first, then written, all or nothing.
import type { Card, Deck, Diagnostic } from '../deck/types.ts';
import { deckIdOf } from './names.ts';
import { type DeckFile, makeDeck, readDeckFile } from './prepare.ts';
import { countsOf } from './rows.ts';
import type { Course, Shelf } from './shelf.ts';
import type { ShelfDeck } from './stored.ts';
import type { NewDeck, Written } from './write.ts';

/** How the cards of a file differ from those of the deck on the shelf, by card id. */
export interface Difference {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly gone: number;
}

/** A file before it is taken. */
export interface Preview {
  /** The file's name. */
  readonly name: string;
  /** The id that its name gives. */
  readonly id: string;
  /** With an error among them the file cannot be taken. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is in it; null: it is no deck. */
  readonly deck: Pick<
    ShelfDeck,
    'title' | 'language' | 'sources' | 'cards' | 'facts' | 'names' | 'languages'
  > | null;
  /** The deck of this id on the shelf, which it would replace; null: there is none. */
  readonly onShelf: { readonly deck: ShelfDeck; readonly difference: Difference } | null;
  /** A deck of another id on the shelf that is from the same articles; null: there is none. */
  readonly sameArticles: ShelfDeck | null;
  /** An earlier file of the preview that is the same byte for byte has this name; null: there is none. */
  readonly sameFile: string | null;
}

/** What to do with a file of the preview: files without a choice are left. */
export interface Choice {
  /** Its place in the preview. */
  readonly file: number;
  readonly id: string;
  /** The revision of the deck that it replaces; null: it is a new one. */
  readonly basedOn: number | null;
}

/** One import: a preview, then the taking. Holds the decks that were read in between. */
export interface Import {
  preview(
    files: readonly { readonly name: string; readonly text: Blob }[],
    course?: Course,
  ): Promise<Preview[]>;
  /** Writes all that is chosen, or nothing: then what comes back are the conflicts. */
  take(choices: readonly Choice[], course?: Course): Promise<readonly Written[]>;
}

/** Part of a preview's time that reading a file takes; comparing takes the rest. */
const READING = 0.7;

/** Begins an import. */
export function createImport(shelf: Shelf): Import {
  let read: readonly DeckFile[] = [];
  return {
    async preview(files, { signal, told } = {}) {
      const done: DeckFile[] = [];
      const previews: Preview[] = [];
      for (const { name, text } of files) {
        signal?.throwIfAborted();
        const tell = (part: number) => {
          signal?.throwIfAborted();
          told?.((done.length + part) / files.length);
        };
        const file = await readDeckFile(name, text, (part) => tell(READING * part));
        const sameFile = (await sameAs(done, file))?.name ?? null;
        const compared = (part: number) => tell(READING + (1 - READING) * part);
        previews.push({ ...(await previewOf(shelf, file, compared)), sameFile });
        tell(1);
        done.push(file);
      }
      read = done;
      return previews;
    },
    async take(choices, { signal, told } = {}) {
      const decks: NewDeck[] = [];
      for (const { file, id, basedOn } of choices) {
        signal?.throwIfAborted();
        const { deck, ...rest } = read[file]!;
        if (deck === null) throw new TypeError(`${rest.name} is no deck.`);
        const done = decks.length;
        const course: Course = {
          told: (part) => told?.((0.5 * (done + part)) / choices.length),
          ...(signal && { signal }),
        };
        decks.push(
          await makeDeck({ ...rest, deck }, { id, basedOn, origin: 'imported', kept: null }, course),
        );
      }
      const course: Course = { told: (part) => told?.(0.5 + part / 2), ...(signal && { signal }) };
      return shelf.putAll(decks, course);
    },
  };
}

async function sameAs(files: readonly DeckFile[], { text }: DeckFile): Promise<DeckFile | null> {
  for (const file of files)
    if (file.text.size === text.size && (await file.text.text()) === (await text.text())) return file;
  return null;
}

async function previewOf(
  shelf: Shelf,
  { name, deck, diagnostics }: DeckFile,
  told: (done: number) => void,
): Promise<Omit<Preview, 'sameFile'>> {
  const id = deckIdOf(name);
  if (!deck) return { name, id, diagnostics, deck: null, onShelf: null, sameArticles: null };
  const { title, language, sources } = deck;
  const decks = await shelf.decks();
  const before = decks.find((one) => one.id === id);
  const onShelf = before ? { deck: before, difference: await compare(shelf, before, deck, told) } : null;
  const others = decks.filter((one) => one !== before);
  const sameArticles = others.find((one) => isOfSameArticles(one, deck)) ?? null;
  const shown = { title, language, sources, ...countsOf(deck) };
  return { name, id, diagnostics, deck: shown, onShelf, sameArticles };
}

/** Whether a deck on the shelf has all articles of another. */
function isOfSameArticles({ sources }: ShelfDeck, other: Deck): boolean {
  const urls = new Set(sources.map(({ url }) => url));
  return other.sources.length > 0 && other.sources.every(({ url }) => url !== null && urls.has(url));
}

/** Cards that are compared between two words of it. */
const COMPARED = 5_000;

async function compare(
  shelf: Shelf,
  { id, state, cards: count }: ShelfDeck,
  { cards }: Deck,
  told: (done: number) => void,
): Promise<Difference> {
  // What cannot be read is as good as nothing.
  if (state !== 'ok') return { added: cards.length, changed: 0, same: 0, gone: 0 };
  const left = new Map(cards.map((card) => [card.id, card]));
  let same = 0;
  let changed = 0;
  let gone = 0;
  for await (const { card: old } of shelf.allCards(id)) {
    const card = left.get(old.id);
    if (!card) gone++;
    else if (isSame(old, card)) same++;
    else changed++;
    left.delete(old.id);
    const seen = same + changed + gone;
    if (seen % COMPARED === 0) told(Math.min(1, seen / count));
  }
  return { added: left.size, changed, same, gone };
}

/** Both come from the parser, so that their keys stand in one order. */
const isSame = (a: Card, b: Card) => JSON.stringify(a) === JSON.stringify(b);
