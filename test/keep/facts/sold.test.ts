// Whom “the company” means in an article on a sale.
import { expect, it } from 'vitest';
import { compileRead } from '../../../src/keep/compile.ts';
import { articleOf, entitiesOf, ownNote, sentencesOf } from '../stand-in.ts';

const ENTITIES = ['body: Kovin Rail; Kovin', 'body: Orsa Thermal', 'person: Ada Orsa', 'person: Tom Weber'];

const SALE = 'Kovin Rail has agreed to buy the pump maker Orsa Thermal for $40m.';
const TRADE = 'Shares in Orsa Thermal rose. Kovin fell by 4 per cent.';

// Under which card the facts of the last paragraph stand, behind `?` if that is in doubt; and what a remark says.
const CASES: readonly (readonly [paragraphs: readonly string[], ...facts: string[]])[] = [
  [[SALE, 'The company said it would pay in May.'], 'kovin-rail'],
  [[SALE, 'The company makes pumps in four towns.']],
  [
    [SALE, TRADE, 'Founded in 2004 by Ada Orsa, the company makes pumps. It employs 40 people.'],
    '? ada-orsa',
  ],
  [['Kovin fell by 4 per cent.', 'Founded in 2004 by Tom Weber, the company makes pumps.'], 'kovin-rail'],
  [
    [SALE, 'Kovin fell by 4 per cent.', 'Tom Weber, who owns 14 per cent of the group, left in 2019.'],
    'tom-weber “the group”: Kovin Rail',
  ],
  [[SALE, TRADE, 'Tom Weber, who owns 14 per cent of the group, left in 2019.'], '? tom-weber'],
  [
    ['Orsa Thermal was bought by Kovin Rail.', 'Kovin fell by 4 per cent. The company employs 40 people.'],
    'kovin-rail',
    'kovin-rail',
  ],
];

it.each(CASES.map(([paragraphs, ...facts]) => ({ paragraphs, facts })))(
  '$paragraphs',
  ({ paragraphs, facts: expected }) => {
    const article = articleOf(paragraphs);
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
    const last = facts.filter((fact) => fact.paragraphs[0] === paragraphs.length + 1);
    const written = last.map(({ card, note, doubts }) =>
      [...(doubts.length > 0 ? ['?'] : []), card, ownNote(note) ?? []].flat().join(' '),
    );
    expect(written).toEqual(expected);
  },
);
