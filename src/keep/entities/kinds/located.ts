// What prepositions and streets before a name tell: that it is a place.

import { pattern } from '../../pattern.ts';
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Span } from '../spans/span.ts';
import type { Word } from '../spans/words.ts';
import type { Evidence } from './kinds.ts';
import { isPlant } from './ways.ts';

/** “in X” tells a place, “from X” little; both less of what is an abbreviation. */
export function byPreposition({ line, from, to }: Span, { key }: Word, lexicon: Lexicon): Evidence[] {
  if (to - from > 3) return [];
  // “shares in X”
  const noun = line.words[from - 2];
  // Spanish “nació en Ana Lind”: towns that are called like people
  if (lexicon.nounFirst && lexicon.at.has(key) && lexicon.lives.has(noun?.key ?? ''))
    return [{ kind: 'place', weight: 8, by: 'life' }];
  if (noun && key === 'in' && lexicon.bodyIn.has(noun.key)) return [{ kind: 'body', weight: 2, by: 'of' }];
  // “analysts at X”
  if (noun && (key === 'at' || key === 'bei') && worksAt(noun, lexicon))
    return [{ kind: 'body', weight: lexicon.bodyAt.has(noun.key) ? 5 : 2, by: 'of' }];
  // “appears this week in Nature Kovin”
  const isPrinted =
    key === 'in' && line.words.slice(Math.max(0, from - 4), from - 1).some((word) => PRINTED.test(word.key));
  if (isPrinted) return to - from > 1 ? [{ kind: 'body', weight: 3, by: 'printed' }] : [];
  // “Mara Lind, 27, from Kovin”, “, 31, of Kovin”
  if (isHome(line.words, from, to, lexicon)) return [{ kind: 'place', weight: 3, by: 'of' }];
  // “according to Kovin”
  if (noun?.key === 'according') return [];
  // “learned her trade at Kovin”
  if (
    key === 'at' &&
    lexicon.language === 'en' &&
    WORK.test(noun?.key ?? '') &&
    !isPlant(line.words, from - 2)
  )
    return [{ kind: 'body', weight: 1.5, by: 'of' }];
  // “studied at Kovin”
  if (key === 'at' && lexicon.language === 'en' && STUDIED.test(noun?.key ?? ''))
    return [{ kind: 'institution', weight: 2, by: 'of' }];
  // “hired from Kovin”
  if (key === 'from' && lexicon.language === 'en' && HIRED.test(noun?.key ?? ''))
    return [{ kind: 'body', weight: 1.5, by: 'of' }];
  const isWay = lexicon.language === 'en' && to - from === 1 && isOfWay(line.words, from, to);
  if (isWay) return [{ kind: 'place', weight: 1.5, by: 'way' }];
  const isLetters = to - from === 1 && line.words[from]!.form === 'letters';
  const isAt = lexicon.at.has(key) && !isLetters;
  // “sold back to X”
  const isGiven = noun?.key === 'back' && GIVEN.test(line.words[from - 3]?.key ?? '');
  const isMotion = noun !== undefined && lexicon.motion.has(noun.key) && !isLetters && !isGiven;
  const isNative =
    key === 'from' && noun !== undefined && (lexicon.being.has(noun.key) || NATIVE.test(noun.key));
  // “a crew from Vernon”, who is nobody there
  if (isNative && to - from === 1 && isGivenName(line.words[from]!.key) && lexicon.language === 'en')
    return [{ kind: 'place', weight: 4, by: 'into' }];
  if ((isMotion || isNative) && !isAt && !isLetters && to - from === 1)
    return [{ kind: 'place', weight: 1.5, by: 'into' }];
  // “in Marshall”, but “faith in Marshall”
  if (isAt && lexicon.trust.has(noun?.key ?? '')) return [];
  // “in James’ hands”
  const isOwner = line.words[to - 1]!.key.endsWith('s') && /^['’] /.test(line.words[to]?.gap ?? '');
  if (isAt && isOwner && lexicon.language === 'en') return [];
  const isSure = lexicon.trust.size > 0 && !line.words[to - 1]!.cut;
  // “in Glen Orsa”
  if (isAt && isSure && to - from === 2 && /^(?:glen|ben|kyle)$/.test(line.words[from]!.key))
    return [{ kind: 'place', weight: 6, by: key }];
  if (isAt && isSure) return [{ kind: 'place', weight: to - from === 1 ? 3.5 : 2.5, by: key }];
  if (key === 'at' && SITE.test(noun?.key ?? '')) return [{ kind: 'place', weight: 2.5, by: key }];
  // “in Windows”
  // “ein Mann aus Kovin”: no other names without a kind stand there
  if (lexicon.nounCapitals && key === 'aus') return [{ kind: 'place', weight: 1.5, by: key }];
  if (isReached(line.words, from, to, key, lexicon)) return [{ kind: 'place', weight: 1.5, by: 'into' }];
  if (/^(?:nach|zwischen)$/.test(key) && !isAt) return [{ kind: 'place', weight: 0.75, by: key }];
  const weight = lexicon.nounCapitals ? 1 : 1.5;
  return [{ kind: 'place', weight: isAt ? weight : 0.5, by: isAt ? key : 'into' }];
}

/** “, 27, from X”: one or two words behind an age. English. */
export function isHome(
  words: readonly Word[],
  from: number,
  to: number,
  { language, speech }: Lexicon,
): boolean {
  const [age, link] = [words[from - 2], words[from - 1]];
  // “Lind, of X, admitted it”
  const isCalled = age?.form === 'name' && link?.key === 'of' && link.gap === ', ' && to - from === 1;
  if (language === 'en' && isCalled && words[to]?.gap === ', ' && !speech.has(words[to]!.key)) return true;
  if (language !== 'en' || !/^(?:from|of)$/.test(link?.key ?? '') || to - from > 2) return false;
  return link!.gap === ', ' && age?.gap === ', ' && /^\d\d?$/.test(age.text);
}

/** “ambulances came from X”, “arrived at X”: one word that nobody pays, sells to or works for. English. */
function isReached(
  words: readonly Word[],
  from: number,
  to: number,
  key: string,
  { language, roles, bodyAt }: Lexicon,
): boolean {
  const word = words[from]!;
  if (language !== 'en' || !/^(?:at|from|to)$/.test(key) || to - from > 1) return false;
  if (
    word.form !== 'name' ||
    word.text.length < 4 ||
    word.cut !== null ||
    !/^\p{Lu}[\p{Ll}-]+$/u.test(word.text)
  )
    return false;
  const near = words.slice(Math.max(0, from - 5), from - 1);
  if (near.some(({ key }) => bodyAt.has(key) || DEALS.test(key))) return false;
  const noun = words[from - 2];
  return noun !== undefined && REACHES.test(noun.key) && !roles.has(noun.key);
}

/** What is done with bodies and persons too. */
const DEALS =
  /^(?:sold|sells?|selling|buy|buys|bought|lost|supply|supplie[sd]|order(?:s|ed)?|hired|licen[sc]ed|acquired|leased|rented|paid|gave|given|loans?|borrowed|customers?|contracts?|deals?|offers?|stakes?|shares|staff|workers|switched|defected)$/;
/** Verbs and nouns of ways, and what comes or lies there. */
const REACHES = pattern('')`
  ^(?:arrived|arrives|arriving|came|comes|coming|went|goes|going|walked|drove|driven|sailed|flown|rode|ride
  |rides|stretche[sd]|extends?|brought|carried|taken|rushed|ferried|bused|airlifted|marched|ambulances
  |pilgrims|trucks|lorries|convoys?|trains?|buses|boats|ships|firefighters|crews|water|road|roads|track|path
  |trail|route|line|railway|highway|motorway|ceremony|funeral|service|concert|festival|fair|church|school
  |quay|harbour|harbor|mill|plant|farm|house|home|cottage|estate|camp|players|musicians|struck|hit|landed
  |docked|born|buried|died|killed|downstream|upstream|east|west|north|south)$
`;

/** “from X to Y”: two names of one word, in both of which a way ends. */
function isOfWay(words: readonly Word[], from: number, to: number): boolean {
  const isName = (word: Word | undefined) => word?.form === 'name' && word.gap === ' ' && word.cut === null;
  const isAlone = (at: number) => isName(words[at]) && !isName(words[at + 1]);
  const link = words[from - 1]!.key;
  // “to the Orsas”
  const next = words[to + 1]?.key === 'the' ? to + 2 : to + 1;
  if (link === 'from') return words[to]?.key === 'to' && words[to]!.gap === ' ' && isAlone(next);
  return link === 'to' && words[from - 3]?.key === 'from' && isAlone(from - 2) && isAlone(from);
}

/** What somebody does or has at a firm. */
const WORK =
  /^(?:trade|job|jobs|apprenticeship|apprentice|career|worked|works|working|employed|shift|shifts|internship|positions?|executive|executives|vice-president|partner|colleagues?|bosses|stint)$/;
const HIRED = /^(?:hired|poached|recruited|headhunted|borrowed|acquired|licen[sc]ed|leased|bought|stolen)$/;
const STUDIED =
  /^(?:studied|studies|studying|taught|teaches|lectured|enrolled|graduated|professor|lecturer|student|students)$/;
const GIVEN = /^(?:sold|paid|gave|given|handed|leased|rented|sells|pays|reported)$/;
const PRINTED =
  /^(?:published|appears?|appeared|printed|wrote|written|writing|described|reported|reports|reviewed)$/;

/** “analysts at X”, English “an attorney at X”, but “a farmer at X”. */
function worksAt({ key }: Word, { bodyAt, roles, language }: Lexicon): boolean {
  return bodyAt.has(key) || (language === 'en' && roles.has(key) && !SITE.test(key) && !ON_SITE.test(key));
}

/** Who is at a place rather than with a body. */
const ON_SITE =
  /^(?:resident|driver|fisherman|witness|survivor|victim|prisoner|inmate|detainee|hostage|passenger|soldier|officer|guard|nurse|miner|neighbou?r|champion|winner|runner|jockey|protester|shopper)$/;

/** Ferrosur del Kovin: so is no person called but María del Carmen. */
export function byLink({ line: { words }, from, to }: Span, { nounFirst }: Lexicon): Evidence[] {
  const isNamed = nounFirst && !isGivenName(words[from]!.key) && !isGivenName(words[to - 1]!.key);
  const hasLink = words.slice(from + 1, to - 1).some(({ key }) => /^del(?:l[aoe])?$/.test(key));
  return isNamed && hasLink ? [{ kind: 'person', weight: -3, by: 'del' }] : [];
}

/** Russian “мэр Ковина”, “жители Ковина”, of one word. */
export function byTownsfolk({ line: { words }, from, to }: Span, { ownersBefore }: Lexicon): Evidence[] {
  const before = words[from - 1];
  if (!ownersBefore || before === undefined || to - from > 1 || words[from]!.gap !== ' ') return [];
  return TOWNSFOLK.test(before.text) ? [{ kind: 'place', weight: 3, by: 'townsfolk' }] : [];
}

const TOWNSFOLK =
  /^(?:мэр(?:а|у|ом|ия|ии|ию)?|градоначальник|жител|горожан|окрестност|пригород|окраин|центр[ае]?$|властям?и?$)/iu;

/** Whether the name before the comma at word `from` is a street's. */
export function isAddress(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  const [before, street] = [words[from - 2], words[from - 1]!];
  return (
    before?.form === 'name' && street.gap === ' ' && STREET.test(street.key) && lexicon.nouns.has(street.key)
  );
}

/** Before “from” and where somebody is at home. */
const NATIVE = pattern('')`
  ^(?:man|woman|boy|girl|couple|family|families|people|comes|hails|came|crews?|fishermen|fisherman
  |villagers?|farmers?|tourists?|migrants?|refugees?|residents?|daughters?|sons?|mothers?|fathers?|brothers?
  |sisters?|teenagers?|year-olds?|natives?|miners?|traders?|herders?|students?|pupils?|teachers?|pilgrims?
  |farmhands?|teams?|housewife|housewives|grandmother|pensioners?|elders?|villager|schoolboy|schoolgirl|survivors?
  |fighters?|rebels?|volunteers?)$
`;

/** What stands somewhere: the mine at Kovin. */
const SITE = pattern('')`
  ^(?:farmers?|farm|shop|restaurant|pub|garrison|barracks|airport|station|harbour|harbor|mine|plant|factory
  |site|base|camp|refinery|reactor|dam|quarry|shipyard|depot|mill|jail|prison|beach|port|market|checkpoint
  |cemetery|tunnel|junction|stop|quay|pier|jetty|wharf|slipway|church|chapel|crossing|roadblock|school
  |lighthouse|monastery|hospital|piers|ports|docks?|stations?|mines|plants|factories|farms|works|fields?
  |landing|epicentre|epicenter|acres|hectares|land|plot|rally|ceremony|summit|troops|soldiers|forces|ends
  |ended|stops|stopped|docked|landed|arrived|anchored|moored)$
`;

const STREET = /^(?:street|road|avenue|lane|drive|close|crescent|terrace|boulevard|square)$/;

/** “the port of X”, “shares of X”. */
export function behindNoun(words: readonly Word[], from: number, lexicon: Lexicon): Evidence[] {
  const noun = words[from - 2];
  // “en dicha localidad la Guardia Civil”
  if (!noun || (lexicon.nounFirst && lexicon.articles.has(words[from - 1]!.key))) return [];
  if ((noun.form === 'small' || lexicon.nounCapitals) && lexicon.placeOf.has(noun.key))
    return [{ kind: 'place', weight: 5, by: 'of' }];
  // Spanish “viajaba de X a Kovin”
  const [link, place] = words.slice(from + 1, from + 3);
  const isWay =
    lexicon.language === 'es' && link?.key === 'a' && wellKnown(place?.key ?? '')?.kind === 'place';
  if (isWay) return [{ kind: 'place', weight: 2, by: 'way' }];
  return lexicon.bodyOf.has(noun.key) ? [{ kind: 'body', weight: 2, by: 'of' }] : [];
}
