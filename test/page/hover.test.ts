import { describe, expect, it } from 'vitest';
import { SCROLL_CALM, SETTLE, step } from '../../src/page/hover.ts';
import type { HoverEvent, Timing } from '../../src/page/hover-events.ts';
import { cardOf, START } from '../../src/page/hover-state.ts';
import { on, Play, scriptOf, TIMING } from './hover-play.ts';

const ALT: Timing = { ...TIMING, open: 'alt' };
const KEYBOARD: Timing = { ...TIMING, open: 'keyboard' };

/**
 * Each case of a table: what it shows; `when` and a script; `then` and what it does to the card. The scripts go on
 * after `given`, which alone `does` what it says.
 */
function cases(table: string, { timing = TIMING, given = '', does = '' } = {}): void {
  const rows = table.trim().split(/\n(?=\S)/);
  it.each(rows.map((row) => row.split(/\n\s*/)))('%s', (_, script, expected) => {
    const page = new Play(timing);
    page.feedAll(scriptOf([given, script!.replace('when ', '')].filter(Boolean).join(', ')));
    page.finish();
    expect(page.isWaiting).toBe(false);
    expect(page.log.join(', ')).toBe([does, expected!.replace(/^then ?/, '')].filter(Boolean).join(', '));
  });
}

/** Card 1, opened by the pointer. */
const OPENED = { given: '0 on 1, 210 placed 1', does: '200 open 1 by pointer' };

describe('opening by pointer', () => {
  cases(`
opens after a rest
  when 0 on 1
  then 200 open 1 by pointer
counts from when the pointer came, wherever on the mark it moves
  when 0 at 110 105 1, 150 at 150 110 1
  then 200 open 1 by pointer
opens nothing on a sweep over marks
  when 0 on 1, 150 on 2, 300 on 3, 450 away
  then
rests anew after leaving
  when 0 on 1, 150 away, 160 on 1
  then 360 open 1 by pointer
opens nothing once the pointer is out of the frame
  when 0 on 1, 150 out
  then
opens when the pointer comes back into the frame where it left
  when 0 on 1, 100 out, 500 on 1
  then 700 open 1 by pointer
opens nothing with a button held
  when 0 on 1 +button
  then
opens nothing where a drag ended, until the pointer comes again
  when 0 on 1 +button, 50 on 1, 400 away, 500 on 1
  then 700 open 1 by pointer
opens nothing where the reader pressed
  when 0 on 1, 100 press 1, 150 at 131 108 1
  then
opens nothing once the window lost the focus
  when 0 on 1, 100 blur
  then
opens nothing once the mark is gone
  when 0 on 1, 100 gone 1
  then
opens nothing once it was dismissed
  when 0 on 1, 100 dismiss, 150 at 131 108 1
  then
opens nothing under a pointer that the page scrolled there
  when 0 at 130 108, 50 scroll, 60 on 1
  then
opens that once the pointer moves
  when 0 at 130 108, 50 scroll, 60 on 1, 900 at 131 108 1
  then 1100 open 1 by pointer
ends a rest when the page scrolls
  when 0 on 1, 100 scroll
  then
`);
});

describe('with Alt', () => {
  cases(
    `
opens nothing without
  when 0 on 1
  then
opens after a rest with Alt held
  when 0 on 1 +alt
  then 200 open 1 by pointer
rests from when Alt goes down
  when 0 on 1, 500 alt down, 530 alt down
  then 700 open 1 by pointer
ends the rest when Alt goes up
  when 0 on 1 +alt, 150 alt up
  then
keeps the card when Alt goes up
  when 0 on 1 +alt, 300 alt up
  then 200 open 1 by pointer
forgets Alt when the window loses the focus
  when 0 alt down, 10 blur, 20 on 1
  then
changes to a neighbour with Alt held
  when 0 on 1 +alt, 400 on 2 +alt
  then 200 open 1 by pointer, ${400 + SETTLE} close 1, ${400 + SETTLE} open 2 by pointer
changes to no neighbour without
  when 0 on 1 +alt, 400 on 2
  then 200 open 1 by pointer, 700 close 1
opens by tap
  when 0 tap 1
  then 0 open 1 by touch
`,
    { timing: ALT },
  );
});

describe('with the keyboard only', () => {
  cases(
    `
opens nothing by pointer
  when 0 on 1, 500 on 2 +alt
  then
opens nothing by tap
  when 0 tap 1
  then
opens by key
  when 0 key 1
  then 0 open 1 by key
`,
    { timing: KEYBOARD },
  );
});

