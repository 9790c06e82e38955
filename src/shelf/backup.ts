// The whole shelf as one file: lines of JSON, each a whole value, so that writing and reading go line by line.
//
//   {"gloss":"backup","version":1,"made":"2026-11-26T10:00:00.000Z"}
//   {"deck":{id, title, origin, addedAt, changedAt, url, aside},"text":"…","article":{…} or null,"came":[…]}      a line a deck
//   {"seen":[["Q1",{"at":1764151200000,"before":1764137700000}],…]}
//   {"settings":{…}}
//   {"end":true,"lines":5,"sha256":"…"}
//
// The checksum is SHA-256 over the SHA-256 of each line before the last, line end not included.
import type { Aside } from './aside.ts';
import { BackupError } from './errors.ts';
import { textOf } from './prepare.ts';
import type { Seen, ShelfArticle, ShelfDeck } from './stored.ts';
import { isWholeArticle } from './whole-article.ts';

const VERSION = 1;

const NO_BACKUP =
  'This file is no backup of Gloss. Pick one that “Save a backup” made: its name ends in .jsonl.';

/** A deck in a backup: its file, and what its file does not say. */
export interface BackupDeck {
  readonly deck: Pick<ShelfDeck, 'id' | 'title' | 'origin' | 'addedAt' | 'changedAt' | 'url' | 'aside'>;
  readonly text: string;
  readonly article: ShelfArticle | null;
  /** See `StoredCard.came`, by the ids of cards. Missing in backups of earlier Glosses. */
  readonly came?: readonly (readonly [card: string, times: readonly number[]])[];
}

/** What a backup holds. */
export interface Backup {
  /** When it was made, ISO 8601. */
  readonly made: string;
  readonly decks: readonly BackupDeck[];
  readonly seen: readonly (readonly [key: string, seen: Seen])[];
  /** As they were given. */
  readonly settings: unknown;
}

const encoder = new TextEncoder();

/** Builds a backup file, a line at a time. */
export class BackupWriter {
  readonly #lines: Blob[] = [];
  readonly #sums: Uint8Array<ArrayBuffer>[] = [];

  /** Adds the head; `made` is now, ISO 8601. */
  start(made: string): Promise<void> {
    return this.#add({ gloss: 'backup', version: VERSION, made });
  }

  async deck(
    deck: ShelfDeck,
    { text, article, came }: { text: Blob } & Pick<BackupDeck, 'article' | 'came'>,
  ): Promise<void> {
    const { id, title, origin, addedAt, changedAt, url, aside } = deck;
    const row = { id, title, origin, addedAt, changedAt, url, aside };
    await this.#add({ deck: row, text: textOf(await text.arrayBuffer()), article, came });
  }

  seen(seen: Backup['seen']): Promise<void> {
    return this.#add({ seen });
  }

  settings(settings: unknown): Promise<void> {
    return this.#add({ settings });
  }

  /** Adds the last line and gives the file. */
  async end(): Promise<Blob> {
    const last = { end: true, lines: this.#lines.length, sha256: await sumOf(this.#sums) };
    return new Blob([...this.#lines, JSON.stringify(last), '\n'], { type: 'application/jsonl' });
  }

  async #add(value: unknown): Promise<void> {
    const line = encoder.encode(JSON.stringify(value));
    this.#sums.push(await digest(line));
    // A blob a line: the browser may put it on the disk.
    this.#lines.push(new Blob([line, '\n']));
  }
}

/** Reads a backup file. Rejects with BackupError where it is none, of a later Gloss, or not whole. */
export async function readBackup(file: Blob): Promise<Backup> {
  const decks: BackupDeck[] = [];
  const sums: Uint8Array<ArrayBuffer>[] = [];
  let made: string | null = null;
  let seen: Backup['seen'] = [];
  let settings: unknown = null;
  for await (const line of linesOf(file)) {
    const value = parseLine(line, sums.length + 1);
    if (made === null) made = madeOf(value);
    else if (isDeck(value)) decks.push(value);
    else if (Array.isArray(value.seen)) seen = value.seen.filter(isSeen);
    else if ('settings' in value) settings = value.settings;
    else if ('end' in value) {
      if (value.lines === sums.length && value.sha256 === (await sumOf(sums))) {
        return { made, decks, seen, settings };
      }
      break;
    } else throw new BackupError(`Line ${sums.length + 1} is nothing that this Gloss knows.`);
    sums.push(await digest(line));
  }
  throw new BackupError('The backup is not whole: its end is missing, or something in it was changed.');
}

type Value = Readonly<Record<string, unknown>>;

function parseLine(line: Uint8Array<ArrayBuffer>, number: number): Value {
  let value: unknown = null;
  try {
    value = JSON.parse(textOf(line));
  } catch {
    // Said below.
  }
  if (typeof value === 'object' && value !== null) return value as Value;
  if (number === 1) throw new BackupError(NO_BACKUP);
  throw new BackupError(`Line ${number} of the backup cannot be read.`);
}

function madeOf({ gloss, version, made }: Value): string {
  if (gloss !== 'backup' || typeof version !== 'number' || typeof made !== 'string') {
    throw new BackupError(NO_BACKUP);
  }
  if (version > VERSION)
    throw new BackupError('A later version of Gloss made this backup. Update Gloss first.');
  return made;
}

function isDeck(value: Value): value is Value & BackupDeck {
  const { deck, text, article, came } = value as Partial<BackupDeck>;
  return (
    typeof text === 'string' &&
    typeof deck?.id === 'string' &&
    deck.id !== '' &&
    typeof deck.title === 'string' &&
    (deck.origin === 'imported' || deck.origin === 'kept') &&
    Number.isFinite(deck.addedAt) &&
    Number.isFinite(deck.changedAt) &&
    (deck.url === null || typeof deck.url === 'string') &&
    (deck.aside === undefined || (Array.isArray(deck.aside) && deck.aside.every(isAside))) &&
    (article === null || (isWholeArticle(article) && article.deck === deck.id)) &&
    (came === undefined || (Array.isArray(came) && came.every(isCame)))
  );
}

function isCame(one: unknown): boolean {
  if (!Array.isArray(one) || typeof one[0] !== 'string') return false;
  return Array.isArray(one[1]) && one[1].every((time) => Number.isFinite(time));
}

function isAside({ keys, statements }: Partial<Aside>): boolean {
  return (
    Array.isArray(keys) && keys.every((key) => typeof key === 'string') && Number.isSafeInteger(statements)
  );
}

function isSeen(one: unknown): one is readonly [string, Seen] {
  if (!Array.isArray(one) || typeof one[0] !== 'string') return false;
  const { at, before } = (one[1] ?? {}) as Partial<Seen>;
  return Number.isFinite(at) && Number.isFinite(before);
}

/** Bytes that are read at once. */
const SLICE = 4 * 1024 * 1024;

/** The lines of a file, without their ends. */
async function* linesOf(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let parts: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < file.size; at += SLICE) {
    let rest = new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer());
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      yield joined([...parts, rest.subarray(0, end)]);
      parts = [];
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) parts.push(rest);
  }
  if (parts.length > 0) yield joined(parts);
}

function joined(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

async function sumOf(sums: readonly Uint8Array<ArrayBuffer>[]): Promise<string> {
  const sum = await digest(joined(sums));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
