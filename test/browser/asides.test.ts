import { expect, it, vi } from 'vitest';
import { noteAsides } from '../../src/browser/asides.ts';
import { compileKept, keptDeck } from '../../src/browser/kept.ts';
import type { Shelf } from '../../src/shelf/shelf.ts';
import { article as bridge } from '../keep/data.ts';
import { dump, newDeck, newName, newShelf } from '../shelf/shelves.ts';

const article = {
  ...bridge,
  paragraphs: [
    { role: 'text', text: 'The Ministry of Transport will pay 40 million euros, Anna Roth said on Tuesday.' },
    { role: 'text', text: 'It will open in June 2025, Anna Roth has said in Kovin.' },
  ],
} as const;

/** A shelf with kept articles, as Gloss noted them before it knew asides; and one that was kept since, and an import. */
async function older(name: string, ids: readonly string[]): Promise<Shelf> {
  const shelf = newShelf({ name });
  const made = compileKept({ article, edits: [], keptAt: 0, earlier: [] }, []);
  for (const id of [...ids, 'since'])
    await shelf.put(await keptDeck(made, { id, article: { ...article, url: id }, edits: [], basedOn: null }));
  await shelf.put(await newDeck('import', ['Kovin']));
  await shelf.write({ decks: null }, async (tx) => {
    for (const id of ids) {
      const { aside: _, ...row } = (await tx.objectStore('decks').get(id))!;
      await tx.objectStore('decks').put(row);
    }
  });
  return shelf;
}

it('notes what decks kept before say in doubt, and changes nothing else', async () => {
  const ids = Array.from({ length: 12 }, (_, n) => `kept-${n}`);
  const name = newName();
  const shelf = await older(name, ids);
  const before = await dump(name);
  const told = vi.fn();
  shelf.watch(told);
  const rest = vi.fn(async () => {});
  await noteAsides(shelf, async () => [], rest);
  expect(rest).toHaveBeenCalledTimes(12);
  expect(told).toHaveBeenCalledTimes(2);
  const { aside } = (await shelf.deck('since'))!;
  expect(aside?.length).toBeGreaterThan(0);
  for (const id of ids) expect((await shelf.deck(id))!.aside).toEqual(aside);
  const { decks: _, ...rows } = await dump(name);
  expect(before).toMatchObject(rows);
  await noteAsides(shelf, async () => [], rest);
  expect(rest).toHaveBeenCalledTimes(12);
});

it('goes on past an article whose words are damaged', async () => {
  const shelf = await older(newName(), ['damaged', 'kept']);
  const rubbish = { deck: 'damaged', article: null } as never;
  await shelf.write({ decks: null }, (tx) => tx.objectStore('articles').put(rubbish));
  await noteAsides(
    shelf,
    async () => [],
    async () => {},
  );
  expect((await shelf.deck('kept'))!.aside).toEqual((await shelf.deck('since'))!.aside);
});

it('leaves what was written meanwhile', async () => {
  const shelf = await older(newName(), ['kept']);
  const { revision } = (await shelf.deck('kept'))!;
  await noteAsides(
    shelf,
    async () => {
      await shelf.remove('kept', revision);
      return [];
    },
    async () => {},
  );
  expect(await shelf.deck('kept')).toBeNull();
});
