// Clubs that are called like their town, in articles on games.
import { pattern } from '../../pattern.ts';
import { isCountry, wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { isDateline } from '../kinds/beside.ts';
import { CERTAIN } from '../kinds/kinds.ts';
import { listsOf } from '../kinds/lists.ts';
import { CLUB as CLUB_FIRST } from '../kinds/nouns.ts';
import type { Lexicon } from '../lexicon.ts';
import { clubEnd } from '../spans/german-clubs.ts';
import type { Span } from '../spans/span.ts';
import { Group } from './group.ts';
import { CLUB, noteSpanishClubs } from './spanish-clubs.ts';

/** Where a result, a player or a verb of several tells of one club, notes others: “beat Kovin”, “signed from Orsa Town”. English. */
export function noteClubs(groups: readonly Group[], spans: readonly Span[], { language }: Lexicon): void {
  if (language === 'es' && isOnGames(groups)) noteSpanishClubs(groups, spans);
  if (language !== 'en' || !groups.some((group) => group.tells('club'))) return;
  const of = new Map(groups.flatMap((group) => group.spans.map((span) => [span, group] as const)));
  const isNamedSo = (key: string) => isGivenName(key.split(' ', 1)[0]!);
  const mayBe = (group: Group) =>
    ![...group.keys].some(isCountry) && !(group.isPerson && [...group.keys].some(isNamedSo));
  for (const span of spans) {
    const group = of.get(span);
    if (group && mayBe(group) && (isTown(span) || isOpponent(span))) group.note('body', CLUB, 'club');
  }
  for (const list of listsOf(spans)) {
    const members = [...new Set(list.flatMap((span) => of.get(span) ?? []))];
    const clubs = members.filter(({ kind }) => kind?.kind === 'body' && kind.lead >= CERTAIN);
    if (clubs.length > 1) for (const member of members) if (mayBe(member)) member.note('body', CLUB, 'club');
  }
}

/** Joins “the Patriots” with the one team of the article whose name ends so: New England Patriots. English; Spanish and German by its first word. */
export function joinTeams(groups: readonly Group[], lexicon: Lexicon): Group[] {
  const { language, articles, nouns, bodyFirst } = lexicon;
  if (language === 'es') return joinFirstOfClubs(groups, () => true);
  if (language === 'de') return joinFirstOfClubs(groups, (key) => bodyFirst.has(key) || CLUB_FIRST.test(key));
  if (language !== 'en') return [...groups];
  const byLast = new Map<string, Set<Group>>();
  for (const group of groups)
    for (const key of group.kind?.kind === 'body' ? group.keys : []) {
      const last = key.slice(key.lastIndexOf(' ') + 1);
      // Oklahoma City Thunder, but Indonesia Kovin
      const town = key.slice(0, -last.length - 1);
      const isOfTown = wellKnown(town)?.kind === 'place' && !isCountry(town) && !nouns.has(last);
      if (last !== key && (/[^s]s$/.test(last) || isOfTown))
        byLast.set(last, (byLast.get(last) ?? new Set()).add(group));
    }
  return groups.filter((group) => {
    const [key] = group.keys;
    const [team, ...rivals] = byLast.get(key!) ?? [];
    if (team === undefined || rivals.length > 0 || team === group || group.keys.size > 1) return true;
    // “The Patriots”, and “Patriots win” in the headline
    const isThe = group.spans.some(({ line: { words }, from }) => articles.has(words[from - 1]?.key ?? ''));
    if (!isThe || wellKnown(key!)) return true;
    team.absorb(group);
    return false;
  });
}

/** Real Orsa, of “el Orsa”: the one club of the article that bears its town's name behind or before a noun for a club; null: there is none. */
function clubOf(town: string, group: Group, groups: readonly Group[]): Group | null {
  const [club, ...rivals] = groups.filter(
    (other) =>
      other !== group &&
      [...other.keys].some(
        (key) => key.replace(/^(?:real|atletico|deportivo|racing|club|[cus]d) | [fc]c?f?$/, '') === town,
      ),
  );
  return rivals.length === 0 && club?.kind?.kind === 'body' ? club : null;
}

/** Joins “el Deportes” with the one club of the article whose name begins so: Deportes Orsa, Deportes de Orsa; “die Borussia”. */
function joinFirstOfClubs(groups: readonly Group[], mayBegin: (key: string) => boolean): Group[] {
  if (!isOnGames(groups)) return [...groups];
  return groups.filter((group) => {
    const [key] = group.keys;
    const whole = group.tells('club') && group.keys.size === 1 ? clubOf(key!, group, groups) : null;
    if (whole !== null) {
      whole.absorb(group);
      return false;
    }
    const isOpen = group.kind === null || group.kind.kind === 'body' || group.kind.lead < CERTAIN;
    if (!mayBegin(key!)) return true;
    if (group.keys.size > 1 || key!.includes(' ') || wellKnown(key!) || isGivenName(key!) || !isOpen)
      return true;
    const [club, ...rivals] = groups.filter(
      (other) =>
        other !== group &&
        other.kind?.kind === 'body' &&
        [...other.keys].some((name) => name.startsWith(`${key} `)),
    );
    if (club === undefined || rivals.length > 0) return true;
    club.absorb(group);
    return false;
  });
}

/** Orsa Town, which is no known place */
function isTown({ line: { words }, from, to, key }: Span): boolean {
  return to - from === 2 && TOWN.test(words[to - 1]!.key) && !wellKnown(key);
}

/** Whether a group named `key` is a club like Orsa Town, which may be called Orsa. */
export function isTownClub(group: Group, key: string): boolean {
  return group.tells('club') && key.includes(' ');
}

const TOWN = /^(?:city|town|county)$/;

/** “beat X”, “a win over X”, “lost to X”, “signed him from X” */
function isOpponent({ line: { words }, from, to }: Span): boolean {
  if (to - from > 2 || words[from]!.gap !== ' ' || words[to - 1]!.cut === 'compound') return false;
  const before = words
    .slice(Math.max(0, from - 6), from)
    .map(({ key }) => key)
    .join(' ');
  return OPPONENT.test(before);
}

const OPPONENT = pattern('')`
  (?:^| )(?:beat|beating|defeated|thrashed|hammered|overcame|against|(?:win|wins|victory|triumph|lead) over
  |(?:lost|defeat|loss)(?: \S+){0,3} to|(?:draw|drew)(?: \S+){0,3} (?:with|at)|(?:went|crashed) out to
  |(?:replay|tie|game|match|derby|final|semi-final|fixture|clash) (?:with|against|between)|(?:signed|joined
  |bought|recruited)(?: \S+){0,2} from|on loan (?:from|at)|released by|(?:points?|places?) (?:ahead of
  |behind|above|below|clear of))$
`;

/** Gives “für Kovin”, “Kovin verlor” to SV Kovin, “Kovin won” to Kovin Town, where the article is on games and has one such club. */
export function joinTownClubs(groups: readonly Group[], lexicon: Lexicon): Group[] {
  const byTown = lexicon.nounCapitals ? germanClubs(groups, lexicon) : englishClubs(groups, lexicon);
  if (byTown.size === 0 || (lexicon.nounCapitals && !isOnGames(groups))) return [...groups];
  return groups.flatMap((group) => {
    const [club, ...rivals] = byTown.get(wellKnown(group.spans[0]!.key)?.id ?? '') ?? [];
    if (!club || rivals.length > 0 || group.kind?.kind !== 'place') return [group];
    const rest = new Group();
    const own = new Group();
    for (const span of group.spans) (isLocated(span, lexicon) ? rest : own).add(span, lexicon);
    club.absorb(own);
    return rest.spans.length > 0 ? [rest] : [];
  });
}

/** Clubs that a game tells of, by the town that their name begins with: Kovin Town. */
function englishClubs(groups: readonly Group[], { language }: Lexicon): Map<string, Set<Group>> {
  const byTown = new Map<string, Set<Group>>();
  for (const group of language === 'en' ? groups.filter((one) => one.tells('club')) : [])
    for (const key of group.keys) {
      const town = wellKnown(key.replace(CLUB_NOUN, ''));
      if (CLUB_NOUN.test(key) && town?.kind === 'place')
        byTown.set(town.id, (byTown.get(town.id) ?? new Set()).add(group));
    }
  return byTown;
}

const CLUB_NOUN =
  / (?:city|town|united|county|rovers|wanderers|athletic|albion|argyle|rangers|wednesday|orient|stanley|alexandra|fc|afc)$/;

function germanClubs(groups: readonly Group[], lexicon: Lexicon): Map<string, Set<Group>> {
  const byTown = new Map<string, Set<Group>>();
  for (const group of groups)
    for (const { line, from, to } of group.spans)
      for (let at = from; at < to - 1; at += 1) {
        if (clubEnd(line.words, at, lexicon) !== to) continue;
        const town = wellKnown(line.words[at + 1]!.key) ?? wellKnown(line.words[to - 1]!.key);
        if (town?.kind === 'place') byTown.set(town.id, (byTown.get(town.id) ?? new Set()).add(group));
      }
  return byTown;
}

/** Does an article speak of leagues, trainers or goals? */
export function isOnGames(groups: readonly Group[]): boolean {
  const lines = new Set(groups.flatMap(({ spans }) => spans.map(({ line }) => line)));
  const words = [...lines].flatMap((line) => line.words.filter(({ key }) => GAME.test(key)));
  return words.length >= FEWEST;
}

const FEWEST = 3;
const GAME =
  /(?:liga|ligist(?:en)?|trainer|sturmer|torwart|treffer|spieltag|saison|pokal|^tore?|niederlage|spieler|punkte|tabelle)$|^(?:gol|goles|partido|liguilla|entrenador|torneo|descuento|empate|delantero|jornadas?|penal|penalti|ascenso|titularidad)$|^(?:match(?:es)?|striker|midfielder|defender|goalkeeper|league|fixtures?|kick-off|half-time|play-?offs?|goals?|scored|матч\p{L}?|гол\p{L}?|лиг|чемпионат|тренер\p{L}?|нападающ|вратар\p{L}?)$/u;

/** “in Kovin”, “Kovin (dpa)”, “die Stadt Kovin”, “the town of Kovin” */
function isLocated(span: Span, { placeOf, motion }: Lexicon): boolean {
  const { words } = span.line;
  const before = words[span.from - 1];
  if (isDateline(span) || (before === undefined && /^[.(]/.test(words[span.to]?.gap.trim() ?? '.')))
    return true;
  return (
    before !== undefined && (WHERE.test(before.key) || placeOf.has(before.key) || motion.has(before.key))
  );
}

const WHERE = /^(?:in|near|outside|around|across|aus|nach|um|uber|durch|ganz|stadt)$/;
