// “She” and “he” of whom an article is about, over sentences and paragraphs that bring in nobody else.
import { expect, it } from 'vitest';
import { compileRead } from '../../../src/keep/compile.ts';
import { articleOf, entitiesOf, sentencesOf } from '../stand-in.ts';

const ENTITIES = [
  'person: Anna Roth; Roth',
  'person: Peter Lind; Lind',
  'person: Maria Koch; Koch',
  'person: Ombra Tiisler; Tiisler',
  'place: Kovin',
  'body: Kovin Rail',
  'person: Anna',
];

/** Names Roth often enough for the article to be about her. */
const ROTH = 'Anna Roth built the bridge in Kovin. Roth was born in Kovin. Roth left Kovin in 1990.';
const TIISLER = ROTH.replaceAll('Anna Roth', 'Ombra Tiisler').replaceAll('Roth', 'Tiisler');

const CASES: readonly (readonly [text: string, last: string])[] = [
  [`${ROTH}\nThe bridge in Kovin is old.\nShe sold Kovin Rail in 2004.`, 'anna-roth'],
  [`${ROTH}\nThe bridge is old. It is made of steel.\nIn 2004 she taught in Kovin.`, 'anna-roth'],
  [`${ROTH}\nPeter Lind paid for the bridge.\nShe studied in Kovin in 1980.`, 'anna-roth'],
  [`${ROTH}\nMaria Koch paid for the bridge.\nShe studied in Kovin in 1980.`, 'maria-koch'],
  [`${ROTH}\nMaria Koch paid for the bridge.\nThe bridge is old.\nShe studied in Kovin in 1980.`, '? kovin'],
  [
    `${ROTH}\nMaria Koch paid.\nRoth sold it in May.\nThe bridge is old.\nShe studied in Kovin in 1980.`,
    'anna-roth',
  ],
  // A paragraph of one sentence is no border.
  ['Anna Roth met Peter Lind in Kovin.\nShe left Kovin in May.', 'anna-roth'],
  [
    'Peter Lind said Anna Roth had left Kovin.\n“I will build a bridge in Kovin in May,” he said.',
    'peter-lind',
  ],
  ['Kovin Rail lost 40 trains.\nIn May, it expects to buy 50 trains in Kovin.', 'kovin-rail'],
  ['Kovin Rail lost 40 trains. It rained.\nIn May, it expects to buy 50 trains in Kovin.', '? kovin-rail'],
  [`${ROTH}\nA neighbour who knew Roth was hurt.\nShe was taken to Kovin in May.`, '? anna-roth'],
  // Who may be a woman.
  [`${ROTH}\nOmbra Tiisler paid for the bridge.\nShe studied in Kovin in 1980.`, '? ombra-tiisler'],
  [`${ROTH}\nMr Ombra Tiisler paid for the bridge.\nShe studied in Kovin in 1980.`, 'anna-roth'],
  [`${ROTH} She met Ombra Tiisler in 1991.\nThe bridge is old.\nShe studied in Kovin in 1980.`, 'anna-roth'],
  [`${ROTH}\nOmbra Tiisler paid for it; Roth left.\nShe studied in Kovin in 1980.`, 'anna-roth'],
  // Who is hers.
  [`${ROTH}\nHer sister, Maria Koch, sang.\nShe studied in Kovin in 1980.`, 'anna-roth'],
  [`${ROTH}\nIt rained. Her sister, Maria Koch, sang. She studied in Kovin in 1980.`, 'maria-koch'],
  [`${ROTH}\nHer sister sang.\nShe studied in Kovin in 1980.`, 'anna-roth'],
  [`${ROTH}\nHis sister sang.\nShe studied in Kovin in 1980.`, '? kovin'],
  [`${ROTH}\nIt rained. Her sister sang. She studied in Kovin in 1980.`, '? anna-roth'],
  [`${ROTH}\nIt rained. Their son, Ombra Tiisler, sang. She studied in Kovin in 1980.`, 'anna-roth'],
  // Not who tells of her.
  [`${ROTH}\nAccording to Maria Koch, she studied in Kovin in 1980.`, 'anna-roth'],
  // Somebody without a name.
  [`${ROTH}\nA neighbour called the police in Kovin.\nShe studied in Kovin in 1980.`, '? kovin'],
  [`${ROTH}\nThe police in Kovin called a girl.\nShe studied in Kovin in 1980.`, '? kovin'],
  [`${ROTH}\nThe police in Kovin called her brother.\nShe studied in Kovin in 1980.`, 'anna-roth'],
  [`${ROTH}\nThe letter came to Kovin late.\nShe studied in Kovin in 1980.`, 'anna-roth'],
  [`${ROTH}\nThe bridge is old.\nHe studied in Kovin in 1980.`, '? kovin'],
  // Whose name tells no gender: that of the pronouns.
  [
    `${TIISLER} He sang. He wrote. His horse left him.\nThe bridge is old.\nHe studied in Kovin in 1980.`,
    'ombra-tiisler',
  ],
  [
    `${TIISLER} He sang. She wrote. His horse left him.\nThe bridge is old.\nHe studied in Kovin in 1980.`,
    '? kovin',
  ],
  // One name only, as in stories.
  [
    `${ROTH.replaceAll('Anna Roth', 'Anna').replaceAll('Roth', 'Anna')} She sang. She wrote. Her horse left her.\nIt rained.\nShe sang in Kovin in 1980.`,
    '? kovin',
  ],
  // Not about her: named late, or as often as somebody else.
  [
    `Kovin is old.\nIt has a bridge.\nIt has a church.\n${ROTH}\nThe bridge is old.\nShe studied in Kovin in 1980.`,
    '? kovin',
  ],
  [
    `${ROTH} Koch and Koch met Koch in Kovin.\nRoth sold it.\nThe bridge is old.\nShe studied in Kovin in 1980.`,
    '? kovin',
  ],
];

