// Whether a name is part of a longer one, by the words beside it: Western European Union, Dynamo Moscow, Mińsk
// Mazowiecki, Bank of Russia, “Moscow, Idaho”. The words that matter stand in neighbours.data.ts; a capitalised
// word that is in no list counts where capitals tell something (sentence.ts).
//
// Most names have small words or punctuation beside them, which is seen without taking a word out of the text.

import { FOLD, unitAt } from '../text/symbols.ts';
import type { Tokens } from '../text/tokens.ts';
import { isCyrillicAdjective } from './adjective.ts';
import type { Around } from './around.ts';
import { isBody, isInstitution, isOfThing, isParty, plainBehind, smallBehind } from './body.ts';
import { calledBy, type Family, familyOf } from './called.ts';
import { bodyAtStart, isClubEnd, isClubNamed, isNewTown } from './club.ts';
import * as facts from './facts.ts';
import { isFirm, isPartnered } from './firm.ts';
import { isHyphen } from './joined.ts';
import { isNamesake } from './namesake.ts';
import * as data from './neighbours.data.ts';
import { isClubNumber, isDate, isOrdinal } from './numeral.ts';
import { elidedBefore, isLink, linkedBefore } from './owner.ts';
import { isQuotedWith, quoteBefore, quoteBehind, titledWith } from './quoted.ts';
import { type Evidence, RULES, type Rule } from './rules.ts';
import { beginsSentence, Sentences } from './sentence.ts';
import { beginsAnother, joinedBefore, joinedBehind } from './surname.ts';
import * as words from './words.ts';
import { HYPHEN, isCapital, type Word, wordAfter, wordBefore } from './words.ts';

const APOSTROPHE = 0x27;
/** She is not the man whose name she has. */
const LADY = 'lady';

/** Sides of a name: bits. */
export const BEFORE = 1;
export const BEHIND = 2;

/** Judges names in one text. */
export class Neighbours {
  readonly #text: string;
  readonly #sentences: Sentences;
  readonly #startsName: (at: number) => boolean;
  readonly #family: Family;
  readonly #isGerman: boolean;
  readonly #around: Around;
  /** What a name between a given name and a surname says: in Spanish it is the surname. */
  readonly #middle: Rule;

