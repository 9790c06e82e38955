import { describe, expect, it } from 'vitest';
import { type Clock, inSlices, slicer } from '../../src/page/slices.ts';

/** A clock that moves by hand, and what waits for it. */
function handClock() {
  const waits: string[] = [];
  let time = 0;
  let idleFor = 0;
  let goOn = () => {};
  const clock: Clock = {
    now: () => time,
    soon(back) {
      waits.push('soon');
      goOn = back;
    },
    idle(back) {
      waits.push('idle');
      goOn = () => back(() => idleFor);
    },
  };
  return {
    clock,
    waits,
    work: (ms: number) => {
      time += ms;
    },
    /** The wait ends after `ms`, with the page idle for `idle` ms more. */
    async turn(ms: number, idle = 0) {
      time += ms;
      idleFor = idle;
      goOn();
      await Promise.resolve();
    },
  };
}
const never = new AbortController().signal;

describe('the slicer', () => {
  it('waits once a slice is used up, and not before', () => {
    const hand = handClock();
    const { between } = slicer(never, undefined, hand.clock);
    hand.work(7);
    expect(between()).toBeUndefined();
    hand.work(1);
    expect(between()).toBeInstanceOf(Promise);
    expect(hand.waits).toEqual(['idle']);
  });

  it('waits for idle moments, and for less while one lasts or work is urgent', async () => {
    const hand = handClock();
    let isUrgent = true;
    const { between } = slicer(never, () => isUrgent, hand.clock);
    const step = async (idle?: number) => {
      hand.work(9);
      const wait = between();
      await hand.turn(1, idle);
      await wait;
    };
    await step();
    isUrgent = false;
    await step(40);
    await step(30);
    await step(5);
    await step();
    expect(hand.waits).toEqual(['soon', 'idle', 'soon', 'soon', 'idle']);
  });

  it('counts work, not waits of either kind', async () => {
    const hand = handClock();
    const slices = slicer(never, undefined, hand.clock);
    hand.work(9);
    const wait = slices.between();
    await hand.turn(100);
    await wait;
    hand.work(3);
    let answer = () => {};
    const answered = slices.rest(new Promise<void>((resolve) => (answer = resolve)));
    hand.work(500);
    answer();
    await answered;
    hand.work(2);
    expect(slices.worked()).toBe(14);
    expect(slices.between()).toBeUndefined();
  });

  it('rejects after the wait in which it was aborted', async () => {
    const hand = handClock();
    const life = new AbortController();
    const { between } = slicer(life.signal, undefined, hand.clock);
    hand.work(9);
    const wait = expect(between()).rejects.toThrow();
    life.abort();
    await hand.turn(1);
    await wait;
  });
});

describe('inSlices', () => {
  function* steps(hand: ReturnType<typeof handClock>, done: number[]) {
    for (let n = 0; n < 6; n++) {
      hand.work(3);
      done.push(n);
      yield;
    }
  }

  it('does every step at once where there is time', () => {
    const hand = handClock();
    const done: number[] = [];
    inSlices([1, 2, 3].values(), slicer(never, undefined, hand.clock), () => true).then((all) =>
      done.push(Number(all)),
    );
    expect(hand.waits).toEqual([]);
  });

  it('goes on after each wait until it is over', async () => {
    const hand = handClock();
    const done: number[] = [];
    let isOver = false;
    const all = inSlices(steps(hand, done), slicer(never, undefined, hand.clock), () => isOver);
    expect(done).toEqual([0, 1, 2]);
    isOver = true;
    await hand.turn(1);
    expect(await all).toBe(false);
    expect(done).toEqual([0, 1, 2]);
    const rest = handClock();
    const again: number[] = [];
    const finished = inSlices(steps(rest, again), slicer(never, undefined, rest.clock), () => false);
    await rest.turn(1);
    await rest.turn(1);
    expect(await finished).toBe(true);
    expect(again).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
