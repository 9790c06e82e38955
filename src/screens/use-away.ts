import { useRef } from 'preact/hooks';
import type { CardId } from '../match/types.ts';
import type { PageLine } from './page-list.ts';
import type { Page } from './use-page.ts';

/**
 * Whether the card that is open beside a page gives way to the list of that page, which mentions others but not it. Not on
 * the page where the reader asked for the card, `askedOn`; while nothing is known of a page, nothing changes.
 */
export function useAway(
  page: Page,
  lines: readonly PageLine[],
  open: CardId | null,
  askedOn: string | null,
): boolean {
  const before = useRef(false);
  const isMentioned = lines.some(({ card }) => card === open);
  if (open === null || page.key === askedOn) before.current = false;
  else if (page.isRead && lines.length > 0) before.current = !isMentioned;
  return before.current;
}
