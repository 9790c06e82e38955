import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '../../src/browser/background.ts';
import { lookPath } from '../../src/browser/look.ts';
import { answer, ask } from '../../src/browser/send.ts';
import { getSettings, setSettings } from '../../src/browser/store.ts';
import { deckOf } from '../match/decks.ts';
import { fakeApi } from './fake-api.ts';

let api = fakeApi();
vi.mock('../../src/browser/api.ts', () => ({
  get api() {
    return api;
  },
}));

const page = { step: vi.fn(() => null), askReport: () => null, recheck: vi.fn(() => null), jump: () => null };

beforeEach(() => {
  api = fakeApi();
  vi.clearAllMocks();
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify([deckOf(['Kovin', 'Dal'], 'towns')])));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the background', () => {
  it('is heard in its first turn', () => {
    startBackground('chrome');
    const events = [
      api.runtime.onInstalled,
      api.runtime.onStartup,
      api.permissions.onAdded,
      api.commands.onCommand,
    ];
    expect(events.every(({ size }) => size() === 1)).toBe(true);
  });

  it.each([
    ['install', 1],
    ['update', 0],
  ])('on %s reads open tabs and opens the welcome page %i times', async (reason, times) => {
    api.tabs.query.mockResolvedValue([{ id: 3 }]);
    startBackground('chrome');
    await Promise.all(api.runtime.onInstalled.fire({ reason }));
    expect([...api.scripts.keys()]).toEqual(['page']);
    expect(api.scripting.executeScript).toHaveBeenCalledTimes(1);
    expect(api.tabs.create).toHaveBeenCalledTimes(times);
  });

  it('lets pages ask again when a permission goes', async () => {
    startBackground('chrome');
    answer('page', page);
    api.tabs.query.mockResolvedValue([{ id: 3 }, { id: 4 }]);
    await Promise.all(api.permissions.onRemoved.fire({}));
    expect(page.recheck).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['next-card', true],
    ['previous-card', false],
  ])('steps by %s, and first reads a page that was not read so far', async (command, forward) => {
    startBackground('chrome');
    api.scripting.executeScript.mockImplementationOnce(async () => {
      answer('page', page);
      return [];
    });
    for (let presses = 0; presses < 2; presses++)
      await Promise.all(api.commands.onCommand.fire(command, { id: 3 }));
    expect(api.scripting.executeScript).toHaveBeenCalledTimes(1);
    expect(page.step.mock.calls.map(([q]: unknown[]) => q)).toEqual([{ forward }, { forward }]);
    await Promise.all(api.commands.onCommand.fire(command, undefined));
  });

  it('opens the panel in the key press itself', () => {
    startBackground('chrome');
    api.commands.onCommand.fire('open-panel', { id: 3, windowId: 5 });
    expect(api.sidePanel.open).toHaveBeenCalledExactlyOnceWith({ windowId: 5 });
  });

  it.each([
    ['chrome', 'AUTHOR'],
    ['firefox', 'USER'],
  ] as const)('styles marks in the frame that asks: %s, %s', async (browser, origin) => {
    startBackground(browser);
    await ask('markStyle', { from: 'dotted', to: 'wash' });
    await ask('markStyle', { from: 'wash', to: null });
    const target = { tabId: 7, frameIds: [2] };
    expect(api.scripting.insertCSS.mock.calls).toEqual([[{ target, files: [lookPath('wash')], origin }]]);
    expect(api.scripting.removeCSS.mock.calls).toEqual([
      [{ target, files: [lookPath('dotted')], origin }],
      [{ target, files: [lookPath('wash')], origin }],
    ]);
  });

  it.each([
    ['chrome', undefined, undefined],
    ['firefox', 'marks/dotted.css', 'marks/solid.css'],
  ] as const)('has the look of marks come with pages in Firefox alone: %s', async (browser, first, then) => {
    const registered = () => (api.scripts.get('marks') as { css: string[] } | undefined)?.css[0];
    startBackground(browser);
    await Promise.all(api.runtime.onInstalled.fire({ reason: 'install' }));
    expect(registered()).toBe(first);
    await setSettings({ style: 'solid' });
    await vi.waitFor(() => expect(registered()).toBe(then));
  });

  it('runs the card’s code in the frame that asks, and in no screen', async () => {
    startBackground('chrome');
    await ask('code', { script: 'card' });
    expect(api.scripting.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7, frameIds: [2] }, files: ['card.js'], injectImmediately: true }],
    ]);
    api.runtime.sendMessage.mockImplementation(async (message) => api.runtime.onMessage.fire(message, {})[0]);
    await expect(ask('code', { script: 'card' })).rejects.toThrow('Only a page’s frame');
  });

  it('answers about cards, and mutes', async () => {
    startBackground('chrome');
    expect(await ask('titles', { ids: ['towns#c1', 'towns#c9', 'towns#c0'] })).toEqual([
      'Card 1',
      null,
      'Card 0',
    ]);
    expect((await ask('card', { day: null, text: '', id: 'towns#c0' }))?.title).toBe('Card 0');
    expect((await ask('search', { text: '' })).lines.map(({ id }) => id)).toEqual(['towns#c0', 'towns#c1']);
    expect((await ask('decks', {})).map(({ id, cards }) => [id, cards])).toEqual([['towns', 2]]);
    const muted = { card: 'towns#c0', title: 'Card 0', site: null };
    await ask('mute', muted);
    expect((await getSettings()).muted).toEqual([muted]);
    await ask('unmute', muted);
    expect((await getSettings()).muted).toEqual([]);
  });
});
