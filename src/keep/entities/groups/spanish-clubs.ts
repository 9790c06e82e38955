// What tells clubs in Spanish articles on games.
import { isCountry, wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { beginsSentence } from '../spans/lines.ts';
import type { Span } from '../spans/span.ts';
import type { Group } from './group.ts';

/** Notes those that have an article, and those of which one beats the other. */
export function noteSpanishClubs(groups: readonly Group[], spans: readonly Span[]): void {
  noteArticled(groups);
  noteRivals(groups, spans);
  noteTold(groups);
}

/** “Los goleadores históricos de Orsa”, “un triunfo sobre Orsa”: a name of one word that nobody bears, of which only that it is a place is told. */
function noteTold(groups: readonly Group[]): void {
  const all = groups.flatMap(({ keys }) => [...keys]);
  for (const group of groups) {
    const isOpen = [...group.keys].every(
      (key) =>
        !key.includes(' ') &&
        !isCountry(key) &&
        (wellKnown(key) === undefined ? !isGivenName(key) : wellKnown(key)!.kind === 'place') &&
        !all.some((name) => name.endsWith(` ${key}`) || name.startsWith(`${key} `)),
    );
    const isPlace = group.kind === null || (group.kind.kind === 'place' && group.kind.lead <= LISTED);
    if (isOpen && isPlace && group.spans.some(isToldOf)) group.note('body', CLUB, 'club');
  }
}

function isToldOf({ line: { words }, from, to, title }: Span): boolean {
  const before = words.slice(Math.max(0, from - 4), from).map(({ key }) => key);
  return to - from === 1 && title === from && words[from]!.gap === ' ' && OF_TEAM.test(before.join(' '));
}

/** Lead of a place that only the gazetteer or a preposition tells. */
const LISTED = 6;

/** “Kovin venció a Orsa”, “Kovin perdió ante Orsa”: names of one word, which nobody of the article bears, where a team plays. */
function noteRivals(groups: readonly Group[], spans: readonly Span[]): void {
  const of = new Map(groups.flatMap((group) => group.spans.map((span) => [span, group] as const)));
  const all = groups.flatMap(({ keys }) => [...keys]);
  const lines = new Set(spans.map(({ line }) => line));
  if (![...lines].some(({ words }) => words.some(({ key }) => TEAM.test(key)))) return;
  const mayBe = ({ key, from, to, title }: Span) =>
    to - from === 1 &&
    title === from &&
    !isCountry(key) &&
    wellKnown(key)?.kind !== 'person' &&
    !all.some((name) => name.endsWith(` ${key}`) && isGivenName(name.split(' ', 1)[0]!));
  spans.forEach((span, at) => {
    const other = spans[at + 1];
    if (other?.line !== span.line || !mayBe(span) || !mayBe(other)) return;
    const [verb, ...rest] = span.line.words.slice(span.to, other.from);
    const isClose = rest.length > 0 && rest.length < 4 && BEATS.test(verb!.key);
    if (!isClose || verb!.gap !== ' ' || !/^(?:al?|ante|con|sobre|contra)$/.test(rest.at(-1)!.key)) return;
    for (const one of [span, other]) of.get(one)?.note('body', CLUB, 'club');
  });
}

/** Who belongs to a team, and what only teams have. */
const TEAMS =
  /^(?:jugador(?:es|a|as)?|futbolistas?|delanter[oa]s?|arquer[oa]|porter[oa]|defensas?|central|lateral|volante|mediocampista|capitan|entrenador|tecnico|dt|hinchas?|hinchada|aficion|aficionados|presidente|equipo|plantel|plantilla|cantera|escudo|socios|victoria|triunfo|derrota|empate)$/;
const OF_TEAM =
  /(?:^| )(?:(?:goleador(?:es)?|futbolistas?|delanter[oa]s?|arquer[oa]s?|porter[oa]s?|mediocampistas?|hinchas|hinchada|plantilla)(?: \p{L}+(?:ic[oa]s?|al(?:es)?))? de|(?:triunfo|victoria|derrota|goleada|clasico) (?:sobre|ante|contra|frente a)|(?:vencer(?:le)?|derrotar|golear|ganarle) a)$/u;
const TEAM =
  /^(?:gol|goles|penal|penalti|delantero|arquero|portero|club|equipo|conjunto|canasta|hinchada|aficion)$/;
const BEATS =
  /^(?:vence|vencio|derrota|derroto|golea|goleo|gana|gano|supera|supero|elimina|elimino|empata|empato|pierde|perdio|cae|cayo|tumba|tumbo|doblega|doblego|aplasta|aplasto|bate|batio|remonta|remonto|iguala|igualo)$/;

/** Spanish “El Kovin ganó al Orsa”: towns have no article, clubs have, where an article is on games. */
function noteArticled(groups: readonly Group[]): void {
  for (const group of groups) {
    const isTownLike = [...group.keys].every(
      (key) => !isCountry(key) && (wellKnown(key)?.kind ?? 'place') === 'place',
    );
    const isArticled = ({ line: { words }, from, to }: Span) =>
      to - from === 1 &&
      words[from]!.form === 'name' &&
      words[from]!.gap === ' ' &&
      (words[from - 1]?.form === 'small' || (from > 0 && beginsSentence(words, from - 1))) &&
      /^(?:el|al|del)$/.test(words[from - 1]!.key);
    // “en el Orsa”, “la cancha del Orsa”, “el Clausura 2019”: a ground, a tournament
    const isGround = ({ line: { words }, from, to }: Span) =>
      words[from - 2]?.key === 'en' ||
      /^(?:cancha|estadio|cesped|feudo)$/.test(words[from - 2]?.key ?? '') ||
      words[to]?.form === 'digits';
    const isClub = group.spans.some(isArticled) && !group.spans.some(isGround);
    // “el Pistolero” is a nickname, however often
    const isKnown = group.spans.some(isPlaying) || [...group.keys].some(wellKnown);
    if (isTownLike && isClub && isKnown) group.note('body', CLUB, 'club');
  }
}

/** “Ante el Orsa”, “el gol del Orsa”, “el Orsa venció”, “visitó al Orsa”: who plays or is played against. */
function isPlaying({ line: { words }, from, to }: Span): boolean {
  const [noun, before, next] = [words[from - 2], words[from - 1], words[to]];
  const isAgainst = /^(?:ante|contra|frente|sobre|tras|a)$/.test(noun?.key ?? '') || before?.key === 'al';
  const isOfTeam = before?.key === 'del' && TEAMS.test(noun?.key ?? '');
  return isAgainst || isOfTeam || (next?.gap === ' ' && BEATS.test(next.key));
}

/** More than what the gazetteer and a noun tell of a place. */
export const CLUB = 12;
