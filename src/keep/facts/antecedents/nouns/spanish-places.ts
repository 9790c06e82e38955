// “El país”, “la localidad”, “esta región”: the place that an article, or the sentence before, tells of. Spanish.
import { isCountry } from '../../../entities/gazetteer/gazetteer.ts';
import { keyOf } from '../../../entities/spans/words.ts';
import type { Entity } from '../../../types.ts';
import type { Phrase } from '../../speech/phrases.ts';
import type { Token } from '../../statements/tokens.ts';
import { onlyInHeadline, onlyOf } from '../only.ts';
import type { Around } from '../scene.ts';
import type { Cast } from './roles.ts';

const COUNTRY = /^(?:país|nación)$/u;
/** Who governs it. */
const STATE = /^(?:gobierno|ejecutivo)$/;
/** What plays for a country. */
const TEAM = /^selección$/u;
const OF_TEAM = /^(?:femenina|masculina|nacional|absoluta|olímpica)$/u;
const TOWN = /^(?:ciudad|localidad|municipio|pueblo|villa)$/;
const REGION = /^(?:región|provincia|departamento|comarca|isla|archipiélago|distrito|cantón)$/u;

/**
 * The place that a noun with “el” or “este” and nothing else stands for: a country or a town that alone the headline names, where the
 * sentence before names no other; or else the one that alone that sentence names and is about. Null: it is none, or not to be told.
 */
export function spanishPlaceMeant(
  tokens: readonly Token[],
  { from, to, entity, pronoun }: Phrase,
  { before, last }: Around,
  { article, entities, words }: Cast,
): Entity | null {
  if (!words.dropsSubject || entity !== null || pronoun !== null) return null;
  const [determiner, noun] = [tokens[from]!.lower, tokens[from + 1]?.lower ?? ''];
  if (to - from !== 2 && !(to - from === 3 && TEAM.test(noun) && OF_TEAM.test(tokens[to - 1]!.lower)))
    return null;
  const isThis = words.this.has(determiner);
  const isAsked = [COUNTRY, STATE, TEAM, TOWN, REGION].some((sort) => sort.test(noun));
  if (!isAsked || !(isThis || words.the.has(determiner))) return null;
  const isIt = ({ kind, title }: Entity) =>
    kind === 'place' && isCountry(keyOf(title)) === [COUNTRY, STATE, TEAM].some((sort) => sort.test(noun));
  const near = [...new Set((before ?? last)?.mentioned.filter(isIt))];
  const subject = near.length === 1 && before?.subject === near[0] ? onlyOf(near) : null;
  if (subject !== null || isThis || REGION.test(noun)) return subject;
  const only = onlyInHeadline(entities.filter(isIt), article);
  return TEAM.test(noun) || near.every((one) => one === only) ? only : null;
}
