// German: what stands under whom the headline names, and what “the town”, “the club”, “he” mean there.
import { expect, it } from 'vitest';
import { compileRead } from '../../../src/keep/compile.ts';
import { articleOf, entitiesOf, sentencesOf } from '../stand-in.ts';

const ENTITIES = [
  'person: Peter Lind; Lind',
  'person: Olaf Weber',
  'place: Kovin',
  'place: Orsa',
  'place: Sachsen',
  'body: Kovin Rail',
  'body: FC Orsa',
  'institution: Stadtrat Kovin',
  'institution: Landgericht Orsa',
  'body: dpa',
];

const BATH = 'Hallenbad in Kovin bleibt zu';
const LOSS = 'Kovin Rail streicht 40 Stellen';
const DEAD = 'Maler Peter Lind gestorben';

// Under which card the facts of the last paragraph stand, behind `?` if that is in doubt; and what a remark says.
const CASES: readonly (readonly [paragraphs: readonly string[], ...facts: string[]])[] = [
  [[BATH, 'Kovin. Das Hallenbad am Markt öffnet frühestens im Herbst 2027 wieder.'], 'kovin'],
  [[BATH, 'Das Hallenbad am Markt öffnet frühestens im Herbst 2027 wieder.'], 'kovin'],
  [[BATH, 'Peter Lind schwimmt.', 'Die Halle am Tor in Orsa öffnet im Herbst 2027 wieder.'], 'orsa'],
  [[BATH, 'Kovin. Das Bad ist zu.', 'Die Stadt will 40 Millionen Euro beim Bund beantragen.'], 'kovin'],
  [['Das Wetter', 'Kovin. Es regnet.', 'Die Stadt will 40 Millionen Euro beantragen.'], 'kovin'],
  [['Das Wetter', 'Orsa liegt bei Kovin.', 'Die Stadt will 40 Millionen Euro beantragen.']],
  [
    [
      BATH,
      'Kovin. In Sachsen sind Bäder alt.',
      'Peter Lind sagte, das Land habe Kovin 4 Millionen Euro gezahlt.',
    ],
    'peter-lind “das Land”: Sachsen',
  ],
  [[BATH, 'Die Wolba Bahn hat im Jahr 2024 rund 3,4 Millionen Euro verloren.']],
  [[BATH, 'Die Sanierung kostet die Stadt bis Ende März 3,4 Millionen Euro.'], 'kovin'],
  [[LOSS, 'Im ersten Halbjahr war der Umsatz um 14 Prozent auf 712 Millionen Euro gesunken.'], 'kovin-rail'],
  [['Rat tagt', 'Im ersten Halbjahr war der Umsatz um 14 Prozent auf 712 Millionen Euro gesunken.']],
  // How somebody feels, and what anybody says.
  [['Rat tagt', 'Peter Lind zeigte sich am Abend in Kovin erleichtert.']],
  [['Rat tagt', 'Kritik kam vor allem von Kovin Rail.']],
  [['Rat tagt', 'Peter Lind zeigte sich erleichtert über 40 neue Stellen in Kovin.'], 'peter-lind'],
  // A club is no company, and a company no club.
  [
    ['Der Investor Kovin Rail kauft den FC Orsa.', 'Kovin Rail zahlt. Der Klub kaufte 2019 vier Busse.'],
    'fc-orsa',
  ],
  [
    ['Spiel', 'Kritik übte der FC Orsa. Chef Peter Lind sprach von Pech. Der Klub verlor 2019 elf Spieler.'],
    '? peter-lind',
    'fc-orsa',
  ],
  // Of a certain age: who is named beside a club, not who speaks; nobody where somebody else of that age came in.
  [['Spiel', 'Der FC Orsa holt Peter Lind.', 'Der 23-Jährige unterschrieb in Kovin bis 2029.'], 'peter-lind'],
  [
    ['Spiel', 'Peter Lind bleibe in Kovin, sagte Olaf Weber. Der 23-Jährige schoss 2019 drei Tore.'],
    'olaf-weber',
    'peter-lind',
  ],
  [['Spiel', 'Peter Lind sah eine 23-Jährige.', 'Die 23-Jährige blieb 2019 in Kovin.'], '? kovin'],
  // Whom the headline alone names; whose career begins behind its verb.
  [[DEAD, 'Mehr als 30 Jahre lebte er in Kovin.'], 'peter-lind'],
  [[DEAD, 'Ein Mann starb. Er lebte 30 Jahre in Kovin.'], '? kovin'],
  [['Spiel', 'Seine Laufbahn begann Peter Lind 2019 beim FC Orsa.'], 'peter-lind'],
  // What a trial has stands under the one court of the beginning; the accused is no lawyer.
  [
    ['Urteil', 'Das Landgericht Orsa tagt.', 'Die Verteidigung plädierte auf Freispruch.'],
    'landgericht-orsa',
  ],
  [['Urteil', 'Es wird lange getagt.', 'Die Verteidigung plädierte auf Freispruch.']],
  [['Urteil', 'Das Landgericht Orsa tagt.', 'Ihre Verteidigung plädierte auf Freispruch.']],
  // “Es” that stands for nothing; what an agency only hears.
  [['Rat tagt', 'Am Abend kam es in Kovin zu einem Brand.'], 'kovin'],
  [['Rat tagt', 'Für Kovin Rail ist es der erste Auftrag seit 2019.'], 'kovin-rail'],
  [['Rat tagt', 'Für Kovin Rail steht es schlecht seit 2019.'], '? kovin-rail'],
  [['Rat tagt', 'Dabei geht es um 40 Stellen in Kovin.'], '? kovin'],
  [['Rat tagt', 'Es könne lange dauern, sagte ein Sprecher der Kovin Rail der dpa.'], 'kovin-rail'],
  // The man of whom the article is, over a sentence that names another behind a preposition.
  [
    [
      DEAD,
      'Peter Lind wurde 1938 in Kovin geboren. Lind malte in Orsa Bilder.',
      'Dort war er Schüler von Olaf Weber.',
      'Von 1979 bis 2003 lehrte er in Orsa.',
    ],
    'peter-lind',
  ],
  [
    [
      DEAD,
      'Peter Lind wurde 1938 in Kovin geboren. Lind malte in Orsa Bilder.',
      'Olaf Weber traf Lind. Er lehrte in Orsa.',
    ],
    'olaf-weber',
    '? olaf-weber',
  ],
];

it.each(CASES.map(([paragraphs, ...facts]) => ({ paragraphs, facts })))(
  '$paragraphs',
  ({ paragraphs: [headline, ...texts], facts: expected }) => {
    const plain = articleOf(texts, { language: 'de', title: headline! });
    const [, ...rest] = plain.paragraphs;
    const article = { ...plain, paragraphs: [{ text: headline!, role: 'headline' as const }, ...rest] };
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
    const last = facts.filter((fact) => fact.paragraphs[0] === texts.length + 1);
    const written = last.map(({ card, note, doubts }) =>
      [...(doubts.length > 0 ? ['?'] : []), card, note ?? []].flat().join(' '),
    );
    expect(written).toEqual(expected);
  },
);
