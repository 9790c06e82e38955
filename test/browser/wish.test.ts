import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ReadArticle } from '../../src/article/read.ts';
import { followWishes, fulfil, noteWish, PATIENCE, passWish, standingWish } from '../../src/browser/wish.ts';
import { article } from '../keep/data.ts';
import { fakeApi, fakeLocks } from './fake-api.ts';

let api = fakeApi();
let locks = fakeLocks();
vi.mock('../../src/browser/api.ts', () => ({
  get api() {
    return api;
  },
}));

const PAGE = { tab: 7, url: 'https://news.example/' };

beforeEach(() => {
  api = fakeApi();
  locks = fakeLocks();
  vi.stubGlobal('navigator', { locks });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const NONE: ReadArticle = { article: null, reason: 'There is no article.' };

/** What the background reads, and opens for wishes that are left, as time goes by. */
function background(read: () => Promise<ReadArticle> = async () => NONE) {
  vi.useFakeTimers();
  const opened: number[] = [];
  const reads: number[] = [];
  followWishes(
    (wish) => {
      reads.push(wish.tab);
      return read();
    },
    (tab) => void passWish(tab, async () => void opened.push(tab)),
  );
  return { opened, reads, wait: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
}

it('a wish that no page begins with is passed on, once', async () => {
  const { opened, wait } = background();
  await noteWish(PAGE, PATIENCE.pressed);
  expect(await standingWish(7)).toMatchObject(PAGE);
  await wait(PATIENCE.pressed - 1);
  expect(opened).toEqual([]);
  await wait(PATIENCE.opening);
  expect(opened).toEqual([7]);
  expect(await standingWish(7)).toBeNull();
  expect(await fulfil(7, async ({ url }) => url)).toBe(PAGE.url);
  expect(await fulfil(7, async () => 'again')).toBeNull();
});

it('is passed on by a background that wakes later, and finds it', async () => {
  await noteWish(PAGE, PATIENCE.pressed);
  const { opened, wait } = background();
  await wait(PATIENCE.pressed);
  expect(opened).toEqual([7]);
});

it('stays with the page that is at it, however long that takes', async () => {
  const { opened, wait } = background();
  await noteWish(PAGE, PATIENCE.pressed);
  let finish = (_: string) => {};
  const work = fulfil(7, () => new Promise<string>((done) => (finish = done)));
  await wait(60_000);
  finish('kept');
  expect(await work).toBe('kept');
  await wait(60_000);
  expect(opened).toEqual([]);
});

it('has its page read at once; whoever keeps waits for that, and reads no more', async () => {
  const { reads, wait } = background(() => new Promise((done) => setTimeout(() => done({ article }), 200)));
  await noteWish(PAGE, PATIENCE.pressed);
  const kept = fulfil(7, async ({ read }) => read);
  await wait(200);
  expect(await kept).toEqual({ article });
  expect(reads).toEqual([7]);
});

it('is not read again after a page that was sooner', async () => {
  const { reads, wait } = background();
  await navigator.locks.request('keep.wish.7', async () => {
    await noteWish(PAGE, PATIENCE.pressed);
    await api.storage.session.set({
      'keep.wish.7': { ...PAGE, read: { article }, patience: 300, passed: false },
    });
  });
  await wait(10);
  expect(reads).toEqual([]);
});

it('goes on with what was read where the page goes meanwhile', async () => {
  const { opened, wait } = background();
  await noteWish(PAGE, PATIENCE.pressed);
  fulfil(7, async (_, handOver) => {
    await handOver({ article });
    return new Promise(() => {});
  });
  await wait(10);
  locks.release('keep.wish.7');
  await wait(PATIENCE.pressed);
  expect(opened).toEqual([7]);
  expect(await fulfil(7, async ({ read }) => read)).toEqual({ article });
});

it('of the tab that is asked for comes before those of others, which are found too', async () => {
  await noteWish({ ...PAGE, tab: 5 }, PATIENCE.opening);
  await noteWish(PAGE, PATIENCE.opening);
  expect((await standingWish(7))?.tab).toBe(7);
  expect((await standingWish(8))?.tab).toBe(5);
  expect((await standingWish(null))?.tab).toBe(5);
});

it('is no more once its work was done, also where that went wrong', async () => {
  await noteWish(PAGE, PATIENCE.pressed);
  await expect(fulfil(7, () => Promise.reject(new Error('No room.')))).rejects.toThrow('No room.');
  expect(await standingWish(7)).toBeNull();
});
