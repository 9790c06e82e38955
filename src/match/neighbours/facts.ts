// What word lists and endings tell of a word, as bits. A list lies where it does in memory, and each look into one waits for
// it; what was once found out about a word lies in one place.
import { foldName, withoutStop } from '../text/folding.ts';
import { unitAt } from '../text/symbols.ts';
import { POSSESSED as POSSESSED_NOUNS, TREATIES } from './called.data.ts';
import { CLUB_NAMES } from './clubs.data.ts';
import * as data from './neighbours.data.ts';
import { isGivenName, isTitle } from './people.ts';
import { isPlain } from './plain.ts';
import { SPORT_WORD } from './sport.data.ts';
import { tellingPart } from './telling.ts';

/** Bits of facts, named as their lists are. */
export const TITLE = 1 << 0;
export const GIVEN_NAME = 1 << 1;
export const PLAIN = 1 << 2;
/** It makes a longer name of the one behind it. */
export const FORMER = 1 << 3;
export const AGENCY = 1 << 4;
export const ADJECTIVE_ENDING = 1 << 5;
export const ADJECTIVE_FORMER = 1 << 6;
export const INSIDE = 1 << 7;
export const PARTY_WORD = 1 << 8;
export const PAPER = 1 << 9;
export const TOWN_ENDING = 1 << 10;
export const HEAD = 1 << 11;
export const ACCORD = 1 << 12;
export const LINK = 1 << 13;
export const ARTICLE = 1 << 14;
export const NAMED_AFTER = 1 << 15;
export const TREATY = 1 << 16;
export const CLUB_NAME = 1 << 17;
/** It is a noun that things are called by, or holds one: see `tellingPart`. */
export const CALLING = 1 << 18;
/** One letter. */
export const SHORT = 1 << 19;
/** It stands behind possessive adjectives. */
export const POSSESSED = 1 << 20;
/** The facts are known: that of all words. */
const KNOWN = 1 << 21;
/** It tells that a sentence is about a game. */
export const SPORT = 1 << 22;
/** An adjective of a part of the world or of all of it: European. */
export const CONTINENTAL = 1 << 23;
/** A noun even where a sentence begins, by its end: Filharmonija, Топлофикация. */
export const NOUN_ENDING = 1 << 24;

/** Each fact, and what tells it of a folded word. */
const FACTS: readonly (readonly [fact: number, holds: (folded: string) => boolean])[] = [
  [TITLE, isTitle],
  [GIVEN_NAME, isGivenName],
  [PLAIN, isPlain],
  [
    FORMER,
    (folded) => data.FORMERS.has(folded) || data.DIRECTION.test(folded) || data.GERMAN_BODY.test(folded),
  ],
  [AGENCY, among(data.AGENCIES)],
  [ADJECTIVE_ENDING, (folded) => data.ADJECTIVE_ENDING.test(folded)],
  [ADJECTIVE_FORMER, among(data.ADJECTIVE_FORMERS)],
  [INSIDE, among(data.INSIDE)],
  [PARTY_WORD, among(data.PARTY_WORDS)],
  [PAPER, among(data.PAPERS)],
  [TOWN_ENDING, (folded) => data.TOWN_ENDING.test(folded)],
  [HEAD, among(data.HEADS)],
  [ACCORD, among(data.ACCORDS)],
  [LINK, among(data.LINKS)],
  [ARTICLE, among(data.ARTICLES)],
  [NAMED_AFTER, among(data.NAMED_AFTER)],
  [TREATY, among(TREATIES)],
  [CLUB_NAME, among(CLUB_NAMES)],
  [CALLING, (folded) => tellingPart(folded) !== null],
  [SHORT, (folded) => folded.length < 2],
  [POSSESSED, among(POSSESSED_NOUNS)],
  [SPORT, (folded) => SPORT_WORD.test(folded)],
  [CONTINENTAL, (folded) => data.CONTINENTAL.test(folded)],
  [NOUN_ENDING, (folded) => data.NOUN_ENDING.test(folded)],
];

function among(list: ReadonlySet<string>): (folded: string) => boolean {
  return (folded) => list.has(folded);
}

/** Bits of a hash that say where its word is remembered: at one of some places, of which a new word takes the oldest. */
const ROOM_BITS = 12;
const PLACES = 4;
const SIZE = 4;
/** Of each word two hashes and its facts; the fourth number keeps the places of a hash in one line of a cache. */
const remembered = new Int32Array((PLACES * SIZE) << ROOM_BITS);

/**
 * Facts of the word at [start, end) of a text that was scanned: bits of the above. Words are told apart by 64 bits of two
 * hashes of their units.
 */
export function factsOf(text: string, start: number, end: number): number {
  let first = 0;
  let second = 0;
  for (let at = start; at < end; at += 1) {
    const unit = unitAt(text, at);
    first = Math.imul(first + unit, 0x9e3779b1);
    second = Math.imul(second ^ unit, 0x01000193);
  }
  const place = PLACES * SIZE * (first >>> (32 - ROOM_BITS));
  const behind = place + PLACES * SIZE;
  for (let at = place; at < behind; at += SIZE)
    if (remembered[at] === first && remembered[at + 1] === second && remembered[at + 2] !== 0)
      return remembered[at + 2]!;
  const facts = findFacts(withoutStop(foldName(text.slice(start, end))));
  remembered.copyWithin(place + SIZE, place, behind - SIZE);
  remembered[place] = first;
  remembered[place + 1] = second;
  remembered[place + 2] = facts;
  return facts;
}

function findFacts(folded: string): number {
  return FACTS.reduce((facts, [fact, holds]) => (holds(folded) ? facts | fact : facts), KNOWN);
}
