// The whole shelf out into a backup, and a backup into the shelf.
import { type Backup, type BackupDeck, BackupWriter, readBackup } from './backup.ts';
import { freeId } from './names.ts';
import { type DeckFile, makeDeck, readDeckFile, textOf } from './prepare.ts';
import type { Course, Shelf } from './shelf.ts';
import type { ShelfDeck } from './stored.ts';
import { clear, type NewDeck, putDeck, putUnreadable, type Write } from './write.ts';

/** A backup file, and the decks that could not be read for it. */
export interface MadeBackup {
  readonly file: Blob;
  readonly left: readonly ShelfDeck[];
}

/** Writes everything on the shelf to one file, with the settings given. */
export async function backUp(
  shelf: Shelf,
  settings: unknown,
  { signal, told }: Course = {},
): Promise<MadeBackup> {
  const writer = new BackupWriter();
  const left: ShelfDeck[] = [];
  await writer.start(new Date().toISOString());
  const decks = await shelf.decks();
  for (const [n, deck] of decks.entries()) {
    signal?.throwIfAborted();
    try {
      await writer.deck(deck, (await shelf.text(deck.id))!, await shelf.article(deck.id));
    } catch {
      left.push(deck);
    }
    told?.((n + 1) / decks.length);
  }
  await writer.seen(await shelf.allSeen());
  await writer.settings(settings);
  return { file: await writer.end(), left };
}

/** A backup before it is restored. */
export interface BackupPreview {
  readonly made: string;
  readonly decks: readonly {
    readonly id: string;
    readonly title: string;
    /** Whether the shelf has a deck of this id, and with the same file. */
    readonly onShelf: 'none' | 'same' | 'other';
  }[];
  readonly settings: unknown;
}

/** What restoring does with the shelf as it is. */
export type RestoreMode =
  /** Everything goes; the backup takes its place. */
  | 'replace'
  /** Everything stays. A deck that the shelf has with another file comes under an id of its own. */
  | 'merge';

/** One restoring: a look into the backup, then the writing. */
export interface Restore {
  inspect(file: Blob): Promise<BackupPreview>;
  /** Writes what was inspected in one transaction. Gives the ids of the decks that came. */
  restore(mode: RestoreMode, course?: Course): Promise<readonly string[]>;
}

/** Begins a restoring. */
export function createRestore(shelf: Shelf): Restore {
  let backup: Backup | null = null;
  return {
    async inspect(file) {
      backup = null;
      const read = await readBackup(file);
      const decks = [];
      for (const one of read.decks) {
        const { id, title } = one.deck;
        decks.push({ id, title, onShelf: await onShelf(shelf, one) });
      }
      backup = read;
      return { made: read.made, decks, settings: read.settings };
    },
    async restore(mode, { signal, told } = {}) {
      if (!backup) throw new TypeError('No backup was inspected.');
      const { decks, seen } = backup;
      const prepared = await prepare(shelf, decks, mode, { signal, told: (done) => told?.(done / 2) });
      const write = async (tx: Write) => {
        if (mode === 'replace') await clear(tx);
        for (const [n, one] of prepared.entries()) {
          await putRestored(tx, one);
          told?.(0.5 + (0.5 * (n + 1)) / prepared.length);
        }
        await putSeen(tx, seen);
      };
      await shelf.write({ decks: null }, write, signal);
      return prepared.map(({ id }) => id);
    },
  };
}

async function onShelf(shelf: Shelf, { deck, text }: BackupDeck): Promise<'none' | 'same' | 'other'> {
  const known = await shelf.text(deck.id);
  if (!known) return 'none';
  return textOf(await known.arrayBuffer()) === text ? 'same' : 'other';
}

/** A deck of a backup, read and compiled. */
interface Prepared {
  readonly id: string;
  readonly from: BackupDeck;
  readonly file: DeckFile;
  readonly made: NewDeck | null;
}

async function prepare(
  shelf: Shelf,
  decks: readonly BackupDeck[],
  mode: RestoreMode,
  { signal, told }: { signal: AbortSignal | undefined; told: (done: number) => void },
): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  const taken = new Set(mode === 'merge' ? (await shelf.decks()).map(({ id }) => id) : []);
  for (const [n, from] of decks.entries()) {
    signal?.throwIfAborted();
    const tell = (part: number) => told((n + part) / decks.length);
    const course: Course = { told: (part) => tell((1 + part) / 2), ...(signal && { signal }) };
    tell(0);
    if (mode === 'merge' && (await onShelf(shelf, from)) === 'same') continue;
    const id = freeId(from.deck.id, taken);
    taken.add(id);
    const file = await readDeckFile(`${id}.md`, new Blob([from.text]), (part) => tell(part / 2));
    const { origin } = from.deck;
    const as = { id, origin, kept: null, basedOn: null };
    const made = file.deck && (await makeDeck({ ...file, deck: file.deck }, as, course));
    prepared.push({ id, from, file, made });
  }
  return prepared;
}

async function putRestored(tx: Write, { id, from, file, made }: Prepared): Promise<void> {
  const { addedAt, changedAt, url, aside } = from.deck;
  if (made) {
    const written = await putDeck(tx, made, changedAt);
    if (!written.ok) throw new TypeError(`The deck ${id} came twice.`);
    await tx.objectStore('decks').put({ ...written.deck, addedAt, url, ...(aside && { aside }) });
  } else await putUnreadable(tx, { ...from.deck, id }, file.text);
  if (from.article) await tx.objectStore('articles').put({ ...from.article, deck: id });
}

async function putSeen(tx: Write, seen: Backup['seen']): Promise<void> {
  const store = tx.objectStore('seen');
  for (const [key, one] of seen) {
    const known = await store.get(key);
    if (!known || known.at < one.at) await store.put(one, key);
  }
}
