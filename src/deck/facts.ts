import type { Card, Deck, Fact } from './types.ts';

/** A fact and the card that it is written under. */
export interface OwnedFact {
  readonly fact: Fact;
  readonly card: Card;
}

/** Ids of all cards that a fact written under the card `owner` concerns, each once, `owner` first. */
export function cardsOf(fact: Fact, owner: string): string[] {
  const linked = fact.text.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.card]));
  const speaker = fact.saidBy?.card ?? null;
  return [...new Set([owner, ...linked, ...(speaker === null ? [] : [speaker]), ...fact.also])];
}

/** The facts that concern a card, its own first, otherwise in the deck's order. */
export function factsOf(deck: Deck, cardId: string): OwnedFact[] {
  return factsByCard(deck).get(cardId) ?? [];
}

/** `factsOf` for all cards of a deck in one pass. A card that no fact concerns is missing. */
export function factsByCard(deck: Deck): Map<string, OwnedFact[]> {
  const own = new Map<string, OwnedFact[]>();
  const others = new Map<string, OwnedFact[]>();
  for (const card of deck.cards) {
    for (const fact of card.facts) {
      for (const id of cardsOf(fact, card.id)) add(id === card.id ? own : others, id, { fact, card });
    }
  }
  for (const [id, facts] of others) own.set(id, [...(own.get(id) ?? []), ...facts]);
  return own;
}

function add(map: Map<string, OwnedFact[]>, id: string, fact: OwnedFact): void {
  const list = map.get(id);
  if (list === undefined) map.set(id, [fact]);
  else list.push(fact);
}
