// Interviews that name before a colon who answers: who says what.
import { expect, it } from 'vitest';
import { compileRead } from '../../../src/keep/compile.ts';
import { articleOf, entitiesOf, sentencesOf } from '../stand-in.ts';

const TALK = [
  'Anna Roth kennt den Fluss. Kovin liegt an ihm.',
  'Kurier: Kovin Rail hat die Brücke verkauft. Warum?',
  'Anna Roth: Orsa wollte die Brücke für vierzig Jahre haben.',
  'Auch Peter Lind wollte sie für vierzig Jahre haben.',
  'Kovin Rail hat Orsa 2019 verlassen. Wer hat etwas davon?',
  'Peter Lind hat davon am wenigsten von allen gehabt.',
  'Das Gespräch führte Peter Lind in Kovin.',
];

const said = (texts: readonly string[]) => {
  const article = articleOf(texts, { language: 'de', title: 'Eine Brücke' });
  const entities = entitiesOf(
    article,
    ...['person: Anna Roth; Roth', 'person: Peter Lind', 'place: Kovin', 'place: Orsa', 'body: Kovin Rail'],
  );
  const { facts } = compileRead(article, sentencesOf(article), entities);
  return facts.map(({ paragraphs, saidBy, doubts }) => {
    const doubt = doubts.some(({ of }) => of === 'speaker') ? '?' : '';
    return `${paragraphs[0]}${doubt} ${saidBy?.name ?? '-'}`;
  });
};

it('gives answers to whom a colon names, and a question with a label to nobody', () => {
  expect(said(TALK)).toEqual([
    ...['2 -', '2 -', '3? -', '4 Anna Roth', '5 Anna Roth'],
    ...['6 -', '7 Anna Roth'],
  ]);
});

it('takes a text with one question for none', () => {
  expect(said(TALK.slice(0, 4))).toEqual(['2 -', '2 -', '3 -', '4 -', '5 -']);
});

const PLAIN = [
  'Wir haben mit Anna Roth über Kovin gesprochen.',
  'Kovin Rail hat die Brücke verkauft. Warum?',
  'Orsa wollte die Brücke für vierzig Jahre haben.',
  'Auch Peter Lind wollte sie für vierzig Jahre haben.',
  'Kovin Rail hat Orsa 2019 verlassen. Wer hat etwas davon?',
  'Peter Lind hat davon am wenigsten von allen gehabt.',
  'Wie geht es mit Kovin Rail in Orsa weiter?',
  'Kovin Rail ist in Orsa am Ende der Brücke.',
];

it('gives answers to questions without a label to whom the lead tells that it is a talk with', () => {
  expect(said(PLAIN).filter((each) => /^[4569]/.test(each))).toEqual([
    ...['4 Anna Roth', '5 Anna Roth', '6 -', '9 Anna Roth'],
  ]);
});

it('leaves an answer in doubt that begins with what was asked about', () => {
  const texts = TALK.with(3, 'Sie wird Orsa für vierzig Jahre fehlen.').with(
    4,
    'Sie kennen Orsa für vierzig Jahre.',
  );
  const article = articleOf(['Kurier: Ist Kovin weg?', 'Anna Roth: Orsa ist weg.', ...texts.slice(2)], {
    language: 'de',
    title: 'Eine Brücke',
  });
  const entities = entitiesOf(
    article,
    'person: Anna Roth; Roth',
    'place: Kovin',
    'place: Orsa',
    'body: Kovin Rail',
  );
  const { facts } = compileRead(article, sentencesOf(article), entities);
  const open = facts.filter(
    ({ doubts, paragraphs }) => paragraphs[0]! < 8 && doubts.some(({ of }) => of === 'reference'),
  );
  expect(open.map(({ quote }) => quote.exact)).toEqual(['Sie wird Orsa für vierzig Jahre fehlen.']);
});

it('leaves such answers in doubt where the lead names nobody', () => {
  const texts = ['Wir haben mit einer Frau über Kovin gesprochen.', ...PLAIN.slice(1)];
  expect(said(texts).filter((each) => /^[459]/.test(each))).toEqual(['4? -', '5? -', '9? -']);
});
