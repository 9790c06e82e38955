import { describe, expect, test } from 'vitest';
import { resolve } from '../../src/match/resolve.ts';
import { scan } from '../../src/match/scan.ts';
import { deckOf, matcherOf } from './decks.ts';

const matcher = matcherOf([
  deckOf([
    { kind: 'person', names: ['Abraham Lincoln', 'Lincoln'] },
    { kind: 'place', names: ['Lincoln'] },
    { kind: 'body', names: ['Lincoln City', { text: 'Lincoln', language: 'es' }] },
  ]),
]);
const CARDS = ['person', 'place', 'body'];

/** Kinds of the cards of the last mention, the likeliest first. */
function kinds(text: string, language?: string): string[] {
  const [mentions] = resolve([scan(matcher, text, { language: language ?? null })]);
  return mentions!.at(-1)!.cards.map((card) => CARDS[Number(card.at(-1))]!);
}

describe('the word before a name that means several cards', () => {
  test.each([
    ['President Lincoln', ['person']],
    ['the president Lincoln', ['person']],
    ['Mr. Lincoln', ['person']],
    ['el presidente Lincoln', ['person']],
    ['президента Lincoln', ['person']],
    ['they live in Lincoln', ['place', 'body']],
    ['viven en Lincoln', ['place', 'body']],
    ['mieszka w Lincoln', ['place', 'body']],
    ['Lincoln shares fell', ['body', 'place']],
    ['Lincoln’s factories closed', ['body', 'place']],
    ['the shares of Lincoln', ['body', 'place']],
    ['автоконцерн Lincoln', ['body', 'place']],
    ['the carmaker Lincoln', ['body', 'place']],
    ['the streets of Lincoln', ['place', 'body']],
    ['the mayor of Lincoln', ['place', 'body']],
    ['жители Lincoln', ['place', 'body']],
    ['Lincoln lost twice', ['person', 'place', 'body']],
    ['ganó el Lincoln', ['body', 'place']],
    ['they saw Lincoln', ['person', 'place', 'body']],
    ['Lincoln', ['person', 'place', 'body']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test('a name of the text’s language comes first where nothing else tells', () => {
    expect(kinds('vieron Lincoln', 'es-MX')).toEqual(['body', 'person', 'place']);
    expect(kinds('they saw Lincoln', 'en')).toEqual(['person', 'place', 'body']);
  });

  test('a person who is named in full is not the only one meant where a town has the same name', () => {
    expect(kinds('Abraham Lincoln and then they saw Lincoln')).toEqual(['person', 'place', 'body']);
  });
});
