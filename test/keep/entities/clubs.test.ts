import { describe, expect, it } from 'vitest';
import { entitiesIn, shown } from './found.ts';

/** Towns that stand for clubs, by language: text, and what is found without doubt (see `shown`). */
const CASES: Readonly<Record<string, readonly (readonly [text: string, found: string])[]>> = {
  en: [
    // nicknames
    [
      'Tottenham beat Everton in the Champions League. ¶ Then Spurs scored. ¶ It was the UEFA Champions League.',
      'body Tottenham · body Everton · event UEFA Champions League',
    ],
    ['Everton left. ¶ Then the Toffees scored.', 'body Everton'],
    // a club in full, and its town
    [
      'Dynamo Minsk led the league. ¶ Minsk scored a goal in the match. ¶ They like Minsk.',
      'body Dynamo Minsk',
    ],
    [
      'Dynamo Minsk led the league. ¶ Minsk scored a goal in the match. ¶ They live in Minsk.',
      'body Dynamo Minsk · place Minsk',
    ],
    [
      'Wrexham Rovers lost the league match. ¶ Wrexham police said the goal was stolen.',
      'body Wrexham Rovers · place Wrexham',
    ],
    ['Dynamo Minsk makes glass. ¶ They like Minsk.', 'body Dynamo Minsk · place Minsk'],
    [
      'Real Orsova led the league. ¶ Orsova scored a goal in the match. ¶ They like Orsova.',
      'body Real Orsova',
    ],
    // a town that plays is in doubt, also in an article that tells of clubs by a result
    [
      'They saw Orsova City 3-2 Kovin Rovers. ¶ Wrexham, who came first, left.',
      'body Orsova City · body Kovin Rovers',
    ],
    ['Wrexham, who came first, left. ¶ They like Wrexham.', 'place Wrexham'],
    ['Wrexham won the league match. ¶ The goals of Mara Lind pleased all.', 'person Mara Lind'],
    [
      'Wrexham won the league match. ¶ The goals of Mara Lind pleased all in Wrexham.',
      'place Wrexham · person Mara Lind',
    ],
    [
      'Wrexham won the bid for the league match. ¶ The goals of Mara Lind pleased all.',
      'place Wrexham · person Mara Lind',
    ],
    ['Wrexham won a prize. ¶ Mara Lind was pleased.', 'place Wrexham · person Mara Lind'],
  ],
  de: [
    [
      'Am Samstag gewann Freiburg in der Bundesliga. ¶ Freiburg siegte am Spieltag und hat zwei Punkte.',
      'body Bundesliga',
    ],
    [
      'Am Samstag gewann Freiburg in der Bundesliga. ¶ Der Trainer ist in Freiburg am Spieltag und hat zwei Punkte.',
      'place Freiburg · body Bundesliga',
    ],
  ],
  es: [
    [
      'El partido de liga que el Real Valladolid perdió acabó con un gol. ¶ Valladolid vio un gol.',
      'body Real Valladolid',
    ],
    [
      'Newcastle, que marcha séptimo, perdió el partido. ¶ Un gol más de Ana Lind dio el empate.',
      'person Ana Lind',
    ],
    [
      'El partido de liga que el Real Valladolid perdió acabó con un gol. ¶ Valladolid vio un gol. ¶ Viven en Valladolid.',
      'body Real Valladolid · place Valladolid',
    ],
  ],
  ru: [
    // in quotation marks
    ['Победил «Урал», но не «Ростов».', 'body Урал · body Ростов'],
    ['Победил «Урал» на Урале.', 'body Урал · place Урал'],
  ],
};

describe.each(Object.entries(CASES))('%s', (language, cases) => {
  it.each(cases)('%s', (text, found) => {
    expect(shown(entitiesIn(text, language).entities)).toBe(found);
  });
});
