import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckOf } from '../../src/keep/deck.ts';
import { isEdit } from '../../src/keep/edit-shape.ts';
import { applyEdits, type Edit } from '../../src/keep/edits.ts';
import { article, compiled, entity, keptFact, SHE } from './data.ts';

const WHAT = { of: 'kind', guess: null } as const;
const [first, second] = compiled.facts.map(({ quote }) => quote.exact) as [string, string];
const edited = (...edits: readonly Edit[]) => applyEdits(compiled, edits);

describe('an edit of a fact', () => {
  it('keeps a doubtful one as it is', () => {
    expect(edited({ type: 'keep', fact: first }).facts[0]).toEqual({ ...compiled.facts[0], doubts: [] });
  });

  it('drops it alone', () => {
    expect(edited({ type: 'drop', fact: first }).facts).toEqual([compiled.facts[1]]);
  });

  it('puts it under another card, and settles its doubt', () => {
    expect(edited({ type: 'move', fact: first, to: 'kovin' }).facts[0]).toMatchObject({
      card: 'kovin',
      doubts: [],
    });
  });

  it('gives it another speaker, or the article as its speaker', () => {
    const speaker = { name: 'Peter Lind', entity: 'peter-lind' };
    expect(edited({ type: 'speaker', fact: second, speaker }).facts[1]).toMatchObject({
      saidBy: { name: 'Peter Lind', card: 'peter-lind' },
      mode: 'indirect',
    });
    expect(edited({ type: 'speaker', fact: second, speaker: null }).facts[1]).toMatchObject({
      saidBy: null,
      mode: null,
    });
  });

  it('settles who says it by saying who, and by nothing else but keeping it', () => {
    const said = { of: 'speaker', word: 'he', guess: 'peter-lind' } as const;
    const facts = [{ ...compiled.facts[0]!, doubts: [said, SHE] }];
    const doubtsAfter = (edit: Edit) => applyEdits({ ...compiled, facts }, [edit]).facts[0]!.doubts;
    expect(doubtsAfter({ type: 'move', fact: first, to: 'kovin' })).toEqual([said]);
    expect(doubtsAfter({ type: 'date', fact: first, which: 'about', date: null })).toEqual([said]);
    expect(doubtsAfter({ type: 'speaker', fact: first, speaker: null })).toEqual([]);
    expect(doubtsAfter({ type: 'keep', fact: first })).toEqual([]);
    const merge = { type: 'merge', entity: 'peter-lind', into: 'anna-roth' } as const;
    expect(doubtsAfter(merge)).toEqual([{ ...said, guess: 'anna-roth' }, SHE]);
  });

  it('sets and takes away a date', () => {
    const date = { date: '2024-05', inferred: false };
    const dated = edited({ type: 'date', fact: first, which: 'about', date });
    expect(dated.facts[0]!.about).toEqual(date);
    expect(
      applyEdits(dated, [{ type: 'date', fact: first, which: 'about', date: null }]).facts[0]!.about,
    ).toBeNull();
  });
});

it('a note is another, or none, and settles no doubt', () => {
  const noted = edited({ type: 'note', fact: first, note: '“She”: Anna Roth' });
  expect(noted.facts[0]).toMatchObject({
    note: '“She”: Anna Roth',
    doubts: compiled.facts[0]!.doubts,
  });
  expect(applyEdits(noted, [{ type: 'note', fact: first, note: null }]).facts[0]!.note).toBeNull();
});

