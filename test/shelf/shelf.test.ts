import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/article/types.ts';
import { printDeck } from '../../src/deck/print.ts';
import { ShelfFullError } from '../../src/shelf/errors.ts';
import { shelfGroup } from '../../src/shelf/group.ts';
import { openLibrary } from '../../src/shelf/library.ts';
import { mendDeck } from '../../src/shelf/mend.ts';
import { factText } from '../../src/shelf/same-facts.ts';
import type { Shelf } from '../../src/shelf/shelf.ts';
import type { NewDeck } from '../../src/shelf/write.ts';
import { deckWith, dump, factOf, newDeck, newName, newShelf } from './shelves.ts';

const article = (text: string): Article => ({
  title: 'Two towns agree',
  publisher: null,
  author: null,
  published: null,
  url: 'https://courier.example/bridge',
  language: 'en',
  paragraphs: [
    { text: 'Two towns agree', role: 'headline' },
    { text, role: 'text' },
  ],
  captions: [],
});

describe('a deck on the shelf', () => {
  it('comes out byte for byte', async () => {
    const shelf = newShelf();
    const text = `\ufeff${printDeck(deckWith('Kovin', ['Kovin'])).replace('\n\n', '\n\n\n')}`;
    await shelf.put({ ...(await newDeck('kovin', ['Kovin'])), text: new Blob([text]) });
    const stored = await shelf.text('kovin');
    expect(await stored!.arrayBuffer()).toEqual(await new Blob([text]).arrayBuffer());
  });

  it('is counted and listed in the order of adding', async () => {
    let time = 0;
    const shelf = newShelf({ now: () => ++time });
    await shelf.put(await newDeck('b', ['Kovin', { title: 'Dal', facts: [factOf('Dal is a town.')] }]));
    await shelf.put(await newDeck('a', []));
    expect(await shelf.decks()).toMatchObject([
      { id: 'b', cards: 2, names: 2, facts: 1, languages: [], state: 'ok', origin: 'imported', url: null },
      { id: 'a', cards: 0, names: 0, facts: 0 },
    ]);
  });

  it('gives its cards, each with those whose facts concern it', async () => {
    const shelf = newShelf();
    const linked = factOf({ text: ['The bridge leads to ', { text: 'Dal', card: 'dal' }, '.'] });
    const many = Array.from({ length: 100 }, (_, i) => `Town ${i}`);
    await shelf.put(await newDeck('a', [{ title: 'Bridge', facts: [linked] }, 'Dal', ...many]));
    const cards = await shelf.cards('a', ['dal', 'bridge', 'town-99', 'nowhere', '']);
    expect([...cards.keys()]).toEqual(['dal', 'bridge', 'town-99']);
    expect(cards.get('dal')!.others).toEqual(['bridge']);
    expect(cards.get('bridge')).toMatchObject({ others: [], card: { facts: [linked] } });
  });

  it('has no cards of decks whose ids are alike', async () => {
    const shelf = newShelf();
    await shelf.putAll([
      await newDeck('a', ['Kovin']),
      await newDeck('a b', ['Dal']),
      await newDeck('b', []),
    ]);
    expect((await shelf.cards('a', ['dal'])).size).toBe(0);
    expect((await shelf.cards('b', ['kovin', 'dal'])).size).toBe(0);
    const [deck] = await shelf.decks();
    await shelf.remove('a', deck!.revision);
    expect((await shelf.cards('a b', ['dal'])).size).toBe(1);
  });

  it('leaves nothing behind when it is deleted, nor when all is erased', async () => {
    const name = newName();
    const shelf = newShelf({ name });
    await shelf.decks();
    const empty = await dump(name);
    const kept = { article: article('A bridge.'), edits: [], aside: [] };
    const written = await shelf.put(await newDeck('a', ['Kovin'], { origin: 'kept', kept }));
    await shelf.remove('a', written.ok ? written.deck.revision : 0);
    expect({ ...(await dump(name)), meta: [] }).toEqual(empty);
    await shelf.put(await newDeck('a', ['Kovin']));
    await shelf.see(['place Kovin']);
    await shelf.erase();
    expect({ ...(await dump(name)), meta: [] }).toEqual(empty);
  });
});

