import type { Card } from '../../src/deck/types.ts';
import type { NamedDeck } from '../../src/match/types.ts';

/** A deck with a card for each name. */
export function deckOf(names: readonly string[], id = 'bench'): NamedDeck {
  const cards = names.map((title, i): Card => {
    const name = { text: title, language: null, unsure: false, unless: [] };
    const nothing = { role: null, wikidata: null, everyday: false, summary: null, facts: [] };
    return { id: String(i), title, kind: 'event', names: [name], ...nothing };
  });
  return { id, deck: { title: id, language: 'en', sources: [], cards } };
}