describe('a statement that was passed over', () => {
  const there = 'Lind was there.';
  const added = edited({ type: 'add', fact: there, to: 'kovin' });

  it('becomes a fact of the card that is chosen, in the place of its words', () => {
    expect(added.facts.map(({ card, quote }) => [card, quote.exact])).toEqual([
      ['anna-roth', first],
      ['kovin', second],
      ['kovin', there],
    ]);
    expect(added.passed).toEqual([]);
    const [early] = compiled.passed;
    const before = { ...compiled, passed: [{ ...early!, sentence: { ...early!.sentence, paragraph: 1 } }] };
    const { facts } = applyEdits(before, [{ type: 'add', fact: there, to: 'kovin' }]);
    expect(facts.map(({ quote }) => quote.exact)).toEqual([there, first, second]);
  });

  it('links to other cards, in a deck not to its own', () => {
    const inDeck = (to: string) => {
      const { entities, facts } = edited({ type: 'add', fact: there, to });
      return deckOf(article, entities, facts).cards.flatMap((card) => card.facts.map(({ text }) => text));
    };
    expect(inDeck('kovin')).toContainEqual([{ text: 'Lind', card: 'peter-lind' }, ' was there.']);
    expect(inDeck('peter-lind')).toContainEqual([there]);
  });

  it('stays in doubt as to who says it, until that is said', () => {
    const said = { of: 'speaker', word: 'he', guess: 'peter-lind' } as const;
    const unsure = { ...compiled, passed: [{ ...compiled.passed[0]!, doubts: [said] }] };
    const add = { type: 'add', fact: there, to: 'kovin' } as const;
    expect(applyEdits(unsure, [add]).facts[2]!.doubts).toEqual([said]);
    const speaker = { type: 'speaker', fact: there, speaker: null } as const;
    expect(applyEdits(unsure, [add, speaker]).facts[2]!.doubts).toEqual([]);
  });

  it('is a fact like others afterwards', () => {
    const date = { date: '2024-05', inferred: false };
    const { facts } = applyEdits(added, [
      { type: 'date', fact: there, which: 'about', date },
      { type: 'move', fact: there, to: 'anna-roth' },
    ]);
    expect(facts[2]).toMatchObject({ card: 'anna-roth', about: date });
    expect(applyEdits(added, [{ type: 'drop', fact: there }]).facts).toEqual(compiled.facts);
  });

  it('follows the cards that are put together and parted before', () => {
    const merged = edited(
      { type: 'merge', entity: 'peter-lind', into: 'anna-roth' },
      { type: 'add', fact: there, to: 'kovin' },
    );
    expect(merged.facts[2]!.text).toEqual([{ text: 'Lind', card: 'anna-roth' }, ' was there.']);
    const parted = edited(
      { type: 'split', entity: 'peter-lind', name: 'Lind' },
      { type: 'add', fact: there, to: 'kovin' },
    );
    expect(parted.facts[2]!.text).toEqual([{ text: 'Lind', card: 'lind' }, ' was there.']);
    const gone = edited(
      { type: 'drop-card', entity: 'peter-lind' },
      { type: 'add', fact: there, to: 'kovin' },
    );
    expect(gone.facts[2]!.text).toEqual([there]);
  });

  it('keeps the card that was chosen where compiling makes a fact of it since', () => {
    const facts = [...compiled.facts, keptFact('peter-lind', [there], { doubts: [SHE] })];
    const since = applyEdits({ ...compiled, facts, passed: [] }, [{ type: 'add', fact: there, to: 'kovin' }]);
    expect(since.facts[2]).toMatchObject({ card: 'kovin', doubts: [] });
  });
});

describe('a card that the reader makes', () => {
  const line = { type: 'card', title: 'East Line', kind: 'plan', language: 'en' } as const;

  it('takes facts like others, under its title', () => {
    const { entities, facts } = edited(line, { type: 'move', fact: second, to: 'east-line' });
    expect(entities.at(-1)).toMatchObject({ id: 'east-line', title: 'East Line', kind: 'plan', doubt: null });
    const deck = deckOf(article, entities, facts);
    const card = deck.cards.find(({ id }) => id === 'east-line');
    expect(card?.names.map(({ text, language }) => [text, language])).toEqual([['East Line', 'en']]);
    expect(card?.facts).toHaveLength(1);
  });

  it('is the one that stands there where there is one', () => {
    expect(edited({ ...line, title: 'Kovin' }).entities).toEqual(compiled.entities);
  });
});