describe('two that change one deck', () => {
  const change = async (shelf: Shelf, title: string, basedOn: number | null) =>
    shelf.put(await newDeck('a', [title], { basedOn }));

  it('the second is told, and the first one’s change stays', async () => {
    const name = newName();
    const [one, other] = [newShelf({ name }), newShelf({ name })];
    const first = await change(one, 'Kovin', null);
    const { revision } = (await other.deck('a'))!;
    expect(first).toMatchObject({ ok: true, deck: { revision } });
    const second = await change(one, 'Dal', revision);
    const third = await change(other, 'Tarn', revision);
    expect(third).toEqual({ ok: false, conflict: second.ok && second.deck });
    expect((await one.cards('a', ['dal'])).size).toBe(1);
    expect(await other.remove('a', revision)).toMatchObject({ ok: false });
  });

  it.each([
    ['is there though nobody knew', async () => {}, null],
    ['is gone', (shelf: Shelf, revision: number) => shelf.remove('a', revision), 'known'],
    [
      'is gone and another has come',
      async (shelf: Shelf, revision: number) => {
        await shelf.remove('a', revision);
        await change(shelf, 'Tarn', null);
      },
      'known',
    ],
  ])('a deck that %s is a conflict', async (_, meanwhile, basedOn) => {
    const shelf = newShelf();
    await change(shelf, 'Kovin', null);
    const { revision } = (await shelf.deck('a'))!;
    await meanwhile(shelf, revision);
    expect(await change(shelf, 'Dal', basedOn === null ? null : revision)).toMatchObject({ ok: false });
  });

  it('a conflict among several decks undoes all', async () => {
    const shelf = newShelf();
    await change(shelf, 'Kovin', null);
    const written = await shelf.putAll([await newDeck('b', []), await newDeck('a', [])]);
    expect(written).toMatchObject([{ ok: false, conflict: { id: 'a' } }]);
    expect((await shelf.decks()).map(({ id }) => id)).toEqual(['a']);
  });

  it('all open shelves hear of a change', async () => {
    const name = newName();
    const [one, other] = [newShelf({ name }), newShelf({ name })];
    const heard = new Promise((resolve) => other.watch(resolve));
    await change(one, 'Kovin', null);
    expect(await heard).toEqual({ decks: ['a'] });
  });
});

describe('an article', () => {
  const keep = async (shelf: Shelf, text: string, basedOn: number | null) => {
    const kept = { article: article(text), edits: [], aside: [] };
    return shelf.put(await newDeck('a', ['Kovin'], { origin: 'kept', kept, basedOn }));
  };

  it('is found by its address and keeps its earlier words', async () => {
    let time = 0;
    const shelf = newShelf({ now: () => ++time });
    await keep(shelf, 'A bridge.', null);
    const { revision } = (await shelf.deckOf('https://courier.example/bridge'))!;
    expect(await shelf.article('a')).toMatchObject({ keptAt: 1, earlier: [] });
    const again = await keep(shelf, 'A bridge.', revision);
    expect(await shelf.article('a')).toMatchObject({ keptAt: 1, earlier: [] });
    await keep(shelf, 'A long bridge.', again.ok ? again.deck.revision : 0);
    expect(await shelf.article('a')).toMatchObject({
      keptAt: 3,
      article: { paragraphs: [{}, { text: 'A long bridge.' }] },
      earlier: [{ keptAt: 1, article: { paragraphs: [{}, { text: 'A bridge.' }] } }],
    });
    expect((await shelf.deck('a'))!.addedAt).toBe(1);
  });

  it.each<readonly [string, object]>([
    ['other fields', { junk: true }],
    ['no article', { article: null }],
    ['an article without text', { article: { ...article(''), paragraphs: 'A bridge.' } }],
    ['an address that is none', { article: { ...article(''), url: 7 } }],
    ['an edit that is none', { edits: [null] }],
    ['no day', { keptAt: '2024-03-12' }],
    ['an earlier version that is none', { earlier: [{ article: article('') }] }],
  ])('whose row has %s is none, until it is kept again', async (_, fields) => {
    const shelf = newShelf({ now: () => 5 });
    await keep(shelf, 'A bridge.', null);
    await shelf.write({ decks: ['a'] }, async (tx) => {
      const store = tx.objectStore('articles');
      const row = 'junk' in fields ? { deck: 'a' } : await store.get('a');
      await store.put({ ...row, ...fields } as never);
    });
    expect(await shelf.article('a')).toBeNull();
    const { revision } = (await shelf.deck('a'))!;
    expect(await keep(shelf, 'A bridge.', revision)).toMatchObject({ ok: true });
    expect(await shelf.article('a')).toMatchObject({ keptAt: 5, earlier: [] });
  });
});

