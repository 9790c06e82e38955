// “Die Stadt”, “das Land”: the one that an article is about. German.
import type { Article } from '../../../../article/types.ts';
import { isCountry } from '../../../entities/gazetteer/gazetteer.ts';
import { landOf } from '../../../entities/groups/german-home.ts';
import { keyOf } from '../../../entities/spans/words.ts';
import type { Entity } from '../../../types.ts';
import type { Phrase } from '../../speech/phrases.ts';
import type { Token } from '../../statements/tokens.ts';
import { isNamedEarly, onlyOf } from '../only.ts';
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
export function townMeant(
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
  const chosen = isTown ? (onlyOf(inHeadline()) ?? datelineIn(article, places)) : onlyOf(places);
  const isAlone = near?.mentioned.every((one) => one === chosen || !isIt(one)) ?? true;
  return isAlone ? chosen : null;

  function inHeadline(): Entity[] {
    if (article.paragraphs[0]?.role !== 'headline') return [];
    return places.filter((place) => isNamedEarly(place, 1));
  }
}

/** The one of these places that an article's first paragraph begins with: “KOVIN. ”, “Kovin (dpa) - ”; null: none does. */
export function datelineIn(
  article: Pick<Article, 'paragraphs'>,
  places: readonly Entity[],
  end = /^(?:\.| \(| ?[-–] )/u,
): Entity | null {
  const text = article.paragraphs[1]?.text ?? '';
  const isFirst = ({ mentions }: Entity) =>
    mentions.some(
      (one) => one.paragraph === 2 && !one.caption && one.start === 0 && end.test(text.slice(one.end)),
    );
  return onlyOf(places.filter(isFirst));
}
