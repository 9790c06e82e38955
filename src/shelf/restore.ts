// The whole shelf out into a backup, and a backup into the shelf.
import type { Card } from '../deck/types.ts';
import { articleIn } from './articles.ts';
import { type Backup, type BackupDeck, BackupWriter, readBackup } from './backup.ts';
import { type DeckFile, makeDeck, readDeckFile } from './prepare.ts';
import { type Placed, planAll, planMerge, type Standing, standingOf, withVersions } from './restore-plan.ts';
import { needRoom } from './room.ts';
import type { Course, Shelf } from './shelf.ts';
import type { ShelfArticle, ShelfDeck } from './stored.ts';
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
      const [text, article] = await Promise.all([shelf.text(deck.id), shelf.article(deck.id)]);
      await writer.deck(deck, { text: text!, article, came: await cameIn(shelf, deck) });
    } catch {
      left.push(deck);
    }
    told?.((n + 1) / decks.length);
  }
  await writer.seen(await shelf.allSeen());
  await writer.settings(settings);
  return { file: await writer.end(), left };
}

/** When facts came that did not come with their deck. */
async function cameIn(shelf: Shelf, { id, state }: ShelfDeck): Promise<BackupDeck['came']> {
  const times: [string, readonly number[]][] = [];
  if (state !== 'ok') return times;
  for await (const { card, came } of shelf.allCards(id)) if (came) times.push([card.id, came]);
  return times;
}

/** A backup before it is restored. */
export interface BackupPreview {
  readonly made: string;
  readonly decks: readonly {
    readonly id: string;
    readonly title: string;
    readonly onShelf: Standing['at'];
  }[];
  readonly settings: unknown;
}

/** What restoring does with the shelf as it is. */
export type RestoreMode =
  /** Everything goes; the backup takes its place. */
  | 'replace'
  /**
   * Everything stays; of two states of a deck the one that was changed last. Another deck that has its id is no state of it: then
   * it comes under an id of its own.
   */
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
      const known = await shelf.decks();
      const decks = [];
      for (const one of read.decks) {
        const { id, title } = one.deck;
        decks.push({ id, title, onShelf: (await standingOf(shelf, known, one)).at });
      }
      backup = read;
      return { made: read.made, decks, settings: read.settings };
    },
    async restore(mode, { signal, told } = {}) {
      if (!backup) throw new TypeError('No backup was inspected.');
      const { decks, seen } = backup;
      const course = { signal, told: (done: number) => told?.(done / 2) };
      const plan = mode === 'merge' ? await planMerge(shelf, decks) : planAll(decks);
      const prepared = await prepare(plan.decks, course);
      const write = async (tx: Write) => {
        if (mode === 'replace') await clear(tx);
        for (const [n, one] of prepared.entries()) {
          await putRestored(tx, one);
          told?.(0.5 + (0.5 * (n + 1)) / prepared.length);
        }
        for (const [id, article] of plan.versions) await putVersions(tx, id, article);
        await putSeen(tx, seen);
      };
      await needRoom(prepared.flatMap(({ made }) => made ?? []));
      await shelf.write({ decks: null }, write, signal);
      return prepared.map(({ id }) => id);
    },
  };
}

/** A deck of a backup, read and compiled. */
interface Prepared extends Placed {
  readonly file: DeckFile;
  readonly made: NewDeck | null;
}

async function prepare(
  decks: readonly Placed[],
  { signal, told }: { signal: AbortSignal | undefined; told: (done: number) => void },
): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  for (const [n, { from, id, basedOn }] of decks.entries()) {
    signal?.throwIfAborted();
    const tell = (part: number) => told((n + part) / decks.length);
    const course: Course = { told: (part) => tell((1 + part) / 2), ...(signal && { signal }) };
    tell(0);
    const file = await readDeckFile(`${id}.md`, new Blob([from.text]), (part) => tell(part / 2));
    const { origin } = from.deck;
    const as = { id, origin, kept: null, basedOn };
    const made = file.deck && (await makeDeck({ ...file, deck: file.deck }, as, course));
    // What cannot be read takes no other's place.
    if (made || basedOn === null)
      prepared.push({ from, id, basedOn, file, made: made && { ...made, ...cameOf(from) } });
  }
  return prepared;
}

/** When facts came, if the backup tells. */
function cameOf({ came }: BackupDeck): Pick<NewDeck, 'came'> {
  if (!came) return {};
  const times = new Map(came);
  return {
    came({ id, facts }: Card) {
      const own = times.get(id);
      return own?.length === facts.length ? own : undefined;
    },
  };
}

async function putRestored(tx: Write, { id, from, file, made }: Prepared): Promise<void> {
  const { addedAt, changedAt, url, aside } = from.deck;
  const before = await articleIn(tx, id);
  if (made) {
    const written = await putDeck(tx, made, changedAt);
    if (!written.ok)
      throw new Error(`“${from.deck.title}” was changed meanwhile. Nothing was restored: try again.`);
    await tx.objectStore('decks').put({ ...written.deck, addedAt, url, ...(aside && { aside }) });
  } else await putUnreadable(tx, { ...from.deck, id }, file.text);
  if (!from.article) return;
  const article = { ...from.article, deck: id };
  await tx.objectStore('articles').put(before ? withVersions(article, before) : article);
}

async function putVersions(tx: Write, id: string, article: ShelfArticle): Promise<void> {
  const now = await articleIn(tx, id);
  if (now) await tx.objectStore('articles').put(withVersions(now, article));
}

async function putSeen(tx: Write, seen: Backup['seen']): Promise<void> {
  const store = tx.objectStore('seen');
  for (const [key, one] of seen) {
    const known = await store.get(key);
    if (!known || known.at < one.at) await store.put(one, key);
  }
}
