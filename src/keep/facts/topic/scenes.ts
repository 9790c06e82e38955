// Names of which a statement tells nothing: places that only say where something else is or happens, and “pro-Kovin”.
import type { Entity } from '../../types.ts';
import { hasVerb } from '../speech/phrases.ts';
import type { Mention, Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { germanScenesIn } from './german-scenes.ts';

/** Of the names in a statement's words those that all of their mentions make only the scene. */
export function scenesIn(
  tokens: readonly Token[],
  inside: readonly Mention[],
  words: FactWords,
): ReadonlySet<Entity> {
  if (words.verbSecond) return germanScenesIn(tokens, inside, words);
  const scenes = new Set<Entity>();
  const others = new Set<Entity>();
  const named = new Set(inside.map(({ entity }) => entity)).size;
  for (const { entity, start } of inside) {
    const at = tokens.findIndex((token) => token.type === 'name' && token.start === start);
    const isOnly =
      at !== -1 &&
      (isPrefixed(tokens, at) ||
        isFigure(tokens, at) ||
        isWon(tokens, at) ||
        (entity.kind === 'place' && isScene(tokens, at, named > 1, words)));
    (isOnly ? scenes : others).add(entity);
  }
  return new Set([...scenes].filter((entity) => !others.has(entity)));
}

/** “pro-*Kovin*”, “anti-*Roth*”: is a name only what somebody is for or against? */
function isPrefixed(tokens: readonly Token[], at: number): boolean {
  return /^(?:pro|anti|non|post|pre)[-‐‑]$/.test(tokens[at - 1]?.lower ?? '');
}

/** English “*As if Roth had ordered it*, the sun shone”: does it stand in what is only a figure of speech? */
function isFigure(tokens: readonly Token[], at: number): boolean {
  const opens = /^as (?:if|though)$/.test(
    tokens
      .slice(0, 2)
      .map(({ lower }) => lower)
      .join(' '),
  );
  return opens && tokens.findIndex(({ lower }) => lower === ',') > at;
}

/** English “the two-time *Kovin Open* champion”: is it an event that somebody has won? */
function isWon(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.entity!.kind === 'event' && WINNER.test(tokens[at + 1]?.lower ?? '');
}

const WINNER = /^(?:champions?|winners?|finalists?|semi-?finalists?|runners?-up|medall?ists?)$/;

/** The same of the place at `at`. `hasOthers`: does the statement name anybody or anything besides? */
function isScene(tokens: readonly Token[], at: number, hasOthers: boolean, words: FactWords): boolean {
  if (isWhere(tokens, at, words) || isAside(tokens, at, words)) return true;
  if (words.dropsSubject && isBorder(tokens, at)) return true;
  if (words.inverts) return false;
  const isSpoken = SPOKEN.test(before(tokens, at)) || isTraded(tokens, at) || isOfThose(tokens, at, words);
  if (isSpoken || isField(tokens, at) || isOfSeat(tokens, at) || isOfClub(tokens, at)) return true;
  return hasOthers && (isDistant(tokens, at) || isOfKind(tokens, at, words));
}

/** “the museum *in Kovin*”, “Kovin, *Serbia*”; English “Kovin Rail *of Orsa*”, “Lind’s *on Orsa Road*”. */
function isWhere(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const [name, link] = [tokens[at - 2], tokens[at - 1]];
  if (name?.type !== 'name') return false;
  if (LOCATIVE.test(link!.lower)) return true;
  // “Following Lind, Kovin was closed”
  const isClosed = name.entity!.kind === 'place' || (tokens[at + 1] ?? name).type !== 'word';
  if (link!.lower === ',') return words.inverts || (isClosed && !isListed(tokens, at));
  return !words.inverts && name.entity!.kind !== 'place' && /^(?:of|from|on)$/.test(link!.lower);
}

/** “Orsa, *Kovin*, Tarsk”, “Orsa, *Kovin* and Tarsk” */
function isListed(tokens: readonly Token[], at: number): boolean {
  const isNext = /^(?:,|and)$/.test(tokens[at + 1]?.lower ?? '');
  return isNext && tokens[at + 2]?.entity?.kind === 'place';
}

/** Prepositions of all languages that have rules. */
const LOCATIVE = /^(?:in|at|near|outside|bei|en|в|под|близ)$/u;

/** “Roth, *who was born in Kovin*, …”: does it stand in a clause that only tells more of a name? */
function isAside(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const open = tokens.findLastIndex(({ lower }, i) => i < at && lower === ',');
  const first = tokens[open + 1];
  const closes = tokens.some(({ lower }, i) => i > at && lower === ',');
  const isLast = tokens[open - 1]?.type === 'name' && /^[.!]?$/.test(tokens[at + 1]?.lower ?? '');
  return (
    open > 0 &&
    (closes || isLast) &&
    first?.type === 'word' &&
    words.who.has(first.lower) &&
    !words.because.has(first.lower)
  );
}

/** Of the names in a Spanish statement's words those that what it tells of only borders on. */
export function bordersIn(tokens: readonly Token[]): ReadonlySet<Entity> {
  const isApart = (entity: Entity) =>
    tokens.every((token, at) => token.entity !== entity || isBorder(tokens, at));
  return new Set(tokens.flatMap(({ entity }) => (entity !== null && isApart(entity) ? [entity] : [])));
}

/** Spanish “los montes *fronterizos con las comarcas de Kovin y Orsa*”: what only borders on that of which is told. */
function isBorder(tokens: readonly Token[], at: number): boolean {
  return BORDER.test(before(tokens, at, 8));
}

const BORDER =
  /(?:^| )(?:fronteriz[oa]s?|limítrofes?|colindantes?|lindantes?) con(?: (?:el|l[ao]s?))?(?: \p{L}+ del?)?(?: \S+ y)?$/u;

/** Up to six words before a token, or as many as are asked for, parted by spaces. */
function before(tokens: readonly Token[], at: number, words = 6): string {
  return tokens
    .slice(Math.max(0, at - words), at)
    .map(({ lower }) => lower)
    .join(' ');
}

/** “in early trading in Kovin”, “told reporters in Kovin” */
const SPOKEN =
  /(?:^| )(?:(?:trading|trade|dealings) (?:in|on)|(?:reporters|journalists) (?:in|at)|(?:news|press) conference (?:in|at)|speaking (?:in|at|from)|(?:a|the) statement (?:in|from))$/;

/** “Its shares fell 3% in Kovin” */
function isTraded(tokens: readonly Token[], at: number): boolean {
  const front = tokens.slice(0, at).map(({ lower }) => lower);
  const isMoved =
    front.some((word) => /^(?:shares|stock)$/.test(word)) &&
    front.slice(-5).some((word) => /^(?:%|pence|cents|percent|euros|dollars|yen|[$€£¥])$/.test(word));
  return isMoved && front.at(-1) === 'in';
}

/** “France’s *Africa* envoy”, “since the *Kovin* war”, “*Kovin* media”: the field of an office, what a war is called, whose press it is. */
function isField(tokens: readonly Token[], at: number): boolean {
  if (/^(?:war|media)$/.test(tokens[at + 1]?.lower ?? '')) return true;
  return tokens[at - 1]?.lower === "'s" && FIELD.test(tokens[at + 1]?.lower ?? '');
}

const FIELD =
  /^(?:envoy|chief|head|director|editor|correspondent|analyst|desk|bureau|manager|boss|adviser|coordinator)$/;

/** “*U.S.* Rep. Anna Roth” */
function isOfSeat(tokens: readonly Token[], at: number): boolean {
  const seat = tokens[at + 1];
  const name = tokens.slice(at + 2, at + 4).find(({ type }) => type === 'name');
  return SEAT.test(seat?.lower ?? '') && name?.entity?.kind === 'person';
}

const SEAT = /^(?:rep|sen|representative|senator|congressman|congresswoman)\.?$/;

/** “the north *Kovin* side”: a club is called so. */
function isOfClub(tokens: readonly Token[], at: number): boolean {
  const isThe = tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => /^(?:the|an?)$/.test(lower));
  return isThe && /^(?:side|outfit|club|giants|rivals)$/.test(tokens[at + 1]?.lower ?? '');
}

