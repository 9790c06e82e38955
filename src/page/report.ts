// What a frame tells whoever looks at it from outside, such as the popup.
import type { FrameReport } from '../browser/messages.ts';
import type { CardId } from '../match/types.ts';
import type { Mark } from './marks.ts';
import type { CardPlatform } from './platform.ts';
import { inSlices, slicer } from './slices.ts';

/** What is told of. */
export interface ReportOptions {
  readonly platform: CardPlatform;
  readonly host: string;
  /** Marks in document order, without muted ones. */
  marks(): readonly Mark[];
  isVisible(mark: Mark): boolean;
  isSettled(): boolean;
}

/** Tells of a frame once it was asked to. */
export interface Report {
  /** Tells now and at each `tell` from now on. */
  begin(): void;
  tell(): void;
}

/** Mentions in text that is hidden do not count. Where the background is away nothing is told: the next change tells again. */
export function createReport(options: ReportOptions, signal: AbortSignal): Report {
  const { platform, host } = options;
  let isBegun = false;
  /** The latest telling: one that was begun before gives up. */
  let last = 0;

  async function report() {
    const mine = ++last;
    const counts = new Map<CardId, number>();
    if (!(await inSlices(count(counts), slicer(signal), () => mine !== last))) return;
    const ids = [...counts.keys()];
    const titles = ids.length > 0 ? await platform.titles(ids) : [];
    if (mine !== last) return;
    const cards: FrameReport['cards'] = ids.flatMap((card, i) => {
      const title = titles[i];
      return title ? [{ card, title, count: counts.get(card)! }] : [];
    });
    platform.report({ cards, settled: options.isSettled(), host });
  }
  function* count(counts: Map<CardId, number>) {
    for (const mark of options.marks()) {
      yield;
      if (!options.isVisible(mark)) continue;
      for (const card of mark.cards) counts.set(card, (counts.get(card) ?? 0) + 1);
    }
  }
  function tell() {
    if (isBegun) report().catch(() => {});
  }
  return {
    begin() {
      isBegun = true;
      tell();
    },
    tell,
  };
}