describe('when facts came', () => {
  /** Puts a deck of these facts about Kovin at a time; `text` is what its article says, if it was kept. */
  async function put(shelf: Shelf, facts: readonly string[], text: string | null): Promise<void> {
    const kept = text === null ? null : { article: article(text), edits: [], aside: [] };
    const basedOn = (await shelf.deck('a'))?.revision ?? null;
    const origin = kept ? 'kept' : 'imported';
    const cards = [{ title: 'Kovin', facts: facts.map(factOf) }, { title: 'Dal' }];
    await shelf.put(await newDeck('a', cards, { origin, kept, basedOn }));
  }
  /** Each fact of the card with its time. */
  async function times(shelf: Shelf): Promise<string[]> {
    const decks = await shelf.decks();
    const library = await openLibrary([shelfGroup(shelf, decks, () => {})]);
    const card = await library.card('a#kovin');
    return card!.facts.map((fact) => `${factText(fact)} ${fact.addedAt}`);
  }

  it.each([
    ['imported', null, null],
    ['kept', 'It is long.', 'It is long and new.'],
  ])(
    'those that an %s deck repeats came before, those that are new to it come now',
    async (_, first, then) => {
      let now = 1;
      const shelf = newShelf({ now: () => now });
      await put(shelf, ['It is long.', 'It is old.'], first);
      now = 5;
      await put(shelf, ['It is old.', 'It is new.'], then);
      expect(await times(shelf)).toEqual(['It is old. 1', 'It is new. 5']);
      now = 9;
      await put(shelf, ['It is newer.', 'It is new.', 'It is old.'], then && `${then}.`);
      expect(await times(shelf)).toEqual(['It is newer. 9', 'It is new. 5', 'It is old. 1']);
      await mendDeck(shelf, 'a');
      expect(await times(shelf)).toEqual(['It is newer. 9', 'It is new. 5', 'It is old. 1']);
    },
  );

  it('what a review confirms or takes back came with its article', async () => {
    let now = 1;
    const shelf = newShelf({ now: () => now });
    await put(shelf, ['It is old.'], 'It is old. It is long.');
    now = 5;
    await put(shelf, ['It is old.', 'It is long.'], 'It is old. It is long.');
    expect(await times(shelf)).toEqual(['It is old. 1', 'It is long. 1']);
  });

  it('is known of a deck that is read in several steps', async () => {
    let now = 1;
    const shelf = newShelf({ now: () => now });
    const cards = Array.from({ length: 2_100 }, (_, n) => ({
      title: `Town ${n}`,
      facts: [factOf(`It has ${n} houses.`)],
    }));
    await shelf.put(await newDeck('a', cards));
    now = 5;
    const last = cards.at(-1)!;
    const grown = cards.with(-1, { ...last, facts: [...last.facts, factOf('It is new.')] });
    const { revision } = (await shelf.deck('a'))!;
    await shelf.put(await newDeck('a', grown, { basedOn: revision }));
    const ids = ['town-0', 'town-2099'];
    const came = await shelf.cards('a', ids);
    expect(ids.map((id) => came.get(id)!.came)).toEqual([undefined, [1, 5]]);
  });

  it('of a deck whose cards cannot be read, nothing is new', async () => {
    let now = 1;
    const shelf = newShelf({ now: () => now });
    await put(shelf, ['It is old.'], null);
    await shelf.write({ decks: ['a'] }, (tx) => tx.objectStore('cards').clear());
    now = 5;
    await put(shelf, ['It is old.', 'It is long.'], null);
    expect(await times(shelf)).toEqual(['It is old. 1', 'It is long. 1']);
  });
});

