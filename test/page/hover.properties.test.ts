import fc from 'fast-check';
import { expect, it } from 'vitest';
import { step } from '../../src/page/hover.ts';
import type { Effect, MarkId, Over, Timing } from '../../src/page/hover-events.ts';
import { cardOf } from '../../src/page/hover-state.ts';
import {
  at,
  away,
  CARD,
  inCard,
  on,
  Play,
  placed,
  type Script,
  scriptOf,
  TIMING,
  type Untimed,
} from './hover-play.ts';

const marks = fc.integer({ min: 1, max: 3 });
const overs: fc.Arbitrary<Over> = fc.oneof(marks, fc.constantFrom<Over>('card', null));
const pointers = fc
  .record({
    x: fc.integer({ min: 90, max: 280 }),
    y: fc.integer({ min: 90, max: 220 }),
    over: overs,
    buttons: fc.constantFrom(0, 0, 0, 1),
    alt: fc.boolean(),
  })
  .map(({ x, y, over, ...held }) => at(x, y, over, held));
const plain = ['pin', 'unpin', 'dismiss', 'scroll', 'blur', 'out', 'stop', 'alt down', 'alt up'];
const events: fc.Arbitrary<Untimed> = fc.oneof(
  { weight: 12, arbitrary: pointers },
  { weight: 4, arbitrary: marks.map((mark) => on(mark)) },
  { weight: 4, arbitrary: marks.map((mark) => placed(mark)) },
  { weight: 1, arbitrary: overs.map((over): Untimed => ({ type: 'press', over })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom<'key-open' | 'tap' | 'gone'>('key-open', 'tap', 'gone'), marks)
      .map(([type, mark]): Untimed => ({ type, mark })),
  },
  { weight: 7, arbitrary: fc.constantFrom(...plain).map((words) => scriptOf(`0 ${words}`)[0]![1]) },
);
const gaps = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 600 }));
const scripts: fc.Arbitrary<Script> = fc.array(fc.tuple(gaps, events), { maxLength: 60 }).map((entries) => {
  let now = 0;
  return entries.map(([gap, event]) => {
    now += gap;
    return [now, event] as const;
  });
});
const timings: fc.Arbitrary<Timing> = fc
  .constantFrom<Timing['open']>('rest', 'rest', 'alt', 'keyboard')
  .map((open) => ({ ...TIMING, open }));

const RUNS = { numRuns: 1000 };

/** Plays random scripts and asks `check` after each event. */
const afterEach = (check: (page: Play, event: Untimed, effects: readonly Effect[]) => void) =>
  fc.assert(
    fc.property(scripts, timings, (script, timing) => {
      const page = new Play(timing);
      for (const [now, event] of script) check(page, event, page.feed(now, event));
    }),
    RUNS,
  );

it('a card closes before another opens, and what is told of is the card that is open', () => {
  fc.assert(
    fc.property(scripts, timings, (script, timing) => {
      const page = new Play(timing);
      page.feedAll(script);
      page.finish();
      let open: string | null = null;
      let isHidden = false;
      for (const [, what, which] of page.log.map((line) => line.split(' '))) {
        if (what === 'open') expect(open).toBeNull();
        else expect(open).not.toBeNull();
        if (what === 'close') expect(which).toBe(open);
        if (what === 'hide' || what === 'show') expect(isHidden).toBe(what === 'show');
        if (what === 'open') open = which!;
        if (what === 'close') open = null;
        isHidden = what === 'hide';
      }
      expect(isHidden).toBe(false);
      expect(cardOf(page.state)?.mark.toString() ?? null).toBe(open);
    }),
    RUNS,
  );
});

it('every wait ends, and once the pointer is out only cards are left that do not heed it', () => {
  fc.assert(
    fc.property(scripts, timings, (script, timing) => {
      const page = new Play(timing);
      page.feedAll(script);
      page.feedAll(scriptOf(['unpin', 'blur', 'out'].map((words) => `${page.now} ${words}`).join(', ')));
      page.finish();
      expect(page.isWaiting).toBe(false);
      expect(cardOf(page.state)?.by).not.toBe('pointer');
    }),
    RUNS,
  );
});

