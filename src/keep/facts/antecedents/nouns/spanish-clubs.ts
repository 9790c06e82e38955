// Which of the two clubs of a headline “el conjunto tarso” is. Spanish.
import type { Entity } from '../../../types.ts';
import type { Phrase } from '../../speech/phrases.ts';
import type { Token } from '../../statements/tokens.ts';
import { isNamedEarly } from '../only.ts';
import type { Cast } from './roles.ts';

/** “*El conjunto tarso* es séptimo; el Orsa, último”: of two clubs of the headline the one that the sentence does not name. */
export function otherOfTwo(
  tokens: readonly Token[],
  { from, to, entity, pronoun }: Phrase,
  { entities, words }: Pick<Cast, 'entities' | 'words'>,
): Entity | null {
  const [the, noun, adjective] = tokens.slice(from, to).map(({ lower }) => lower);
  const isAsked = words.dropsSubject && entity === null && pronoun === null && to - from <= 3;
  if (!isAsked || !words.the.has(the!) || !CLUB.test(noun ?? '') || EITHER.test(adjective ?? '')) return null;
  const two = entities.filter((one) => one.kind === 'body' && one.doubt === null && isNamedEarly(one, 1));
  const isNamed = (one: Entity) => tokens.some((token, at) => at >= to && token.entity === one);
  const [other, ...more] = two.filter((one) => !isNamed(one));
  return two.length === 2 && more.length === 0 && other !== undefined ? other : null;
}

const CLUB = /^(?:conjunto|equipo|cuadro|once|club|plantel|escuadra)$/;
const EITHER = /^(?:local|visitante|rival|contrario)$/;