describe('what the reader has seen', () => {
  it('is known by any key of an entity, visit by visit', async () => {
    let minutes = 1;
    const shelf = newShelf({ now: () => minutes * 60_000 });
    const visit = (at: number, ...keys: string[]) => {
      minutes = at;
      return shelf.see(keys);
    };
    const at = (minute: number) => minute * 60_000;
    // At first sight nothing is new; what comes then is, for this visit.
    expect(await visit(1, 'place Kovin')).toBe(at(1));
    expect(await visit(29, 'place Kovin')).toBe(at(1));
    expect(await visit(58, 'place Kovin')).toBe(at(1));
    expect(await visit(90, 'place Kovin', 'Q1')).toBe(at(58));
    expect(await visit(100, 'Q1')).toBe(at(58));
    expect(await visit(200, 'place Kowin', 'Q1')).toBe(at(100));
    expect(await visit(200, 'place Dal')).toBe(at(200));
  });

  it('is known to a shelf that is opened later', async () => {
    const name = newName();
    await newShelf({ name, now: () => 1_000 }).see(['place Kovin']);
    const later = newShelf({ name, now: () => 2_000_000 });
    expect(await later.see(['place Kovin'])).toBe(1_000);
  });
});

/** Runs a write in which the nth request to the database fails in some way. False: it had fewer requests. */
async function breakAt(n: number, fail: (store: IDBObjectStore) => void, run: () => Promise<unknown>) {
  let left = n;
  const broken = (['put', 'delete', 'get', 'getAllKeys'] as const).map((method) => {
    const original = IDBObjectStore.prototype[method] as (...args: unknown[]) => unknown;
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      if (this.transaction.mode === 'readwrite' && left-- === 0) fail(this);
      return original.apply(this, args) as never;
    });
  });
  try {
    await run();
  } finally {
    for (const spy of broken) spy.mockRestore();
  }
  return left < 0;
}

describe('a write that breaks off', () => {
  const full = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  const killed = (store: IDBObjectStore) => store.transaction.abort();
  const WRITES: Record<string, (shelf: Shelf, revision: number, made: NewDeck) => Promise<unknown>> = {
    'import of another deck': (shelf, _, made) => shelf.put({ ...made, id: 'b' }),
    'a change': (shelf, revision, made) => shelf.put({ ...made, basedOn: revision }),
    'a deletion': (shelf, revision) => shelf.remove('a', revision),
    'several decks': (shelf, revision, made) =>
      shelf.putAll([
        { ...made, id: 'b' },
        { ...made, basedOn: revision },
      ]),
    'setting aside': (shelf) => shelf.setAside('a', 'damaged'),
  };

  it.each(Object.keys(WRITES))('leaves the old state or the new one: %s', async (kind) => {
    const made = await newDeck('a', ['Dal', { title: 'Tarn', facts: [factOf('Tarn is old.')] }]);
    for (let n = 0, went = true; went; n++) {
      for (const fail of [full, killed]) {
        const name = newName();
        const shelf = newShelf({ name });
        await shelf.put(await newDeck('a', ['Kovin']));
        const { revision } = (await shelf.deck('a'))!;
        const before = await dump(name);
        went = await breakAt(n, fail, async () => {
          const writing = WRITES[kind]!(shelf, revision, made);
          await writing.then(
            () => {},
            (error) => {
              if (fail === full) expect(error).toBeInstanceOf(ShelfFullError);
            },
          );
        });
        const after = await dump(name);
        if (went) expect(after).toEqual(before);
        else expect(after).not.toEqual(before);
      }
    }
  });

  it('by its signal, at any time, keeps nothing and rejects with the reason', async () => {
    const made = await newDeck(
      'b',
      Array.from({ length: 5_000 }, (_, i) => `Town ${i}`),
    );
    for (const at of [0, 0.3, 0.9]) {
      const name = newName();
      const shelf = newShelf({ name });
      await shelf.put(await newDeck('a', ['Kovin']));
      const before = await dump(name);
      const stop = new AbortController();
      const told = (done: number) => {
        if (done >= at) stop.abort(new Error('enough'));
      };
      await expect(shelf.put(made, { signal: stop.signal, told })).rejects.toThrow('enough');
      expect(await dump(name)).toEqual(before);
    }
  });
});
