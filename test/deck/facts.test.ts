import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsOf, factsByCard, factsOf } from '../../src/deck/facts.ts';
import type { Fact } from '../../src/deck/types.ts';
import { deck } from './arbitrary.ts';
import { PLAIN_FACT } from './plain.ts';

describe('cardsOf', () => {
  it.each<[string, Partial<Fact>, string[]]>([
    ['its own card alone', {}, ['mill']],
    ['linked cards', { text: ['It ', { text: 'turns', card: 'wind' }] }, ['mill', 'wind']],
    ['the speaker', { saidBy: { name: 'Ann', card: 'ann' } }, ['mill', 'ann']],
    ['a speaker without card', { saidBy: { name: 'Ann', card: null } }, ['mill']],
    ['further cards', { also: ['town'] }, ['mill', 'town']],
    [
      'each once, its own first',
      { text: [{ text: 'a', card: 'town' }], also: ['mill', 'town'] },
      ['mill', 'town'],
    ],
  ])('gives %s', (_, fact, ids) => {
    expect(cardsOf({ ...PLAIN_FACT, ...fact }, 'mill')).toEqual(ids);
  });
});

describe('factsOf', () => {
  it('gives each fact to the cards that it concerns, once, own ones first and otherwise in the order of the deck', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(deck, (deck) => {
        const all = deck.cards.flatMap((card) => card.facts.map((fact) => ({ fact, card })));
        const byCard = factsByCard(deck);
        for (const { id } of deck.cards) {
          const own = all.filter(({ card }) => card.id === id);
          const others = all.filter(
            ({ card, fact }) => card.id !== id && cardsOf(fact, card.id).includes(id),
          );
          expect(factsOf(deck, id)).toEqual([...own, ...others]);
          expect(byCard.get(id) ?? []).toEqual([...own, ...others]);
        }
      }),
      { numRuns: 50 },
    );
  });
});
