// As much of a browser as jsdom lacks and Gloss in a page needs: highlights, and what is shown. Nothing has a place.
import { vi } from 'vitest';

class FakeRange {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;
  constructor(init: StaticRangeInit) {
    this.startContainer = init.startContainer;
    this.startOffset = init.startOffset;
    this.endContainer = init.endContainer;
    this.endOffset = init.endOffset;
  }
}

/** The page's highlights by name. */
let registry = new Map<string, Set<FakeRange>>();

/** Gives the test's globals what they lack, until `vi.unstubAllGlobals`. Nothing is painted. */
export function lay(): void {
  registry = new Map();
  vi.stubGlobal('StaticRange', FakeRange);
  vi.stubGlobal(
    'Highlight',
    class extends Set<FakeRange> {
      priority = 0;
    },
  );
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('CSS', { highlights: registry });
  Element.prototype.checkVisibility = function (this: Element) {
    for (let at: Element | null = this; at; at = at.parentElement)
      if (at.hasAttribute('hidden')) return false;
    return (this as HTMLElement).style.display !== 'contents';
  };
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  document.caretPositionFromPoint = () => null;
}

/** What is painted under a name of a highlight: the text of each range, in the order of painting. */
export function painted(name = 'gloss'): string[] {
  return [...(registry.get(name) ?? [])].map((range) => {
    const { startContainer, startOffset, endContainer, endOffset } = range;
    if (startContainer === endContainer) return startContainer.nodeValue!.slice(startOffset, endOffset);
    return `${startContainer.nodeValue!.slice(startOffset)}…${endContainer.nodeValue!.slice(0, endOffset)}`;
  });
}

/** Names of all highlights in the page. */
export const names = () => [...registry.keys()];
