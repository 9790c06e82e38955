// Reads along in one document: text → candidates → mentions → marks → cards. Stops with its signal, and then
// nothing of it is left in the page. What becomes of candidates is `marking.ts`, whose code comes with the first.
import type { Settings } from '../browser/settings.ts';
import type { CardId } from '../match/types.ts';
import { createBudget } from './budget.ts';
import type { Gate } from './gate.ts';
import type { Marking } from './marking-types.ts';
import type { Platform } from './platform.ts';
import { untilDone } from './slices.ts';
import { followText } from './text.ts';

/** Wait in ms before code that could not be loaded is asked for again. */
const AGAIN = 5_000;

/** A document being read. */
export interface Reader {
  /** Goes by other settings from now on. */
  setSettings(settings: Settings): void;
  /** Opens the card of the next or previous mark, once the page has been read. */
  step(forward: boolean): void;
  /** Scrolls to the nth mention (from 0) of a card and opens its card. */
  jump(card: CardId, n: number): void;
  /** Reports now and whenever the mentions change. */
  report(): void;
}

/** Begins to read a parsed document, or a part of it. */
export function startReader(
  window: Window & typeof globalThis,
  whole: Document | Element,
  platform: Platform,
  gate: Gate,
  first: Settings,
  signal: AbortSignal,
): Reader {
  let settings = first;
  let marking: Marking | null = null;
  let starting: Promise<Marking> | null = null;
  const budget = createBudget();
  const find = (texts: readonly string[]) =>
    platform.find(texts, window.document.documentElement?.lang || null);
  const text = followText(
    whole,
    {
      find,
      gone: (found) => marking?.gone(found),
      changed() {
        if (marking || text.found.size > 0) withMarking((it) => it.changed());
      },
      inSight(placed) {
        if (placed.length > 0) withMarking((it) => it.inSight(placed));
      },
    },
    budget,
    signal,
  );

  async function start(): Promise<Marking> {
    const startMarking = await untilDone(platform.loadMarking, AGAIN, signal);
    const findOne = async (one: string) => (await find([one]))[0] ?? [];
    marking = startMarking({ window, whole, gate, text, find: findOne, budget, settings, signal });
    return marking;
  }
  function withMarking(use: (marking: Marking) => void) {
    if (marking) return use(marking);
    starting ??= start();
    starting.then(use).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }
  /** For other names. */
  function readAgain() {
    marking?.again();
    text.again();
  }
  signal.addEventListener('abort', platform.watchDecks(readAgain));

  return {
    setSettings(now) {
      const before = settings;
      settings = now;
      const names = ({ decksOff, languagesOff }: Settings) => `${decksOff}|${languagesOff}`;
      if (names(before) !== names(now)) readAgain();
      marking?.setSettings(now);
    },
    step: (forward) => withMarking((it) => it.step(forward)),
    jump: (card, n) => withMarking((it) => it.jump(card, n)),
    report: () => withMarking((it) => it.report()),
  };
}
