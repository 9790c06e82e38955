// A shelf as the first version wrote it: database version 1, its rows written down as they were. Not made by today's
// code, so that it stays what it was.
import { openDB } from 'idb';

/** When the card of Kovin was seen last, ms since 1970. */
export const LOOKED = 1_710_300_000_000;

const SOURCE = {
  ...{ id: 'courier', title: 'A bridge', publisher: 'The Courier', author: null },
  published: { date: '2024-03-12', inferred: false },
  ...{ basis: null, url: 'https://courier.example/bridge', language: 'en', words: 'verbatim' },
};
const FACT = {
  ...{ source: 'courier', paragraphs: [1], caption: false, fragment: null, saidBy: null },
  ...{ stated: null, about: null, due: null, also: [], note: null },
};
const FRONT = `---
gloss: 1
title: TITLE
language: en
sources:
  courier:
    title: A bridge
    publisher: The Courier
    published: 2024-03-12
    url: https://courier.example/bridge
    language: en
    words: verbatim
---
`;
const CARD = `
## Kovin

**place**

Names:

- en: Kovin

Facts:

- FACT
  (courier, paragraph 1)
`;

interface Spec {
  readonly id: string;
  readonly title: string;
  readonly origin: 'imported' | 'kept';
  readonly says: string;
  readonly revision: number;
}
const DECKS: readonly Spec[] = [
  { id: 'towns', title: 'Towns', origin: 'imported', says: 'It has a bridge.', revision: 1 },
  { id: '2024-03-12-a-bridge', title: 'A bridge', origin: 'kept', says: 'Kovin paid for it.', revision: 2 },
];

/** Writes it under a name that no database has. */
export async function writeFirstForm(name: string): Promise<void> {
  const db = await openDB(name, 1, {
    upgrade(made) {
      made.createObjectStore('decks', { keyPath: 'id' }).createIndex('url', 'url');
      made.createObjectStore('articles', { keyPath: 'deck' });
      for (const store of ['texts', 'indexes', 'cards', 'keys', 'joins', 'lines', 'seen', 'meta']) {
        made.createObjectStore(store);
      }
    },
  });
  for (const { id, title, origin, says, revision } of DECKS) {
    const url = origin === 'kept' ? SOURCE.url : null;
    await db.put('decks', {
      ...{ id, title, language: 'en', origin, revision, addedAt: revision, changedAt: revision },
      ...{ sources: [SOURCE], cards: 1, facts: 1, names: 1, languages: ['en'], state: 'ok', url },
    });
    await db.put('texts', new Blob([FRONT.replace('TITLE', title), CARD.replace('FACT', says)]), id);
    await db.put('indexes', indexOfLayout1(), id);
    const card = {
      ...{ id: 'kovin', title: 'Kovin', kind: 'place', role: null, wikidata: null, everyday: false },
      summary: null,
      names: [{ text: 'Kovin', language: 'en', unsure: false, unless: [] }],
      facts: [{ ...FACT, text: [says] }],
    };
    await db.put('cards', { ids: ['kovin'], cards: [JSON.stringify({ card, others: [] })] }, [id, 'kovin']);
    await db.put('keys', [{ card: 'kovin', at: 0, title: 'place Kovin', wikidata: null }], [id, 0]);
    const line = { id: 'kovin', title: 'Kovin', kind: 'place', role: null, facts: 1 };
    await db.put('lines', { folded: '\tkovin', lines: JSON.stringify([line]) }, [id, 0]);
  }
  await db.put('articles', {
    deck: '2024-03-12-a-bridge',
    article: {
      ...{ title: 'A bridge', publisher: 'The Courier', author: null, published: '2024-03-12' },
      ...{ url: SOURCE.url, language: 'en', captions: [] },
      paragraphs: [{ role: 'text', text: 'Kovin paid for it.' }],
    },
    edits: [{ type: 'keep', fact: 'Kovin paid for it.' }],
    keptAt: 2,
    earlier: [],
  });
  await db.put('seen', LOOKED, 'place Kovin');
  await db.put('meta', 2, 'revision');
  db.close();
}

/** The head of an index of the layout that it had: a trie. */
function indexOfLayout1(): Blob {
  const words = new Uint32Array(64);
  words.set([0x58444c47, 1, 0, words.byteLength]);
  return new Blob([words]);
}
