import { describe, expect, it } from 'vitest';
import { firstFacts, inTimeOrder, newest, otherNames } from '../../src/cards/choose.ts';
import { plainText } from '../../src/cards/cite.ts';
import type { ShownFact } from '../../src/shelf/types.ts';
import { card, fact } from './data.ts';

const at = (date: string) => ({ date, inferred: false });
const says = (facts: readonly ShownFact[]) => facts.map(plainText).join(' ');

describe('inTimeOrder', () => {
  const cases: [string, ShownFact[], string][] = [
    [
      'the time it is about, before when it was stated',
      [
        fact({ says: 'b', stated: at('2024-03-12') }),
        fact({ says: 'a', stated: at('2024-03-12'), about: at('1999-12') }),
      ],
      'a b',
    ],
    [
      'coarse dates by their first day',
      [
        fact({ says: 'c', about: at('2021-05-02') }),
        fact({ says: 'b', about: at('2021-05') }),
        fact({ says: 'a', about: at('2021') }),
      ],
      'a b c',
    ],
    [
      'spans by their beginning',
      [fact({ says: 'b', about: at('2021/2022') }), fact({ says: 'a', about: at('2020/2030') })],
      'a b',
    ],
    ['undated last', [fact({ says: 'b', stated: null }), fact({ says: 'a', about: at('2021') })], 'a b'],
    [
      'the order given where dates are equal',
      [fact({ says: 'a' }), fact({ says: 'b' }), fact({ says: 'c' })],
      'a b c',
    ],
    [
      'an article’s facts of one day as they stand in it, captions last',
      [
        fact({ says: 'b', paragraphs: [7] }),
        fact({ says: 'c', paragraphs: [1], caption: true }),
        fact({ says: 'a', paragraphs: [2] }),
      ],
      'a b c',
    ],
  ];
  it.each(cases)('%s', (_, facts, order) => expect(says(inTimeOrder(facts))).toBe(order));
});

