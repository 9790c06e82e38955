// Which facts of a card an article still says that it was the source of when it was kept.
import { factText } from '../shelf/same-facts.ts';
import type { ShownCard, ShownFact } from '../shelf/types.ts';
import { slicer } from './slices.ts';

/**
 * The same card, with `inThisArticle` on those facts from this page whose words stand anywhere in it: its other facts
 * were looked for where it names the card. Rejects when the signal aborts.
 */
export async function withSaidHere(
  card: ShownCard,
  { body }: Document,
  signal: AbortSignal,
): Promise<ShownCard> {
  if (!card.facts.some(isOpen)) return card;
  const slices = slicer(signal, () => true);
  // What is in scripts stands there too, but costs no layout, as the text that is shown would.
  const text = body?.textContent ?? '';
  const facts: ShownFact[] = [];
  for (const fact of card.facts) {
    facts.push(isOpen(fact) ? { ...fact, inThisArticle: patternOf(fact).test(text) } : fact);
    await slices.between();
  }
  return { ...card, facts };
}

const isOpen = ({ fromThisPage, inThisArticle }: ShownFact) => fromThisPage && !inThisArticle;

/** A fact's words, however the page breaks its lines. */
function patternOf(fact: ShownFact): RegExp {
  const words = factText(fact).trim().split(/\s+/);
  return new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+'));
}
