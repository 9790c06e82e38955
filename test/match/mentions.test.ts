import { describe, expect, test } from 'vitest';
import { scan } from '../../src/match/scan.ts';
import { type CardSpec, deckOf, matcherOf } from './decks.ts';
import { ALONE, LONGER } from './mentions.cases.ts';

const names = (text: string) => text.split('; ');
/** What the cases are about: persons, places and bodies as a deck of an article would name them. */
const CARDS: readonly CardSpec[] = [
  {
    kind: 'person',
    names: names('Vladimir Putin; Putin; Vladimir Poutine; Poutine; Владимир Путин; Путин; Путін; Пуцін'),
  },
  {
    kind: 'person',
    names: names(
      'Alexander Lukashenko; Lukashenko; Alexander Lukaschenko; Lukaschenko; Александр Лукашенко; Лукашенко; Олександра Лукашенка; Лукашенка; Aleksandr Łukaszenka; Łukaszenka; Aleksandra Łukaszenkę; Łukaszenkę',
    ),
  },
  names('Russia; Russland; Rusia; Russie; Россия; России; Росія; Росії; Rosja; Rosji; Rusko; Rússia'),
  names('Belarus; Белоруссия; Білорусь; Białoruś; Bělorusko'),
  names('Ukraine; Ucraina'),
  names('Moscow; Moskau; Moscú; Moscou; Mosca; Moscovo; Москва; Moskwa'),
  names('Minsk; Минск; Мінськ; Mińsk; Mińsku'),
].map((card) =>
  Array.isArray(card) ? { kind: 'place' as const, names: card as string[] } : (card as CardSpec),
);
const BODIES: readonly CardSpec[] = [
  'NATO; OTAN; НАТО',
  'European Union; EU',
  'Union State; State Union; Государственный союз',
].map((text) => ({ kind: 'body', names: names(text) }));
const EVENT: CardSpec = { kind: 'event', names: ['Zapad-2021', 'Zapad', 'Запад-2021', 'Запад'] };
const matcher = matcherOf([deckOf([...CARDS, ...BODIES, EVENT])]);

/** The text with [ and ] around its mentions. */
function marked(text: string): string {
  return scan(matcher, text).reduceRight(
    (shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    text,
  );
}

describe.each(Object.entries({ ...LONGER, ...ALONE }))('%s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(marked(text.replace(/[[\]]/g, ''))).toBe(text);
  });
});
