// The year in which a story that a text tells took place.
import type { IsoDate } from '../../deck/types.ts';

/** UTF-16 units before a text in which its story may have begun. */
export const NEAR = 2000;

/** The year, some years back, that a sentence before begins with: “In 1945 …”. What is told behind it took place then. */
export function storyOf(before: string, published: IsoDate | null): number | undefined {
  const year = Number([...before.matchAll(OPENING_YEAR)].at(-1)?.[1]);
  return published !== null && year <= Number(published.slice(0, 4)) - STORY_YEARS ? year : undefined;
}

const OPENING_YEAR =
  /(?:^|[.!?…]["”»)]*\s+)(?:In|By|At|On|During|Im|Am|En|В)\s[^.,;:!?]{0,40}?(?<!\d)((?:1[5-9]|20)\d\d)(?!\d)/gu;
const STORY_YEARS = 10;
