import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../../src/browser/send.ts';
import { browserCardPlatform, browserPlatform } from '../../src/page/browser-platform.ts';
import { fakeApi } from '../browser/fake-api.ts';

let api = fakeApi();
vi.mock('../../src/browser/api.ts', () => ({
  get api() {
    return api;
  },
}));

const markStyle = vi.fn(async () => {});
const platform = browserPlatform({
  arrivedLook: () => null,
  loadMarking: () => Promise.reject(),
  markStyle,
});
const cards = browserCardPlatform({ loadCards: () => Promise.reject(), panel: null });

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  api = fakeApi();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('questions to the background', () => {
  it('are asked again while it is being put to sleep', async () => {
    const answered = cards.titles(['a']);
    await vi.advanceTimersByTimeAsync(500);
    expect(api.runtime.sendMessage).toHaveBeenCalledTimes(2);
    answer('background', { titles: () => ['A'] } as never);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await answered).toEqual(['A']);
    expect(api.runtime.sendMessage).toHaveBeenCalledTimes(3);
  });

  it('fail where it stays away', async () => {
    const answered = expect(platform.find(['a'], null)).rejects.toThrow('Receiving end');
    await vi.advanceTimersByTimeAsync(10_000);
    await answered;
    expect(api.runtime.sendMessage).toHaveBeenCalledTimes(3);
  });

  it('are not asked again once the extension is gone', async () => {
    Reflect.deleteProperty(api.runtime, 'id');
    expect(platform.isAlive()).toBe(false);
    await expect(cards.card('a', '')).rejects.toThrow('Receiving end');
    expect(api.runtime.sendMessage).toHaveBeenCalledTimes(1);
  });

  it('for a style are asked again too: without one marks are not to be seen', async () => {
    markStyle.mockRejectedValueOnce(new Error('away'));
    const answered = platform.markStyle(null, 'dotted');
    await vi.advanceTimersByTimeAsync(10_000);
    await answered;
    expect(markStyle.mock.calls).toEqual([
      [null, 'dotted'],
      [null, 'dotted'],
    ]);
  });
});
