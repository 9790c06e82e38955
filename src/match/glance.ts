// What is seen at a glance beside a name: mostly small words and signs, which say nothing.

import { POSSESSED } from './neighbours/called.data.ts';
import { NOUN_PARTS } from './neighbours/called.ts';
import { NAMESAKES } from './neighbours/namesake.data.ts';
import { ARTICLES, LINKS } from './neighbours/neighbours.data.ts';
import { BEFORE, BEHIND } from './neighbours/neighbours.ts';
import { isClubDigit } from './neighbours/numeral.ts';
import { ACCORDS, EPITHET_ARTICLES, PRODUCTS } from './neighbours/things.data.ts';
import { HashBits } from './text/hash-bits.ts';
import { CLASS, SPACE, unitAt } from './text/symbols.ts';
import { CAPITAL, PARTED, SPACED, type Tokens, WORDLY } from './text/tokens.ts';
import { UnitSet } from './text/unit-set.ts';

/** Signs that say nothing about a name before them, unless something follows without a space. */
const CLOSERS = new UnitSet('.,;:!?)]}');
/** Signs that say nothing about a name behind them. */
const OPENERS = new UnitSet('("[{');

/** Lists that a word may be in, by its token's hash; of one in none of them there may be said so, seldom. */
const LINK = 1;
const NOUN = 2;
const BEHIND_WORD = 4;
const NAMESAKE = 8;
const AND = 16;
const LISTED = new HashBits([
  [LINK, [...LINKS, ...ARTICLES]],
  [NOUN, NOUN_PARTS],
  [BEHIND_WORD, [...LINKS, ...ACCORDS, ...PRODUCTS, ...EPITHET_ARTICLES, ...POSSESSED]],
  [NAMESAKE, NAMESAKES],
  [AND, ['and']],
]);

/**
 * The sides of a name on which what stands surely says nothing, as mostly: small words, or signs and spaces. Cheap, for
 * the tokens are known. What Addresses and Neighbours would say in these cases, they say at a glance.
 */
export function freeSides(text: string, tokens: Tokens, first: number, last: number): number {
  // What is invisible at an end is left to those who know.
  if (hasGap(tokens, first) && !isSpaceAt(text, tokens.start(first) - 1)) return 0;
  if (hasGap(tokens, last + 1) && !isSpaceAt(text, tokens.end(last))) return 0;
  let isNamed = false;
  for (let at = first; at <= last && !isNamed && isWord(tokens, first); at += 1)
    isNamed = (tokens.flags(at) & CAPITAL) !== 0;
  return (
    (isFreeBehind(tokens, first, last, isNamed) ? BEHIND : 0) |
    (isFreeBefore(tokens, first, isNamed) ? BEFORE : 0)
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
  if (tokens.symbol(before) === QUOTE && mayBeNoun(tokens, before - 1)) return false;
  if (gap === 0) return OPENERS.has(tokens.symbol(before)) && tokens.end(before) === tokens.start(first);
  if (gap === PARTED || !isNamed) return true;
  if (tokens.symbol(before) === AMPERSAND) return false;
  if (mayBeNoun(tokens, before)) return false;
  if (tokens.symbol(before) === STOP) return isSmallOrSign(tokens, before - 1);
  if (!isSmallOrSign(tokens, before)) return false;
  if (!isWord(tokens, before) || !isListed(LINK, tokens, before)) return true;
  // “in the Moscow”, “Bank of Moscow”: what comes before the small word tells.
  if (mayBeNoun(tokens, before - 1) || !isSmallOrSign(tokens, before - 1)) return false;
  return !isListed(LINK, tokens, before - 1) || isSmallOrSign(tokens, before - 2);
}

/** Whether a word, perhaps cut short with a stop, may be a noun that something is called by: a capital may begin one. */
function mayBeNoun(tokens: Tokens, token: number): boolean {
  const noun = token > 0 && tokens.symbol(token) === STOP ? token - 1 : token;
  return noun >= 0 && ((tokens.flags(noun) & CAPITAL) !== 0 || isListed(NOUN, tokens, noun));
}

/** Whether at a token there is the beginning of the text, a sign, or a word in small letters that nothing is joined to. */
function isSmallOrSign(tokens: Tokens, token: number): boolean {
  if (token < 0) return true;
  if (!isWord(tokens, token)) return tokens.symbol(token) !== STOP;
  if (tokens.flags(token) & CAPITAL) return false;
  return token === 0 || hasGap(tokens, token);
}

function isFreeBehind(tokens: Tokens, first: number, last: number, isNamed: boolean): boolean {
  const next = last + 1;
  const flags = tokens.flags(next);
  if (flags & PARTED) return true;
  const symbol = tokens.symbol(next);
  if (!(flags & SPACED)) {
    if (symbol === APOSTROPHE) return isPossessive(tokens, next);
    if (!CLOSERS.has(symbol) || tokens.start(next) !== tokens.end(last)) return false;
    return hasGap(tokens, next + 1) && !(symbol === COMMA && mayBeState(tokens, first, next + 1));
  }
  if (!isNamed) return true;
  if (symbol === BRACKET) return !mayBeState(tokens, first, next + 1);
  if (!isWord(tokens, next)) return symbol !== AMPERSAND && symbol !== QUOTE;
  if (isClubDigit(symbol)) return false;
  const listed = LISTED.of(tokens.hash(next));
  if (flags & CAPITAL || listed & BEHIND_WORD || isJoined(tokens, next + 1)) return false;
  // “The Victoria and Albert Museum”.
  return !(listed & AND) || !isListed(LINK, tokens, first - 1);
}

/** Whether a state may stand at a token, which tells that a namesake of the name’s place is meant. */
function mayBeState(tokens: Tokens, first: number, token: number): boolean {
  // “Paris, au Texas”.
  const isNamed = ((tokens.flags(token) | tokens.flags(token + 1)) & CAPITAL) !== 0;
  return isNamed && isListed(NAMESAKE, tokens, first);
}

/** Whether a token joins another word to the one before it, which is another word then. */
function isJoined(tokens: Tokens, token: number): boolean {
  if (hasGap(tokens, token)) return false;
  if (isWord(tokens, token)) return true;
  const symbol = tokens.symbol(token);
  if (symbol !== HYPHEN && symbol !== APOSTROPHE && symbol !== STOP) return false;
  return !hasGap(tokens, token + 1) && isWord(tokens, token + 1);
}

/** Whether an apostrophe and what follows it are just “’s”. */
function isPossessive(tokens: Tokens, apostrophe: number): boolean {
  const last = apostrophe + 1;
  if (last >= tokens.count || tokens.symbol(last) !== SMALL_S || tokens.flags(last) & CAPITAL) return false;
  return tokens.end(last) - tokens.start(last) === 1 && !hasGap(tokens, last) && hasGap(tokens, last + 1);
}

function isWord(tokens: Tokens, token: number): boolean {
  return (tokens.flags(token) & WORDLY) !== 0;
}

function isListed(list: number, tokens: Tokens, token: number): boolean {
  return token >= 0 && (LISTED.of(tokens.hash(token)) & list) !== 0;
}

const HYPHEN = 0x2d;
const STOP = 0x2e;
const BRACKET = 0x28;
const COMMA = 0x2c;
const AMPERSAND = 0x26;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SMALL_S = 0x73;