describe('a card opened by the pointer', () => {
  cases(
    `
stays while the pointer is on the mark
  when 9000 at 131 109 1
  then
closes after the delay elsewhere
  when 500 away
  then 800 close 1
does not count the delay anew when the pointer moves elsewhere
  when 500 away, 700 at 601 50
  then 800 close 1
closes after the delay out of the frame
  when 500 out
  then 800 close 1
stays when the pointer returns in time
  when 500 away, 799 on 1
  then
stays while the pointer is on it
  when 500 away, 700 card
  then
closes when the pointer has left it
  when 500 card, 900 away
  then 1200 close 1
stays when a drag leaves it, until the button is up
  when 500 card, 510 press card, 600 away +button, 2000 away
  then 2300 close 1
stays when the window loses the focus
  when 500 blur
  then
closes and leaves the focus on a press elsewhere
  when 500 away, 600 press page
  then 600 close 1 leaving the focus
closes on a press on its mark, which stays quiet
  when 500 press 1, 600 at 131 108 1
  then 500 close 1 leaving the focus
stays on a press in it
  when 500 card, 600 press card
  then
closes when its mark is gone
  when 500 gone 1
  then 500 close 1
stays when another mark is gone
  when 500 gone 2
  then
stays when its mark is renewed, and while the pointer is on that
  when 500 renewed 1 3, 510 at 131 108 3
  then
closes at the pointer’s leave of its renewed mark
  when 500 renewed 1 3, 510 away
  then 810 close 3
closes when its renewed mark is gone
  when 500 renewed 1 3, 510 gone 1, 520 gone 3
  then 520 close 3
closes when the page scrolls, and opens when the pointer moves again
  when 500 scroll, 520 on 1, 2000 at 131 108 1
  then 500 close 1, 2200 open 1 by pointer
closes when Gloss stops
  when 500 stop
  then 500 close 1
closes when Gloss stops while the pointer leaves
  when 500 away, 600 stop
  then 600 close 1
`,
    OPENED,
  );
});

describe('the corridor', () => {
  /** Slowly: the whole way takes longer than the closing delay. */
  const downward = '500 at 130 120, 600 at 130 130, 700 at 130 160, 800 at 130 170, 900 at 130 180';
  const upward = '700 at 130 190, 850 at 130 180, 1000 at 130 160, 1150 at 130 140, 1300 at 130 120';
  /** Down over mark 3. */
  const overThree = '500 at 130 130, 550 at 130 140 3, 600 at 130 144 3, 650 at 130 148 3, 700 at 130 152 3';
  cases(
    `
keeps the card under a slow pointer
  when ${downward}, 1150 card
  then
keeps it on the way back to the mark
  when 500 at 130 205 card, ${upward}, 1450 on 1
  then
closes when the pointer stops in it
  when ${downward}
  then 1200 close 1
closes when the pointer trembles in it
  when 500 at 130 150, 600 at 131 150.5, 700 at 130 150
  then 800 close 1
closes when the pointer turns away in it
  when 500 at 130 150, 600 at 130 140, 700 at 130 130
  then 800 close 1
ends beside it
  when 500 at 130 130, 600 at 60 150, 700 at 50 180
  then 800 close 1
leads to where the card was placed anew
  when 500 at 130 130, 550 placed 1 above, 700 at 130 95
  then 1000 close 1
heeds no placing of another card
  when 500 at 130 130, 510 placed 2 above, 700 at 130 150
  then 1000 close 1
passes over another mark without changing to it
  when ${overThree}, 750 at 130 160, 850 card
  then
changes to a mark on which the pointer stops
  when ${overThree}
  then ${700 + SETTLE} close 1, ${700 + SETTLE} open 3 by pointer
`,
    OPENED,
  );
  cases(
    `
is none while the card was not placed: time alone counts
  when 500 at 130 150, 700 at 130 170
  then 800 close 1
leads to a card that is placed when the pointer is under way
  when 500 at 130 130, 600 placed 1, 700 at 130 150
  then 1000 close 1
`,
    { given: '0 on 1', does: OPENED.does },
  );
});

describe('a neighbour', () => {
  cases(
    `
gets its card at once
  when 500 at 180 108, 520 on 2
  then ${520 + SETTLE} close 1, ${520 + SETTLE} open 2 by pointer
gets it even when the pointer moves about on it
  when 500 on 2, 550 at 232 108 2
  then ${500 + SETTLE} close 1, ${500 + SETTLE} open 2 by pointer
gets it at once from the card too
  when 500 card, 600 on 2
  then ${600 + SETTLE} close 1, ${600 + SETTLE} open 2 by pointer
gets none when swept over
  when 500 on 2, ${500 + SETTLE - 1} away
  then 800 close 1
does not put off closing when swept over
  when 500 away, 780 on 2, 820 away
  then 820 close 1
begins anew after another
  when 500 on 2, 550 on 3
  then ${550 + SETTLE} close 1, ${550 + SETTLE} open 3 by pointer
gets none with a button held
  when 500 at 180 108, 520 on 2 +button
  then 800 close 1
gets none once gone
  when 500 on 2, 510 gone 2
  then 800 close 1
gets none once the window lost the focus
  when 500 on 2, 510 blur
  then 800 close 1
gets none when Esc closed the card beside it
  when 500 on 2, 510 dismiss, 600 at 231 108 2
  then 510 close 1
`,
    OPENED,
  );
});