it.each(CASES)('%s', (text, last) => {
  const article = articleOf(text.split('\n'));
  const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
  const { card, doubts } = facts.at(-1)!;
  expect(doubts.length > 0 ? `? ${card}` : card).toBe(last);
});

/** Pronouns enough to tell whose life it is. */
const LIFE = 'Anna Roth, who has died, built a bridge. She sang. She wrote. Her horse left her.';

it.each([
  ['In 1990 she married Ombra Tiisler. Tiisler died in 2011. She left Kovin in 2014.', 'anna-roth'],
  ['Ombra Tiisler invited her to Kovin. She stayed there for 40 days.', 'anna-roth'],
  ['Ombra Tiisler came in May.\nShe studied in Kovin in 1980.', 'anna-roth'],
  ['Maria Koch came in May.\nShe studied in Kovin in 1980.', 'maria-koch'],
  ['A neighbour called the police in Kovin.\nShe studied in Kovin in 1980.', '? kovin'],
])('is whose life the article tells: %s', (text, card) => {
  const [first, ...others] = ['Anna Roth, builder', LIFE, ...text.split('\n')];
  const paragraphs = others.map((each) => ({ text: each, role: 'text' as const }));
  const article = articleOf([], { paragraphs: [{ text: first!, role: 'headline' }, ...paragraphs] });
  const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
  const last = facts.at(-1)!;
  expect(last.doubts.length > 0 ? `? ${last.card}` : last.card).toBe(card);
});

/** The same in Russian. */
const ЖИЗНЬ = 'Умерла Анна Рот, она строила мосты. Она пела. Она писала. Конь её покинул.';

it.each([
  ['Шёл дождь.\nУ неё остались дочь и двое внуков.', 'анна-рот'],
  ['Шёл дождь.\nУ него остались дочь и двое внуков.', '? анна-рот'],
  ['Шёл дождь.\nЕё учителем стал Пётр Линд, который отстраивал мосты.', 'анна-рот'],
  ['Шёл дождь.\nПётр Линд упрекал её в том, что мост дорог.', 'пётр-линд +анна-рот'],
  ['Шёл дождь.\nМария Кох упрекала её в том, что мост дорог.', 'мария-кох +анна-рот'],
  ['Шёл дождь.\nПётр Линд и Мария Кох упрекали её в том, что мост дорог.', '? пётр-линд'],
  [
    'Шёл дождь. Мост снёс мэр Пётр Линд. «Она могла накричать на него, а потом час извиняться», — сказал Линд.',
    'пётр-линд +анна-рот',
  ],
  ['Шёл дождь.\nПрощание пройдёт 14 июня в Ковине.', 'анна-рот'],
  ['Шёл дождь.\nГоворит Пётр Линд:\n«Мост через Ковин стар, и мы закроем его в мае».', 'пётр-линд'],
  ['Шёл дождь.\nСвадьба пройдёт 14 июня в Ковине.', '? анна-рот'],
])('is whose life a Russian article tells: %s', (text, card) => {
  const [first, ...others] = ['Умерла гидролог Анна Рот', ЖИЗНЬ, ...text.split('\n')];
  const paragraphs = others.map((each) => ({ text: each, role: 'text' as const }));
  const headline = { text: first!, role: 'headline' as const };
  const article = articleOf([], { language: 'ru', title: first!, paragraphs: [headline, ...paragraphs] });
  const names = [
    'person: Анна Рот; Рот',
    'person: Пётр Линд; Линд',
    'person: Мария Кох',
    'place: Ковин; Ковине',
  ];
  const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...names));
  const last = facts.at(-1);
  const also = last?.also.map((id) => ` +${id}`).join('');
  expect(last && (last.doubts.length > 0 ? `? ${last.card}` : `${last.card}${also}`)).toBe(card);
});

it.each([
  ['Mr Peter Lind gave her the bridge in 2004.', 'anna-roth'],
  ['Mr Peter Lind met her in Kovin in 2004, his office said.', 'anna-roth'],
  ['“She built it alone in 40 days and 40 nights,” said Mr Peter Lind.', 'anna-roth'],
  ['Maria Koch gave her the bridge in 2004.', undefined],
  ['Mr Peter Lind met a woman who knew her in 2004.', undefined],
])('tells to whom something is done: %s', (text, also) => {
  const article = articleOf([ROTH, 'The bridge is old.', text]);
  const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
  const last = facts.at(-1)!;
  expect(last.doubts.length > 0 ? undefined : last.also[0]).toBe(also);
});

it('tells whose somebody is', () => {
  const article = articleOf([ROTH, 'The bridge is old.', 'Her deputy, Peter Lind, sold it in 2004.']);
  const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
  expect(facts.at(-1)).toMatchObject({ card: 'peter-lind', note: '“Her”: Anna Roth', doubts: [] });
});

it('tells who speaks', () => {
  const article = articleOf([ROTH, 'The bridge is old.', 'She said that it would be sold to Kovin Rail.']);
  const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
  expect(facts.at(-1)?.saidBy).toEqual({ name: 'Anna Roth', card: 'anna-roth' });
});
