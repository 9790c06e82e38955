import { afterEach, describe, expect, it, vi } from 'vitest';
import { needRoom } from '../../src/shelf/room.ts';
import { newDeck, newShelf } from './shelves.ts';

afterEach(() => vi.unstubAllGlobals());

/** A device with so many bytes left. */
const deviceWith = (left: number) =>
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 100 + left, usage: 100 }) } });
const blob = (size: number) => new Blob([new Uint8Array(size)]);
const deck = { text: blob(300_000), index: blob(200_000) };

describe('room for a deck', () => {
  it.each([
    [7_000_000, true],
    [6_000_000, false],
  ])('on a device with %d bytes left: %s', async (left, isEnough) => {
    deviceWith(left);
    const need = needRoom([deck]);
    await (isEnough ? need : expect(need).rejects.toMatchObject({ name: 'ShelfFullError' }));
  });

  it('is taken for granted where the browser does not tell', async () => {
    vi.stubGlobal('navigator', { storage: { estimate: () => Promise.reject(new TypeError()) } });
    await needRoom([deck]);
    vi.stubGlobal('navigator', undefined);
    await needRoom([deck]);
  });
});

it('a shelf without room is not written, but decks can be deleted from it', async () => {
  const shelf = newShelf();
  const made = await newDeck('towns', ['Kovin']);
  await shelf.put(made);
  deviceWith(1_000_000);
  await expect(shelf.put({ ...made, basedOn: 1 })).rejects.toThrow('There is no room left on this device');
  expect(await shelf.deck('towns')).toMatchObject({ revision: 1 });
  expect(await shelf.remove('towns', 1)).toMatchObject({ ok: true });
});
