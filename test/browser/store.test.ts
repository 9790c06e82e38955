import { beforeEach, describe, expect, it, vi } from 'vitest';
import { USUAL } from '../../src/browser/settings.ts';
import {
  getSettings,
  mute,
  resetSettings,
  setSettings,
  unmute,
  watchSettings,
} from '../../src/browser/store.ts';
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

const muting = (card: string, site: string | null = null) => ({ card, title: card.toUpperCase(), site });

describe('settings in the storage', () => {
  it('are the usual ones at first, and what was stored then', async () => {
    expect(await getSettings()).toEqual(USUAL);
    await setSettings({ marks: 'all', openDelay: 400 });
    expect(await getSettings()).toEqual({ ...USUAL, marks: 'all', openDelay: 400 });
    expect(api.storage.local.set).toHaveBeenCalledTimes(1);
    await api.storage.local.set({ 'keep.reminded': true, 'decks.changed': 1 });
    await resetSettings();
    expect(await getSettings()).toEqual(USUAL);
    expect([...api.stored.keys()]).toEqual(['decks.changed']);
  });

  it('fall back one by one', async () => {
    api.stored.set('settings.marks', 'all').set('settings.theme', 7);
    expect(await getSettings()).toEqual({ ...USUAL, marks: 'all' });
  });

  it('are told when one changes, until that is enough', async () => {
    const told = vi.fn();
    const stop = watchSettings(told);
    await api.storage.local.set({ 'decks.towns': {} });
    api.storage.onChanged.fire({ 'settings.marks': {} }, 'session');
    await setSettings({ marks: 'none' });
    await vi.waitFor(() => expect(told.mock.calls).toEqual([[{ ...USUAL, marks: 'none' }]]));
    stop();
    await setSettings({ marks: 'all' });
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe('muting', () => {
  it('loses nothing of what comes at once', async () => {
    await Promise.all([
      mute(muting('a')),
      mute(muting('b')),
      unmute(muting('a')),
      mute(muting('c', 'x.example')),
    ]);
    expect((await getSettings()).muted).toEqual([muting('b'), muting('c', 'x.example')]);
  });

  it('mutes a card once for a site, and once everywhere', async () => {
    for (const site of [null, 'x.example', 'y.example', 'x.example', null]) await mute(muting('a', site));
    const sites = (await getSettings()).muted.map(({ site }) => site);
    expect(sites).toEqual(['y.example', 'x.example', null]);
    await unmute(muting('a', 'y.example'));
    expect((await getSettings()).muted).toHaveLength(2);
  });

  it('says when it fails, and goes on', async () => {
    api.storage.local.set.mockRejectedValueOnce(new Error('The disk is full.'));
    await expect(mute(muting('a'))).rejects.toThrow('The disk is full.');
    await mute(muting('b'));
    expect((await getSettings()).muted).toEqual([muting('b')]);
  });
});
