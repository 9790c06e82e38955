// “Die Stadt”, “das Land”: the one that an article is about. German.
import { isCountry } from '../../../entities/gazetteer/gazetteer.ts';
import { landOf } from '../../../entities/groups/german-home.ts';
import { keyOf } from '../../../entities/spans/words.ts';
import type { Entity } from '../../../types.ts';
import type { Phrase } from '../../speech/phrases.ts';
import type { Token } from '../../statements/tokens.ts';
import { datelineIn } from '../dateline.ts';
import { onlyInHeadline, onlyOf } from '../only.ts';
import type { Around } from '../scene.ts';
import type { Cast } from './roles.ts';

const TOWN =
  /^(?:stadt|gemeinde|kommune|stadtverwaltung|gemeindeverwaltung|stadtspitze|gemeinderat|stadtrat|rathaus)$/u;
const LAND = /^(?:land|bundesland|freistaat|landesregierung)$/u;

/** Lands of Germany that are towns. */
const TOWNS = /^(?:Berlin|Bremen|Hamburg)$/u;

/**
 * The town, or the land, that a noun with an article and nothing else stands for: the one that the headline names, or the dateline, where
 * the sentence before names no other. Null: it is none, or not to be told.
 */
export function germanPlaceMeant(
  tokens: readonly Token[],
  { from, to, entity, pronoun }: Phrase,
  { before, last }: Around,
  { article, entities, words }: Cast,
): Entity | null {
  if (!words.verbSecond || entity !== null || pronoun !== null || to - from !== 2) return null;
  const [the, noun] = [tokens[from]!.lower, tokens[from + 1]!.lower];
  const isTown = TOWN.test(noun);
  if (!words.the.has(the) || !(isTown || LAND.test(noun))) return null;
  const isIt = ({ kind, doubt, title }: Entity) =>
    kind === 'place' &&
    doubt === null &&
    (isTown
      ? !isCountry(keyOf(title)) && landOf(title) === null
      : TOWNS.test(title) || landOf(title) !== null);
  // “Stadtrat Kovin” has a card of its own.
  if (isTown && entities.some(({ title }) => title.toLowerCase().split(' ').includes(noun))) return null;
  const places = entities.filter(isIt);
  const near = before ?? last;
  const chosen = isTown ? (onlyInHeadline(places, article) ?? datelineIn(article, places)) : onlyOf(places);
  const isAlone = near?.mentioned.every((one) => one === chosen || !isIt(one)) ?? true;
  return isAlone ? chosen : null;
}
