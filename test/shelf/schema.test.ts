import { describe, expect, it } from 'vitest';
import { openIndex } from '../../src/match/index/open.ts';
import { ShelfFullError, ShelfNewerError } from '../../src/shelf/errors.ts';
import { shelfGroup } from '../../src/shelf/group.ts';
import { openLibrary } from '../../src/shelf/library.ts';
import { mendDeck } from '../../src/shelf/mend.ts';
import { backUp } from '../../src/shelf/restore.ts';
import { factText } from '../../src/shelf/same-facts.ts';
import { copyName, MIGRATIONS, type Migration, openDatabase } from '../../src/shelf/schema.ts';
import { openShelf } from '../../src/shelf/shelf.ts';
import { LOOKED, writeFirstForm } from './first-form.ts';
import { dump, newDeck, newName, newShelf } from './shelves.ts';

/** A shelf of today's form with one deck, as a later Gloss finds it. */
async function oldShelf(): Promise<string> {
  const name = newName();
  const shelf = openShelf({ name, now: () => 1_000 });
  await shelf.put(await newDeck('a', ['Kovin']));
  shelf.close();
  return name;
}

/** A step that a later Gloss might take: decks get a colour. */
const colours: Migration = async (_db, tx) => {
  for (const deck of await tx.objectStore('decks').getAll()) {
    await tx.objectStore('decks').put({ ...deck, colour: 'red' } as never);
  }
};
const open = async (name: string, migrations: readonly Migration[]) =>
  (await openDatabase(name, () => {}, migrations)).close();

describe('a shelf of an earlier form', () => {
  it('is brought to the newest, and a copy of it stays', async () => {
    const name = await oldShelf();
    const before = await dump(name);
    await open(name, [...MIGRATIONS, colours]);
    const after = await dump(name);
    expect(after.decks).toMatchObject([['a', { colour: 'red', title: 'Deck a' }]]);
    expect({ ...after, decks: before.decks }).toEqual(before);
    expect(await dump(copyName(name))).toEqual(before);
  });

  it('is as it was when a step fails', async () => {
    const name = await oldShelf();
    const before = await dump(name);
    const fails: Migration = async (db, tx) => {
      await colours(db, tx);
      throw new Error('no such colour');
    };
    await expect(open(name, [...MIGRATIONS, fails])).rejects.toThrow('no such colour');
    expect(await dump(name)).toEqual(before);
    await open(name, [...MIGRATIONS, colours]);
  });

  it('is as it was when there is no room for the copy', async () => {
    const name = await oldShelf();
    const before = await dump(name);
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    try {
      await expect(open(name, [...MIGRATIONS, colours])).rejects.toThrow(ShelfFullError);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await dump(name)).toEqual(before);
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(copyName(name));
  });

  it('is not copied when it is of the newest form, nor when there is none', async () => {
    const name = await oldShelf();
    await open(name, MIGRATIONS);
    const fresh = newName();
    await open(fresh, MIGRATIONS);
    const names = (await indexedDB.databases()).map((one) => one.name);
    expect(names).toEqual(expect.arrayContaining([name, fresh]));
    expect(names).not.toContain(copyName(name));
    expect(names).not.toContain(copyName(fresh));
  });
});

describe('a shelf of the first form', () => {
  it('is opened with all that is in it, and a copy of it as it was stays', async () => {
    const name = newName();
    await writeFirstForm(name);
    const before = await dump(name);
    const shelf = newShelf({ name, now: () => LOOKED + 60 * 60_000 });
    expect((await shelf.decks()).map(({ id, state }) => [id, state])).toEqual([
      ['towns', 'ok'],
      ['2024-03-12-a-bridge', 'ok'],
    ]);
    expect(await dump(copyName(name))).toEqual(before);
    const after = await dump(name);
    expect(after).toEqual({ ...before, seen: [['place Kovin', { at: LOOKED, before: LOOKED }]] });

    const library = await openLibrary([shelfGroup(shelf, await shelf.decks(), () => {})]);
    expect((await library.card('towns#kovin'))?.facts.map(factText)).toEqual([
      'It has a bridge.',
      'Kovin paid for it.',
    ]);
    const { lines } = await library.search({ text: 'kov', limit: 9, patience: 1_000 });
    expect(lines.map(({ title, facts }) => [title, facts])).toEqual([['Kovin', 2]]);
    expect(await shelf.see(['place Kovin'])).toBe(LOOKED);
    expect(await shelf.deckOf('https://courier.example/bridge')).toMatchObject({ origin: 'kept' });
    expect(await shelf.article('2024-03-12-a-bridge')).toMatchObject({ edits: [{ type: 'keep' }] });
  });

  it('is gone with its copy once everything is erased', async () => {
    const name = newName();
    await writeFirstForm(name);
    const shelf = newShelf({ name });
    await shelf.decks();
    await shelf.erase();
    expect(await shelf.decks()).toEqual([]);
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(copyName(name));
  });

  it('has indexes of an earlier layout, which are made again', async () => {
    const name = newName();
    await writeFirstForm(name);
    const shelf = newShelf({ name });
    const { file } = await backUp(shelf, null);
    for (const { id } of await shelf.decks()) {
      const bytes = async () => (await shelf.index(id))!.arrayBuffer();
      expect(openIndex.bind(null, await bytes())).toThrow('version 1');
      expect(await mendDeck(shelf, id)).toMatchObject({ ok: true });
      expect(openIndex(await bytes()).deck).toBe(id);
    }
    // All that a backup holds is untouched.
    const lines = async (made: Blob) => (await made.text()).split('\n').slice(1, -2);
    expect(await lines((await backUp(shelf, null)).file)).toEqual(await lines(file));
  });
});

describe('a shelf of a later form', () => {
  it('is refused and stays as it is', async () => {
    const name = await oldShelf();
    await open(name, [...MIGRATIONS, colours, colours]);
    const before = await dump(name);
    await expect(open(name, MIGRATIONS)).rejects.toThrow(ShelfNewerError);
    expect(await dump(name)).toEqual(before);
    const shelf = openShelf({ name });
    await expect(shelf.decks()).rejects.toThrow(/later version of Gloss/);
    shelf.close();
  });
});

describe('a shelf that is open elsewhere', () => {
  it('is let go there for a later form', async () => {
    const name = await oldShelf();
    const shelf = openShelf({ name });
    await shelf.decks();
    await open(name, [...MIGRATIONS, colours]);
    expect((await indexedDB.databases()).find((one) => one.name === name)?.version).toBe(
      MIGRATIONS.length + 1,
    );
    await expect(shelf.decks()).rejects.toThrow(ShelfNewerError);
    shelf.close();
  });
});