describe('firstFacts', () => {
  const own = 'towns#bridge';
  const with_ = (says: string, ...others: string[]) => fact({ says, cards: [own, ...others] });
  const cases: [string, ShownFact[], string[], string][] = [
    ['all of them where there are few', [with_('a'), with_('b')], [], 'a b'],
    [
      'those that concern other cards of the page',
      [with_('a'), with_('b', 'x'), with_('c', 'y'), with_('d', 'x'), with_('e', 'z')],
      ['x', 'y'],
      'b c d',
    ],
    [
      'those that concern most of them first',
      [with_('a', 'x'), with_('b', 'x'), with_('c', 'x'), with_('d', 'x', 'y')],
      ['x', 'y'],
      'a b d',
    ],
    [
      'among these, those mainly about the card and its own words',
      [
        with_('a'),
        fact({ says: 'b', cards: ['x', 'y', own] }),
        fact({ says: 'c', cards: ['y', own], saidBy: { name: 'The bridge', card: own } }),
        with_('d', 'x'),
        fact({ says: 'e', cards: ['x', own] }),
      ],
      ['x', 'y', own],
      'b c d',
    ],
    [
      'then the newest, in time order',
      [
        fact({ says: 'old', stated: at('2019') }),
        fact({ says: 'new', stated: at('2024') }),
        fact({ says: 'newer', stated: at('2025') }),
        fact({ says: 'mid', stated: at('2022') }),
      ],
      [],
      'mid new newer',
    ],
    [
      'new by when it was stated, shown by what it is about',
      [
        fact({ says: 'a', stated: at('2020') }),
        fact({ says: 'b', stated: at('2021') }),
        fact({ says: 'c', stated: at('2022') }),
        fact({ says: 'd', stated: at('2023'), about: at('1999') }),
      ],
      [],
      'd b c',
    ],
    [
      'a plan whose date has passed, also behind what is newer and new',
      [
        fact({ says: 'a', stated: at('2022'), due: at('2023-12') }),
        fact({ says: 'b', stated: at('2023') }),
        fact({ says: 'c', stated: at('2023'), cards: [own, 'x'] }),
        fact({ says: 'd', stated: at('2023-08'), isNew: true }),
        fact({ says: 'e', stated: at('2023-09'), isNew: true }),
      ],
      ['x'],
      'a d e',
    ],
    [
      'one such plan, which is the newest; none that is still ahead',
      [
        fact({ says: 'a', stated: at('2020'), due: at('2025-04') }),
        fact({ says: 'b', stated: at('2021'), due: at('2025-05') }),
        fact({ says: 'c', stated: at('2022'), due: at('2030') }),
        fact({ says: 'd', stated: at('2024') }),
        fact({ says: 'e', stated: at('2025') }),
      ],
      [],
      'b d e',
    ],
    [
      'no plan since whose date something is known',
      [
        fact({ says: 'a', stated: at('2021'), due: at('2022') }),
        fact({ says: 'b', stated: at('2021') }),
        fact({ says: 'c', stated: at('2022') }),
        fact({ says: 'd', stated: at('2023') }),
        fact({ says: 'e', stated: at('2024') }),
      ],
      [],
      'c d e',
    ],
    [
      'no plan that has changed since',
      [
        fact({ says: 'a', id: 'plan', stated: at('2020'), due: at('2021') }),
        fact({ says: 'b', stated: at('2021'), changes: 'plan' }),
        fact({ says: 'c', stated: at('2024') }),
        fact({ says: 'd', stated: at('2025') }),
      ],
      [],
      'b c d',
    ],
  ];
  const values: typeof cases = [
    [
      'no value that a later one of them tells of, nor one before that',
      [
        fact({ says: 'a', stated: at('2019') }),
        fact({ says: '40', id: '40', stated: at('2023') }),
        fact({ says: '42', id: '42', stated: at('2024'), changes: '40' }),
        fact({ says: '55', id: '55', stated: at('2025'), changes: '42' }),
      ],
      [],
      'a 55',
    ],
    [
      'a later value in the place of the one before, where that comes first by the page',
      [
        fact({ says: '40', id: '40', stated: at('2023'), cards: [own, 'x'] }),
        fact({ says: '55', id: '55', stated: at('2025'), changes: '40' }),
        fact({ says: 'a', stated: at('2019') }),
        fact({ says: 'b', stated: at('2018') }),
      ],
      ['x'],
      'b a 55',
    ],
    [
      'of sources that differ the newest, which tells of the other',
      [
        fact({ says: '40', id: '40', stated: at('2023'), differs: ['47'] }),
        fact({ says: '47', id: '47', stated: at('2024'), differs: ['40'] }),
        fact({ says: 'a', stated: at('2019') }),
        fact({ says: 'b', stated: at('2018') }),
      ],
      [],
      'b a 47',
    ],
    [
      'all of them where there is room',
      [
        fact({ says: '40', id: '40', stated: at('2023') }),
        fact({ says: '55', id: '55', stated: at('2025'), changes: '40' }),
      ],
      [],
      '40 55',
    ],
  ];
  it.each([...cases, ...values])('%s', (_, facts, onPage, chosen) =>
    expect(says(firstFacts(card({ facts }), new Set(onPage), '2025-06-01'))).toBe(chosen),
  );
});

describe('newest', () => {
  it('is the latest statement, at the end of its grain', () => {
    const facts = [fact({ stated: at('2021-05-23') }), fact({ stated: at('2021') }), fact({ stated: null })];
    expect(newest(facts)).toEqual(at('2021'));
    expect(newest([])).toBeNull();
  });
});

describe('otherNames', () => {
  it('gives one a language, without the title, its own language and repetitions', () => {
    const names = [
      { text: 'Kovin crossing', language: 'en-GB' },
      { text: 'Kovin bridge', language: 'de' },
      { text: 'Brücke von Kubin', language: 'de' },
      { text: 'Kubiner Brücke', language: 'de' },
      { text: 'мост у Ковина', language: 'ru' },
      { text: 'мост у Ковина', language: 'uk' },
      { text: 'Kovin Bridge', language: null },
    ];
    expect(otherNames(card({ names }))).toEqual([
      { text: 'Brücke von Kubin', language: 'de' },
      { text: 'мост у Ковина', language: 'ru' },
    ]);
  });
});
