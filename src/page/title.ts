// A page's title, which speaks for the names in its text though it is no part of it.
import type { Candidate } from '../match/types.ts';

/** A document's title and the candidates in it. */
export interface Title {
  readonly candidates: readonly Candidate[];
  /** Looks whether the title is another one. */
  refresh(): void;
  /** Looks for other names from now on. */
  again(): void;
}

/** Knows no title yet. `changed` is called when candidates have come. */
export function createTitle(
  document: Document,
  find: (text: string) => Promise<readonly Candidate[]>,
  changed: () => void,
): Title {
  let text = '';
  let candidates: readonly Candidate[] = [];
  function again() {
    text = '';
    candidates = [];
  }
  return {
    get candidates() {
      return candidates;
    },
    refresh() {
      const { title } = document;
      if (title === text) return;
      text = title;
      candidates = [];
      find(title).then(
        (found) => {
          if (text !== title || found.length === 0) return;
          candidates = found;
          changed();
        },
        // The next look asks again.
        again,
      );
    },
    again,
  };
}
