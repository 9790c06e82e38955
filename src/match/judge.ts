import { Addresses } from './addresses.ts';
import { holdsAgainst } from './evidence.ts';
import { CAPITALS_TITLE } from './folding.ts';
import { isAdjective } from './neighbours.adjective.ts';
import { POSSESSED } from './neighbours.called.data.ts';
import { NOUN_PARTS } from './neighbours.called.ts';
import { ACCORDS, ARTICLES, LINKS } from './neighbours.data.ts';
import { isClubDigit, isNumbered, isNumeral } from './neighbours.numeral.ts';
import { CALLS, type Evidence } from './neighbours.rules.ts';
import { BEFORE, BEHIND, Neighbours } from './neighbours.ts';
import { type Index, isPerson } from './open.ts';
import type { References } from './records.ts';
import { Spelling } from './spelling.ts';
import { CLASS, FOLD, foldedAt, SPACE, SPECIAL, unitAt, WORD } from './symbols.ts';
import { Tokenizer } from './tokenizer.ts';
import { CAPITAL, PARTED, SPACED, type Tokens } from './tokens.ts';

/** Judges, by what stands around it in a text, whether a name is a whole one. */
export class Judge {
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #addresses: Addresses;
  readonly #neighbours: Neighbours;
  /** What was found out about the place looked at last. */
  #first = -1;
  #last = -1;
  #says: Evidence = 'none';

  /**
   * `tokens` are those of the text. `startsName` tells whether a name that is looked for starts at an offset;
   * `language` is a BCP 47 tag.
   */
  constructor(text: string, tokens: Tokens, language: string | null, startsName: (at: number) => boolean) {
    this.#text = text;
    this.#tokens = tokens;
    this.#addresses = new Addresses(text);
    this.#neighbours = new Neighbours(text, language, startsName);
  }

