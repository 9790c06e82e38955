import { describe, expect, test } from 'vitest';
import { resolve } from '../../src/match/resolve.ts';
import type { Candidate, Option } from '../../src/match/types.ts';

/** A candidate from options written as `deck#card`, then `?` if unsure, `~` if everyday. */
function at(start: number, ...options: string[]): Candidate {
  return { start, end: start + 1, options: options.map(optionOf) };
}

function optionOf(text: string): Option {
  const card = text.replace(/[?~]/g, '');
  return { card, deck: card.split('#')[0]!, unsure: text.includes('?'), everyday: text.includes('~') };
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
