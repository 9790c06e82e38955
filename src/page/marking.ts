// From candidates to marks and cards, in one document: what `reader.ts` starts once there is something to mark or to
// tell of. Ends with its signal, and then nothing of it is left in the page.
import { isMutedOn } from '../browser/settings.ts';
import { createResolver } from '../match/resolve.ts';
import type { CardId } from '../match/types.ts';
import { firstRest, REFRESH } from './budget.ts';
import { isShown } from './dom.ts';
import type { Found } from './found.ts';
import { createHitTest } from './hit.ts';
import { lazyCards } from './lazy-cards.ts';
import type { Marking, MarkingOptions } from './marking-types.ts';
import {
  chooser,
  elementOf,
  isIntact,
  type Mark,
  type MarkInSection,
  markMaker,
  textAround,
} from './marks.ts';
import { inReadingOrder, type Placed } from './order.ts';
import { createPainter } from './paint.ts';
import type { CardPlatform } from './platform.ts';
import { createReport } from './report.ts';
import { createShowing } from './showing.ts';
import { siteOf } from './site.ts';
import { afterFrame, inSlices, pause, slicer } from './slices.ts';
import { createTitle } from './title.ts';

/** Begins to mark what is found in a text so far, and from now on. */
export function startMarking(platform: CardPlatform, options: MarkingOptions): Marking {
  const { window, whole, gate, text, budget, signal } = options;
  const { document } = window;
  const host = siteOf(window);
  let { settings } = options;
  let placed: readonly Placed[] = [];
  /** In document order. */
  let marks: readonly Mark[] = [];
  const ofFound = new WeakMap<Found, readonly Mark[]>();
  const mutedHere = new Set<CardId>();

  const painter = createPainter(signal);
  const marksOf = markMaker();
  const title = createTitle(document, options.find, changed);
  const hit = createHitTest(document, text.roots);
  const cards = lazyCards({
    window,
    platform,
    gate,
    hit,
    signal,
    settings: () => settings,
    marks: () => marks,
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
  const isThere = (found: Found) => text.found.has(found) || text.stale.has(found);
  const unlessAborted = (error: unknown) => {
    if (!signal.aborted) throw error;
  };

  let hasChanged = false;
  let isLooking = false;
  /** Everything was read and looked at once, for the names asked for last. */
  let isSettled = text.settled && text.found.size === 0;
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
        const asked = new Set([...text.found, ...text.stale]);
        const ordered = await inReadingOrder(whole, asked, slices.between);
        signal.throwIfAborted();
        // What came into sight meanwhile stays.
        placed = [...ordered, ...placed.filter(({ found }) => !asked.has(found) && isThere(found))];
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
  const showing = createShowing(changed, signal);
  /** From what was found to what is shown. Only the last step shows. */
  function* steps() {
    const there = placed.filter(({ found }) => isThere(found));
    const resolver = createResolver();
    resolver.learn(title.candidates);
    for (const { found } of there) yield resolver.learn(found.candidates);
    const ordered: MarkInSection[] = [];
    for (const { found, section } of there) {
      const all = marksOf(found, resolver.mentionsIn(found.candidates));
      // Where the text is read again a name stays that stands there still, or no card would open beside a clock.
      const made = text.stale.has(found) ? all.filter(isIntact) : all;
      ofFound.set(found, made);
      for (const mark of made) ordered.push({ mark, section });
      yield;
    }
    /** Elements that were looked at, and whether each is shown. */
    const looked = new Map<Element, boolean>();
    const isChosen = chooser(settings.marks, (mark) => {
      const element = elementOf(mark);
      const isSeen = isShown(element);
      if (element) looked.set(element, isSeen);
      return isSeen;
    });
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
    showing.follow(looked);
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

  changed();

  return {
    changed,
    gone: (found) => painter.wipe(ofFound.get(found) ?? []),
    inSight,
    again() {
      title.again();
      isSettled = false;
      isSettling = false;
    },
    setSettings(now) {
      settings = now;
      cards.setTheme(now.theme);
      repaint();
    },
    step(forward) {
      settled().then(() => cards.step(unmutedMarks(), forward), unlessAborted);
    },
    jump(card, n) {
      const there = unmutedMarks().filter((mark) => mark.cards.includes(card) && isVisible(mark));
      if (there.length > 0) cards.openByKey(there[n % there.length]!);
    },
    report: report.begin,
  };
}
