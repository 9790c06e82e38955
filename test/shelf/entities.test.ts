import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinCards } from '../../src/shelf/entities.ts';

const card = fc.record({
  title: fc.constantFrom('place Kovin', 'place Kowin', 'body Kovin', 'place Dal'),
  wikidata: fc.constantFrom(null, null, 'Q1', 'Q2', 'Q3'),
});
/** Decks in which no title stands twice, as none can in one of cards with anchors. */
const decks = fc
  .array(fc.uniqueArray(card, { maxLength: 3, selector: ({ title }) => title }), { maxLength: 5 })
  .map((list) =>
    list.map((cards, deck) => ({
      id: `d${deck}`,
      keys: cards.map((one, at) => ({ ...one, at, card: `c${at}` })),
    })),
  );
type Decks = Parameters<typeof joinCards>[0];

/** The cards that are one, as sorted lists in a sorted list. */
function groups(list: Decks): string[] {
  const { members } = joinCards(list);
  const ids = list.flatMap(({ id, keys }) => keys.map((key) => `${id}#${key.card}`));
  return [
    ...new Set(
      ids.map((id) =>
        members(id)
          .map((one) => `${one.deck}#${one.card}`)
          .sort()
          .join(' '),
      ),
    ),
  ].sort();
}

test('which cards are one does not depend on the order of the decks', () => {
  fc.assert(
    fc.property(decks, fc.infiniteStream(fc.nat()), (list, numbers) => {
      const shuffled = list
        .map((deck) => ({ deck, place: numbers.next().value }))
        .sort((left, right) => left.place - right.place)
        .map(({ deck }) => deck);
      expect(groups(shuffled)).toEqual(groups(list));
    }),
  );
});

test('cards of one id are one, cards of two ids or of one deck are not', () => {
  fc.assert(
    fc.property(decks, (list) => {
      const { unified } = joinCards(list);
      const all = list.flatMap(({ id, keys }) =>
        keys.map((key) => ({ ...key, deck: id, id: `${id}#${key.card}` })),
      );
      for (const left of all)
        for (const right of all) {
          const isOne = unified(left.id) === unified(right.id);
          if (left.wikidata && right.wikidata) expect(isOne).toBe(left.wikidata === right.wikidata);
          else if (left.deck === right.deck) expect(isOne).toBe(left === right);
        }
    }),
  );
});

test('an entity has the id of its first card in the order of the decks', () => {
  fc.assert(
    fc.property(decks, (list) => {
      const { unified, members } = joinCards(list);
      for (const { id, keys } of list)
        for (const key of keys) {
          const [first] = members(`${id}#${key.card}`);
          expect(unified(`${id}#${key.card}`)).toBe(`${first!.deck}#${first!.card}`);
        }
    }),
  );
});
