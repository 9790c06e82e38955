import { describe, expect, it } from 'vitest';
import { deckOf } from '../../src/keep/deck.ts';
import { applyEdits } from '../../src/keep/edits.ts';
import type { Entity, KnownCard } from '../../src/keep/types.ts';
import { joining } from '../../src/screens/review/proposals.ts';
import { alikeCards, alikeEntities, wordsFor } from '../../src/shelf/alike.ts';
import { inMemory } from '../../src/shelf/in-memory.ts';
import { openLibrary } from '../../src/shelf/library.ts';
import { article, compiled, entity } from '../keep/data.ts';
import { deckWith } from './shelves.ts';

const person = (...names: readonly string[]): Entity => entity('it', ...names);
const of = (kind: Entity['kind'], ...names: readonly string[]): Entity => ({ ...person(...names), kind });
const known = ({ title, kind, names, wikidata }: Entity): KnownCard => ({
  ...{ id: 'deck#card', title, kind, wikidata },
  names,
});

describe('what an entity may be', () => {
  it.each<readonly [string, Entity, Entity]>([
    ['a surname alone', person('Lukashenko'), person('Alexander Lukashenko')],
    ['a surname of a longer name', person('Lukashenko'), person('Alexander Grigoryevich Lukashenko')],
    [
      'a full name where only a surname was known',
      person('Alexander Lukashenko', 'Lukashenko'),
      person('Lukashenko'),
    ],
    ['an initial', person('A. Lukashenko'), person('Alexander Lukashenko')],
    ['another spelling of the given name', person('Aleksandr Lukashenko'), person('Alexander Lukashenko')],
    ['a surname in another spelling', person('Alexander Lukashenko'), person('Alexander Lukashenka')],
    ['one with a letter more', person('A. Zelenskyy'), person('Anton Zelensky')],
    ['a body in another spelling', of('body', 'Kovin Harbor Board'), of('body', 'Kovin Harbour Board Ltd')],
    ['a name in the middle', person('Anna Roth'), person('Anna Maria Roth')],
    ['a family name that comes first', person('Xi'), person('Xi Jinping')],
    ['other letters’ accents', person('Muller'), person('Kurt Müller')],
    ['a surname in Russian', person('Лукашенко'), person('Александр Лукашенко')],
    ['a place of another title', of('place', 'Kyiv'), of('place', 'Kiev', 'Kyiv')],
    [
      'an agreement by its beginning',
      of('agreement', 'Treaty of Kovin'),
      of('agreement', 'Treaty of Kovin and Dal'),
    ],
    [
      'a body by all but its first word',
      of('body', 'Ministry of Transport'),
      of('body', 'Marnish Ministry of Transport'),
    ],
    [
      'anything of its very name where its kind is in doubt',
      { ...of('body', 'Zapad'), doubt: { of: 'kind', guess: null } as const },
      of('event', 'Exercise', 'Zapad'),
    ],
  ])('%s', (_, one, other) => expect(alikeCards(one, [known(other)])).toHaveLength(1));

  it.each<readonly [string, Entity, Entity]>([
    ['another given name', person('Viktor Lukashenko'), person('Alexander Lukashenko')],
    [
      'another given name and the bare surname',
      person('Viktor Lukashenko', 'Lukashenko'),
      person('Alexander Lukashenko', 'Lukashenko'),
    ],
    ['no shared word', person('Roth'), person('Anna Berg')],
    ['a short name of other letters', person('Anna Koch'), person('Anna Kochs')],
    ['a name of another beginning', person('Anna Hansen'), person('Anna Jansen')],
    ['a town whose name has a letter more', of('place', 'Kovinsk'), of('place', 'Kovinska')],
    ['a part of a word', person('Berg'), person('Ivo Bergmann')],
    ['another kind', of('place', 'Roth'), person('Anna Roth')],
    [
      'another kind that begins alike, its own in doubt',
      { ...of('place', 'Kovin'), doubt: { of: 'kind', guess: 'place' } as const },
      of('institution', 'Kovin Harbour Company'),
    ],
    ['its title and kind already: it is joined', person('Anna Roth'), person('Anna Roth', 'Roth')],
    ['its id already', { ...person('Roth'), wikidata: 'Q1' }, { ...person('Anna Roth'), wikidata: 'Q1' }],
    ['another id', { ...person('Roth'), wikidata: 'Q1' }, { ...person('Anna Roth'), wikidata: 'Q2' }],
    ['a region of a town’s name', of('place', 'Minsk'), of('place', 'Minsk Region')],
    ['a body of a body', of('body', 'Union State'), of('body', 'Supreme State Council of the Union State')],
    ['a ministry of something else', of('body', 'Ministry of Transport'), of('body', 'Ministry of Health')],
  ])('never %s', (_, one, other) => expect(alikeCards(one, [known(other)])).toEqual([]));

  it('comes the likeliest first, three at most', () => {
    const others = ['Anna Maria Roth', 'Roth', 'Ada Roth', 'Anna Maria Luise Roth', 'Agnes Roth'].map(
      (name) => person(name),
    );
    expect(
      alikeCards(person('Anna Maria Roth-Lind', 'Anna Roth'), others.map(known)).map(({ title }) => title),
    ).toEqual(['Anna Maria Roth', 'Anna Maria Luise Roth', 'Roth']);
  });
});

