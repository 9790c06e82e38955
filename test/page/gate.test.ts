// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGate, type Gate } from '../../src/page/gate.ts';

let life: AbortController;
let gate: Gate;
/** Lets an event of the reader's pass; scripts, so tests too, can only dispatch their own. */
let reader: (type: string, target: EventTarget) => Event;

beforeEach(() => {
  life = new AbortController();
  const listening = vi.spyOn(window, 'addEventListener');
  gate = createGate(window, life.signal);
  const [, pass] = listening.mock.calls[0] as [string, (event: Event) => void];
  listening.mockRestore();
  reader = (type, target) => {
    const event = { type, target, isTrusted: true, stopImmediatePropagation: vi.fn() };
    pass(event as Partial<Event> as Event);
    return event as Partial<Event> as Event;
  };
  document.body.innerHTML = '<gloss-card></gloss-card><p></p>';
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

const card = () => document.querySelector('gloss-card')!;
const paragraph = () => document.querySelector('p')!;

describe('the gate', () => {
  it('hears the reader’s events, and keeps none', () => {
    const heard = vi.fn();
    gate.listen(heard);
    const event = reader('click', paragraph());
    expect(heard.mock.calls).toEqual([[event]]);
    expect(event.stopImmediatePropagation).not.toHaveBeenCalled();
    gate.listen(null);
    reader('click', paragraph());
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('keeps the card’s events from the page and relays them, until it is released', () => {
    const relay = vi.fn();
    gate.guard(card(), relay);
    const kept = reader('click', card());
    reader('click', paragraph());
    expect(relay.mock.calls).toEqual([[kept]]);
    expect(kept.stopImmediatePropagation).toHaveBeenCalled();
    gate.release();
    expect(reader('click', card()).stopImmediatePropagation).not.toHaveBeenCalled();
    expect(relay).toHaveBeenCalledTimes(1);
  });

  it('tells of an event before it relays it: Esc closes the card first', () => {
    const order: string[] = [];
    gate.listen(() => order.push('heard'));
    gate.guard(card(), () => order.push('relayed'));
    reader('keydown', card());
    expect(order).toEqual(['heard', 'relayed']);
  });

  it('neither hears nor relays what a script dispatches', () => {
    const heard = vi.fn();
    const relay = vi.fn();
    gate.listen(heard);
    gate.guard(card(), relay);
    card().dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect([heard.mock.calls, relay.mock.calls]).toEqual([[], []]);
  });

  it('stands before listeners of the page and goes with its signal', () => {
    const removed: string[] = [];
    const other = new AbortController();
    const spy = vi.spyOn(window, 'addEventListener');
    createGate(window, other.signal);
    const options = spy.mock.calls.map(([type, , given]) => ({
      type,
      ...(given as AddEventListenerOptions),
    }));
    spy.mockRestore();
    expect(options.every(({ capture, signal }) => capture === true && signal === other.signal)).toBe(true);
    for (const { type, passive } of options) if (passive) removed.push(type);
    expect(removed).toEqual(['wheel', 'touchstart', 'touchmove', 'touchend', 'touchcancel']);
  });
});
