// The review's edits on a real shelf.
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { compileKept, countsOf, keptDeck } from '../../../src/browser/kept.ts';
import { reviewServices } from '../../../src/screens/browser-keeping.ts';
import type { ReviewServices, Saved } from '../../../src/screens/services.ts';
import { mendDeck } from '../../../src/shelf/mend.ts';
import type { Shelf } from '../../../src/shelf/shelf.ts';
import { article as bridge } from '../../keep/data.ts';
import { newShelf } from '../../shelf/shelves.ts';
import { fakeServices } from '../services.ts';

let shelf: Shelf;
vi.mock('../../../src/browser/api.ts', () => ({ api: {} }));
vi.mock('../../../src/browser/send.ts', () => ({ ask: async () => [] }));
vi.mock('../../../src/screens/browser-shelf.ts', () => ({ pageShelf: () => ({ shelf }) }));

const article = {
  ...bridge,
  paragraphs: [...bridge.paragraphs, { role: 'text', text: 'Anna Roth has been mayor of Kovin since 2019.' }],
} as const;
const ID = 'a-bridge';
const DAY = 86_400_000;
const RENAME = { type: 'rename', entity: 'kovin', title: 'Kovin town' } as const;
const open = (): ReviewServices => reviewServices(fakeServices().services, new URLSearchParams({ deck: ID }));

beforeAll(() => {
  vi.stubGlobal('history', { replaceState: () => {} });
});

/** Keeps the article on a new shelf. */
async function keep(): Promise<void> {
  shelf = newShelf();
  const made = compileKept({ article, edits: [], keptAt: 0, earlier: [] }, []);
  await shelf.put(await keptDeck(made, { id: ID, article, edits: [], basedOn: null }));
}

it('edits are stored with the deck as it is under them, one upon the other', async () => {
  await keep();
  const services = open();
  const { revision, compiled } = (await services.review())!;
  const [fact] = compiled.facts.filter(({ doubts }) => doubts.length === 0);
  const first = (await services.saveEdits(revision, [RENAME])) as Saved;
  const second = (await services.saveEdits(first.revision, [
    RENAME,
    { type: 'drop', fact: fact!.quote.exact },
  ])) as Saved;
  const deck = await shelf.deck(ID);
  // What the review tells is what the list of decks tells.
  expect(second.counts).toMatchObject({ cards: deck!.cards, facts: deck!.facts });
  expect(deck).toMatchObject({ revision: second.revision, origin: 'kept' });
  expect(await (await shelf.text(ID))!.text()).not.toContain(fact!.quote.exact);
  expect((await open().review())!.edits).toHaveLength(2);
});

it('facts of an earlier version, which have no line, are counted apart', async () => {
  shelf = newShelf();
  const last = { role: 'text', text: 'Anna Roth has been mayor of Kovin since 2018.' } as const;
  const corrected = { ...article, paragraphs: [...bridge.paragraphs, last] };
  const earlier = [{ article, keptAt: 0 }];
  const made = compileKept({ article: corrected, edits: [], keptAt: DAY, earlier }, []);
  const counted = countsOf(made);
  expect(counted.earlier).toBe(1);
  expect(counted).toMatchObject({ ...countsOf({ ...made, deck: made.newest }), earlier: 1 });
  const fact = made.edited.facts.find(({ quote }) => quote.exact === last.text)!.quote.exact;
  const drop = { type: 'drop', fact } as const;
  const without = compileKept({ article: corrected, edits: [drop], keptAt: DAY, earlier }, []);
  expect(countsOf(without)).toMatchObject({ facts: counted.facts - 1, earlier: 1 });
});

it('of two pages the second is told, and nothing of the first is lost', async () => {
  await keep();
  const [one, other] = [open(), open()];
  const { revision } = (await one.review())!;
  await other.review();
  await one.saveEdits(revision, [RENAME]);
  const drop = { type: 'drop-card', entity: 'kovin' } as const;
  expect(await other.saveEdits(revision, [drop])).toBe('conflict');
  expect((await shelf.article(ID))!.edits).toEqual([RENAME]);
  // Asked again, it knows the first's, and stores its own over them.
  const there = (await other.review())!;
  expect(there.edits).toEqual([RENAME]);
  expect(await other.saveEdits(there.revision, [...there.edits, drop])).toMatchObject({ counts: {} });
  expect((await shelf.article(ID))!.edits).toEqual([RENAME, drop]);
});