/** “30 miles north of Kovin”, “60 km from the border with Kovin” */
function isDistant(tokens: readonly Token[], at: number): boolean {
  return DISTANT.test(before(tokens, at));
}

const DISTANT =
  /(?:^| )(?:(?<!the )(?:north|south|east|west|north(?:east|west)|south(?:east|west)|inland|upstream|downstream|(?<=the )outskirts) (?:of|from)|(?:miles|km|kilomet(?:re|er)s)(?: (?:away|inland|up|down))? from(?: the \S+ with)?)$/;

/** “*Restorers in Kovin* have”: those who tell of something elsewhere, where a sentence begins. */
function isOfThose(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const [noun, link] = [tokens[at - 2], tokens[at - 1]];
  if (link === undefined || !LOCATIVE.test(link.lower) || !AFAR.test(noun?.lower ?? '')) return false;
  const front = tokens.slice(0, at - 2);
  return front.length < 4 && front.every(({ type }) => type === 'word') && !hasVerb(tokens, 0, at, words);
}

const AFAR =
  /^(?:scientists|researchers|restorers|conservators|\p{L}+(?:ologists|ographers)|astronomers|physicists|chemists|historians|curators|analysts|economists|strategists|traders|brokers|diplomats)$/u;

/** “the *Kovin* carmaker Orsa”, “Orsa, the *Kovin* auction house,”: it tells what another is. */
function isOfKind(tokens: readonly Token[], at: number, words: FactWords): boolean {
  let end = at + 1;
  while (tokens[end]?.type === 'word' && /^\p{Ll}/u.test(tokens[end]!.text)) end += 1;
  const isNouns =
    end > at + 1 &&
    end < at + 6 &&
    tokens[at + 1]!.lower !== "'s" &&
    !hasVerb(tokens, at + 1, end, words) &&
    tokens
      .slice(at + 1, end)
      .every(({ lower }) => !(words.prepositions.has(lower) || words.and.has(lower) || /ing$/.test(lower)));
  if (!isNouns) return false;
  const next = tokens[end];
  if (next?.entity?.kind === 'body' || next?.entity?.kind === 'institution') return true;
  const [name, comma, article] = tokens.slice(Math.max(0, at - 3), at);
  const isApposed = name?.type === 'name' && comma!.lower === ',' && /^(?:the|an?)$/.test(article!.lower);
  return at > 2 && isApposed && (next === undefined || /^[,.]$/.test(next.lower));
}
