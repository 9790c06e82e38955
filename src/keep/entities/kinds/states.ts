// States in names: those of the US and Canada as papers shorten them, and whose a Russian body is.
import { isCountry, type Known, wellKnown } from '../gazetteer/gazetteer.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Span } from '../spans/span.ts';

/** States of the US and provinces of Canada as their papers shorten them. */
export const STATE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wis|Wyo|[NS]\.?[CD]|N\.?[HJMY]|W\.?Va|R\.?I|Ont|Que|Sask|Alta|Nfld|B\.?C|N\.?[BS]|P\.?E\.?I)\.?$/;

/** Russian МВД РФ, Минобороны Украины: the body without the country behind it; undefined: the span is no such name. */
export function bodyOfState({ key }: Span, { ownersBefore }: Lexicon): Known | undefined {
  const space = key.lastIndexOf(' ');
  if (!ownersBefore || space < 0 || !isCountry(key.slice(space + 1))) return undefined;
  const body = wellKnown(key.slice(0, space));
  return body?.kind === 'institution' || body?.kind === 'body' ? body : undefined;
}

/** Ohio State: a university or its team, by the name of its US state. New York State and Washington State are states. */
export function isStateUniversity({ key }: Span, { language }: Lexicon): boolean {
  return language === 'en' && OF_STATE.test(key);
}

const OF_STATE =
  /^(?:alabama|alaska|arizona|arkansas|boise|chicago|cleveland|colorado|delaware|florida|fresno|georgia|idaho|illinois|indiana|iowa|kansas|kent|louisiana|michigan|mississippi|missouri|montana|murray|nevada|new mexico|north carolina|north dakota|northwest missouri|ohio|oklahoma|oregon|penn|portland|san diego|san jose|south carolina|south dakota|tennessee|texas|utah|weber|wichita|wright|youngstown) state$/;