  /**
   * `tokens` are those of the text. `startsName` tells whether a name that is looked for starts at an offset; `language`
   * is a BCP 47 tag.
   */
  constructor(tokens: Tokens, language: string | null, startsName: (at: number) => boolean) {
    this.#text = tokens.text;
    this.#sentences = new Sentences(tokens, language);
    this.#startsName = startsName;
    this.#family = familyOf(language ?? '');
    this.#isGerman = /^de\b/i.test(language ?? '');
    this.#middle = this.#family === 'spanish' ? 'given name' : 'middle name';
    const capitalsTell = (at: number) => this.#sentences.capitalsTell(at);
    this.#around = {
      text: tokens.text,
      startsName,
      capitalsTell,
      family: this.#family,
      isGerman: this.#isGerman,
    };
  }

  /**
   * Evidence about the name at [start, end); the name found before it ends at `lastEnd`. `free` are sides of which is
   * known that they say nothing.
   */
  about(start: number, end: number, lastEnd: number, free = 0): Evidence {
    const rule = this.rule(start, end, lastEnd, free);
    return rule === 'stands for itself' ? 'none' : RULES[rule];
  }

  /** The rule that decides about the name at [start, end). */
  rule(start: number, end: number, lastEnd: number, free = 0): Rule {
    if (isDate(this.#text, end)) return 'joined';
    if (!words.isNamed(this.#text, start, end)) return 'stands for itself';
    if (isFirm(this.#text, start, end)) return 'firm';
    const before = free & BEFORE ? 'stands for itself' : this.#before(start, end, lastEnd);
    // Mostly nothing is found, so that the rules need not be asked.
    if (before !== 'stands for itself' && RULES[before] === 'longer') return before;
    const after = free & BEHIND ? 'stands for itself' : this.#after(start, end);
    const says = RULES[after];
    const isMore =
      says === 'longer' || says === 'entitled' || (says === 'after' && RULES[before] === 'named');
    return before === 'stands for itself' || isMore ? after : before;
  }

  #before(start: number, end: number, lastEnd: number): Rule {
    const text = this.#text;
    const symbol = FOLD[unitAt(text, start - 1)];
    if (start === 0) return 'stands for itself';
    if (symbol === HYPHEN) return joinedBefore(this.#around, start, end, lastEnd);
    if (symbol === APOSTROPHE) return elidedBefore(text, start);
    const word = wordBefore(text, start);
    if (!word) return quoteBefore(this.#around, start, end);
    const called = calledBy(text, word, end, this.#family);
    if (called) return called;
    const titled = titledWith(text, word, end);
    if (titled) return titled;
    if (!word.capitalised) {
      if (isLink(word)) return linkedBefore(text, word, start, end);
      return isClubEnd(text, word) ? 'forms names' : 'stands for itself';
    }
    if (word.end === lastEnd) return 'stands for itself';
    return this.#besideCapital(word, start, end);
  }

  /** What a capitalised word before a name says: Dynamo Moscow, Jack London, Kind Moscow. */
  #besideCapital(word: Word, start: number, end: number): Rule {
    const text = this.#text;
    if (word.isCut) return data.SHORT_FORMERS.has(word.folded) ? 'forms names' : 'stands for itself';
    if (word.is(facts.FORMER)) return 'forms names';
    if (this.#family === 'slavic' && isQuotedWith(text, word, end)) return 'in quotes';
    const isCapitals = words.isAcronym(text, word.start, word.end);
    if (word.is(facts.AGENCY) && this.#sentences.capitalsTell(start)) return 'forms names';
    if (words.hasSpace(text, start, end)) return this.#besideSeveral(word, start, end, isCapitals);
    if (word.is(facts.CLUB_FORMER | facts.CLUB_PATRON)) return 'body of a place';
    if (words.isAcronym(text, start, end)) return 'stands for itself';
    if (word.is(facts.SHORT | facts.PLAIN)) return word.folded === LADY ? 'given name' : 'stands for itself';
    if (word.is(facts.GIVEN_NAME)) return this.#isMiddle(word) ? this.#middle : 'given name';
    if (isCapitals) return this.#isBodyOf(word, start) ? 'body of a place' : 'stands for itself';
    if (word.is(facts.ADJECTIVE_ENDING)) return 'stands for itself';
    if (beginsSentence(text, word.start)) {
      if (isNewTown(text, word, start, end)) return 'forms names';
      return bodyAtStart(this.#around, word, end);
    }
    if (!words.isSameScript(word, text, start) || !this.#sentences.capitalsTell(start))
      return 'stands for itself';
    if (word.is(facts.ADJECTIVE_FORMER)) return 'forms names';
    if (this.#isMiddle(word)) return this.#middle;
    if (!words.isLatin(word.initial) && !isCyrillicAdjective(word.folded)) return 'body of a place';
    const place = wordBefore(text, word.start);
    return place?.is(facts.INSIDE) ? 'in a place' : 'word before';
  }

  /** The same before a name of several words: Jean-Marie Le Pen, Green New Deal. */
  #besideSeveral(word: Word, start: number, end: number, isCapitals: boolean): Rule {
    if (isCapitals && this.#isBodyOf(word, start)) return 'named';
    if (word.is(facts.GIVEN_NAME))
      return words.lettersAt(this.#text, start)?.is(facts.GIVEN_NAME)
        ? 'another person'
        : 'another given name';
    if (word.is(facts.CONTINENTAL))
      return isBody(this.#text, start, end) ? 'forms names' : 'stands for itself';
    if (beginsSentence(this.#text, word.start)) {
      const isBodyThere =
        this.#family === 'slavic' && bodyAtStart(this.#around, word, end) !== 'stands for itself';
      return isBodyThere ? 'named' : 'stands for itself';
    }
    const isFormer = word.is(facts.ADJECTIVE_FORMER) && this.#sentences.capitalsTell(start);
    return isFormer ? 'forms names' : 'stands for itself';
  }

  /** Whether an abbreviation before a place names a body there, as in Slavic languages: UKC Ljubljana. */
  #isBodyOf(word: Word, start: number): boolean {
    return this.#family === 'slavic' && !data.POWERS.has(word.folded) && this.#sentences.capitalsTell(start);
  }

  /** Whether a given name stands before a word: Arthur Edward Waite. */
  #isMiddle(word: Word): boolean {
    const first = wordBefore(this.#text, word.start);
    return !!first?.capitalised && !first.isCut && first.is(facts.GIVEN_NAME);
  }

  /** What the words behind it say: Moscow State University, Mińsk Mazowiecki, State Union of Serbia. */
  #after(start: number, end: number): Rule {
    const text = this.#text;
    if (isHyphen(text, end)) return joinedBehind(this.#around, start, end);
    if (isNamesake(text, start, end)) return 'namesake';
    const quoted = quoteBehind(this.#around, start, end);
    if (quoted !== 'stands for itself') return quoted;
    const from = words.startAfter(text, end);
    if (from < 0) return isPartnered(this.#around, end) ? 'part of a town' : 'stands for itself';
    if (this.#isGerman && isClubNumber(text, from)) return 'word behind';
    if (!isCapital(text, from)) return smallBehind(this.#around, start, end, from);
    return this.#capitalBehind(wordAfter(text, end)!, start, end);
  }

  #capitalBehind(next: Word, start: number, end: number): Rule {
    const text = this.#text;
    if (isClubNamed(this.#around, next, start, end)) return 'another body';
    if (isOrdinal(text, next)) return 'surnamed';
    if (next.is(facts.PARTY_WORD) && isParty(this.#around, next, start)) return 'institution';
    if (next.is(facts.PLAIN)) return plainBehind(this.#around, next, start, end);
    if (this.#startsName(next.start)) return 'stands for itself';
    const isCapitals = words.isAcronym(text, next.start, next.end);
    if (words.isAcronym(text, start, end) && !isCapitals) return 'stands for itself';
    if (next.is(facts.PAPER)) return 'institution';
    if (next.is(facts.FIRM_FORM)) return 'named';
    if (words.isAcronym(text, start, end)) return 'stands for itself';
    const isOneWord = !words.hasSpace(text, start, end);
    // What capitals tell in a sentence takes the longest to find out: it comes last.
    const untold = isOneWord && next.is(facts.TOWN_ENDING) ? 'word behind' : 'stands for itself';
    const told = this.#tellingBehind(next, start, end, isCapitals, isOneWord);
    return told === untold || this.#sentences.capitalsTell(start) ? told : untold;
  }

  /** The same where capitals tell. */
  #tellingBehind(next: Word, start: number, end: number, isCapitals: boolean, isOneWord: boolean): Rule {
    const text = this.#text;
    if (isInstitution(text, next)) return 'institution';
    if (isCapitals) return 'stands for itself';
    if (isOneWord) {
      const rule = beginsAnother(this.#around, start, end, next);
      if (rule) return rule;
    }
    if (next.is(facts.GIVEN_NAME)) return 'stands for itself';
    if (!isOneWord)
      return next.is(facts.CONTINENTAL) || isBody(text, start, end) ? 'another body' : 'stands for itself';
    const second = wordAfter(text, next.end);
    // Two words are rather somebody’s name: “prezydent Rosji Jan Nowak”; but Buffalo Wild Wings.
    if (second?.capitalised)
      return this.#family === 'english' && isOfThing(text, start, second) ? 'named' : 'stands for itself';
    return words.isSameScript(next, text, start) ? 'word behind' : 'stands for itself';
  }
}
