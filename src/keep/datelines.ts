// The place, the day and the agency with which a report begins.
import { isCountry, wellKnown } from './entities/gazetteer/gazetteer.ts';
import { STATE } from './entities/kinds/states.ts';
import { keyOf } from './entities/spans/words.ts';

/** “KOVIN, 14 March (Agency) –”: what is before the dash is in capitals, or has the agency or the day. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}\p{M} .'’/-]{2,40}(?:[,(][^–—!?]{0,50})?|\p{Lu}[^–—.!?]{1,40} ?\([^()]{2,30}\)|\p{Lu}[\p{L} .'’/-]{1,40}(?: \([^()]{2,30}\))?, [^–—!?]{0,30}\d[^–—!?]{0,20}) ?[–—-]{1,2}(?= \S)/u;

/** “Kovin (dpa) Der”, “Kovin/Orsa – Der”, “Kovin - Der”: no dash is needed behind an agency, and no agency behind towns. */
const SHORT_DATELINE =
  /^\p{Lu}[^–—.!?()]{1,40} \((?:dpa|SID|sid|AFP|afp|epd|KNA|AP|EFE|Reuters)(?:\/\p{L}{2,4})?\)(?= \p{Lu})|^\p{Lu}[\p{L}-]+(?:\/\p{Lu}[\p{L}-]+)* [–—-](?= \p{Lu})/u;

/** Spanish “Kovin (EFE).-”, “(AFP).-”, “Kovin.-”, “KOVIN.—”. */
const STOPPED_DATELINE =
  /^(?:\p{Lu}[\p{L} .,'’/\d-]{1,50}|(?:\p{Lu}[\p{L} .,'’-]{1,40} )?\([^()]{2,30}\)) ?\.[-–—]{1,2}(?= ?["“«¿]?\p{Lu})/u;

/** Russian «Ковин. 1 ноября. KOVIN.RU - Суд», «Ковин. 1 ноября. «Ковин сегодня» — Суд». */
const RUSSIAN_DATELINE =
  /^\p{Lu}[\p{L}-]+\. \d{1,2} \p{Ll}+(?: \d{4}(?: г(?:ода|\.)?)?)?\.? [«„"/]?\p{Lu}[\p{L}. -]{1,30}[»“"/]? [–—-](?= \S)/u;

/** Offset behind the dateline that a text begins with; 0: with none. Between two dashes stands an aside. */
export function datelineEnd(text: string): number {
  const stopped = STOPPED_DATELINE.exec(text) ?? RUSSIAN_DATELINE.exec(text);
  if (stopped !== null) return stopped[0].length;
  const end = (DATELINE.exec(text) ?? SHORT_DATELINE.exec(text))?.[0].length ?? 0;
  return /^[^.!?]* [–—-]{1,2} /.test(text.slice(end)) ? 0 : end;
}

/** “NEW KOVIN The town”, “KOVIN, Calif. The town”: capitals that another word with a capital follows; agencies set the place in bold. */
const BARE_DATELINE =
  /^(\p{Lu}{2}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,2})(?:, (\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?))?(?= ["“]?\p{Lu})/u;

/** “KOVIN: The town” */
const COLON_DATELINE = /^(\p{Lu}{2}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,2}):(?= \S)/u;

/** “Kovin, Ohio, United States: The town” */
const WITHIN_DATELINE =
  /^\p{Lu}[\p{L} .'’-]{1,30}(?:, \p{Lu}[\p{L} .]{1,20})?, (\p{Lu}[\p{L} .]{1,20}):(?= ["“]?\p{Lu})/u;

/** The same of an article's first paragraph, where no dash need close it: a known place in capitals, or any before its state. */
export function leadDatelineEnd(text: string): number {
  const [all = '', town = ''] = COLON_DATELINE.exec(text) ?? [];
  const [place = '', within = ''] = WITHIN_DATELINE.exec(text) ?? [];
  if (isWithin(within)) return place.length;
  return datelineEnd(text) || (isTown(town) ? all.length : bareDatelineEnd(text));
}

function bareDatelineEnd(text: string): number {
  const [all = '', town = '', within] = BARE_DATELINE.exec(text) ?? [];
  if (within === undefined) return isTown(town) ? all.length : 0;
  // “KOVIN, Italy Italian police”
  const found = [within, within.split(' ', 1)[0]!].find(isWithin);
  return found === undefined ? 0 : town.length + 2 + found.length;
}

/** A state, or a country. */
const isWithin = (place: string) => STATE.test(place) || isCountry(keyOf(place));

/** Letters that the name of such a town has: the US and the UK are none. */
const FEWEST = 4;

function isTown(town: string): boolean {
  const key = keyOf(town);
  return town.length >= FEWEST && wellKnown(key)?.kind === 'place' && !isCountry(key);
}

/** Is a sentence only such a place: “NEW KOVIN”, “KOVIN, Calif.”? */
export function isBareDateline(sentence: string): boolean {
  return ONLY_PLACE.test(sentence);
}

const ONLY_PLACE = /^\p{Lu}{2}[\p{Lu} .'’-]+(?:, \p{Lu}[\p{L} .]{1,20})?$/u;