const lukashenko = deckWith('Names', [
  { title: 'Alexander Lukashenko', kind: 'person' },
  { title: 'Viktor Lukashenko', kind: 'person' },
  { title: 'Treaty of Kovin', kind: 'agreement' },
]);

it('is found on the shelf by a word of its title', async () => {
  const library = await openLibrary([inMemory([{ id: 'names', deck: lukashenko }])]);
  const words = [person('Lukashenko'), of('agreement', 'The Treaty'), person('…')].flatMap(wordsFor);
  expect(words).toEqual(['lukashenko', 'lukas', 'treaty']);
  const found = await library.alike(words, null);
  expect(found.map(({ title }) => title)).toEqual([
    'Alexander Lukashenko',
    'Viktor Lukashenko',
    'Treaty of Kovin',
  ]);
});

it('is one with it once the reader has joined them, however often the article is compiled', async () => {
  const roth = known({ ...person('Anna Maria Roth'), wikidata: 'Q5' });
  const [mine] = compiled.entities;
  const edits = [joining(mine!, roth), { type: 'keep', fact: 'She is mayor of Kovin.' } as const];
  const { entities, facts } = applyEdits(compiled, edits);
  const deck = deckOf(article, entities, facts);
  const shelf = deckWith('Shelf', [{ title: 'Anna Maria Roth', kind: 'person', wikidata: 'Q5' }]);
  const library = await openLibrary([
    inMemory([
      { id: 'shelf', deck: shelf },
      { id: 'kept', deck },
    ]),
  ]);
  const card = await library.card('kept#anna-maria-roth');
  expect(card).toMatchObject({ id: 'shelf#anna-maria-roth', title: 'Anna Maria Roth' });
  expect(card!.names.map(({ text }) => text)).toContain('Anna Roth');
  expect(card!.facts).toHaveLength(2);
});

it('is found by names that it had before', () => {
  expect(wordsFor({ ...person('Anna Roth', 'Roth'), title: 'Anna Lind' })).toEqual(['lind', 'roth']);
});

describe('of other cards of its article', () => {
  const all = [
    { ...of('body', 'Larkmead'), id: 'a' },
    { ...of('body', 'Larkmead Care'), id: 'b' },
    { ...of('body', 'Marn Care'), id: 'c' },
    { ...of('body', 'Larkmeed Care'), id: 'd' },
  ];
  const titles = (id: string) =>
    alikeEntities(all.find((one) => one.id === id)!, all).map(({ title }) => title);
  it('may be the one of a longer title, or the first of two spellings, and never the other way round', () => {
    expect(['a', 'b', 'c', 'd'].map(titles)).toEqual([
      ['Larkmead Care', 'Larkmeed Care'],
      [],
      [],
      ['Larkmead Care'],
    ]);
  });
});

it('of a card that several decks have, a deck hears what the others know', async () => {
  const named = (title: string) =>
    deckWith(title, [
      {
        title: 'Anna Roth',
        kind: 'person',
        names: [{ text: title, language: null, unsure: false, unless: [] }],
      },
    ]);
  const library = await openLibrary([
    inMemory(['Mrs Roth', 'Mayor Roth'].map((title, n) => ({ id: `deck-${n}`, deck: named(title) }))),
  ]);
  const heard = async (beside: string | null) => {
    const [roth] = await library.alike(['roth'], beside);
    return roth && { id: roth.id, names: roth.names.map(({ text }) => text) };
  };
  expect(await heard(null)).toEqual({ id: 'deck-0#anna-roth', names: ['Mrs Roth', 'Mayor Roth'] });
  expect(await heard('deck-0')).toEqual({ id: 'deck-0#anna-roth', names: ['Mayor Roth'] });
  expect(await heard('deck-1')).toEqual({ id: 'deck-0#anna-roth', names: ['Mrs Roth'] });
  const alone = await openLibrary([inMemory([{ id: 'deck-0', deck: named('Mrs Roth') }])]);
  expect(await alone.alike(['roth'], 'deck-0')).toEqual([]);
});
