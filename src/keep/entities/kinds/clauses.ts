// What an English clause or phrase behind the comma of a name tells: “Kovin, which employs 300,”, “Orsa, 30 miles north of Kovin,”.
import type { Lexicon } from '../lexicon.ts';
import type { Word } from '../spans/words.ts';
import type { Evidence } from './kinds.ts';

/** What the words from `at`, right behind a comma, tell of the name before it. */
export function byClause(words: readonly Word[], at: number, lexicon: Lexicon): Evidence[] {
  const [first, next] = [words[at]!, words[at + 1]];
  if (lexicon.which.has(first.key)) {
    const isOwned = lexicon.being.has(next?.key ?? '') && OWNED.test(words[at + 2]?.key ?? '');
    return isOwned || isAsideOfSpeaker(words, at, lexicon) || TRADE.test(next?.key ?? '')
      ? [{ kind: 'body', weight: 2.5, by: 'trades' }]
      : [];
  }
  if (lexicon.language !== 'en') return [];
  if (first.key === 'based' && next?.key === 'in') return [{ kind: 'body', weight: 1.5, by: 'owned' }];
  if (OWNED.test(first.key)) return [{ kind: 'body', weight: 2.5, by: 'owned' }];
  if (first.key === 'where')
    return next === undefined || PRONOUN.test(next.key) ? [] : [{ kind: 'place', weight: 2, by: 'where' }];
  return distanceEnd(words, at) > at ? [{ kind: 'place', weight: 3, by: 'distance' }] : [];
}

/** “, which holds 9 percent, said”: whether the clause from `at` is an aside to who speaks. */
export function isAsideOfSpeaker(words: readonly Word[], at: number, { speech }: Lexicon): boolean {
  const close = words.findIndex(({ gap }, i) => i > at && i < at + ASIDE && /^, ?$/.test(gap));
  return close !== -1 && speech.has(words[close]!.key);
}

/** Words of such an aside, at most. */
const ASIDE = 18;

/** What only bodies do: a region may make and produce. */
const TRADE =
  /^(?:owns|runs|employs|operates|represents|sells|manufactures|publishes|insures|advises|employed)$/;
const OWNED = /^(?:owned|listed|headquartered)$/;

/** “joined Kovin, where she led”: somebody may work there. */
const PRONOUN = /^(?:he|she|they|i|we|you)$/;

/** End of “30 miles north of”, “about 60km from”, “just south of” from word `at`; `at` where there is none. */
export function distanceEnd(words: readonly Word[], at: number): number {
  let end = at;
  while (ABOUT.test(words[end]?.key ?? '') || words[end]?.form === 'digits') end += 1;
  const isMeasured = UNIT.test(words[end]?.key ?? '') && (end > at || /^\d/.test(words[end]!.key));
  if (isMeasured) end += 1;
  if (WAY.test(words[end]?.key ?? '')) end += 1;
  else if (!isMeasured) return at;
  return /^(?:of|from)$/.test(words[end]?.key ?? '') && words[end]!.gap === ' ' ? end + 1 : at;
}

const ABOUT =
  /^(?:about|some|roughly|nearly|around|just|only|almost|less|more|than|a|an|few|dozen|hundred|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty)$/;
const UNIT = /^(?:\d+)?(?:miles?|km|kms|kilomet(?:er|re)s?|mi|minutes?|hours?)$/;
const WAY =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|inland|upstream|downstream|upriver|downriver|short|away|drive|outside)$/;
