// What tells clubs in Spanish articles on games.
import { isCountry, wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Span } from '../spans/span.ts';
import type { Group } from './group.ts';

/** Notes those that have an article, and those of which one beats the other. */
export function noteSpanishClubs(groups: readonly Group[], spans: readonly Span[]): void {
  noteArticled(groups);
  noteRivals(groups, spans);
}

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
      words[from - 1]?.form === 'small' &&
      /^(?:el|al|del)$/.test(words[from - 1]!.key);
    // “en el Orsa”, “la cancha del Orsa”, “el Clausura 2019”: a ground, a tournament
    const isGround = ({ line: { words }, from, to }: Span) =>
      words[from - 2]?.key === 'en' ||
      /^(?:cancha|estadio|cesped|feudo)$/.test(words[from - 2]?.key ?? '') ||
      words[to]?.form === 'digits';
    const isClub = group.spans.some(isArticled) && !group.spans.some(isGround);
    // “el Pistolero”, once: a nickname
    const isKnown = group.spans.length > 1 || [...group.keys].some(wellKnown);
    if (isTownLike && isClub && isKnown) group.note('body', CLUB, 'club');
  }
}

/** More than what the gazetteer and a noun tell of a place. */
export const CLUB = 12;