it('a deck that is mended meanwhile is no other', async () => {
  await keep();
  const services = open();
  const { revision } = (await services.review())!;
  await mendDeck(shelf, ID);
  expect((await shelf.deck(ID))!.revision).not.toBe(revision);
  const saved = await services.saveEdits(revision, [RENAME]);
  expect(saved).toMatchObject({ revision: (await shelf.deck(ID))!.revision });
  await mendDeck(shelf, ID);
  expect(await services.saveEdits(revision + 2, [])).not.toBe('conflict');
  expect((await shelf.article(ID))!.edits).toEqual([]);
});

it('of a deck that is gone nothing is stored', async () => {
  await keep();
  const services = open();
  const { revision } = (await services.review())!;
  await shelf.remove(ID, revision);
  expect(await services.saveEdits(revision, [RENAME])).toBe('gone');
  expect(await shelf.decks()).toEqual([]);
  expect(await open().review()).toBeNull();
});

it('says that the article’s words are damaged', async () => {
  await keep();
  await shelf.write({ decks: [ID] }, (tx) => tx.objectStore('articles').put({ deck: ID } as never));
  await expect(open().review()).rejects.toThrow('Its text on your shelf is damaged');
});

it('an article that is gone can be put back, with its edits and versions', async () => {
  await keep();
  const services = open();
  await services.review();
  const was = await shelf.article(ID);
  await shelf.erase();
  const back = (await services.putBack([RENAME])) as Saved;
  expect(await shelf.article(ID)).toEqual({ ...was, edits: [RENAME] });
  expect(await shelf.deck(ID)).toMatchObject({ revision: back.revision, cards: back.counts.cards });
  expect(await services.saveEdits(back.revision, [])).toMatchObject({ revision: back.revision + 1 });
  expect(await services.putBack([])).toBe('conflict');
});

describe('where the article was dropped, and another took the id of its deck', () => {
  const other = { ...article, url: 'https://courier.example/other' };
  const put = async (id: string, text: typeof other) => {
    const made = compileKept({ article: text, edits: [], keptAt: DAY, earlier: [] }, []);
    await shelf.put(await keptDeck(made, { id, article: text, edits: [], basedOn: null }));
  };
  async function taken(): Promise<ReviewServices> {
    await keep();
    const services = open();
    const { revision } = (await services.review())!;
    await shelf.remove(ID, revision);
    await put(ID, other);
    return services;
  }

  it('it is gone, and no edit goes onto the other', async () => {
    const services = await taken();
    expect(await services.revision()).toBeNull();
    expect(await services.saveEdits((await shelf.deck(ID))!.revision, [RENAME])).toBe('gone');
    expect(await services.review()).toBeNull();
    expect((await shelf.article(ID))!.edits).toEqual([]);
  });

  it('it is put back beside the other', async () => {
    const services = await taken();
    const back = (await services.putBack([RENAME])) as Saved;
    expect((await shelf.article(ID))!.article).toEqual(other);
    const own = (await shelf.deckOf(article.url!))!;
    expect(own.id).not.toBe(ID);
    expect((await shelf.article(own.id))!.edits).toEqual([RENAME]);
    expect(await services.saveEdits(back.revision, [])).toMatchObject({ counts: {} });
    expect((await shelf.article(own.id))!.edits).toEqual([]);
  });

  it('it is found where it was kept again, and put on the shelf once only', async () => {
    const services = await taken();
    await put('a-bridge-2', article as typeof other);
    expect(await services.putBack([RENAME])).toBe('conflict');
    expect(await services.saveEdits(1, [RENAME])).toBe('conflict');
    const { revision } = (await services.review())!;
    expect(await services.revision()).toBe(revision);
    expect(await services.saveEdits(revision, [RENAME])).toMatchObject({ counts: {} });
    expect((await shelf.article('a-bridge-2'))!.edits).toEqual([RENAME]);
    expect((await shelf.article(ID))!.edits).toEqual([]);
  });
});

it('an article whose deck was set aside makes it again when it is opened, with its edits', async () => {
  await keep();
  const services = open();
  const { revision } = (await services.review())!;
  await services.saveEdits(revision, [RENAME]);
  const file = await (await shelf.text(ID))!.text();
  await shelf.setAside(ID, 'unreadable');
  const again = (await open().review())!;
  expect(again.edits).toEqual([RENAME]);
  expect(await shelf.deck(ID)).toMatchObject({ state: 'ok', revision: again.revision });
  expect(await (await shelf.text(ID))!.text()).toBe(file);
});
