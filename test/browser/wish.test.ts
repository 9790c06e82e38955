import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Article } from '../../src/article/types.ts';
import { followWishes, fulfil, isWished, noteWish, PATIENCE, passWish } from '../../src/browser/wish.ts';
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

/** What the background opens for wishes that are left, as time goes by. */
function background() {
  vi.useFakeTimers();
  const opened: number[] = [];
  followWishes((tab) => void passWish(tab, async () => void opened.push(tab)));
  return { opened, wait: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
}

it('a wish that no page begins with is passed on, once', async () => {
  const { opened, wait } = background();
  await noteWish(PAGE, PATIENCE.pressed);
  expect(await isWished(7)).toBe(true);
  await wait(PATIENCE.pressed - 1);
  expect(opened).toEqual([]);
  await wait(PATIENCE.opening);
  expect(opened).toEqual([7]);
  expect(await isWished(7)).toBe(false);
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

it('goes on with what was read where the page goes meanwhile', async () => {
  const { opened, wait } = background();
  await noteWish(PAGE, PATIENCE.pressed);
  fulfil(7, async (_, handOver) => {
    await handOver(article);
    return new Promise(() => {});
  });
  await wait(10);
  locks.release('keep.wish.7');
  await wait(PATIENCE.pressed);
  expect(opened).toEqual([7]);
  let read: Article | null = null;
  await fulfil(7, async (wish) => {
    read = wish.article;
  });
  expect(read).toEqual(article);
});

it('is no more once its work was done, also where that went wrong', async () => {
  await noteWish(PAGE, PATIENCE.pressed);
  await expect(fulfil(7, () => Promise.reject(new Error('No room.')))).rejects.toThrow('No room.');
  expect(await isWished(7)).toBe(false);
});
