import fc from 'fast-check';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import type { NamedDeck } from '../../src/match/types.ts';
import { shelfGroup } from '../../src/shelf/group.ts';
import { inMemory } from '../../src/shelf/in-memory.ts';
import { openLibrary } from '../../src/shelf/library.ts';
import { type CardSpec, deckWith, factOf, newDeck, newName, newShelf } from './shelves.ts';

const EVERYTHING = { text: '', limit: 10_000, patience: Number.POSITIVE_INFINITY };

/** Few titles and ids, so that decks share many. */
const cardSpec = fc
  .record({
    title: fc.constantFrom('Kovin', 'Dal', 'Tarn', 'Lund', 'Berg'),
    kind: fc.constantFrom('place', 'person'),
    wikidata: fc.constantFrom(null, null, 'Q1', 'Q2', 'Q3'),
    fact: fc.constantFrom(null, 'kovin', 'dal', 'tarn'),
  })
  .map(({ fact, ...card }) => ({ ...card, about: fact }));
const cards = fc.uniqueArray(cardSpec, { selector: ({ title }) => title, maxLength: 5 }).map((list) => {
  const ids = new Set(list.map(({ title }) => title.toLowerCase()));
  return list.map(({ about, ...card }): CardSpec => {
    const linked = about && ids.has(about) ? [' near ', { text: 'it', card: about }] : [' far away'];
    return { ...card, facts: [factOf({ text: [card.title, ...linked] })] };
  });
});
/** Some decks are large: as many more cards as make them so. */
const spec = fc.record({ cards, large: fc.boolean() });
const filler = Array.from({ length: 1_100 }, (_, i) => `Hamlet ${i}`);

describe('a library over the shelf', () => {
  it('answers as one over decks in memory does, in whatever order these were written', async () => {
    const decks = fc.array(spec, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(decks, fc.nat(), fc.nat(), async (specs, packs, replaced) => {
        const named = specs.map(({ cards, large }, i): NamedDeck => {
          return { id: `d${i}`, deck: deckWith(`Deck d${i}`, large ? [...cards, ...filler] : cards) };
        });
        const inPacks = packs % (named.length + 1);
        let time = 0;
        const shelf = newShelf({ now: () => ++time });
        // One deck stood there in another form first.
        const again = inPacks + (replaced % (named.length - inPacks + 1));
        for (const [i, { id, deck }] of named.entries()) {
          if (i < inPacks) continue;
          if (i === again) await shelf.put(await newDeck(id, ['Kovin', { title: 'Lund', wikidata: 'Q2' }]));
          else await shelf.put(await newDeck(id, deck.cards));
        }
        if (again < named.length) {
          const { revision } = (await shelf.deck(`d${again}`))!;
          await shelf.put(await newDeck(`d${again}`, named[again]!.deck.cards, { basedOn: revision }));
        }
        const broken = vi.fn();
        const library = await openLibrary([
          inMemory(named.slice(0, inPacks)),
          shelfGroup(shelf, await shelf.decks(), broken),
        ]);
        const plain = await openLibrary([inMemory(named)]);
        for (const { id, deck } of named) {
          for (const card of deck.cards.slice(0, 6)) {
            const shown = await library.card(`${id}#${card.id}`);
            const facts = shown?.facts.map((fact) => ({ ...fact, addedAt: null }));
            expect(shown && { ...shown, facts }).toEqual(await plain.card(`${id}#${card.id}`));
          }
        }
        expect(await library.search(EVERYTHING)).toEqual(await plain.search(EVERYTHING));
        const kovin = { ...EVERYTHING, text: 'ov' };
        expect(await library.search(kovin)).toEqual(await plain.search(kovin));
        expect(broken).not.toHaveBeenCalled();
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  it('sets a deck aside that cannot be read, and reads the others', async () => {
    const name = newName();
    const shelf = newShelf({ name });
    await shelf.putAll([await newDeck('a', ['Kovin']), await newDeck('b', ['Kovin', 'Dal'])]);
    const db = await openDB(name);
    const garbage = { ids: ['kovin'], cards: ['{'] };
    await db.put('cards', garbage, ['a', 'kovin']);
    await db.put('lines', { folded: '\tkovin', lines: '[' }, ['a', 0]);
    db.close();
    const broken = vi.fn();
    const library = await openLibrary([shelfGroup(shelf, await shelf.decks(), broken)]);
    expect(await library.card('a#kovin')).toMatchObject({ title: 'Kovin' });
    expect((await library.search({ ...EVERYTHING, text: 'dal' })).lines).toMatchObject([{ id: 'b#dal' }]);
    expect((await library.search({ ...EVERYTHING, text: 'kov' })).lines).toMatchObject([{ id: 'a#kovin' }]);
    expect(new Set(broken.mock.calls.map(([deck]) => deck))).toEqual(new Set(['a']));
  });

  it('finds within its limits', async () => {
    const shelf = newShelf();
    await shelf.put(await newDeck('a', [...filler, 'Tarn']));
    const library = await openLibrary([shelfGroup(shelf, await shelf.decks(), () => {})]);
    const found = (text: string, limit: number, patience = Number.POSITIVE_INFINITY) =>
      library.search({ text, limit, patience });
    expect(await found('hamlet 10', 3)).toMatchObject({
      lines: [{ title: 'Hamlet 10' }, { title: 'Hamlet 100' }, { title: 'Hamlet 1000' }],
      more: true,
    });
    expect(await found('tarn', 3)).toMatchObject({ lines: [{ title: 'Tarn' }], more: false });
    expect(await found('', 2)).toMatchObject({ lines: [{}, {}], more: true });
    expect(await found('tarn', 3, 0)).toEqual({ lines: [], more: true });
  });
});
