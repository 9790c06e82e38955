// A page being followed in fake time, and a background that knows one name.
import { vi } from 'vitest';
import type { Candidate } from '../../src/match/types.ts';
import { createBudget } from '../../src/page/budget.ts';
import type { Found } from '../../src/page/found.ts';
import type { PageText } from '../../src/page/marking-types.ts';
import { followText } from '../../src/page/text.ts';

/** Candidates of each place where a name stands. */
export function findName(text: string, name = 'Berg'): Candidate[] {
  const options = [{ card: 'deck#berg', deck: 'deck', unsure: false, everyday: false }];
  return [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    options,
  }));
}

export type Find = (texts: readonly string[]) => Promise<readonly (readonly Candidate[])[]>;

/** What was asked of the background and told of the page. */
export interface Followed {
  readonly text: PageText;
  /** Every text that was sent. */
  readonly sent: string[];
  /** Texts of blocks that were said to be gone. */
  readonly gone: string[];
  readonly stop: () => void;
  /** What stands where names were found, in no order. */
  marked(): string[];
}

/** Follows the body, or a part of it; `find` is asked after the texts are noted. */
export function follow(
  whole: Document | Element = document,
  find: Find = async (texts) => texts.map((text) => findName(text)),
): Followed {
  const life = new AbortController();
  const sent: string[] = [];
  const gone: string[] = [];
  const told = {
    find(texts: readonly string[]) {
      sent.push(...texts);
      return find(texts);
    },
    gone: ({ block }: Found) => gone.push(block.text),
    changed() {},
    inSight() {},
  };
  const text = followText(whole, told, createBudget(), life.signal);
  return {
    text,
    sent,
    gone,
    stop: () => life.abort(),
    marked: () => [...text.found].map(({ block }) => block.text).sort(),
  };
}

/** Longer than all waits of a page that does not change. */
export const ALL_WAITS = 20_000;

/** Lets fake time pass. */
export const pass = (ms = ALL_WAITS) => vi.advanceTimersByTimeAsync(ms);
