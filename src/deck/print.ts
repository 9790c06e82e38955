import { stringify } from 'yaml';
import { writeCard } from './card.ts';
import type { Deck, Source } from './types.ts';

/**
 * Writes a deck in its canonical form: `parseDeck` gives the same deck back, and printing that the same text.
 * Takes decks as `parseDeck` gives them; one with texts that the format refuses (line ends, control
 * characters, double spaces, nothing) prints to a file that `parseDeck` refuses or reads otherwise.
 */
export function printDeck(deck: Deck): string {
  const around = {
    titles: new Map(deck.cards.map(({ id, title }) => [id, title])),
    urls: new Map(deck.sources.map(({ id, url }) => [id, url])),
  };
  return [writeFront(deck), ...deck.cards.map((card) => writeCard(card, around))].join('\n\n').concat('\n');
}

function writeFront({ title, language, sources }: Deck): string {
  const entries = new Map(sources.map((source) => [source.id, sourceKeys(source)]));
  const front = { gloss: '1', title, language, sources: entries };
  // Failsafe: every scalar is text, so that dates and numbers need no quotes.
  const yaml = stringify(front, { schema: 'failsafe', lineWidth: 0, aliasDuplicateObjects: false });
  return `---\n${yaml}---`;
}

function sourceKeys(source: Source): Record<string, string> {
  const { title, publisher, author, published, basis, url, language, words } = source;
  const keys = { title, publisher, author, published: published?.date ?? null, basis, url, language };
  const given = Object.entries(keys).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries(words === 'ours' ? given : [...given, ['words', words]]);
}
