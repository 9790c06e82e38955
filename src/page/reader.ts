// Reads along in one document: text → candidates → mentions → marks → cards. Stops with its signal, and then
// nothing of it is left in the page.
import type { FrameReport } from '../browser/messages.ts';
import { isMutedOn, type Settings } from '../browser/settings.ts';
import { resolve } from '../match/resolve.ts';
import type { Candidate, CardId } from '../match/types.ts';
import { elementAround, isShown } from './dom.ts';
import type { Gate } from './gate.ts';
import { boxesOf, createHitTest } from './hit.ts';
import { lazyCards } from './lazy-cards.ts';
import { type Mark, markMaker, placesOf, toPaint } from './marks.ts';
import { inReadingOrder, type Placed } from './order.ts';
import { createPainter } from './paint.ts';
import type { Platform } from './platform.ts';
import { siteOf } from './site.ts';
import { pause, slicer } from './slices.ts';
import { type Found, followText } from './text.ts';

/** Least wait in ms between two looks at what was found. */
const REFRESH = 40;
/** The same in multiples of the time that the last look took: a long page is not looked through at each answer. */
const REST = 10;

/** A document being read. */
export interface Reader {
  /** Goes by other settings from now on. */
  setSettings(settings: Settings): void;
  /** Opens the card of the next or previous mark, once the page has been read. */
  step(forward: boolean): Promise<void>;
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
  const { document } = window;
  const host = siteOf(window);
  let settings = first;
  let placed: readonly Placed[] = [];
  /** In document order. */
  let marks: readonly Mark[] = [];
  let ofFound = new Map<Found, readonly Mark[]>();
  let title: { text: string; candidates: readonly Candidate[] } = { text: '', candidates: [] };
  let isReported = false;
  const mutedHere = new Set<CardId>();

  const painter = createPainter(signal);
  const marksOf = markMaker();
  const language = () => document.documentElement?.lang || null;
  const text = followText(
    whole,
    {
      find: (texts) => platform.find(texts, language()),
      gone: (found) => painter.wipe(ofFound.get(found) ?? []),
      changed,
    },
    signal,
  );
  const hit = createHitTest(document, text.roots);
  const cards = lazyCards({
    window,
    platform,
    gate,
    hit,
    signal,
    settings: () => settings,
    markOf: (id) => marks.find((mark) => mark.id === id),
    unmuted: (mark) => mark.cards.filter((card) => !isMuted(card)),
    onPage: () => new Set(marks.flatMap((mark) => mark.cards)),
    current: painter.current,
    muteHere(card, muted) {
      if (muted) mutedHere.add(card);
      else mutedHere.delete(card);
      paint();
    },
  });

  const isMuted = (card: CardId) => mutedHere.has(card) || isMutedOn(settings, host, card);
  const around = (mark: Mark) => elementAround(placesOf(mark).start.node);
  const isInSight = (mark: Mark) => isShown(around(mark));
  const isUnmuted = ({ mark }: { mark: Mark }) => !mark.cards.every(isMuted);
  const unmutedMarks = () => marks.filter((mark) => isUnmuted({ mark }));
  const unlessAborted = (error: unknown) => {
    if (!signal.aborted) throw error;
  };

  let hasChanged = false;
  let isLooking = false;
  /** Everything was read and looked at once, for the names asked for last. */
  let isSettled = false;
  async function look() {
    let rest = REFRESH;
    isLooking = true;
    try {
      while (hasChanged) {
        await pause(rest, signal);
        hasChanged = false;
        if (document.title !== title.text) await readTitle();
        const isAll = text.settled;
        const slices = slicer(signal);
        placed = await inReadingOrder(whole, new Set(text.found), slices.between);
        signal.throwIfAborted();
        if (isAll && text.settled) isSettled = true;
        paint();
        rest = Math.max(REFRESH, REST * slices.worked());
      }
    } finally {
      isLooking = false;
    }
  }
  function changed() {
    hasChanged = true;
    if (!isLooking) look().catch(unlessAborted);
  }
  function paint() {
    const there = placed.filter(({ found }) => text.found.has(found));
    const candidates = there.map(({ found }) => found.candidates);
    const mentions = resolve(candidates, title.candidates);
    ofFound = new Map(there.map(({ found }, i) => [found, marksOf(found, mentions[i]!)]));
    const ordered = there.flatMap(({ found, section }) =>
      ofFound.get(found)!.map((mark) => ({ mark, section })),
    );
    marks = ordered.map(({ mark }) => mark);
    const painted = toPaint(ordered.filter(isUnmuted), settings.marks, isInSight);
    painter.show(painted);
    hit.set(settings.marks === 'none' ? unmutedMarks().filter((mark) => mark.painted) : painted);
    cards.kept(marks);
    if (isReported) tellReport();
  }
  async function readTitle() {
    const { title: now } = document;
    const [candidates = []] = await platform.find([now], language()).catch(() => []);
    title = { text: now, candidates };
  }

  /** Does nothing where the background is away: the next change tells again. */
  async function tellReport() {
    const counts = new Map<CardId, number>();
    for (const { cards } of unmutedMarks())
      for (const card of cards) counts.set(card, (counts.get(card) ?? 0) + 1);
    const ids = [...counts.keys()];
    const titles = ids.length > 0 ? await platform.titles(ids).catch(() => null) : [];
    if (!titles) return;
    const listed: FrameReport['cards'] = ids.flatMap((card, i) => {
      const known = titles[i];
      return known ? [{ card, title: known, count: counts.get(card)! }] : [];
    });
    platform.report({ cards: listed, settled: isSettled, host });
  }
  async function settled() {
    while (!isSettled) await pause(REFRESH, signal);
  }

  return {
    setSettings(now) {
      const before = settings;
      settings = now;
      cards.setTheme(now.theme);
      const isOtherNames =
        `${before.decksOff}|${before.languagesOff}` !== `${now.decksOff}|${now.languagesOff}`;
      if (isOtherNames) {
        title = { text: '', candidates: [] };
        text.again();
        isSettled = false;
      }
      paint();
    },
    async step(forward) {
      await settled();
      // Behind a modal dialog all else is inert.
      const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
      const able = unmutedMarks().filter(
        (mark) => mark.painted && isInSight(mark) && (!modal || modal.contains(around(mark))),
      );
      const next = stepFrom(able, cards.open(), forward, window.innerHeight);
      if (next) cards.openByKey(next);
    },
    jump(card, n) {
      const there = unmutedMarks().filter((mark) => mark.cards.includes(card));
      const mark = there[n % Math.max(1, there.length)];
      if (mark) cards.openByKey(mark);
    },
    report() {
      isReported = true;
      tellReport();
    },
  };
}

/** The mark after (before) the open one; without one, the first in sight and below (the last in sight and above). */
function stepFrom(
  marks: readonly Mark[],
  open: number | null,
  forward: boolean,
  height: number,
): Mark | undefined {
  const at = marks.findIndex((mark) => mark.id === open);
  if (at >= 0) return marks[(at + (forward ? 1 : marks.length - 1)) % marks.length];
  const top = (mark: Mark) => boxesOf(mark)[0]?.top ?? 0;
  return forward
    ? (marks.find((mark) => top(mark) >= 0) ?? marks[0])
    : (marks.findLast((mark) => top(mark) < height) ?? marks.at(-1));
}
