// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Settings, USUAL } from '../../src/browser/settings.ts';
import type { Cards, CardsOptions, OpenCards } from '../../src/page/cards-types.ts';
import { lazyCards } from '../../src/page/lazy-cards.ts';
import type { Mark } from '../../src/page/marks.ts';

const mark = { id: 1 } as Mark;
const loaded = { heard: vi.fn(), openByKey: vi.fn(), kept: vi.fn(), setTheme: vi.fn(), step: vi.fn() };
const openCards = vi.fn<OpenCards>(() => loaded);
const loadCards = vi.fn(async () => openCards);

let life: AbortController;
let settings: Settings;
let isOnMark: boolean;
let listening: ((event: Event) => void) | null;
let cards: Cards;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
  vi.clearAllMocks();
  life = new AbortController();
  settings = USUAL;
  isOnMark = true;
  cards = lazyCards({
    window,
    platform: { loadCards },
    gate: { listen: (heard: typeof listening) => (listening = heard) },
    hit: { at: () => (isOnMark ? mark : null) },
    signal: life.signal,
    settings: () => settings,
  } as unknown as CardsOptions);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const event = (type: string) => new MouseEvent(type, { clientX: 1, clientY: 1 });
/** The reader does this; then a frame is drawn, and what was loaded has come. */
async function does(...types: string[]) {
  const events = types.map(event);
  for (const one of events) listening?.(one);
  vi.advanceTimersToNextFrame();
  await Promise.resolve();
  await Promise.resolve();
  return events;
}

describe('cards that are not loaded yet', () => {
  it('are loaded when the pointer first meets a mark, and told how it came there', async () => {
    isOnMark = false;
    const before = await does('pointermove', 'pointermove');
    expect(loadCards).not.toHaveBeenCalled();
    isOnMark = true;
    const last = await does('keydown', 'pointerdown', 'pointerup');
    expect(loadCards).toHaveBeenCalledTimes(1);
    expect(loaded.heard.mock.calls.flat()).toEqual([...before, ...last.slice(1)]);
    const later = await does('keydown');
    expect(loaded.heard.mock.calls.flat().at(-1)).toBe(later[0]);
  });

  it('are looked for once a frame, where the pointer is by then', async () => {
    const at = vi.fn((_x: number, _y: number) => null);
    isOnMark = false;
    const moves = [1, 2, 3].map((clientX) => new MouseEvent('pointermove', { clientX, clientY: 5 }));
    lazyCards({
      window,
      platform: { loadCards },
      gate: { listen: (heard: typeof listening) => (listening = heard) },
      hit: { at },
      signal: life.signal,
      settings: () => settings,
    } as unknown as CardsOptions);
    for (const move of moves) listening?.(move);
    vi.advanceTimersToNextFrame();
    expect(at.mock.calls).toEqual([[3, 5]]);
  });

  it('remember no more than the last few events', async () => {
    isOnMark = false;
    await does(...Array(50).fill('pointermove'));
    isOnMark = true;
    await does('pointermove');
    expect(loaded.heard).toHaveBeenCalledTimes(8);
  });

  it('leave the pointer alone where only keys open cards', async () => {
    settings = { ...USUAL, open: 'keyboard' };
    await does('pointermove', 'pointerdown', 'pointerup');
    expect(loadCards).not.toHaveBeenCalled();
  });

  it('are loaded by a key, once', async () => {
    cards.openByKey(mark);
    cards.openByKey(mark);
    await vi.waitFor(() => expect(loaded.openByKey).toHaveBeenCalledTimes(2));
    expect([loadCards.mock.calls.length, openCards.mock.calls.length]).toEqual([1, 1]);
  });

  it('are loaded again where that failed', async () => {
    loadCards.mockRejectedValueOnce(new Error('away'));
    cards.openByKey(mark);
    await does('pointermove');
    expect(openCards).not.toHaveBeenCalled();
    cards.openByKey(mark);
    await vi.waitFor(() => expect(loaded.openByKey).toHaveBeenCalledTimes(1));
  });

  it('are none, and need none', () => {
    cards.kept([]);
    cards.setTheme('dark');
    expect(loadCards).not.toHaveBeenCalled();
  });

  it('are told everything once they are loaded', async () => {
    cards.openByKey(mark);
    cards.step([mark], true);
    await vi.waitFor(() => expect(loaded.step.mock.calls).toEqual([[[mark], true]]));
    cards.kept([mark]);
    cards.setTheme('dark');
    expect([loaded.kept.mock.calls, loaded.setTheme.mock.calls]).toEqual([[[[mark]]], [['dark']]]);
  });

  it('are opened no more after the end', async () => {
    cards.openByKey(mark);
    life.abort();
    expect(listening).toBeNull();
    await does('pointermove');
    expect(openCards).not.toHaveBeenCalled();
  });
});
