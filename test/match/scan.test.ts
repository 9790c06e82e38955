import { describe, expect, test } from 'vitest';
import { scan } from '../../src/match/scan.ts';
import type { Candidate, NamedDeck, ScanOptions } from '../../src/match/types.ts';
import { CASES } from './cases.ts';
import { deckOf, matcherOf } from './decks.ts';
import { inOrder, naiveScan } from './naive.ts';

function scanDecks(decks: readonly NamedDeck[], text: string, options?: ScanOptions): Candidate[] {
  return scan(matcherOf(decks), text, options);
}

/** Puts [ and ] around what was found. */
function marked(text: string, candidates: readonly Candidate[]): string {
  let shown = '';
  let last = 0;
  for (const { start, end } of candidates) {
    shown += `${text.slice(last, start)}[${text.slice(start, end)}]`;
    last = end;
  }
  return shown + text.slice(last);
}

const ENGINES = { engine: scanDecks, oracle: naiveScan };

for (const [group, cases] of Object.entries(CASES))
  describe(group, () => {
    for (const [title, { names, text, options }] of Object.entries(cases))
      for (const [engine, find] of Object.entries(ENGINES))
        test(`${title} (${engine})`, () => {
          const plain = text.replace(/[[\]]/g, '');
          expect(marked(plain, find([deckOf(names)], plain, options))).toBe(text);
        });
  });

describe('several decks', () => {
  const decks = [
    deckOf([{ names: ['Korvia', 'Upper Kor'] }], 'one'),
    deckOf([{ names: [{ text: 'Korvia', unsure: true }], everyday: true }, 'Korvia bridge'], 'two'),
  ];

  test('the longest name of all decks is taken', () => {
    const text = 'the Korvia bridge and Korvia';
    expect(marked(text, scanDecks(decks, text))).toBe('the [Korvia bridge] and [Korvia]');
  });

  test('cards of the same place stand together', () => {
    const fit = { kind: 0, short: false, asWritten: true, ownLanguage: false };
    expect(scanDecks(decks, 'Korvia')).toEqual([
      {
        start: 0,
        end: 6,
        options: [
          { card: 'one#c0', deck: 'one', unsure: false, everyday: false, fit },
          { card: 'two#c0', deck: 'two', unsure: true, everyday: true, fit },
        ],
      },
    ]);
  });

  test('a card is sure where one of its names is', () => {
    const deck = deckOf([{ names: [{ text: 'Korvia', unsure: true }, 'KORVIA'] }]);
    expect(scanDecks([deck], 'KORVIA')[0]?.options).toEqual(naiveScan([deck], 'KORVIA')[0]?.options);
    expect(scanDecks([deck], 'KORVIA')[0]?.options).toHaveLength(1);
    expect(scanDecks([deck], 'KORVIA')[0]?.options[0]?.unsure).toBe(false);
  });

  test('without decks nothing is found', () => {
    expect(scan(matcherOf([]), 'Korvia')).toEqual([]);
    expect(scanDecks([deckOf([])], 'Korvia')).toEqual([]);
  });
});

test('long names are found whole', () => {
  const name = `K${'o '.repeat(5000)}via`;
  const text = `so ${name} it is`;
  expect(inOrder(scanDecks([deckOf([{ kind: 'person', names: [name] }])], text))).toMatchObject([
    { start: 3, end: 3 + name.length },
  ]);
});
