// What of an article is on the shelf, in words.
import type { KeptCounts } from '../browser/kept.ts';
import { plural, type Words } from '../cards/words.ts';

/** What is kept, as a sentence or two. What is kept with the names alone is told without numbers. */
export function countsText({ cards, facts, doubtful, earlier }: KeptCounts, words: Words): string {
  const kept =
    cards === 0
      ? words('kept_bare')
      : words('kept_counts', plural(words, 'cards', cards), plural(words, 'facts', facts));
  const aside = doubtful > 0 && plural(words, 'kept_doubtful', doubtful);
  const before = earlier > 0 && plural(words, 'kept_earlier', earlier);
  return [kept, aside, before].filter(Boolean).join(' ');
}
