// Spanish subjects that are nouns: somebody from a place, what the headline calls so, and nobody who is certain.
import type { Entity } from '../../types.ts';
import { headlinerOf } from '../antecedents/only.ts';
import { definiteAt } from '../definites/nouns.ts';
import { wordsIn } from '../definites/told.ts';
import type { Material } from '../fact.ts';
import type { Phrase } from '../speech/phrases.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import type { Asked } from './asked.ts';
import { mainEntityOf } from './main-entity.ts';

/** Spanish “*Un juez de Kovin* condenó a Anna Roth”, “*Vecinos de Kovin y de Orsa* visitan …”: whom or what else a statement is about whose subject is somebody from there. */
export function besidePlaces(
  { mentions, others, isSaid, material }: Asked,
  { from, to }: Phrase,
): Entity | null {
  const { words } = material.input;
  const { tokens } = material.statement;
  const places = new Set(tokens.slice(from, to).flatMap(({ entity }) => entity ?? []));
  const isOfPlaces = places.size > 0 && [...places].every(({ kind }) => kind === 'place');
  const { type, lower } = tokens[from]!;
  const isAnybody =
    type === 'word' ? !words.the.has(lower) && !words.his.has(lower) : tokens[from - 1]?.lower === ',';
  if (!words.dropsSubject || isSaid || !isOfPlaces || !isAnybody) return null;
  const listed = mentions.filter(({ entity }) => entity.kind === 'place').length;
  const isOther = ({ kind, doubt }: Entity) =>
    doubt === null && (kind === 'person' || (kind !== 'place' && listed >= LISTED));
  return others.find(isOther) ?? null;
}

/** Places of which none is what a statement is about that names them all. */
const LISTED = 3;

/** The body that the headline is about and calls by a subject's noun. Spanish. */
export function calledInHeadline(
  { statement: { tokens }, input }: Material,
  { from }: Phrase,
): Entity | null {
  const { words, article } = input;
  const noun = words.dropsSubject ? definiteAt(tokens, from, words) : null;
  const { lower = '' } = tokens[noun?.head ?? -1] ?? {};
  const isCalled = wordsIn(article.title).includes(lower) && words.anaphors.body.test(`el ${lower}`);
  const main = isCalled ? mainEntityOf(input) : null;
  return main?.kind === 'body' ? main : null;
}

/** Spanish “Una de estas empresas *es (la de) Kovin Rail*, que”: who or what a subject that names nobody is said to be, in doubt nobody. */
export function saidToBe(
  { statement: { tokens }, input: { words } }: Material,
  { to }: Phrase,
): Entity | null {
  if (!words.dropsSubject || !/^(?:es|fue|era|será)$/.test(tokens[to]?.lower ?? '')) return null;
  const at = words.the.has(tokens[to + 1]?.lower ?? '') && tokens[to + 2]?.lower === 'de' ? to + 3 : to + 1;
  const [name, close] = tokens.slice(at, at + 2);
  const isWhole = close === undefined || close.type === 'mark';
  return isWhole && name?.entity?.doubt === null && name.entity.kind !== 'place' ? name.entity : null;
}

/** Is it “su”, of nobody who is certain, or a nickname in quotation marks? */
export function isOfNobody(tokens: readonly Token[], { from }: Phrase, { his }: FactWords): boolean {
  return his.has(tokens[from]!.lower) || tokens[from]!.type === 'quote' || tokens[from]!.isQuoted;
}

/** Spanish “La novela se publicará en España”, below a headline that tells of it and of one person only: that one. */
export function authorOf({ statement: { tokens }, said, input }: Material, { from }: Phrase): Entity | null {
  const noun = input.words.dropsSubject && said.mode === null ? definiteAt(tokens, from, input.words) : null;
  const isNamed = noun !== null && wordsIn(input.article.title).includes(tokens[noun.head]!.lower);
  return isNamed ? headlinerOf(input) : null;
}