  /**
   * Whether the name of these tokens is part of neither a longer name nor an address; the name before it in the text
   * ends at `lastEnd`.
   */
  standsAlone(index: Index, name: References, first: number, last: number, lastEnd: number): boolean {
    if (this.#first !== first || this.#last !== last) {
      const free = freeSides(this.#text, this.#tokens, first, last);
      this.#says = free === (BEFORE | BEHIND) ? 'none' : this.#look(first, last, lastEnd, free);
      this.#first = first;
      this.#last = last;
    }
    const place = this.#says;
    if (!isPerson(index, name.card) && this.#isAdjective(first, last, name.inflected)) return false;
    if (name.capitals === CAPITALS_TITLE && this.#isNumeral(first, last)) return false;
    return place === 'none' || holdsAgainst(place, index, name);
  }

  /** Whether a thing is called by the name of these tokens, which was judged last: no name inside it stands alone. */
  isCalledBy(first: number, last: number): boolean {
    return this.#first === first && this.#last === last && CALLS.has(this.#says);
  }

  #isNumeral(first: number, last: number): boolean {
    return isNumeral(this.#text, this.#tokens.start(first), this.#tokens.end(last));
  }

  #isAdjective(first: number, last: number, isInflected: boolean): boolean {
    const end = this.#tokens.end(last);
    // Hardly any name as written ends so.
    if (!isInflected && FOLD[unitAt(this.#text, end - 2)] !== SMALL_K) return false;
    return isAdjective(this.#text, this.#tokens.start(first), end, isInflected);
  }

  #look(first: number, last: number, lastEnd: number, free: number): Evidence {
    const start = this.#tokens.start(first);
    const end = this.#tokens.end(last);
    if (isNumbered(this.#text, end) || this.#addresses.hold(start, end)) return 'longer';
    return this.#neighbours.about(start, end, lastEnd, free);
  }
}

/** Signs that say nothing about a name before them, unless something follows without a space. */
const CLOSERS = signs('.,;:!?)]}"');
/** Signs that say nothing about a name behind them. */
const OPENERS = signs('("[{');

function signs(list: string): Uint8Array {
  const set = new Uint8Array(128);
  for (const sign of list) set[sign.charCodeAt(0)] = 1;
  return set;
}

const hashed = new Tokenizer();

/** Hashes of the small words before a name that may mean something. */
const LINK_HASHES = new Set([...LINKS, ...ARTICLES].map(hashOf));
/** And of nouns before one. */
const NOUN_HASHES = new Set([...NOUN_PARTS].map(hashOf));
/** And of those behind one. */
const BEHIND_HASHES = new Set([...LINKS, ...ACCORDS, ...POSSESSED].map(hashOf));

function hashOf(word: string): number {
  return hashed.read(word).hash(0);
}

/**
 * The sides of a name on which what stands surely says nothing, as mostly: small words, or signs and spaces. Cheap, for
 * the tokens are known. What Addresses and Neighbours would say in these cases, they say at a glance.
 */
function freeSides(text: string, tokens: Tokens, first: number, last: number): number {
  // What is invisible at an end is left to those who know.
  if (hasGap(tokens, first) && !isSpaceAt(text, tokens.start(first) - 1)) return 0;
  if (hasGap(tokens, last + 1) && !isSpaceAt(text, tokens.end(last))) return 0;
  let isNamed = false;
  for (let at = first; at <= last && !isNamed && isWord(tokens, first); at += 1)
    isNamed = (tokens.flags(at) & CAPITAL) !== 0;
  return (
    (isFreeBehind(tokens, last, isNamed) ? BEHIND : 0) | (isFreeBefore(tokens, first, isNamed) ? BEFORE : 0)
  );
}

/** Whether a space, the end of a paragraph or of the text stands before a token. */
function hasGap(tokens: Tokens, token: number): boolean {
  return (tokens.flags(token) & (SPACED | PARTED)) !== 0;
}

function isSpaceAt(text: string, at: number): boolean {
  return at < 0 || at >= text.length || (CLASS[unitAt(text, at)]! & SPACE) !== 0;
}

function isFreeBefore(tokens: Tokens, first: number, isNamed: boolean): boolean {
  const gap = tokens.flags(first) & (SPACED | PARTED);
  if (first === 0) return gap !== 0 || tokens.start(0) === 0;
  const before = first - 1;
  if (symbolAt(tokens, before) === QUOTE && mayBeNoun(tokens, before - 1)) return false;
  if (gap === 0) return OPENERS[symbolAt(tokens, before)] === 1 && tokens.end(before) === tokens.start(first);
  if (gap === PARTED || !isNamed) return true;
  if (symbolAt(tokens, before) === AMPERSAND) return false;
  if (mayBeNoun(tokens, before)) return false;
  if (symbolAt(tokens, before) === STOP) return isSmallOrSign(tokens, before - 1);
  if (!isSmallOrSign(tokens, before)) return false;
  if (!isWord(tokens, before) || !isAmong(LINK_HASHES, tokens, before)) return true;
  // “in the Moscow”, “Bank of Moscow”: what comes before the small word tells.
  if (mayBeNoun(tokens, before - 1) || !isSmallOrSign(tokens, before - 1)) return false;
  return !isAmong(LINK_HASHES, tokens, before - 1) || isSmallOrSign(tokens, before - 2);
}

/** Whether a word, perhaps cut short with a stop, may be a noun that something is called by: a capital may begin one. */
function mayBeNoun(tokens: Tokens, token: number): boolean {
  const noun = token > 0 && symbolAt(tokens, token) === STOP ? token - 1 : token;
  return noun >= 0 && ((tokens.flags(noun) & CAPITAL) !== 0 || isAmong(NOUN_HASHES, tokens, noun));
}

/** Whether at a token there is the beginning of the text, a sign, or a word in small letters that nothing is joined to. */
function isSmallOrSign(tokens: Tokens, token: number): boolean {
  if (token < 0) return true;
  if (!isWord(tokens, token)) return symbolAt(tokens, token) !== STOP;
  if (tokens.flags(token) & CAPITAL) return false;
  return token === 0 || hasGap(tokens, token);
}

function isFreeBehind(tokens: Tokens, last: number, isNamed: boolean): boolean {
  const next = last + 1;
  const flags = tokens.flags(next);
  if (flags & PARTED) return true;
  const symbol = symbolAt(tokens, next);
  if (!(flags & SPACED)) {
    if (symbol === APOSTROPHE) return isPossessive(tokens, next);
    if (CLOSERS[symbol] !== 1 || tokens.start(next) !== tokens.end(last)) return false;
    return hasGap(tokens, next + 1) && !(symbol === COMMA && tokens.flags(next + 1) & CAPITAL);
  }
  if (!isNamed) return true;
  if (!isWord(tokens, next)) return symbol !== BRACKET && symbol !== AMPERSAND;
  if (isClubDigit(symbol)) return false;
  // A word that a sign joins to another is another word.
  const isJoined = !hasGap(tokens, next + 1);
  return !(flags & CAPITAL) && !isJoined && !isAmong(BEHIND_HASHES, tokens, next);
}

/** Whether an apostrophe and what follows it are just “’s”. */
function isPossessive(tokens: Tokens, apostrophe: number): boolean {
  const last = apostrophe + 1;
  if (last >= tokens.count || tokens.flags(last) !== 0 || !isLetterS(tokens, last)) return false;
  return hasGap(tokens, last + 1);
}

function isLetterS(tokens: Tokens, token: number): boolean {
  const spelling = new Spelling(tokens).enter(token);
  return spelling.next() === SMALL_S && spelling.isAtEnd();
}

/** The first symbol of a token. */
function symbolAt(tokens: Tokens, token: number): number {
  const start = tokens.start(token);
  const unit = unitAt(tokens.text, start);
  return CLASS[unit]! & SPECIAL ? foldedAt(tokens.text, start).charCodeAt(0) : FOLD[unit]!;
}

function isWord(tokens: Tokens, token: number): boolean {
  return (CLASS[symbolAt(tokens, token)]! & WORD) !== 0;
}

/** Whether a word has one of these hashes: it is in their list, or very seldom not. */
function isAmong(hashes: ReadonlySet<number>, tokens: Tokens, token: number): boolean {
  return token >= 0 && hashes.has(tokens.hash(token));
}

const STOP = 0x2e;
const BRACKET = 0x28;
const COMMA = 0x2c;
const AMPERSAND = 0x26;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SMALL_K = 0x6b;
const SMALL_S = 0x73;
