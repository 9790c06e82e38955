import { describe, expect, test } from 'vitest';
import { resolve } from '../../src/match/resolve.ts';
import type { Candidate, Fit, Option } from '../../src/match/types.ts';

/**
 * A candidate from options written as `deck#card`, then `?` if unsure, `~` if everyday; of the fit: `+` and `-` for
 * the kind, `…` if the card has a longer name that ends so, `*` if the name is of the text's language, `^` if it
 * is an inflected form.
 */
function at(start: number, ...options: string[]): Candidate {
  return { start, end: start + 1, options: options.map(optionOf) };
}

function optionOf(text: string): Option {
  const card = text.replace(/[?~+\-…*^]/g, '');
  const fit: Fit = {
    kind: text.includes('+') ? 1 : text.includes('-') ? -1 : 0,
    short: text.includes('…'),
    asWritten: !text.includes('^'),
    ownLanguage: text.includes('*'),
  };
  return { card, deck: card.split('#')[0]!, unsure: text.includes('?'), everyday: text.includes('~'), fit };
}

/** Cards of the mentions of a document's blocks, the unpainted ones in brackets. */
function resolved(blocks: Candidate[][], company: Candidate[] = []): string[][] {
  return resolve(blocks, company).map((block) =>
    block.map(({ cards, painted }) => (painted ? cards.join(' ') : `(${cards.join(' ')})`)),
  );
}

