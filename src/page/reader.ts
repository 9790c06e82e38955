// Reads along in one document: text → candidates → mentions → marks → cards. Stops with its signal, and then
// nothing of it is left in the page.
import { isMutedOn, type Settings } from '../browser/settings.ts';
import { createResolver } from '../match/resolve.ts';
import type { CardId } from '../match/types.ts';
import { createBudget, firstRest, REFRESH } from './budget.ts';
import { isShown } from './dom.ts';
import type { Found } from './found.ts';
import type { Gate } from './gate.ts';
import { createHitTest } from './hit.ts';
import { lazyCards } from './lazy-cards.ts';
import { chooser, elementOf, type Mark, type MarkInSection, markMaker, textAround } from './marks.ts';
import { inReadingOrder, type Placed } from './order.ts';
import { createPainter } from './paint.ts';
import type { Platform } from './platform.ts';
import { createReport } from './report.ts';
import { siteOf } from './site.ts';
import { afterFrame, inSlices, pause, slicer } from './slices.ts';
import { followText } from './text.ts';
import { createTitle } from './title.ts';

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
  const ofFound = new WeakMap<Found, readonly Mark[]>();
  const mutedHere = new Set<CardId>();

  const budget = createBudget();
  const painter = createPainter(signal);
  const marksOf = markMaker();
  const language = () => document.documentElement?.lang || null;
  const title = createTitle(
    document,
    async (text) => (await platform.find([text], language()))[0] ?? [],
    changed,
  );
  const text = followText(
    whole,
    {
      find: (texts) => platform.find(texts, language()),
      gone: (found) => painter.wipe(ofFound.get(found) ?? []),
      changed,
      inSight,
    },
    budget,
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
    textOf: (card) => textAround(marks, card),
    current: painter.current,
    muteHere(card, muted) {
      if (muted) mutedHere.add(card);
      else mutedHere.delete(card);
      repaint();
    },
  });

  const isMuted = (card: CardId) => mutedHere.has(card) || isMutedOn(settings, host, card);
  const isVisible = (mark: Mark) => isShown(elementOf(mark));
  const isUnmuted = (mark: Mark) => !mark.cards.every(isMuted);
  const unmutedMarks = () => marks.filter(isUnmuted);
  const unlessAborted = (error: unknown) => {
    if (!signal.aborted) throw error;
  };

  let hasChanged = false;
  let isLooking = false;
  /** Everything was read and looked at once, for the names asked for last. */
  let isSettled = false;
  let isSettling = false;
  let isFirst = true;
  async function look() {
    let rest = 0;
    isLooking = true;
    try {
      while (hasChanged) {
        await pause(rest, signal);
        await afterFrame(signal);
        hasChanged = false;
        title.refresh();
        const isAll = text.settled;
        const slices = slicer(signal, () => isFirst);
        const asked = new Set(text.found);
        const ordered = await inReadingOrder(whole, asked, slices.between);
        signal.throwIfAborted();
        // What came into sight meanwhile stays.
        placed = [...ordered, ...placed.filter(({ found }) => !asked.has(found))];
        isSettling = isAll && text.settled;
        await paint(slices);
        isFirst = false;
        budget.spend(slices.worked());
        rest = isSettled ? Math.max(REFRESH, budget.wait()) : firstRest(rest, slices.worked());
      }
    } finally {
      isLooking = false;
    }
  }
  function changed() {
    hasChanged = true;
    if (!isLooking) look().catch(unlessAborted);
  }
  function inSight(ahead: readonly Placed[]) {
    if (ahead.length === 0) return;
    const isAhead = new Set(ahead.map(({ found }) => found));
    placed = [...placed.filter(({ found }) => !isAhead.has(found)), ...ahead];
    repaint();
  }

  /** The latest painting: one that was begun before gives up. */
  let painting = 0;
  async function paint(slices = slicer(signal, () => true)) {
    const mine = ++painting;
    await inSlices(steps(), slices, () => mine !== painting);
  }
  const repaint = () => void paint().catch(unlessAborted);
  /** From what was found to what is shown. Only the last step shows. */
  function* steps() {
    const there = placed.filter(({ found }) => text.found.has(found));
    const resolver = createResolver();
    resolver.learn(title.candidates);
    for (const { found } of there) yield resolver.learn(found.candidates);
    const ordered: MarkInSection[] = [];
    for (const { found, section } of there) {
      const made = marksOf(found, resolver.mentionsIn(found.candidates));
      ofFound.set(found, made);
      for (const mark of made) ordered.push({ mark, section });
      yield;
    }
    const isChosen = chooser(settings.marks, isVisible);
    const shown = new Set<Mark>();
    for (const one of ordered) {
      if (isUnmuted(one.mark) && isChosen(one)) {
        shown.add(one.mark);
        hit.prepare(one.mark);
        if (settings.marks !== 'none') painter.prepare(one.mark);
      }
      yield;
    }
    marks = ordered.map(({ mark }) => mark);
    isSettled ||= isSettling;
    painter.show(settings.marks === 'none' ? [] : [...shown]);
    hit.set(shown);
    cards.kept(marks);
    report.tell();
  }
  const report = createReport(
    { platform, host, marks: unmutedMarks, isVisible, isSettled: () => isSettled },
    signal,
  );
  async function settled() {
    while (!isSettled) await pause(REFRESH, signal);
  }

  /** For other names. */
  function readAgain() {
    title.again();
    text.again();
    isSettled = false;
    isSettling = false;
  }
  signal.addEventListener('abort', platform.watchDecks(readAgain));

  return {
    setSettings(now) {
      const before = settings;
      settings = now;
      cards.setTheme(now.theme);
      const names = ({ decksOff, languagesOff }: Settings) => `${decksOff}|${languagesOff}`;
      if (names(before) !== names(now)) readAgain();
      repaint();
    },
    async step(forward) {
      await settled();
      cards.step(unmutedMarks(), forward);
    },
    jump(card, n) {
      const there = unmutedMarks().filter((mark) => mark.cards.includes(card) && isVisible(mark));
      if (there.length > 0) cards.openByKey(there[n % there.length]!);
    },
    report: report.begin,
  };
}
