// Decks that are held whole, such as those that ship, read as the shelf is.
import { factsByCard } from '../deck/facts.ts';
import { fold } from '../deck/fold.ts';
import type { NamedDeck } from '../match/types.ts';
import { keysOf } from './keys.ts';
import { countsOf, foldedLine, lineOf, othersOf } from './rows.ts';
import { best, matchesIn, WordMatches, wordsOf } from './search.ts';
import type { StoredCard } from './stored.ts';
import type { DeckGroup } from './types.ts';

/** These decks as a group. */
export function inMemory(decks: readonly NamedDeck[]): DeckGroup {
  const facts = remembered((deck: NamedDeck) => factsByCard(deck.deck));
  const cards = remembered((deck: NamedDeck) => new Map(deck.deck.cards.map((card) => [card.id, card])));
  const byId = new Map(decks.map((named) => [named.id, named]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const linesOf = (one: NamedDeck) => ({
    lines: one.deck.cards.map((card) => lineOf(card, facts(one))),
    folded: one.deck.cards.map((card) => foldedLine(card, fold(card.title))),
  });
  return {
    decks: decks.map(({ id, deck }) => {
      const { title, language, sources } = deck;
      return { id, title, language, sources, ...countsOf(deck), addedAt: null };
    }),
    store: {
      joins: async (ids) => ids.map((id) => byId.get(id)?.deck.cards.map(keysOf) ?? []),
      async cards(id, ids) {
        const named = byId.get(id);
        const found = ids.flatMap((one): [string, StoredCard][] => {
          const card = named && cards(named).get(one);
          return card ? [[one, { card, others: othersOf(one, facts(named)) }]] : [];
        });
        return new Map(found);
      },
      async search({ decks: ids, text, limit }) {
        const found = named(ids).flatMap((one) => {
          const { folded, lines } = linesOf(one);
          return matchesIn(one.id, folded, () => lines, wordsOf(text));
        });
        return { matches: best(found, limit), more: found.length > limit };
      },
      async holding(query) {
        const found = new WordMatches(query);
        for (const one of named(query.decks)) {
          const { folded, lines } = linesOf(one);
          found.add(one.id, folded, () => lines);
        }
        return found.ids;
      },
    },
  };
}

function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { value: V }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
