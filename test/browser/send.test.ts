import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answers, answer, ask, tellPage, tellScreens } from '../../src/browser/send.ts';
import { fakeApi } from './fake-api.ts';

let api = fakeApi();
vi.mock('../../src/browser/api.ts', () => ({
  get api() {
    return api;
  },
}));
beforeEach(() => {
  api = fakeApi();
});

/** Answers of the background, of which a test gives those that it needs. */
const background = (answers: Partial<Answers<'background'>>) =>
  answer('background', answers as Answers<'background'>);
const page = { step: () => null, askReport: () => null, recheck: () => null, jump: () => null };

describe('messages', () => {
  it('are answered by the part that they are for, which learns who asked', async () => {
    const titles = vi.fn(async ({ ids }: { ids: readonly string[] }) => ids.map((id) => id.toUpperCase()));
    answer('page', page);
    background({ titles });
    answer('screens', { report: () => null, opened: () => null });
    expect(await ask('titles', { ids: ['a', 'b'] })).toEqual(['A', 'B']);
    expect(titles.mock.calls).toEqual([[{ ids: ['a', 'b'] }, { tab: { id: 7 }, frameId: 2 }]]);
  });

  it('are refused where nobody answers', async () => {
    await expect(ask('decks', {})).rejects.toThrow('Receiving end');
    background({ decks: () => [] })();
    await expect(ask('decks', {})).rejects.toThrow('Receiving end');
  });

  it('carry a failure back', async () => {
    background({
      decks() {
        throw new Error('No decks.');
      },
    });
    await expect(ask('decks', {})).rejects.toThrow('No decks.');
  });

  it.each(['toString', '__proto__', 'constructor'])('of no known kind (%s) are nobody’s', async (kind) => {
    background({ decks: () => [] });
    await expect(ask(kind as 'decks', {})).rejects.toThrow('Receiving end');
  });

  it('to pages tell whether a frame heard them', async () => {
    expect(await tellPage(7, 'recheck', {})).toBe(false);
    answer('page', page);
    expect(await tellPage(7, 'recheck', {})).toBe(true);
    await tellPage(7, 'jump', { card: 'a', n: 0 }, 3);
    expect(api.tabs.sendMessage.mock.calls.map(([tab, , options]) => [tab, options])).toEqual([
      [7, {}],
      [7, {}],
      [7, { frameId: 3 }],
    ]);
  });

  it('to screens may meet none', async () => {
    const report = { cards: [], settled: true, host: 'news.example' };
    tellScreens('report', report);
    const heard = vi.fn(() => null);
    answer('screens', { report: heard, opened: () => null });
    tellScreens('report', report);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  });
});
