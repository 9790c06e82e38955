import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../src/deck/parse.ts';
import { printDeck } from '../../src/deck/print.ts';
import { deck } from './arbitrary.ts';

const FRONT = '---\ngloss: 1\ntitle: T\nlanguage: en\nsources:\n  s:\n    title: S\n---\n';

describe('printDeck', () => {
  // Each text stands here as it is printed; a code host shows it without the backslashes.
  it.each([
    ['a summary like a list', '\\- a'],
    ['a summary like a numbered list', '12\\. a'],
    ['a summary like a heading', '\\## a'],
    ['a summary like the line of a list', 'Facts\\:'],
    ['emphasis, HTML, code and links', '\\*a\\* \\<b> \\`c\\` \\[d\\](#e) \\_f\\_ \\\\'],
    ['an entity, and an ampersand that begins none', '\\&amp; & R&D'],
    ['what means nothing here', 'a (b); c | d: “e” – f! 3 > 2'],
  ])('writes %s', (_, summary) => {
    const text = `${FRONT}\n## C \\#\n\n**place, \\*\\***\n\n${summary}\n`;
    expect(printDeck(parseDeck('d.md', text).deck!)).toBe(text);
  });

  it('writes no picture where a “!” stands before a link', () => {
    const fact = (mark: string) =>
      `${FRONT}\n## Mill\n\n**place**\n\nFacts:\n\n- So${mark}[it](#mill) turns!\n  (s, paragraph 1)\n`;
    expect(printDeck(parseDeck('d.md', fact('!')).deck!)).toBe(fact('\\!'));
  });

  it('is undone by parseDeck, and prints the same again', { timeout: 120_000 }, () => {
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
