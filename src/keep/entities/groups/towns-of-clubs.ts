// Towns that stand for their clubs, in articles on games.
import { isCountry, wellKnown } from '../gazetteer/gazetteer.ts';
import { isDateline } from '../kinds/beside.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Span } from '../spans/span.ts';
import { isOnGames } from './clubs.ts';
import type { Group } from './group.ts';

/**
 * In an article on games, joins “Kovin” with its Dynamo Kovin or Kovin Rovers where nothing tells of it as of a place; a known
 * place of whose play it tells, “Orsa won 2-0”, may be its club: its kind is in doubt.
 */
export function withTownsOfClubs(groups: readonly Group[], lexicon: Lexicon): Group[] {
  const told = groups.filter((group) => group.tells('club'));
  if (told.length < 2 && !isOnGames(groups)) return [...groups];
  const clubs = clubsByTown(groups);
  return groups.filter((group) => {
    if (!mayBeClub(group, lexicon)) return true;
    const [club, ...rivals] = clubs.get(townOf([...group.keys][0]!)) ?? [];
    if (club !== undefined && rivals.length === 0 && club !== group) {
      club.absorb(group);
      return false;
    }
    if (group.kind?.kind === 'place' && group.spans.some((span) => plays(span, lexicon)))
      group.note('body', IN_DOUBT, 'plays');
    return true;
  });
}

/** Bodies whose name is their town's with a word for clubs before or behind it. */
function clubsByTown(groups: readonly Group[]): Map<string, Set<Group>> {
  const clubs = new Map<string, Set<Group>>();
  for (const group of groups.filter(({ kind }) => kind?.kind === 'body'))
    for (const key of group.keys) {
      const town = key.replace(CLUB, '');
      if (town !== key) clubs.set(townOf(town), (clubs.get(townOf(town)) ?? new Set()).add(group));
    }
  return clubs;
}

const CLUB =
  /^(?:1 )?(?:fc|ac|as|sc|sv|cd|ud|cf|vfl|vfb|tsv|dynamo|dinamo|spartak|lokomotiv|lokomotive|torpedo|real|atletico|deportivo|racing|sporting|club|athletic|olympique|borussia|eintracht|fortuna|hertha|union|inter|rapid|slavia|sparta|maccabi|hapoel) | (?:rovers|united|city|town|county|wanderers|athletic|albion|rangers|fc|afc|cf)$/;

const townOf = (key: string) => wellKnown(key)?.id ?? key;

/** Is a group a town’s by its name alone, and nowhere told as one? */
function mayBeClub(group: Group, lexicon: Lexicon): boolean {
  const [key, ...more] = group.keys;
  if (more.length > 0 || isCountry(key!) || (wellKnown(key!)?.kind ?? 'place') !== 'place') return false;
  const isTold = group.kind !== null && !(group.kind.kind === 'place' && group.kind.lead <= LISTED);
  return (!isTold || group.tells('club')) && !group.spans.some((span) => isPlaced(span, lexicon));
}

/** Lead of a place that only the gazetteer tells. */
const LISTED = 5;
/** Leaves a place that only the gazetteer tells its kind, in doubt. */
const IN_DOUBT = 4.5;

/** “in Kovin”, “near Kovin”, “the city of Kovin”, “Kovin, Texas”, “Kovin police”, “Kovin-based” */
function isPlaced(span: Span, { articles, into, placeOf, motion, demonyms }: Lexicon): boolean {
  const { line, from, to } = span;
  const next = line.words[to];
  // “en el Orsa”
  const before = line.words[articles.has(line.words[from - 1]?.key ?? '') ? from - 2 : from - 1];
  if (isDateline(span) || line.words[to - 1]!.cut === 'compound') return true;
  if (next?.gap === ' ' && OWNED.test(next.key)) return true;
  if (next?.gap === ', ' && wellKnown(next.key)?.kind === 'place') return true;
  if (before === undefined || line.words[from]!.gap !== ' ') return false;
  return [into, placeOf, motion, demonyms].some((list) => list.has(before.key)) || WHERE.test(before.key);
}

const WHERE =
  /^(?:in|near|outside|around|across|to|from|of|at|north|south|east|west|central|downtown|greater|aus|nach|um|uber|durch|ganz|stadt|von|de|en|a|desde|hacia|hasta|por)$/;
const OWNED =
  /^(?:police|council|mayor|residents?|people|airport|hospital|court|university|street|school|area|suburbs?|district|region|factory|mine|port|where)$/;

/** “Orsa won 2-0”, “Orsa, who are seventh,”: does it do what clubs do? */
function plays({ line: { words }, from, to }: Span, { language }: Lexicon): boolean {
  const [next, behind] = words.slice(to, to + 2);
  if (next === undefined || words[to - 1]!.cut !== null || words[from - 1]?.gap === '-') return false;
  // “Orsa, que marcha séptimo”
  const isWho = next.gap === ', ' && { en: 'who', es: 'que' }[language as string] === next.key;
  if (isWho && language === 'en') return true;
  const verb = isWho || /^(?:have|has|had|haben|hat|ha|han)$/.test(next.key) ? behind : next;
  const isPlay = (isWho || next.gap === ' ') && verb?.form === 'small' && PLAYS.test(verb.key);
  return (
    isPlay && !words.slice(words.indexOf(verb), words.indexOf(verb) + 5).some(({ key }) => OTHER.test(key))
  );
}

/** What towns win that play nothing: “Orsa won the bid”. */
const OTHER =
  /^(?:bid|rights?|vote|case|award|prize|contract|battle|war|appeal|jobs?|people|money|premio|sede|preis|zuschlag)$/;

const PLAYS =
  /^(?:won|wins?|lost|loses?|beat|beats|drew|draws?|scored|scores?|defeated|thrashed|equalised|trail(?:ed)?|qualified|gewann|gewinnt|verlor|verliert|siegte|siegt|unterlag|unterliegt|besiegte|schlug|gewonnen|verloren|gano|gana|perdio|pierde|empato|empata|vencio|vence|derroto|goleo|elimino|marcha|выигр\p{L}*|проигр\p{L}*|победил\p{L}*|обыгр\p{L}*|сыгр\p{L}*|уступил\p{L}*)$/u;
