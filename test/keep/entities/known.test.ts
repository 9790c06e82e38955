import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/deck/types.ts';
import type { KnownCard } from '../../../src/keep/types.ts';
import { entitiesIn } from './found.ts';

function card(
  title: string,
  kind: Kind,
  names: readonly string[],
  unsure: readonly string[] = [],
): KnownCard {
  const name = (text: string, isUnsure: boolean) => ({ text, language: null, unsure: isUnsure, unless: [] });
  return {
    id: null,
    title,
    kind,
    wikidata: 'Q1',
    names: [...names.map((text) => name(text, false)), ...unsure.map((text) => name(text, true))],
  };
}

describe('known cards', () => {
  it('give title, kind and Wikidata id', () => {
    const { entities } = entitiesIn('They asked Kovin about it.', 'en', [
      card('Kovin plc', 'body', ['Kovin']),
    ]);
    expect(entities).toMatchObject([{ title: 'Kovin plc', kind: 'body', wikidata: 'Q1', doubt: null }]);
  });

  it.each([
    ['Then B. Tanner spoke.', 'B. Tanner', 'en'],
    ['M. Tanner spoke.', 'Marie Tanner', 'en'],
    ['Peter Tanner spoke.', 'Peter Tanner', 'en'],
    ['Das sagte Iwan Tanner am Montag.', 'Iwan Tanner', 'de'],
    ['Das sagte Direktorin Tanner am Montag.', 'Marie Tanner', 'de'],
  ])('of a person are not those of another given name: %s', (text, title, language) => {
    const known = [card('Marie Tanner', 'person', ['Marie Tanner', 'Tanner'])];
    expect(entitiesIn(text, language, known).entities.map((one) => one.title)).toEqual([title]);
  });

  it('are titled in the article’s language, and have no names there that it has not, unless Wikidata tells what they are', () => {
    const name = (text: string, language: string) => ({ text, language, unsure: false, unless: [] });
    const names = [name('Kovin Town', 'en'), name('Ковин', 'ru'), name('Старый Ковин', 'ru')];
    const one = { ...card('Kovin Town', 'place', []), names };
    const found = (text: string, language: string, known: KnownCard) =>
      entitiesIn(text, language, [known]).entities.map(({ title, names }) => [
        title,
        ...names.map((each) => each.text),
      ]);
    const banks = { ...one, kind: 'institution', title: 'Banks of Kovin and Orsa', wikidata: null } as const;
    expect(found('Он знает о Старом Ковине.', 'ru', one)).toEqual([['Ковин', 'Ковин', 'Старый Ковин']]);
    expect(found('Он знает о Старом Ковине.', 'ru', banks)).toEqual([['Старый Ковин', 'Старый Ковин']]);
    expect(found('He knows Kovin Town.', 'en', banks)).toEqual([['Banks of Kovin and Orsa', 'Kovin Town']]);
  });

  it('of the reader’s shelf give way to what the text plainly tells', () => {
    const kept = {
      ...card('Orsa Construction', 'person', ['Orsa Construction']),
      id: 'deck/orsa',
      wikidata: null,
    };
    const kindIn = (text: string, one: KnownCard) => entitiesIn(text, 'en', [one]).entities[0]!.kind;
    expect(kindIn('The builder Orsa Construction won.', kept)).toBe('body');
    expect(kindIn('The builder Orsa Construction won.', { ...kept, id: null })).toBe('person');
    expect(kindIn('The builder Orsa Construction won.', { ...kept, kind: 'institution' })).toBe(
      'institution',
    );
    expect(kindIn('They asked Tom Roth.', { ...kept, names: card('', 'body', ['Tom Roth']).names })).toBe(
      'person',
    );
  });

  it('take in what the text calls them besides', () => {
    const known = [card('Mara Lind', 'person', ['Mara Lind'])];
    const { entities } = entitiesIn('Mayor Mara Lind spoke. ¶ Then Lind left.', 'en', known);
    expect(entities).toHaveLength(1);
    expect(entities[0]).toMatchObject({ role: 'mayor', mentions: [{ paragraph: 1 }, { paragraph: 2 }] });
  });

  it('keep their names in the article’s language as they are, and gain those that the text adds', () => {
    const known = {
      ...card('Mara Lind', 'person', ['Mara Lind']),
      names: [
        { text: 'Mara Lind', language: null, unsure: false, unless: [] },
        { text: 'the Iron Mayor', language: 'en', unsure: true, unless: ['the Iron Mayor of'] },
        { text: 'Мара Линд', language: 'ru', unsure: false, unless: [] },
      ],
    };
    const { entities } = entitiesIn('Mayor Mara Lind spoke. ¶ Then Lind left.', 'en', [known]);
    expect(entities[0]!.names).toEqual([
      ...known.names.slice(0, 2),
      { text: 'Lind', language: null, unsure: true, unless: [] },
    ]);
  });

  it.each([
    ['The Kovin Line will cost 310 million euros.', 'place', 'Kovin Line'],
    ['The Kovin Council met in Kovin.', 'place', 'Kovin Council', 'Kovin'],
    ['Trains cross the Kovin Bridge.', 'place', 'Kovin Bridge'],
    ['The trains of Kovin stopped.', 'place', 'Kovin'],
    ['Kovin Airways has sold it.', 'body', 'Kovin Airways'],
  ] as const)('break no longer name that a noun closes: %s', (text, kind, ...titles) => {
    const { entities } = entitiesIn(text, 'en', [card('Kovin', kind, ['Kovin'])]);
    expect(entities.map(({ title }) => title)).toEqual(titles);
  });

  // Cards of the shelf, without Wikidata; title of who is meant by the article's Roth.
  it.each([
    ['Mr Roth is a baker. Mr Roth left.', ['Anna Roth'], 'Roth'],
    ['A. Roth is a baker. Kovin Rail is old.', ['Anna Roth'], 'A. Roth'],
    ['Anna Roth is a baker. It rained. Roth left.', ['Anna Roth'], 'Anna Roth'],
    ['Mr Roth is a baker. Kovin Rail is old. Mr Roth left.', ['Anna Roth', 'A. Roth'], 'Roth'],
    ['Mr Roth is a baker. Kovin Rail is old. Mr Roth left.', ['Anna Roth', 'Albert Roth'], 'Roth'],
    ['Albert Roth is a baker. It rained. Roth left.', ['Anna Roth', 'Albert Roth'], 'Albert Roth'],
  ])('that are persons are meant where the article names them in full: %s', (text, titles, expected) => {
    const kept = titles.map((title, i) => ({
      ...card(title, 'person', [title, 'Roth']),
      id: `deck-${i}/roth`,
      wikidata: null,
    }));
    const rail = { ...card('Kovin Rail', 'body', ['Kovin Rail']), id: 'deck-0/rail', wikidata: null };
    const { entities } = entitiesIn(`It rained. ${text}`, 'en', [...kept, rail]);
    expect(entities.filter(({ kind }) => kind === 'person').map(({ title }) => title)).toEqual([expected]);
  });

  it('of one kind that share a name are told apart by what the reader confirmed', () => {
    const known = [
      { ...card('Orsa Union', 'body', ['Union']), id: 'deck/orsa' },
      card('Kovin Union', 'body', ['Union']),
    ];
    const { entities } = entitiesIn('They asked the Union about it.', 'en', known);
    expect(entities.map(({ title }) => title)).toEqual(['Kovin Union']);
  });

  it('with an unsure name need company', () => {
    const known = [card('Kovin Union', 'body', ['Kovin Union'], ['Union'])];
    expect(entitiesIn('The Union met.', 'en', known).entities).toEqual([]);
    const { entities } = entitiesIn('The Union met. ¶ The Kovin Union is old.', 'en', known);
    expect(entities).toMatchObject([
      { title: 'Kovin Union', mentions: [{ paragraph: 1 }, { paragraph: 2 }] },
    ]);
  });
});

it.each([
  ['de', 'Der Minister Peter Lind sprach in Berlin.', 'Peter Lind', 'de'],
  ['ru', 'Министр Пётр Линд выступил в Москве.', 'Пётр Линд', 'ru'],
  ['en', 'Minister Peter Lind spoke in Berlin.', 'Peter Lind', null],
])('names people under the article’s language where it inflects them: %s', (language, text, title, tag) => {
  const { entities } = entitiesIn(text, language, []);
  expect(entities.find((one) => one.title === title)?.names).toContainEqual(
    expect.objectContaining({ text: title, language: tag }),
  );
});
