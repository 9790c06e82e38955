import { expect, it } from 'vitest';
import { entitiesIn } from './found.ts';

/** What it shows, a text, and in which paragraphs it names its people: `title paragraph paragraph …`, parted by ` · `. */
const CASES: readonly (readonly [what: string, text: string, expected: string])[] = [
  [
    'is whose name alone heads what follows, though he is somebody’s father',
    'Tom Lind sold it. ¶ “We came late,” said Mara Roth, whose father, Paul Lind, left. ¶ Paul Lind ¶ Paul Lind came in May. ¶ Lind was 17 then. ¶ It rained. ¶ Lind stayed.',
    'Tom Lind 1 · Mara Roth 2 · Paul Lind 2 3 4 5 7',
  ],
  [
    'is the dead man’s whom the other mourns',
    'Tom Lind was absent from his father’s funeral on Sunday. ¶ Paul Lind’s guards came. ¶ It rained. ¶ The elder Lind ruled until May. ¶ It rained. ¶ Lind’s coffin will be moved. ¶ It rained. ¶ People hated Lind.',
    'Tom Lind 1 · Paul Lind 2 4 6',
  ],
  [
    'is nobody’s where two may be dead',
    'Tom Lind and Paul Lind fell. ¶ It rained. ¶ Lind’s body was found.',
    'Tom Lind 1 · Paul Lind 1',
  ],
  [
    'is whom the article tells of, dead beside a widow',
    'Tom Lind fell. ¶ They met his widow, Mara Lind. ¶ It rained. ¶ Lind’s body was found.',
    'Tom Lind 1 4 · Mara Lind 2',
  ],
  [
    'is the first of a couple’s, who share it',
    'They looked into Tom and Paul Lind. ¶ It rained. ¶ Lind left. ¶ It rained. ¶ Then Tom Lind spoke. ¶ They saw Paul Lind. ¶ It rained. ¶ It rained. ¶ Lind left.',
    'Paul Lind 1 6 · Tom Lind 3 5 9',
  ],
];

it.each(CASES)('a surname that several bear %s', (_, text, expected) => {
  const found = entitiesIn(text).entities.map(
    ({ title, mentions }) => `${title} ${mentions.map(({ paragraph }) => paragraph).join(' ')}`,
  );
  expect(found.join(' · ')).toBe(expected);
});
