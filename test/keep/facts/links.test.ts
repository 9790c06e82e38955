import { describe, expect, it } from 'vitest';
import { compileArticle, compileRead } from '../../../src/keep/compile.ts';
import type { KeptFact } from '../../../src/keep/types.ts';
import { articleOf, entitiesOf, sentencesOf } from '../stand-in.ts';

/** The names in a fact's words that lead to other cards. */
function linksOf({ text }: KeptFact): string[] {
  return text.flatMap((part) => (typeof part === 'string' ? [] : [part.text]));
}

const ENTITIES = [
  'person: Anna Roth; Roth',
  'person: Peter Lind; Lind',
  'body: Orsa Rail',
  'place: Orsa',
  'place: Tarsk',
  'place: Kovin',
  'body: Reuters',
  'body: AFP',
  'body: Telegram',
  'body: Kovin Post',
  'event: Kovin Open',
];

// Of the last fact: not what it names by the way, of which the article does not tell.
describe('links', () => {
  it.each([
    ['Anna Roth flew home from Orsa.', []],
    ['Anna Roth rested at home after the Kovin Open.', []],
    ['Anna Roth was old when she won the Kovin Open.', ['Kovin Open']],
    ['Anna Roth sold more trains than her Orsa counterparts. Orsa is big. Orsa is old.', [], 0],
    ['Anna Roth flew home from Orsa. Orsa is big. Orsa is old.', ['Orsa'], 0],
    ['Anna Roth flew home from the old town of Orsa.', []],
    ['Anna Roth flew to her house (south of Orsa) on Monday. Orsa is big. Orsa is old.', [], 0],
    ['Anna Roth bought Orsa Rail.', ['Orsa Rail']],
    ['Anna Roth was hired by Orsa Rail.', ['Orsa Rail']],
    ['“We came from Orsa to sell 40 trains in May,” Anna Roth said.', []],
    ['“We bought Orsa Rail and 40 trains in May,” Anna Roth said.', ['Orsa Rail']],
    ['“It rained on us,” Anna Roth said. “We came from Orsa to sell 40 trains in May.”', []],
    ['Anna Roth bought clubs in Tarsk, Orsa and Kovin.', []],
    ['Anna Roth bought clubs in Tarsk and Orsa.', []],
    ['Anna Roth bought Tarsk and Orsa.', ['Tarsk', 'Orsa']],
    ['In Orsa, Orsa Rail sold 40 trains to Anna Roth.', ['Anna Roth']],
    ['Anna Roth left with the head of Orsa Rail.', []],
    ['Anna Roth (Orsa Rail) left.', []],
    ['Anna Roth liked Orsa Rail’s trains.', []],
    ['Anna Roth left for Peter Lind.', ['Peter Lind']],
    ['Anna Roth sold 40 trains, a guard told Reuters.', []],
    ['Anna Roth sold 40 trains in May with papers seen by Reuters.', []],
    [
      'Peter Lind heard on Monday that Anna Roth had met Reuters. Reuters is old. Reuters is big.',
      ['Anna Roth'],
      0,
    ],
    ['Anna Roth sold 40 trains, the Kovin Post reported.', []],
    ['Anna Roth sold 40 trains in May with papers obtained by the Kovin Post.', []],
    ['Anna Roth sold 40 trains in May on the Telegram channel. Telegram is big.', [], 0],
    ['Anna Roth said on Telegram she had sold 40 trains. Telegram is big. Telegram is old.', [], 0],
  ])('%s', (text: string, names: string[], of = -1) => {
    const article = articleOf(['It rained.', text]);
    const entities = entitiesOf(article, ...ENTITIES);
    const { facts } = compileRead(article, sentencesOf(article), entities);
    expect(linksOf(facts.at(of)!)).toEqual(names);
  });
});

// A place in the words for somebody's office is not told of by what they do, even where the article tells of it.
it.each([
  [
    'en',
    'Kovin closes a bridge',
    'Kovin Mayor Anna Roth met the singer Peter Lind in Orsa on Monday. Roth left Kovin in May.',
    ['Peter Lind'],
    ['Kovin'],
  ],
  [
    'en',
    'Kovin closes a bridge',
    'Anna Roth, mayor of Kovin, met the singer Peter Lind on Monday. Roth left Kovin in May.',
    ['Peter Lind'],
    ['Kovin'],
  ],
  [
    'es',
    'Kovín cierra un puente',
    'La alcaldesa de Kovín, Anna Roth, recibió el lunes al cantante Peter Lind. Roth dejó Kovín en mayo.',
    ['Peter Lind'],
    ['Kovín'],
  ],
  // Nor is a body by its former head, nor a continent by whom it has as a champion.
  [
    'es',
    'El Ministerio de Puentes cierra un puente',
    'Anna Roth vio al ex jefe del Ministerio de Puentes Peter Lind el lunes.',
    ['Peter Lind'],
  ],
  [
    'es',
    'Europa cierra un puente',
    'Anna Roth venció el lunes a la campeona de Europa en un estadio lleno.',
    [],
  ],
  [
    'ru',
    'Ковин закрыл мост',
    'Мэр Ковина Анна Рот приняла в понедельник певца Петра Линда. Анна Рот покинула Ковин в мае.',
    ['Петра Линда'],
    ['Ковин'],
  ],
])('an office: %s %s: %s', (language, title, text, ...links) => {
  const article = articleOf([text], {
    language,
    title,
    paragraphs: [
      { text: title, role: 'headline' },
      { text, role: 'text' },
    ],
  });
  const { facts } = compileArticle(article, []);
  expect(facts.map(linksOf)).toEqual(links);
});
