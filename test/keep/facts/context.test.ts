// The words of the article before a fact, where a word in it points to them.
import { expect, it } from 'vitest';
import { compileRead } from '../../../src/keep/compile.ts';
import { articleOf, doubtText, entitiesOf, sentencesOf } from '../stand-in.ts';

const ENTITIES = ['person: Anna Roth; Roth', 'person: Peter Lind; Lind', 'place: Kovin', 'body: Kovin Rail'];

// Language; paragraphs, of which the last one's last fact is asked; the words before it, null: none; a doubt that is left.
const CASES: readonly (readonly [
  language: string,
  texts: readonly string[],
  before: string | null,
  doubt?: string,
])[] = [
  [
    'en',
    ['Work on the bridge began late. Anna Roth cited that delay in Kovin.'],
    'Work on the bridge began late.',
  ],
  ['en', ['It rained in the hills. Kovin Rail sold 40 tickets there.'], 'It rained in the hills.'],
  ['en', ['It rained. There are 40 bridges in Kovin, Anna Roth said.'], null],
  // One is not several, and who drives a thing does not bring it in.
  [
    'en',
    [
      '“Fine college rooms in this town,” said a guard.',
      'It rained.',
      'Anna Roth said Kovin was near the college.',
    ],
    null,
  ],
  [
    'en',
    [
      'Peter Lind burned a college dormitory down.',
      'It rained.',
      'Anna Roth said Kovin was near the college.',
    ],
    'Peter Lind burned a college dormitory down.',
  ],
  [
    'en',
    [
      'Peter Lind burned a college dormitory down.',
      'It rained.',
      'Anna Roth said Kovin was near the colleges.',
    ],
    null,
  ],
  [
    'en',
    ['Peter Lind let a college owner down.', 'It rained.', 'Anna Roth said Kovin was near the college.'],
    null,
  ],
  [
    'en',
    ['Kovin Rail has 40 fewer riders in May.', 'Kovin Rail could further reduce that number.'],
    'Kovin Rail has 40 fewer riders in May.',
  ],
  // What begins with a pronoun explains only what is of the same person.
  [
    'en',
    ['Peter Lind left Kovin. He had worked there for years. Anna Roth cited that delay in Kovin.'],
    null,
  ],
  [
    'en',
    ['Anna Roth left Kovin. She had worked there for years. Anna Roth cited that delay in Kovin.'],
    'She had worked there for years.',
  ],
  // A place that the fact names itself.
  ['en', ['It rained. Kovin has 40 bridges, and Anna Roth lives there.'], null],
  ['en', ['It rained. Kovin has 40 bridges, and Anna Roth has lived there since May 2010.'], null],
  [
    'en',
    ['The bridge cost 40 euros. Kovin Rail paid half, and Anna Roth the rest.'],
    'The bridge cost 40 euros.',
  ],
  [
    'en',
    ['The bridge cost 40 euros. It rained.', 'Kovin Rail paid half, and Anna Roth the rest.'],
    'It rained.',
    '“the rest” → ?',
  ],
  ['ru', ['Мост закрывали. Каждый раз Анна Рот уезжала в Ковин.'], 'Мост закрывали.'],
  ['es', ['El puente costó 40 euros. Anna Roth pagó en Kovin el resto.'], 'El puente costó 40 euros.'],
  ['en', ['It rained. Kovin Rail sold 40 tickets this year.'], null],
  ['en', ['It rained. Kovin Rail has 40 drivers, and those who left will be paid.'], null],
  // The fact itself tells what is meant: the noun, or a whole clause.
  ['en', ['It rained. Kovin Rail closed the old mill, and Anna Roth lives in this mill.'], null],
  [
    'en',
    ['It rained. Anna Roth said that Kovin Rail closed the oldest mill of Kovin, and that was enough.'],
    null,
  ],
  [
    'en',
    ['It rained. Anna Roth told the paper in Kovin on Monday that 40 shops closed instead.'],
    'It rained.',
  ],
  // “After this” has no noun that an earlier sentence may have.
  ['ru', ['Этого моста нет. Мост закрыли. После этого Анна Рот уехала в Ковин.'], 'Мост закрыли.'],
  [
    'ru',
    ['Анна Рот открыла мост в Ковине. Потому что Анна Рот живёт за мостом в Ковине.'],
    'Анна Рот открыла мост в Ковине.',
  ],
  [
    'ru',
    ['Главным мастером стал другой. Мост закрыли. После этого глава Ковина Анна Рот уехала в Ковин.'],
    'Мост закрыли.',
  ],
  ['es', ['Llovió. Kovin Rail cerró el puente más viejo de Kovin y por eso Anna Roth paga 40 euros.'], null],
  // What it leans on stands right before it: no doubt is left. Over a paragraph one is, but in English over one of one sentence.
  ['en', ['The mill burned. A day later Kovin Rail closed.'], 'The mill burned.'],
  ['en', ['The mill burned.', 'A day later Kovin Rail closed.'], 'The mill burned.'],
  [
    'en',
    ['It rained. The mill burned.', 'A day later Kovin Rail closed.'],
    'The mill burned.',
    '“A day later” → ?',
  ],
  [
    'en',
    ['Mills in Kovin lost money.', 'Anna Roth said the money would be found.'],
    'Mills in Kovin lost money.',
  ],
  // A definite noun is told of by no sentence that does not have it.
  ['en', ['It rained.', 'Anna Roth said the money would be found.'], null, 'the money → ?'],
  // Who is meant no sentence before tells, if it is somebody.
  ['en', ['A guard came. Anna Roth says she can make them for $41.'], 'A guard came.', 'them → ?'],
  // What names its topic only by the way may be about anything.
  ['en', ['A guard came. He cited that town for Kovin.'], 'A guard came.', 'He → ?'],
  // The last sentence that has the noun goes before the nearest one.
  [
    'en',
    ['The study cost 40 euros. It rained. Anna Roth cited that study in Kovin.'],
    'The study cost 40 euros.',
  ],
  [
    'en',
    ['Kovin bought 40 mills. Peter Lind sold these mills. Anna Roth cited these mills in Kovin.'],
    'Kovin bought 40 mills.',
  ],
  // A noun that an earlier sentence brings in, by an article or a name.
  [
    'en',
    [
      'Peter Lind burned a college dormitory down.',
      'It rained.',
      'Anna Roth said Kovin was near the college.',
    ],
    'Peter Lind burned a college dormitory down.',
  ],
  ['en', ['It rained.', 'Anna Roth said Kovin was near the college.'], null],
  [
    'en',
    ['Peter Lind burned a college dormitory down.', 'Anna Roth said Kovin was near the stately college.'],
    null,
  ],
  // Another clause of the same sentence.
  [
    'en',
    ['Anna Roth said the bridge of Kovin was dear, while Peter Lind said Kovin Rail paid for that bridge.'],
    'Anna Roth said the bridge of Kovin was dear, while',
    'that bridge → ?',
  ],
  // Nothing goes on over a heading, nor a sentence that is too long.
  ['en', [`Work began ${'very '.repeat(80)}late. Anna Roth cited that delay in Kovin.`], null],
  [
    'de',
    ['Es gab einen Titel zu holen.', 'Es regnete.', 'Anna Roth wollte in Kovin den Titel.'],
    'Es gab einen Titel zu holen.',
  ],
  ['de', ['Der Titel der Jugend blieb offen.', 'Es regnete.', 'Anna Roth wollte in Kovin den Titel.'], null],
  [
    'de',
    ['Der Tanker „Tarsk“ lief aus.', 'Es regnete.', 'Anna Roth wollte in Kovin den Tanker.'],
    'Der Tanker „Tarsk“ lief aus.',
  ],
  ['de', ['Die Halle brannte. Dort hatte Kovin Rail 40 Busse.'], 'Die Halle brannte.'],
  ['de', ['Es regnete. Anna Roth freute sich darauf, dass Kovin baut.'], null],
  ['de', ['Es gab Bilder. Anna Roth sah auf diesen Bildern in Kovin nichts.'], 'Es gab Bilder.'],
  ['de', ['Es regnete. Kovin Rail baut dieses Jahr in Kovin.'], null],
  ['es', ['El puente es caro. Anna Roth pagó esos gastos en Kovin.'], 'El puente es caro.'],
  ['es', ['Llovió. Anna Roth pagó en Kovin este lunes.'], null],
  // What a short line tells that has no full stop, or somebody else whom the words leave out.
  ['es', ['Llovió.', 'Gastos del puente', 'Anna Roth pagó esos gastos en Kovin.'], 'Llovió.'],
  [
    'es',
    ['Anna Roth vendió Kovin Rail. Añadió que el puente es caro. Peter Lind pagó en Kovin esta obra.'],
    null,
  ],
  [
    'es',
    ['Anna Roth vendió Kovin Rail. Añadió que el puente es caro. Roth pagó en Kovin esta obra.'],
    'Añadió que el puente es caro.',
  ],
  ['es', ['Hubo dos tiros. Anna Roth acertó el primero para Kovin.'], 'Hubo dos tiros.'],
  ['es', ['Hubo dos tiros. Anna Roth acertó el primer tiro para Kovin.'], null],
  ['es', ['Cayeron 40 piedras. Anna Roth estima que en Kovin hay unas 90.'], 'Cayeron 40 piedras.'],
  ['es', ['Cayeron 40 piedras. Anna Roth estima que en Kovin hay unas 90 casas.'], null],
  [
    'es',
    [
      'La caída fue superior a la registrada en mayo. Anna Roth pagó en Kovin un precio igual al registrado en junio.',
    ],
    null,
  ],
  ['ru', ['Мост дорог. Анна Рот оплатила эти расходы в Ковине.'], 'Мост дорог.'],
  ['ru', ['Мост дорог. Анна Рот оплатила такое строительство в Ковине.'], 'Мост дорог.'],
  ['ru', ['Шёл дождь. Анна Рот платит в Ковине в этом году.'], null],
  [
    'ru',
    ['Ковин подписал договоры. Кубин закрыл договор. Анна Рот оплатила эти договоры в Ковине.'],
    'Ковин подписал договоры.',
  ],
  [
    'ru',
    ['Ковин подписал договоры. Кубин принял много мер. Анна Рот оплатила эти меры в Ковине.'],
    'Кубин принял много мер.',
  ],
  ['ru', ['Карты стары и точны. На них виден весь Ковин, заявила Анна Рот.'], 'Карты стары и точны.'],
  ['ru', ['Карты стары и точны. На картах виден весь Ковин, заявила Анна Рот.'], null],
  [
    'ru',
    ['«Мост дорог и стар, — сказала Анна Рот. — Вот тогда все жители города убедятся в пользе моста».'],
    '«Мост дорог и стар, — сказала Анна Рот.',
  ],
  // What goes on with a quotation by a pronoun, and names nobody.
  [
    'ru',
    ['«Мост дорог и стар, — сказала Анна Рот. — Обида на тренера клуба у него осталась навсегда».'],
    '«Мост дорог и стар, — сказала Анна Рот.',
  ],
  [
    'ru',
    ['«Мост дорог и стар, — сказала Анна Рот. — Обида на тренера клуба у Ковина осталась, и с ним тоже».'],
    null,
  ],
  [
    'ru',
    ['«Мост дорог и стар, — сказала Анна Рот. — В той ситуации тренер старого клуба был совсем не прав».'],
    '«Мост дорог и стар, — сказала Анна Рот.',
  ],
];

it.each(CASES.map(([language, texts, before, doubt]) => ({ language, texts, before, doubt })))(
  '$language: $texts',
  ({ language, texts, before, doubt = '' }) => {
    const article = articleOf(texts, { language });
    const names = language === 'ru' ? ['person: Анна Рот', 'place: Ковин; Ковине; Ковина'] : ENTITIES;
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...names));
    const { note, doubts } = facts.at(-1)!;
    expect(/before: “(.*)”$/u.exec(note ?? '')?.[1] ?? null).toBe(before);
    expect(doubts.map(doubtText).join('; ')).toBe(doubt);
  },
);

it('goes on over no heading', () => {
  const article = articleOf([
    'Work on the bridge began late.',
    { text: 'Another thing', role: 'heading' },
    'Anna Roth cited that delay in Kovin.',
  ]);
  const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
  expect(facts.at(-1)!.note).toBeNull();
});