it('late answers to waits change nothing', () => {
  afterEach((page) => {
    for (const token of page.isWaiting ? page.tokens.slice(0, -1) : page.tokens) {
      const { state, effects } = step(page.state, { type: 'waited', now: page.now, token }, page.timing);
      expect(state).toBe(page.state);
      expect(effects).toEqual([]);
    }
  });
});

it('after a stop nothing is open or awaited', () => {
  afterEach((page, event) => {
    if (event.type !== 'stop') return;
    expect(cardOf(page.state)).toBeNull();
    expect(page.isWaiting).toBe(false);
  });
});

it('placing a card does nothing by itself', () => {
  afterEach((_, event, effects) => {
    if (event.type === 'placed') expect(effects).toEqual([]);
  });
});

it('the pointer opens cards only where the setting allows it, and only by staying', () => {
  afterEach((page, _, effects) => {
    if (page.timing.open === 'keyboard') expect(cardOf(page.state)?.by).not.toBe('pointer');
    expect(effects).not.toContainEqual(expect.objectContaining({ type: 'open', by: 'pointer' }));
  });
});

it('no pointer, press or scroll ends a pinned card', () => {
  fc.assert(
    fc.property(scripts, timings, (script, timing) => {
      const page = new Play(timing);
      let isPinned = false;
      for (const [now, event] of script) {
        page.passTo(now);
        const before = cardOf(page.state);
        page.feed(now, event);
        const after = cardOf(page.state);
        if (isPinned && after !== before)
          expect(['dismiss', 'pin', 'stop', 'key-open', 'tap']).toContain(event.type);
        if (event.type === 'pin') isPinned = event.pinned;
        if (after === null || after !== before) isPinned = false;
      }
    }),
    RUNS,
  );
});

it('a dismissed mark stays quiet until the pointer leaves it', () => {
  const leaves = (event: Untimed, mark: MarkId) =>
    ('over' in event && event.over !== mark) || ['out', 'stop', 'gone'].includes(event.type);
  fc.assert(
    fc.property(scripts, timings, marks, scripts, (before, timing, mark, after) => {
      const page = new Play(timing);
      page.feedAll(before);
      const start = page.now;
      page.feedAll([
        [start, on(mark)],
        [start, scriptOf('0 dismiss')[0]![1]],
      ]);
      const done = page.log.length;
      for (const [now, event] of after) {
        if (!leaves(event, mark)) page.feed(start + now, event);
      }
      page.finish();
      expect(page.log.slice(done).filter((line) => line.endsWith('by pointer'))).toEqual([]);
    }),
    RUNS,
  );
});

it('a pointer that stays nowhere for the opening delay opens nothing', () => {
  const stays = fc.array(fc.tuple(fc.integer({ min: 0, max: TIMING.openDelay - 1 }), marks));
  fc.assert(
    fc.property(stays, (stays) => {
      const page = new Play(TIMING);
      for (const [stay, mark] of stays) {
        page.feed(page.now, on(mark));
        page.passTo(page.now + stay);
        page.feed(page.now, away);
      }
      page.finish();
      expect(page.log).toEqual([]);
    }),
  );
});

it('a pointer that goes straight from mark to card, never still for the closing delay, keeps the card', () => {
  const ways = fc.record({
    x: fc.integer({ min: CARD.left, max: CARD.right }),
    steps: fc.integer({ min: 2, max: 60 }),
    pause: fc.integer({ min: 1, max: TIMING.closeDelay - 1 }),
  });
  fc.assert(
    fc.property(ways, ({ x, steps, pause }) => {
      const page = new Play(TIMING);
      page.feedAll(scriptOf('0 on 1, 210 placed 1'));
      for (let i = 1; i < steps; i++) {
        const part = i / steps;
        page.feed(page.now + pause, at(130 + (x - 130) * part, 116 + (CARD.top - 116) * part));
      }
      page.feed(page.now + pause, inCard);
      expect(page.log).toEqual(['200 open 1 by pointer']);
    }),
  );
});
