import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMenus, followMenus } from '../../src/browser/menus.ts';
import { fulfil, standingWish } from '../../src/browser/wish.ts';
import { fakeApi, fakeLocks } from './fake-api.ts';

let api = fakeApi();
vi.mock('../../src/browser/api.ts', () => ({
  get api() {
    return api;
  },
}));
vi.mock('../../src/browser/words.ts', () => ({ words: (key: string) => key }));

const choose = (menuItemId: string, url = 'https://news.example/') =>
  Promise.all(api.contextMenus.onClicked.fire({ menuItemId }, { id: 3, windowId: 1, url }));
const later = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  api = fakeApi();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  vi.clearAllMocks();
  followMenus();
});

describe('the menu', () => {
  it('has a line to keep and a line for the panel, each once', async () => {
    await createMenus();
    await createMenus();
    expect(api.contextMenus.removeAll).toHaveBeenCalledTimes(2);
    const lines = api.contextMenus.create.mock.calls.slice(-2).map(([line]) => line);
    expect(lines.map(({ id }) => id)).toEqual(['keep', 'panel']);
    for (const { contexts } of lines) expect(contexts).toEqual(['page', 'selection', 'image', 'action']);
  });

  it('keeps in the popup, where it can be opened', async () => {
    await choose('keep');
    await later();
    expect(api.tabs.create).not.toHaveBeenCalled();
    expect(await standingWish(3)).toMatchObject({ tab: 3 });
    expect(await fulfil(3, async ({ url }) => url)).toBe('https://news.example/');
    expect(await standingWish(3)).toBeNull();
  });

  it('keeps in a page where no popup opens', async () => {
    api.action.openPopup.mockRejectedValue(new Error('no'));
    await choose('keep');
    await later();
    expect(api.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'extension://gloss/review.html?tab=3' });
    expect(await standingWish(3)).toBeNull();
    expect(await fulfil(3, async ({ tab }) => tab)).toBe(3);
  });

  it('opens no page at a second press, which closes the popup of the first', async () => {
    await choose('keep');
    api.action.openPopup.mockRejectedValue(new Error('no'));
    await choose('keep');
    await later();
    expect(api.tabs.create).not.toHaveBeenCalled();
    expect(await standingWish(3)).toMatchObject({ tab: 3 });
  });

  it('does not keep a page of Gloss; the popup says so', async () => {
    await choose('keep', 'extension://gloss/review.html?tab=3');
    await later();
    expect(api.action.openPopup).toHaveBeenCalledOnce();
    expect(await standingWish(3)).toBeNull();
  });

  it('opens the panel in the press itself', () => {
    api.contextMenus.onClicked.fire({ menuItemId: 'panel' }, { id: 3, windowId: 5 });
    expect(api.sidePanel.open).toHaveBeenCalledExactlyOnceWith({ windowId: 5 });
  });
});
