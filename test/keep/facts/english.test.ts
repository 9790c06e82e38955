// English articles of several paragraphs: under whose card each fact stands, who says it, and what is in doubt.
import { describe, expect, it } from 'vitest';
import { compileArticle, compileRead } from '../../../src/keep/compile.ts';
import { articleOf, doubtText, entitiesOf, sentencesOf } from '../stand-in.ts';

const ENTITIES = [
  'person: Anna Roth; Roth',
  'person: Peter Lind; Lind',
  'place: Kovin',
  'body: Kovin Rail',
  'body: The Courier; Courier',
  'body: CBS Orsa',
  'body: KG',
];

/** Paragraphs parted by ` ¶ `, and the facts: `card`, `card < speaker`, `? doubt`. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...facts: string[]])[]>> = {
  'whom others quote as saying': [
    [
      'The Courier reported that Kovin Rail looked at 40 bridges, although it quoted guards as saying that nothing was sold.',
      'kovin-rail < The Courier',
    ],
    [
      'The Courier quoted Peter Lind on Monday as saying that talks had been put off by 40 days.',
      'peter-lind < Peter Lind',
    ],
    [
      'Kovin Rail could sell 40 trains, it quoted Peter Lind as saying, adding: “But we will not sell the bridge to Kovin.”',
      'kovin-rail < Peter Lind',
    ],
    [
      'The Courier quoted the head of the union, Peter Lind, as saying talks had been put off by 40 days.',
      'peter-lind < Peter Lind',
    ],
  ],
  'who only passes it on': [
    ['CBS Orsa reports that 40 bridges were built for Kovin Rail.', 'kovin-rail < CBS Orsa'],
    ['CBS Orsa said that 40 bridges were built for Kovin Rail.', 'cbs-orsa < CBS Orsa'],
    ['KG has reported that 40 bridges were built for Kovin Rail.', 'kovin-rail < KG'],
    ['Talks between the Kovin side and Peter Lind went on for 40 days.', 'peter-lind'],
  ],
  'a paragraph that is all one quotation goes on': [
    [
      'The bridge is dear, Peter Lind said. ¶ “There was a count of 30 bridges, and half of them were dear.”',
      'peter-lind < Peter Lind',
      'peter-lind < Peter Lind',
    ],
    [
      'The bridge of Kovin is dear, the mayor said. ¶ “There was a count of 30 bridges in Kovin.”',
      'kovin < the mayor',
      '? who says it?',
    ],
  ],
  'what somebody says in several sentences': [
    [
      `Peter Lind told Kovin Rail: “${'The bridge is old and dear and nobody has mended its arches since May; '.repeat(6)}it is.”`,
      'peter-lind < Peter Lind',
    ],
    [
      '“Our miners above all said that they hope to find their own work in the hall,” said Peter Lind.',
      'peter-lind < Peter Lind',
    ],
    [
      '“‘Sand men’ and ‘sand maids’ are the names of all who buy wet sand,” said Peter Lind.',
      'peter-lind < Peter Lind',
    ],
    ['“The old bridge of Kovin is very dear,” Peter Lind pointed out.', 'peter-lind < Peter Lind'],
    ['“We all miss the old bridge of Kovin so much,” Peter Lind weighed in.', 'peter-lind < Peter Lind'],
    [
      'Peter Lind asked his mason to build an arch. ¶ “Plans are vague on sand, what you see is what builders get in May,” the director said.',
      'peter-lind',
      'peter-lind < Peter Lind',
    ],
  ],
  'pronouns and the verbs that are joined to them': [
    ['Kovin Rail grew by 40 bridges. ¶ She’d told Peter Lind to build 40 arches.', 'kovin-rail', '? She → ?'],
  ],
  'a man of whom only the place is told': [
    ['A Kovin man robbed Peter Lind of 40 bridges.', 'peter-lind'],
    ['A Kovin man robbed 40 bridges.', 'kovin'],
    ['The man robbed Peter Lind in Kovin.', '? The man → ?'],
  ],
  'who was told of before a name came in': [
    [
      'His work in Kovin was slow, though Peter Lind said the bridge had grown. He left Kovin Rail in May.',
      '? His → ?',
      'peter-lind < Peter Lind',
      '? He → peter-lind?',
    ],
    [
      'The work in Kovin was slow, though Peter Lind said the bridge had grown. He left Kovin Rail in May.',
      'kovin',
      'peter-lind < Peter Lind',
      'peter-lind',
    ],
  ],
  'who is brought in behind a noun': [
    [
      'Kovin Rail grew by 40 bridges. ¶ The firm, The Courier, was set up in Kovin in May. ¶ Kovin Rail built 40 bridges. ¶ The firm said that Kovin has 40 bridges.',
      'kovin-rail',
      'the-courier',
      'kovin-rail',
      'kovin < The Courier',
    ],
    [
      'The firm built 40 bridges for Kovin. ¶ The firm, The Courier, was set up in Kovin in May. ¶ Kovin Rail built 40 bridges. ¶ The firm said that Kovin has 40 bridges.',
      '? The firm → ?',
      'the-courier',
      'kovin-rail',
      'kovin < Kovin Rail',
    ],
  ],
  clauses: [
    ['Peter Lind’s three sons - Tom, Paul and Max - all attended the feast in Kovin.', 'peter-lind'],
    ['Peter Lind hoped that his sons would go to Kovin, which they did.', 'peter-lind < Peter Lind'],
    [
      'A funeral was held for Peter Lind in Kovin. ¶ Anna Roth said the ceremonies had been long.',
      'peter-lind',
      'anna-roth < Anna Roth',
    ],
    ['It was around midnight when a call led Kovin Rail to the bridge.', 'kovin-rail'],
    ['There’s a reason for it: Although he is old, Peter Lind has built 40 bridges.', 'peter-lind'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    const article = articleOf(text.split(' ¶ '), { publisher: 'The Kovin Gazette' });
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
    const found = facts.map(({ card, saidBy, doubts: [doubt] }) =>
      doubt ? `? ${doubtText(doubt)}` : saidBy ? `${card} < ${saidBy.name}` : card,
    );
    expect(found).toEqual(expected);
  });
});

it('takes no title in quotation marks for who is called so', () => {
  const texts = [
    'The miner Tom Lind sold 40 bridges in Paris.',
    '“The Miner” had been sung by Mara Roth in May.',
  ];
  const { facts, entities } = compileArticle(articleOf(texts), []);
  const lind = entities.find(({ title }) => title === 'Tom Lind');
  expect(lind?.role).toBe('miner');
  expect(facts.filter(({ card }) => card === lind?.id)).toHaveLength(1);
});
