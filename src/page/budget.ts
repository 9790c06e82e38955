// What following a page may cost. A page that always changes gets a small share of a core, one that changes at
// once and then rests is read at once.

/** Share of a core for a page that changes for ever. */
const SHARE = 0.02;
/** Work in ms that may be done before it has been earned. */
const ADVANCE = 300;

/** Work done against work allowed. */
export interface Budget {
  /** `ms` of work were done. */
  spend(ms: number): void;
  /** ms until more may be done. */
  wait(): number;
  /** All that was done is forgiven. */
  clear(): void;
}

/** Nothing done yet. `now` in ms, from any start. */
export function createBudget(now = () => performance.now()): Budget {
  let debt = 0;
  let at = now();
  const pay = () => {
    debt = Math.max(0, debt - SHARE * (now() - at));
    at = now();
  };
  return {
    spend(ms) {
      pay();
      debt += ms;
    },
    wait() {
      pay();
      return Math.max(0, (debt - ADVANCE) / SHARE);
    },
    clear() {
      debt = 0;
    },
  };
}

/** Least wait in ms between two looks at what was found in a page. */
export const REFRESH = 40;
/** The same while a page is read for the first time, and the longest. Browsers may draw a long page for 50 ms at each change of its highlights. */
const FIRST_REFRESH = 250;
const LONGEST_REST = 2_000;
/** Then also in multiples of the time that the last look took. */
const REST = 5;

/** Wait in ms after a look that took `worked` ms and came after a wait of `last` ms, while a page is read for the first time. */
export const firstRest = (last: number, worked: number): number =>
  Math.min(Math.max(FIRST_REFRESH, 2 * last, REST * worked), LONGEST_REST);
