import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/deck/facts.ts';
import { parseDeck } from '../../src/deck/parse.ts';
import { printDeck } from '../../src/deck/print.ts';

const manual = readFileSync(new URL('../../seeds/README.md', import.meta.url), 'utf8');
const example = /^```markdown\n([\s\S]*?)^```$/m.exec(manual)![1]!;

describe('the example of the manual', () => {
  const { deck, diagnostics } = parseDeck('my-deck.md', example);

  it('is a deck without errors or warnings', () => {
    expect(diagnostics).toEqual([]);
    expect(deck!.cards.map(({ id, kind, role }) => [id, kind, role])).toEqual([
      ['anna-roth', 'person', 'mayor of Kovin'],
      ['kovin', 'place', 'town'],
      ['kovin-bridge', 'plan', 'road bridge'],
    ]);
  });

  it('means what the manual says', () => {
    expect(deck!.sources[0]).toMatchObject({
      id: 'courier',
      published: { date: '2024-03-12', inferred: false },
    });
    const [roth, kovin, bridge] = deck!.cards;
    expect(roth!.names).toEqual([
      { text: 'Anna Roth', language: null, unsure: false, unless: [] },
      { text: 'Roth', language: null, unsure: true, unless: ['Roth IRA'] },
      { text: 'Анна Рот', language: 'ru', unsure: false, unless: [] },
    ]);
    expect(kovin).toMatchObject({ everyday: true, wikidata: 'Q123456', summary: null, facts: [] });
    expect(bridge!.facts[1]).toEqual({
      text: ['It is to open by the end of 2027.'],
      source: 'courier',
      paragraphs: [3, 5],
      caption: false,
      fragment: 'text=It%20is,2027',
      saidBy: { name: 'a spokesperson of the builder', card: null },
      stated: null,
      about: null,
      due: { date: '2027-12', inferred: false },
      also: ['kovin'],
      note: null,
    });
  });

  it('shows each fact on every card that it concerns', () => {
    const facts = (id: string) => factsOf(deck!, id).map(({ card, fact }) => [card.id, fact.paragraphs]);
    expect(facts('kovin')).toEqual([
      ['anna-roth', [2]],
      ['kovin-bridge', [3, 5]],
    ]);
    expect(facts('anna-roth')).toEqual([
      ['anna-roth', [2]],
      ['kovin-bridge', [3]],
    ]);
  });

  it('is written as decks are printed', () => {
    expect(printDeck(deck!)).toBe(example);
  });

  it('gives the error that the manual shows', () => {
    const broken = example.replace('[Kovin](#kovin)', '[Kovin](#kovn)');
    const { deck, diagnostics } = parseDeck('my-deck.md', broken);
    expect(deck).toBeNull();
    const [{ line, column, message, severity }] = diagnostics as [(typeof diagnostics)[number]];
    expect(`my-deck.md:${line}:${column}: ${message}`).toBe(/^ {4}(my-deck\.md:.*)$/m.exec(manual)![1]);
    expect(severity).toBe('error');
  });
});
