// What word lists and endings tell of a word that stands beside a name.
import { POSSESSED as POSSESSED_NOUNS, TREATIES } from './called.data.ts';
import { CLUB_FORMERS, CLUB_NAMES, CLUB_PATRONS } from './clubs.data.ts';
import * as data from './neighbours.data.ts';
import { isGivenName, isListed, isTitle } from './people.ts';
import { isPlain } from './plain.ts';
import { SPORT_WORD } from './sport.data.ts';
import { tellingPart } from './telling.ts';
import { ACCORDS, PRODUCTS } from './things.data.ts';
import { TOWNS } from './towns.data.ts';
import { among, type WordBit, WordBits } from './word-bits.ts';

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
/** It tells that a sentence is about a game. */
export const SPORT = 1 << 21;
/** An adjective of a part of the world or of all of it: European. */
export const CONTINENTAL = 1 << 22;
/** A noun even where a sentence begins, by its end: Filharmonija, Топлофикация. */
export const NOUN_ENDING = 1 << 23;
/** The form of a firm: AG, GmbH. */
export const FIRM_FORM = 1 << 24;
/** A town or what else a club's name ends with. */
export const TOWN = 1 << 25;
/** What a club is called by that has its town behind it: Wisła Kraków. */
export const CLUB_PATRON = 1 << 26;
/** What makes a club of the town behind it, in any case: Sparty Praha. */
export const CLUB_FORMER = 1 << 27;

/** Letters of a club's name before the ending of a case, at least. */
const LONG_STEM = 5;

const FACTS: readonly WordBit[] = [
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
  [ACCORD, (folded) => ACCORDS.has(folded) || PRODUCTS.has(folded)],
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
  [FIRM_FORM, among(data.FIRM_FORMS)],
  [TOWN, among(TOWNS)],
  [CLUB_PATRON, (folded) => isListed(CLUB_PATRONS, folded)],
  [CLUB_FORMER, (folded) => isListed(CLUB_FORMERS, folded, LONG_STEM)],
  [NOUN_ENDING, (folded) => data.NOUN_ENDING.test(folded)],
];

/** Bits of a hash for which thousands of words are remembered: most that stand beside names in a page or two. */
const ROOM_BITS = 12;

/** Facts of words: bits of the above. */
export const WORD_FACTS = new WordBits(FACTS, ROOM_BITS);