describe('an edit of a card', () => {
  it('renames it and settles its kind', () => {
    const { entities } = edited(
      { type: 'rename', entity: 'kovin', title: 'Kovin town' },
      { type: 'kind', entity: 'kovin', kind: 'place' },
    );
    expect(entities[2]).toMatchObject({ id: 'kovin', title: 'Kovin town', kind: 'place' });
  });

  it('settles what its facts were in doubt about because of it, and no other doubt', () => {
    const [roth, ...others] = compiled.entities;
    const unsure = { ...roth!, doubt: WHAT };
    const facts = compiled.facts.map((fact) => ({ ...fact, doubts: [...fact.doubts, WHAT] }));
    const { facts: after } = applyEdits({ ...compiled, entities: [unsure, ...others], facts }, [
      { type: 'kind', entity: 'anna-roth', kind: 'person' },
    ]);
    expect(after.map(({ doubts }) => doubts)).toEqual([[SHE], [WHAT]]);
  });

  it('joins two: names, facts, speakers and links go to the one that stays', () => {
    const { entities, facts } = edited({ type: 'merge', entity: 'anna-roth', into: 'peter-lind' });
    expect(entities.map(({ id }) => id)).toEqual(['peter-lind', 'kovin']);
    expect(entities[0]!.names.map(({ text }) => text)).toEqual(['Peter Lind', 'Lind', 'Anna Roth', 'Roth']);
    expect(facts[0]!.card).toBe('peter-lind');
    expect(facts[1]).toMatchObject({
      saidBy: { name: 'Roth', card: 'peter-lind' },
      also: ['peter-lind'],
      text: ['It has a bridge, ', { text: 'Roth', card: 'peter-lind' }, ' said.'],
    });
  });

  it('joins two, and settles what their facts were in doubt about because of them', () => {
    const [roth, ...others] = compiled.entities;
    const unsure = { ...roth!, doubt: WHAT };
    const facts = compiled.facts.map((fact) => ({ ...fact, doubts: [...fact.doubts, WHAT] }));
    const after = applyEdits({ ...compiled, entities: [unsure, ...others], facts }, [
      { type: 'merge', entity: 'anna-roth', into: 'peter-lind' },
    ]);
    expect(after.facts.map(({ doubts }) => doubts)).toEqual([[{ ...SHE, guess: 'peter-lind' }], [WHAT]]);
  });

  it('finds it by its name where the text calls it more fully since', () => {
    const { entities, facts } = edited(
      { type: 'kind', entity: 'roth', kind: 'body' },
      { type: 'move', fact: second, to: 'lind' },
      { type: 'kind', entity: 'somebody', kind: 'body' },
    );
    expect(entities.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'anna-roth body',
      'peter-lind person',
      'kovin person',
    ]);
    expect(facts[1]!.card).toBe('peter-lind');
  });

  it('changes nothing where a name is that of two', () => {
    const twins = [entity('anna-roth', 'Anna Roth', 'Roth'), entity('max-roth', 'Max Roth', 'Roth')];
    const { entities } = applyEdits({ entities: twins, facts: [], passed: [] }, [
      { type: 'drop-card', entity: 'roth' },
    ]);
    expect(entities).toEqual(twins);
  });

  it('parts a name from it, with the facts that hold that name alone', () => {
    const { entities, facts } = edited({ type: 'split', entity: 'anna-roth', name: 'Roth' });
    expect(entities.map(({ id, names }) => [id, ...names.map(({ text }) => text)])).toEqual([
      ['anna-roth', 'Anna Roth'],
      ['roth', 'Roth'],
      ['peter-lind', 'Peter Lind', 'Lind'],
      ['kovin', 'Kovin'],
    ]);
    expect(facts[0]!.card).toBe('anna-roth');
    expect(facts[1]!.saidBy?.card).toBe('roth');
  });

  it('joins it with what the shelf knows: it takes title, kind and id, its own title stays a name', () => {
    const lind = { title: 'Peter A. Lind', kind: 'person', wikidata: 'Q7' } as const;
    const before = edited({ type: 'rename', entity: 'peter-lind', title: 'Lind the elder' });
    const { entities } = applyEdits(before, [{ type: 'join', entity: 'peter-lind', ...lind }]);
    expect(entities[1]).toMatchObject({ id: 'peter-lind', ...lind, doubt: null });
    expect(entities[1]!.names.map(({ text }) => text)).toEqual(['Peter Lind', 'Lind', 'Lind the elder']);
    const other = applyEdits({ entities, facts: [], passed: [] }, [
      { type: 'join', entity: 'peter-lind', ...lind, wikidata: null },
    ]);
    expect(other.entities[1]!.wikidata).toBe('Q7');
  });

  it('drops it with its facts; elsewhere its name is plain text', () => {
    const { entities, facts } = edited({ type: 'drop-card', entity: 'anna-roth' });
    expect(entities.map(({ id }) => id)).toEqual(['peter-lind', 'kovin']);
    expect(facts).toHaveLength(1);
    expect(facts[0]!.text).toEqual(['It has a bridge, Roth said.']);
    expect(facts[0]!.saidBy).toEqual({ name: 'Roth', card: null });
  });
});

