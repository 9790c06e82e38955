import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../src/deck/parse.ts';
import { printDeck } from '../../src/deck/print.ts';
import { deck } from './arbitrary.ts';

describe('printDeck', () => {
  it('is undone by parseDeck, and prints the same again', () => {
    fc.assert(
      fc.property(deck, (deck) => {
        const text = printDeck(deck);
        const parsed = parseDeck('deck.md', text);
        expect(parsed.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(parsed.deck).toEqual(deck);
        expect(printDeck(parsed.deck!)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});
