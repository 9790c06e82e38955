import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openPageShelf } from '../../src/browser/shelf.ts';
import { newDeck } from '../shelf/shelves.ts';
import { fakeApi } from './fake-api.ts';

let api = fakeApi();
vi.mock('../../src/browser/api.ts', () => ({
  get api() {
    return api;
  },
}));

const persist = vi.fn(async () => true);
beforeEach(() => {
  api = fakeApi();
  persist.mockClear();
  vi.stubGlobal('navigator', { storage: { persist } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('a page asks the browser to keep the shelf once there is something in it, and tells pages of each change', async () => {
  const { shelf, desk } = openPageShelf();
  await shelf.decks();
  expect(persist).not.toHaveBeenCalled();
  expect(api.storage.local.set).not.toHaveBeenCalled();
  await shelf.put(await newDeck('a', ['Kovin']));
  expect(persist).toHaveBeenCalledTimes(1);
  await shelf.put(await newDeck('b', ['Dal']));
  expect(persist).toHaveBeenCalledTimes(1);
  expect(api.storage.local.set).toHaveBeenCalledTimes(2);
  desk.close();
  shelf.close();
});
