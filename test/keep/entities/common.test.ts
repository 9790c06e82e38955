import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../../src/keep/compile.ts';
import { entitiesOf } from '../../../src/keep/entities/entities.ts';
import { isGivenName } from '../../../src/keep/entities/gazetteer/given-names.ts';
import { keyOf } from '../../../src/keep/entities/spans/words.ts';
import { sentencesOf } from '../../../src/keep/sentences.ts';
import type { Entity } from '../../../src/keep/types.ts';
import { articleOf } from '../article.ts';
import { entitiesIn } from './found.ts';

/** Language, text (paragraphs parted by ` ¶ `), and the bodies and places found: title, then names, unsure ones with `?`. */
const CASES: readonly (readonly [language: string, text: string, found: string])[] = [
  ['en', 'She asked the High Court.', 'High Court: High Court?'],
  ['en', 'She asked the Kovin High Court.', 'Kovin High Court: Kovin High Court'],
  ['en', 'She asked Kenya’s High Court.', 'Kenya: Kenya · High Court (Kenya): High Court?'],
  ['en', 'She left. ¶ KOVIN, Kenya — The Health Ministry paid.', 'Health Ministry (Kenya): Health Ministry?'],
  ['en', 'Kenya’s High Court agreed with India’s High Court.', 'High Court: High Court?'],
  ['en', 'She left. ¶ WASHINGTON — The Supreme Court fined her.', 'Supreme Court (US): Supreme Court?'],
  [
    'en',
    'She left. ¶ NAIROBI, Kenya — The State Department fined her.',
    'State Department: State Department',
  ],
  ['en', 'She left. ¶ CASPER, Wyo. — The Supreme Court fined her.', 'Supreme Court (US): Supreme Court?'],
  ['en', 'She left. ¶ NEW DELHI: The Supreme Court fined her.', 'Supreme Court (India): Supreme Court?'],
  [
    'en',
    'She left. ¶ NAIROBI, Nov 3 (Reuters) - The High Court fined her.',
    'High Court (Kenya): High Court?',
  ],
  [
    'en',
    'She left. ¶ NAIROBI, Nov 3 (Reuters) - India’s High Court fined her.',
    'High Court (India): High Court?',
  ],
  ['en', 'She asked the Treasury.', 'Treasury: Treasury?'],
  ['en', 'She asked the European Commission.', 'European Commission: European Commission'],
  ['en', 'She plays in the Football League.', 'Football League: Football League?'],
  [
    'en',
    'She asked the Institute for Coastal Fisheries and Aviation Safety.',
    'Institute for Coastal Fisheries and Aviation Safety: Institute for Coastal Fisheries and Aviation Safety',
  ],
  ['de', 'Sie fragte das Umweltministerium.', 'Umweltministerium: Umweltministerium?'],
  [
    'de',
    'Sie fragte das Umweltministerium in Hannover.',
    'Umweltministerium (Hannover): Umweltministerium? · Hannover: Hannover',
  ],
  ['de', 'Sie fragte den Bundestag.', 'Bundestag: Bundestag'],
  ['de', 'Sie fragte das Landgericht Kovin.', 'Landgericht Kovin: Landgericht Kovin'],
  ['de', 'Sie floh. ¶ Görlitz (dpa) - Das Landgericht schwieg.', 'Landgericht (Görlitz): Landgericht?'],
  ['de', 'Sie floh. ¶ Am Görlitzer Bahnhof rief sie die Stadtwerke an.', 'Stadtwerke (Görlitz): Stadtwerke?'],
  [
    'de',
    'Sie floh. ¶ Das Landgericht Görlitz fragte die Staatsanwaltschaft. ¶ Das Landgericht schwieg.',
    'Landgericht Görlitz: Landgericht Görlitz, Landgericht? · Staatsanwaltschaft (Görlitz): Staatsanwaltschaft?',
  ],
  [
    'de',
    'Sie floh. ¶ Das hessische Oberverwaltungsgericht (OVG) schwieg.',
    'Oberverwaltungsgericht (Hessen): Oberverwaltungsgericht?',
  ],
  ['es', 'Preguntó al Ministerio de Hacienda.', 'Ministerio de Hacienda: Ministerio de Hacienda?'],
  [
    'es',
    'Preguntó al Ministerio de Hacienda de Chile.',
    'Ministerio de Hacienda de Chile: Ministerio de Hacienda de Chile',
  ],
  ['ru', 'Окружной суд Москвы закрыл мост.', 'Окружной суд Москвы: Окружной суд Москвы'],
  ['ru', 'Она обратилась в Верховный суд.', 'Верховный суд: Верховный суд?'],
  ['ru', 'Она обратилась в Орсинский областной суд.', 'Орсинский областной суд: Орсинский областной суд'],
];

const found = (entities: readonly Entity[]) =>
  entities
    .filter(({ kind }) => kind !== 'person')
    .map(({ title, names }) => {
      const own = names.filter(({ text }) => title.startsWith(text));
      return `${title}: ${own.map(({ text, unsure }) => `${text}${unsure ? '?' : ''}`).join(', ')}`;
    });

it.each([
  'Sie floh. ¶ Das Landgericht schwieg.',
  'Sie floh von Görlitz nach Bautzen. ¶ Das Landgericht schwieg.',
  'Sie floh. ¶ Görlitz (dpa) - Ein Landgericht schwieg.',
])('whose it is, nothing tells: %s', (text) => {
  expect(found(entitiesIn(text, 'de').entities).join()).not.toContain('Landgericht');
});

describe('names that many bodies bear', () => {
  it.each(CASES)('%s: %s', (language, text, expected) => {
    const { entities } = entitiesIn(text, language);
    for (const part of expected.split(' · ')) expect(found(entities)).toContain(part);
  });

  it.each([
    ['https://news.example.in/1', 'The High Court fined her in Kovin.', 'High Court (India)'],
    ['https://news.example.in/1', 'The High Court fined her in Pakistan.', 'High Court'],
    ['https://news.example.com/1', 'The High Court fined her in Kovin.', 'High Court'],
  ])('of a paper at %s: %s', (url, text, title) => {
    const article = { ...articleOf(['She left.', text]), url };
    const titles = entitiesOf(article, sentencesOf(article), []).map((one) => one.title);
    expect(titles).toContain(title);
  });

  it('are everyday ones where they tell nothing else', () => {
    const { article } = entitiesIn('On Monday the High Court fined Mara Lind and Kovin Airways.');
    const cards = compileArticle(article, []).deck.cards;
    expect(cards.map(({ title, everyday }) => [title, everyday])).toEqual([
      ['High Court', true],
      ['Mara Lind', false],
      ['Kovin Airways', false],
    ]);
  });
});

it.each([
  ['Czeslawa', true],
  ['Jean-Claude', true],
  ['Jade', false],
  ['Люди', false],
])('has %s as a given name: %s', (name, isOne) => {
  expect(isGivenName(keyOf(name))).toBe(isOne);
});
