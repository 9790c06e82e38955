// A page of three marks with one timer, on which the hover machine is played.
import { step } from '../../src/page/hover.ts';
import type { Effect, HoverEvent, MarkId, Over, Timing } from '../../src/page/hover-events.ts';
import { type Hover, START } from '../../src/page/hover-state.ts';

/** An event whose time the script gives. */
export type Untimed = HoverEvent extends infer E ? (E extends HoverEvent ? Omit<E, 'now'> : never) : never;
export type Script = readonly (readonly [now: number, event: Untimed])[];

export const TIMING: Timing = { open: 'rest', openDelay: 200, closeDelay: 300 };

/*
 * Marks 1 and 2 stand on one line, mark 3 on the way from 1 down to its card:
 *   1: x 100–160   2: x 200–260, y 100–116;   3: x 100–160, y 140–156;   card: x 100–460, y 200–400
 */
const BOXES = [{ left: 100, top: 100, right: 160, bottom: 116 }];
export const CARD = { left: 100, top: 200, right: 460, bottom: 400 };
const CARD_ABOVE = { left: 100, top: -200, right: 460, bottom: 80 };
const CENTRES: Record<MarkId, { x: number; y: number }> = {
  1: { x: 130, y: 108 },
  2: { x: 230, y: 108 },
  3: { x: 130, y: 148 },
};

/** A pointer at a place and over something. */
export const at = (x: number, y: number, over: Over = null, { buttons = 0, alt = false } = {}): Untimed => ({
  type: 'pointer',
  at: { x, y },
  over,
  buttons,
  alt,
});

/** A pointer in the middle of a mark. */
export const on = (mark: MarkId, held = {}) => at(CENTRES[mark]!.x, CENTRES[mark]!.y, mark, held);

export const away = at(600, 50);
export const inCard = at(250, 300, 'card');
export const placed = (mark: MarkId, card = CARD): Untimed => ({ type: 'placed', mark, boxes: BOXES, card });

const overOf = (word: string | undefined): Over =>
  word === 'card' ? 'card' : word === undefined || word === 'page' ? null : Number(word);

/** The events of a script, by their first word; `words` are those after it. */
const EVENTS: Record<string, (words: string[]) => Untimed> = {
  on: ([mark, held]) => on(Number(mark), { alt: held === '+alt', buttons: held === '+button' ? 1 : 0 }),
  at: ([x, y, over]) => at(Number(x), Number(y), overOf(over)),
  away: ([held]) => at(600, 50, null, { buttons: held === '+button' ? 1 : 0 }),
  card: () => inCard,
  out: () => ({ type: 'out' }),
  press: ([over]) => ({ type: 'press', over: overOf(over) }),
  key: ([mark]) => ({ type: 'key-open', mark: Number(mark) }),
  tap: ([mark]) => ({ type: 'tap', mark: Number(mark) }),
  gone: ([mark]) => ({ type: 'gone', mark: Number(mark) }),
  renewed: ([mark, as]) => ({ type: 'renewed', mark: Number(mark), as: Number(as) }),
  placed: ([mark, where]) => placed(Number(mark), where === 'above' ? CARD_ABOVE : CARD),
  alt: ([held]) => ({ type: 'alt', held: held === 'down' }),
  pin: () => ({ type: 'pin', pinned: true }),
  unpin: () => ({ type: 'pin', pinned: false }),
  dismiss: () => ({ type: 'dismiss' }),
  scroll: () => ({ type: 'scroll' }),
  blur: () => ({ type: 'blur' }),
  stop: () => ({ type: 'stop' }),
};

/** Reads `0 on 1, 500 at 130 150 3, 900 press page`: times in ms, then the event. */
export function scriptOf(text: string): Script {
  return text.split(',').map((entry) => {
    const [now, name, ...words] = entry.trim().split(/\s+/);
    const event = EVENTS[name!];
    if (!event) throw new Error(`No event “${name}” in “${text}”.`);
    return [Number(now), event(words)];
  });
}

export class Play {
  readonly timing: Timing;
  state: Hover = START;
  now = 0;
  /** What was done to the card, and when: `200 open 1 by pointer`. */
  readonly log: string[] = [];
  /** Tokens of all waits so far. */
  readonly tokens: number[] = [];
  #timer: { readonly due: number; readonly token: number } | null = null;

  constructor(timing: Timing) {
    this.timing = timing;
  }

  get isWaiting(): boolean {
    return this.#timer !== null;
  }

  /** Lets time pass, then feeds an event; gives the event's own effects. */
  feed(now: number, event: Untimed): readonly Effect[] {
    this.passTo(now);
    return this.#take({ ...event, now } as HoverEvent);
  }

  feedAll(script: Script): void {
    for (const [now, event] of script) this.feed(now, event);
  }

  /** Lets time pass, answering waits. */
  passTo(now: number): void {
    while (this.#timer && this.#timer.due <= now) {
      const { due, token } = this.#timer;
      this.#timer = null;
      this.now = due;
      this.#take({ type: 'waited', now: due, token });
    }
    this.now = now;
  }

  /** Lets all waits end. */
  finish(): void {
    this.passTo(this.now + 100_000);
  }

  #take(event: HoverEvent): readonly Effect[] {
    const { state, effects } = step(this.state, event, this.timing);
    this.state = state;
    for (const effect of effects) this.#perform(effect);
    return effects;
  }

  #perform(effect: Effect): void {
    switch (effect.type) {
      case 'wait':
        this.#timer = { due: this.now + effect.ms, token: effect.token };
        this.tokens.push(effect.token);
        break;
      case 'cancel':
        this.#timer = null;
        break;
      case 'open':
        this.log.push(`${this.now} open ${effect.mark} by ${effect.by}`);
        break;
      case 'close':
        this.log.push(`${this.now} close ${effect.mark}${effect.focusBack ? '' : ' leaving the focus'}`);
        break;
      default:
        this.log.push(`${this.now} ${effect.type}`);
    }
  }
}