const CASES: Record<string, { blocks: Candidate[][]; company?: Candidate[]; expect: string[][] }> = {
  'a sure name counts': { blocks: [[at(0, 'a#x')]], expect: [['a#x']] },
  'an unsure name alone does not': { blocks: [[at(0, 'a#x?')]], expect: [[]] },
  'it counts in company of its deck, before or after it': {
    blocks: [[at(0, 'a#x?')], [], [at(0, 'a#y')], [at(0, 'a#x?')]],
    expect: [['a#x'], [], ['a#y'], ['a#x']],
  },
  'company of another deck does not help': {
    blocks: [[at(0, 'a#x?'), at(5, 'b#y')]],
    expect: [['b#y']],
  },
  'another unsure name is no company': { blocks: [[at(0, 'a#x?'), at(5, 'a#y?')]], expect: [[]] },
  'the title is company': { blocks: [[at(0, 'a#x?')]], company: [at(0, 'a#y')], expect: [['a#x']] },
  'an everyday name alone is not painted': { blocks: [[at(0, 'a#x~')]], expect: [['(a#x)']] },
  'nor in company of everyday names': {
    blocks: [[at(0, 'a#x~'), at(5, 'a#y~')]],
    expect: [['(a#x)', '(a#y)']],
  },
  'it is in company of a rarer one of its deck': {
    blocks: [[at(0, 'a#x~'), at(5, 'b#x~')], [at(0, 'a#y')]],
    expect: [['a#x', '(b#x)'], ['a#y']],
  },
  'an unsure name that counts is no company for everyday names': {
    blocks: [[at(0, 'a#x~'), at(5, 'a#y?')]],
    expect: [['(a#x)', 'a#y']],
  },
  'several cards are a choice': { blocks: [[at(0, 'b#x', 'a#x')]], expect: [['a#x b#x']] },
  'the card that the document names comes first': {
    blocks: [[at(0, 'a#x', 'a#y')], [at(0, 'a#y')]],
    expect: [['a#y a#x'], ['a#y']],
  },
  'what the words beside it say comes before everything': {
    blocks: [[at(0, 'a#x', 'b#y+'), at(3, 'a#x'), at(5, 'a#z')]],
    expect: [['b#y a#x', 'a#x', 'a#z']],
  },
  'a card that those words rule out falls away': {
    blocks: [[at(0, 'a#x-', 'b#y+'), at(3, 'a#x')]],
    expect: [['b#y', 'a#x']],
  },
  'but not where they speak for no other': {
    blocks: [[at(0, 'a#x-', 'b#y')]],
    expect: [['b#y a#x']],
  },
  'of two surnames that of the one who is named in full': {
    blocks: [[at(0, 'a#mara')], [at(0, 'b#peter…', 'a#mara…')]],
    expect: [['a#mara'], ['a#mara']],
  },
  'also where the title names them': {
    blocks: [[at(0, 'b#peter…', 'a#mara…')]],
    company: [at(0, 'a#mara')],
    expect: [['a#mara']],
  },
  'of three surnames those of the two who are named in full': {
    blocks: [[at(0, 'a#x'), at(5, 'a#y'), at(9, 'a#x…', 'a#y…', 'a#z…')]],
    expect: [['a#x', 'a#y', 'a#y a#x']],
  },
  'both where both are named in full, the last one before it in the block first': {
    blocks: [[at(0, 'a#mara'), at(3, 'b#peter'), at(5, 'a#mara…', 'b#peter…')], [at(0, 'a#mara')]],
    expect: [['a#mara', 'b#peter', 'b#peter a#mara'], ['a#mara']],
  },
  'the one for which words elsewhere speak comes first': {
    blocks: [[at(0, 'a#mara', 'b#firm')], [at(0, 'a#mara', 'b#firm+')]],
    expect: [['b#firm a#mara'], ['b#firm a#mara']],
  },
  'both where neither is': {
    blocks: [[at(0, 'a#mara…', 'b#peter…')]],
    expect: [['a#mara b#peter']],
  },
  'both where one has no longer name': {
    blocks: [[at(0, 'a#mara'), at(3, 'a#mara…', 'b#town')]],
    expect: [['a#mara', 'a#mara b#town']],
  },
  'one card of two decks is one, and short where it is in one of them': {
    blocks: [[at(0, 'a#mara'), at(3, 'c#peter…', 'b#mara…')], [at(0, 'a#m', 'b#m')]],
    expect: [['a#mara', 'b#mara c#peter'], ['a#m b#m']],
  },
  'the deck of which more other cards are named counts more than the one that is named more often': {
    blocks: [[at(0, 'a#x', 'b#y'), at(2, 'a#z'), at(3, 'a#z'), at(4, 'a#z'), at(6, 'b#v'), at(7, 'b#w')]],
    expect: [['b#y a#x', 'a#z', 'a#z', 'a#z', 'b#v', 'b#w']],
  },
  'the order never depends on that of the options': {
    blocks: [[at(0, 'b#x', 'a#y'), at(2, 'a#y', 'b#x')]],
    expect: [['a#y b#x', 'a#y b#x']],
  },
  'a name of the text’s language before another': {
    blocks: [[at(0, 'a#x', 'b#y*')]],
    expect: [['b#y a#x']],
  },
  'then a name as written before an inflected form': {
    blocks: [[at(0, 'a#x^', 'b#y')]],
    expect: [['b#y a#x']],
  },
  'a sure name before an unsure one in company': {
    blocks: [[at(0, 'a#x?', 'b#y')], [at(0, 'a#z'), at(3, 'b#w')]],
    expect: [['b#y a#x'], ['a#z', 'b#w']],
  },
  'then that of the deck that it names more': {
    blocks: [[at(0, 'a#x', 'b#x'), at(3, 'b#z'), at(5, 'b#w')]],
    expect: [['b#x a#x', 'b#z', 'b#w']],
  },
  'an unsure choice without company is dropped': {
    blocks: [[at(0, 'a#x', 'b#x?')]],
    expect: [['a#x']],
  },
};

describe('resolve', () => {
  for (const [title, { blocks, company, expect: expected }] of Object.entries(CASES))
    test(title, () => {
      expect(resolved(blocks, company)).toEqual(expected);
    });

  test('keeps places and the shape of the blocks', () => {
    expect(resolve([[], [at(7, 'a#x')]])).toEqual([
      [],
      [{ start: 7, end: 8, cards: ['a#x'], painted: true }],
    ]);
  });
});