describe('dismissing', () => {
  cases(
    `
keeps the mark quiet
  when 500 dismiss, 600 at 131 108 1, 900 at 132 108 1
  then 500 close 1
keeps it quiet until the pointer has left it
  when 500 dismiss, 600 away, 700 on 1
  then 500 close 1, 900 open 1 by pointer
keeps it quiet over a scroll and a change of windows
  when 500 dismiss, 600 scroll, 650 blur, 700 at 131 108 1
  then 500 close 1
leaves other marks as they are
  when 500 dismiss, 600 on 2
  then 500 close 1, 800 open 2 by pointer
quiets no key
  when 500 dismiss, 600 key 1
  then 500 close 1, 600 open 1 by key
opens nothing that lay under the card before the pointer moves
  when 500 card, 600 dismiss, 610 at 250 300 2
  then 600 close 1
`,
    OPENED,
  );
});

describe('a pinned card', () => {
  cases(
    `
stays when the pointer leaves
  when 500 away
  then
stays when the pointer rests on another mark
  when 500 on 2
  then
stays when the reader presses elsewhere
  when 500 press page
  then
gives way to a card that the reader asks for
  when 500 key 2, 600 tap 3
  then 500 close 1, 500 open 2 by key, 600 close 2, 600 open 3 by touch
stays when its mark is gone
  when 500 gone 1
  then
is placed anew when its mark is renewed, and is closed by that name
  when 500 renewed 1 3, 510 renewed 1 2, 600 dismiss
  then 500 show, 600 close 3
closes when dismissed
  when 500 dismiss
  then 500 close 1
closes when Gloss stops
  when 500 stop
  then 500 close 1
hides while the page scrolls
  when 500 scroll, 600 scroll
  then 500 hide, ${600 + SCROLL_CALM} show
closes when dismissed out of sight
  when 500 scroll, 510 dismiss
  then 500 hide, 510 close 1
unpinned, stays while the pointer is on it
  when 900 unpin
  then
unpinned, closes when the pointer leaves
  when 900 unpin, 1000 away
  then 1300 close 1
unpinned while the pointer is elsewhere, closes after the delay
  when 500 away, 900 unpin
  then 1200 close 1
unpinned out of sight, closes
  when 500 scroll, 510 unpin
  then 500 hide, 510 close 1
`,
    { given: `${OPENED.given}, 300 card, 400 pin`, does: OPENED.does },
  );
  cases(
    `
may be pinned while the pointer is under way
  when 300 away, 400 pin
  then
`,
    OPENED,
  );
});

describe('a card opened by key', () => {
  cases(
    `
heeds no pointer
  when 100 on 1, 200 card, 300 away, 400 on 2
  then
gives way to the next
  when 100 key 2
  then 100 close 1, 100 open 2 by key
is placed anew when its mark is renewed, once it was placed
  when 100 renewed 1 3, 200 placed 3, 300 renewed 3 2
  then 300 show
waits out of sight for the end of scrolling to be placed anew
  when 100 placed 1, 200 scroll, 210 renewed 1 3
  then 200 hide, ${200 + SCROLL_CALM} show
closes on Esc
  when 100 dismiss
  then 100 close 1
closes and leaves the focus on a press elsewhere
  when 100 press 2
  then 100 close 1 leaving the focus
stays on a press in it
  when 100 press card
  then
stays on a press elsewhere while pinned
  when 50 pin, 100 press page
  then
closes on a press elsewhere once unpinned
  when 50 pin, 60 unpin, 100 press page
  then 100 close 1 leaving the focus
closes when its mark is gone
  when 100 gone 1
  then 100 close 1
hides while the page scrolls
  when 100 scroll
  then 100 hide, ${100 + SCROLL_CALM} show
may be pinned out of sight
  when 100 scroll, 110 pin, 500 press page
  then 100 hide, ${100 + SCROLL_CALM} show
leaves the mark quiet that the pointer is on
  when 100 on 2, 200 dismiss, 300 at 231 108 2
  then 200 close 1
`,
    { given: '0 key 1', does: '0 open 1 by key' },
  );
  cases(`
ends a rest
  when 0 on 2, 100 key 1
  then 100 open 1 by key
`);
  cases(
    `
takes the place of one opened by pointer, at the same mark too
  when 500 key 1
  then 500 close 1, 500 open 1 by key
`,
    OPENED,
  );
});

describe('a card opened by touch', () => {
  cases(
    `
stays when the page scrolls
  when 100 scroll
  then
gives way to the next
  when 100 tap 2
  then 100 close 1, 100 open 2 by touch
closes on a tap elsewhere
  when 100 press page
  then 100 close 1 leaving the focus
stays on a tap in it
  when 100 press card
  then
`,
    { given: '0 tap 1', does: '0 open 1 by touch' },
  );
});

describe('settings', () => {
  it('that change end a rest that they no longer allow', () => {
    const resting = step(START, { ...on(1), now: 0 } as HoverEvent, TIMING);
    const wait = resting.effects.find((effect) => effect.type === 'wait')!;
    const after = step(resting.state, { type: 'waited', now: 200, token: wait.token }, KEYBOARD);
    expect(after.effects).toEqual([]);
    expect(cardOf(after.state)).toBeNull();
  });
});
