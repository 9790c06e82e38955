// The two whom an article's headline names: “the two countries”, and “they”, where one of them speaks. English; German “beide Seiten”; and Spanish “ambos”.
import { isCountry } from '../../../entities/gazetteer/gazetteer.ts';
import { keyOf } from '../../../entities/spans/words.ts';
import type { Entity } from '../../../types.ts';
import type { Material } from '../../fact.ts';
import { type Phrase, textOf } from '../../speech/phrases.ts';
import type { Token } from '../../statements/tokens.ts';
import type { FactWords } from '../../words.ts';
import { isNamedEarly } from '../only.ts';
import type { Around } from '../scene.ts';

/** Two who are meant together, and the words that mean them. */
export interface Pair {
  readonly word: string;
  readonly entities: readonly [Entity, Entity];
}

/** Of a statement's material what tells whom it means. */
type Told = Pick<Material, 'statement' | 'said' | 'around' | 'before' | 'text' | 'input'>;

/** Whom the subject of a statement means, where that is the two of the headline; null: it is not, or not for certain. */
export function pairIn(material: Told): Pair | null {
  const { statement, text, input } = material;
  const { tokens, subject } = statement;
  if (subject === null || subject.entity !== null) return null;
  const both = bothNamed(tokens, subject, material.around, input.words);
  if (both !== null) return { word: textOf(tokens, subject, text), entities: both };
  const sides = input.words.verbSecond ? sidesCalled(material, subject) : null;
  if (sides !== null) return { word: textOf(tokens, subject, text), entities: sides };
  if (input.words.inverts) return null;
  const entities = subject.pronoun === null ? pairCalled(material, subject) : pairOfThem(material, subject);
  return entities && { word: textOf(tokens, subject, text), entities };
}

/** “*Ambos* murieron”, “*La pareja* vivía en Kovin”: the two people whom the sentence before names, whom it is about and who speaks in it left out. */
function bothNamed(
  tokens: readonly Token[],
  { from, to }: Phrase,
  { before, last }: Around,
  words: FactWords,
): readonly [Entity, Entity] | null {
  const noun = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
  if (!words.dropsSubject || !BOTH.test(noun)) return null;
  const near = before ?? last;
  const people = [
    ...new Set(near?.mentioned.filter(({ kind, doubt }) => kind === 'person' && doubt === null)),
  ];
  const isLead = (one: Entity) => one === near?.subject || one === near?.speaker;
  const [first, second, ...more] = people.length > 2 ? people.filter((one) => !isLead(one)) : people;
  return second !== undefined && more.length === 0 ? [first!, second] : null;
}

/** German “*beide Seiten* beraten”: the two that the sentence before names, or the headline, where that names no others of their sort. */
function sidesCalled(
  { statement: { tokens }, around: { before }, input: { entities } }: Told,
  { from, to }: Phrase,
): Pair['entities'] | null {
  const noun = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
  const [, called = ''] = SIDES.exec(noun) ?? [];
  const isIt = ({ kind, title, doubt }: Entity) =>
    doubt === null &&
    (kind === 'place'
      ? isCountry(keyOf(title)) && !CLUBS.test(called)
      : kind === 'body' && !STATES.test(called));
  if (called === '') return null;
  const near = [...new Set(before?.mentioned.filter(isIt))];
  const [first, second, ...more] =
    near.length > 0 ? near : entities.filter((one) => isIt(one) && isNamedEarly(one, 1));
  return second !== undefined && more.length === 0 ? [first!, second] : null;
}

const SIDES =
  /^(?:(?:die )?beiden? )(seiten|partner|vertragspartner|länder|staaten|regierungen|vereine|klubs|clubs|mannschaften|teams|unternehmen|firmen|konzerne|parteien)$/u;
const STATES = /^(?:länder|staaten|regierungen)$/u;
const CLUBS = /^(?:vereine|klubs|clubs|mannschaften|teams|unternehmen|firmen|konzerne)$/u;

/** “The two countries”: those of the headline, where the article speaks of no other two. */
function pairCalled({ statement: { tokens }, input }: Told, { from, to }: Phrase): Pair['entities'] | null {
  const whole = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
  const [, noun = ''] = TWO.exec(whole) ?? [];
  return twoOf(noun, input);
}

/** “He said they would not sign”, said by one of two whom the headline names; or behind “The two countries have agreed”. */
function pairOfThem({ said, before: [last], input }: Told, { pronoun }: Phrase): Pair['entities'] | null {
  if (said.mode !== 'indirect' || said.doubt !== null || !input.words.they.has(pronoun!)) return null;
  const own = last?.text.replace(/["“][^"”“]*["”“]/gu, '').toLowerCase() ?? '';
  const [, noun = ''] = OPENING_TWO.exec(own) ?? [];
  const called = twoOf(noun, input);
  if (called !== null) return called;
  const people = twoOf('leaders', input);
  const isOfThem = people?.some((one) => one === said.speaker?.entity) === true;
  return isOfThem && !input.words.plural.test(own) && !SEVERAL.test(own) ? people : null;
}

/** The two entities of the headline that such a noun may mean, in its order; null: there are more or fewer, or other two are brought in. */
function twoOf(noun: string, { article, entities }: Material['input']): Pair['entities'] | null {
  const sort = SORTS.find(([nouns]) => nouns.test(noun))?.[1];
  if (sort === undefined) return null;
  const place = ({ mentions }: Entity) =>
    mentions.find(({ paragraph, caption }) => !caption && paragraph === 1)!.start;
  const found = entities
    .filter((one) => one.doubt === null && isNamedEarly(one, 1) && sort(one))
    .sort((one, other) => place(one) - place(other));
  const [first, second, ...more] = found;
  if (second === undefined || more.length > 0) return null;
  const others = new RegExp(`(?<!(?:the|these|both|those|their) )two (?:\\p{L}+ )?${noun}(?!\\p{L})`, 'iu');
  return article.paragraphs.some(({ text }) => others.test(text)) ? null : [first!, second];
}

/** What a noun may mean. */
const SORTS: readonly (readonly [RegExp, (entity: Entity) => boolean])[] = [
  [
    /^(?:countries|nations|states|neighbou?rs|governments)$/,
    ({ kind, title }) => kind === 'place' && isCountry(keyOf(title)),
  ],
  [/^(?:leaders|presidents|politicians|rivals|men|women)$/, ({ kind }) => kind === 'person'],
  [
    /^(?:companies|firms|banks|airlines|carmakers|clubs|teams|parties|unions)$/,
    ({ kind }) => kind === 'body',
  ],
];

const TWO = /^(?:(?:the|these) two|both) (\p{L}+)$/u;
const OPENING_TWO = /^(?:\p{L}+,? )?(?:the two|both) (\p{L}+) /u;
/** Several who are named outside of what is quoted, whom “they” may mean. */
const SEVERAL = /(?<!\p{L})(?:people|men|women|children|police|\p{L}{3,}[^su'’]s)(?!\p{L})/u;
const BOTH = /^(?:amb[oa]s|l[oa]s dos|la pareja|el matrimonio)$/;