describe('edits', () => {
  const anyFact = fc.constantFrom(first, second, 'Lind was there.', 'words that stand nowhere');
  const anyEntity = fc.constantFrom('anna-roth', 'peter-lind', 'kovin', 'roth', 'nobody');
  const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ type: fc.constant('keep' as const), fact: anyFact }),
    fc.record({ type: fc.constant('drop' as const), fact: anyFact }),
    fc.record({
      type: fc.constant('date' as const),
      fact: anyFact,
      which: fc.constantFrom('stated' as const, 'about' as const, 'due' as const),
      date: fc.option(fc.record({ date: fc.constant('2026'), inferred: fc.boolean() })),
    }),
    fc.record({ type: fc.constant('note' as const), fact: anyFact, note: fc.option(fc.string()) }),
    fc.record({ type: fc.constantFrom('add' as const, 'move' as const), fact: anyFact, to: anyEntity }),
    fc.record({
      type: fc.constant('speaker' as const),
      fact: anyFact,
      speaker: fc.option(fc.record({ name: fc.constant('X'), entity: fc.option(anyEntity) })),
    }),
    fc.record({
      type: fc.constant('join' as const),
      entity: anyEntity,
      title: fc.constantFrom('Kovin', 'Anna Roth'),
      kind: fc.constant('person' as const),
      wikidata: fc.constantFrom(null, 'Q1'),
    }),
    fc.record({ type: fc.constant('merge' as const), entity: anyEntity, into: anyEntity }),
    fc.record({
      type: fc.constant('split' as const),
      entity: anyEntity,
      name: fc.constantFrom('Roth', 'Lind'),
    }),
    fc.record({ type: fc.constant('drop-card' as const), entity: anyEntity }),
    fc.record({
      type: fc.constant('card' as const),
      title: fc.constantFrom('Roth', 'Nobody'),
      kind: fc.constant('plan' as const),
      language: fc.constant('en'),
    }),
  );

  it('come back from a file as they are; others are told apart', () => {
    fc.assert(fc.property(anyEdit, (edit) => isEdit(JSON.parse(JSON.stringify(edit)))));
    const broken: readonly unknown[] = [
      ...[null, 'keep', [], {}, { type: 'keep' }, { type: 'toString', fact: first }],
      ...[
        { type: 'later', fact: first },
        { type: 'add', fact: first },
        { type: 'merge', entity: 'kovin', into: 1 },
      ],
      { type: 'speaker', fact: first, speaker: { entity: null } },
      { type: 'date', fact: first, which: 'source', date: null },
      { type: 'date', fact: first, which: 'due', date: '2026' },
      { type: 'kind', entity: 'kovin', kind: 'planet' },
    ];
    expect(broken.filter(isEdit)).toEqual([]);
  });

  it('never leave a fact that names a card which is not there, and never change its words', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 8 }), (edits) => {
        const { entities, facts } = applyEdits(compiled, edits);
        const ids = new Set(entities.map(({ id }) => id));
        expect(ids.size).toBe(entities.length);
        for (const { card, text, saidBy, also, quote } of facts) {
          const linked = text.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.card]));
          const named = [card, ...linked, ...also, ...(saidBy?.card ? [saidBy.card] : [])];
          expect(named.filter((id) => !ids.has(id))).toEqual([]);
          expect(text.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')).toBe(
            quote.exact,
          );
        }
      }),
    );
  });

  it('about what the article no longer holds change nothing', () => {
    const lost: readonly Edit[] = [
      { type: 'keep', fact: 'gone' },
      { type: 'move', fact: first, to: 'gone' },
      { type: 'add', fact: 'gone', to: 'kovin' },
      { type: 'add', fact: 'Lind was there.', to: 'gone' },
      { type: 'merge', entity: 'gone', into: 'kovin' },
      { type: 'merge', entity: 'kovin', into: 'kovin' },
      { type: 'split', entity: 'kovin', name: 'Kovin' },
      { type: 'rename', entity: 'gone', title: 'Back' },
      { type: 'join', entity: 'gone', title: 'Back', kind: 'place', wikidata: null },
    ];
    expect(applyEdits(compiled, lost)).toEqual(compiled);
  });
});
