import type { Card, Name } from '../../src/deck/types.ts';
import { compileIndex } from '../../src/match/index/compile.ts';
import { openIndex } from '../../src/match/index/open.ts';
import { createMatcher, type Matcher } from '../../src/match/matcher.ts';
import type { NamedDeck } from '../../src/match/types.ts';

/** A name as the tests write it: its text, or what differs from a sure name of no language. */
export type NameSpec = string | (Partial<Name> & { readonly text: string });

/** A card as the tests write it: one name, or names with what differs from a card of a place. */
export type CardSpec = NameSpec | (Partial<Omit<Card, 'names'>> & { readonly names: readonly NameSpec[] });

/** A deck of cards `c0`, `c1` … */
export function deckOf(cards: readonly CardSpec[], id = 'deck'): NamedDeck {
  return { id, deck: { title: id, language: 'en', sources: [], cards: cards.map(cardOf) } };
}

function cardOf(spec: CardSpec, at: number): Card {
  const given = typeof spec === 'object' && 'names' in spec ? spec : { names: [spec] };
  return {
    id: `c${at}`,
    title: `Card ${at}`,
    kind: 'place',
    role: null,
    wikidata: null,
    everyday: false,
    summary: null,
    facts: [],
    ...given,
    names: given.names.map(nameOf),
  };
}

function nameOf(spec: NameSpec): Name {
  const given = typeof spec === 'string' ? { text: spec } : spec;
  return { language: null, unsure: false, unless: [], ...given };
}

/** What scans for the names of decks. */
export function matcherOf(decks: readonly NamedDeck[]): Matcher {
  return createMatcher(decks.map((deck) => openIndex(compileIndex(deck))));
}
