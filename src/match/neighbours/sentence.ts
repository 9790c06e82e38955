// Whether a capital tells a name from other words in a sentence. In a headline, a list of names and text in
// capitals it does not, nor in languages that write all nouns with one.

import { HashBits } from '../text/hash-bits.ts';
import { CLASS, SPACE, unitAt } from '../text/symbols.ts';
import { CAPITAL, PARTED, SPACED, type Tokens, WORDLY } from '../text/tokens.ts';
import { UnitSet } from '../text/unit-set.ts';
import * as data from './sentence.data.ts';
import { behindGap, isBreak, isLetter, isWrapped } from './words.ts';

/** How far a sentence is looked at on each side, in UTF-16 units. */
const REACH = 300;

/** The sentences of a text, looked at where asked, each once. */
export class Sentences {
  readonly #tokens: Tokens;
  readonly #isGerman: boolean;
  /** Whether headlines may have a capital on each word. */
  readonly #hasTitleCase: boolean;
  /** The sentence looked at last: its first token, and offsets of the text. */
  #first = 0;
  #start = 0;
  #end = 0;
  #tell = false;

  /** `tokens` are those of the text, `language` is a BCP 47 tag. */
  constructor(tokens: Tokens, language: string | null) {
    this.#tokens = tokens;
    this.#isGerman = /^(?:de|lb)\b/i.test(language ?? '');
    this.#hasTitleCase = /^(?:en\b|$)/i.test(language ?? '');
  }

  /** Whether capitals tell in the sentence at an offset, where a token begins. */
  capitalsTell(place: number): boolean {
    if (this.#isGerman) return false;
    if (place < this.#start || place >= this.#end) this.#enter(place);
    return this.#tell;
  }

  #enter(place: number): void {
    const tokens = this.#tokens;
    const token = tokens.at(place, this.#first);
    let first = token;
    while (first > 0 && tokens.start(first - 1) >= place - REACH && !endsBefore(tokens, first)) first -= 1;
    let next = token + 1;
    while (next < tokens.count && tokens.end(next) <= place + REACH && !endsBefore(tokens, next)) next += 1;
    this.#first = first;
    this.#start = tokens.start(first);
    this.#end = next < tokens.count ? tokens.start(next) : Number.POSITIVE_INFINITY;
    this.#tell = capitalsTellIn(tokens, first, next, this.#hasTitleCase);
  }
}

/** Whether the word at `start` stands where any word has a capital. */
export function beginsSentence(text: string, start: number): boolean {
  const isAfterSpace = start > 0 && (CLASS[unitAt(text, start - 1)]! & SPACE) !== 0;
  const last = isAfterSpace ? behindGap(text, start - 1, -1) : start - 1;
  return last < 0 || !(isLetter(text, last) || text[last] === ',' || text[last] === ')');
}

const STOPS = new UnitSet('.!?…:');

/** Whether a sentence ends before a token, which is not the first. */
function endsBefore(tokens: Tokens, token: number): boolean {
  const flags = tokens.flags(token);
  if (flags & PARTED) return true;
  return (flags & SPACED) !== 0 && (STOPS.has(tokens.symbol(token - 1)) || endsLineBefore(tokens, token));
}

/** Whether a line ends in the gap before a token that does not go on in the next one. */
function endsLineBefore(tokens: Tokens, token: number): boolean {
  const { text } = tokens;
  const start = tokens.start(token);
  for (let at = tokens.end(token - 1); at < start; at += 1)
    if (unitAt(text, at) !== BLANK && isBreak(text, at) && !isWrapped(text, at)) return true;
  return false;
}

const BLANK = 0x20;
const ZERO = 0x30;
const NINE = 0x39;
/** The first script without spaces. */
const THAI = 0xe00;

/** Lists that a word may be in. */
const NOUN_CAPITALS = 1;
const HEADLINE_CAPITALS = 2;
const HEADLINE_SMALL = 4;
const LISTED = new HashBits([
  [NOUN_CAPITALS, data.NOUN_CAPITALS],
  [HEADLINE_CAPITALS, data.HEADLINE_CAPITALS],
  [HEADLINE_SMALL, data.HEADLINE_SMALL],
]);

/** They do where words are small that a headline would write with a capital, and enough words are small. */
function capitalsTellIn(tokens: Tokens, first: number, next: number, hasTitleCase: boolean): boolean {
  let telling = false;
  let small = 0;
  let capitalRuns = 0;
  let germanic = 0;
  let inRun = false;
  for (let token = first; token < next; token += 1) {
    const flags = tokens.flags(token);
    if (!(flags & WORDLY)) continue;
    const capital = (flags & CAPITAL) !== 0;
    if (capital && !inRun) capitalRuns += 1;
    inRun = capital;
    if (capital || isDigit(tokens.symbol(token))) continue;
    const listed = LISTED.of(tokens.hash(token));
    if (listed & NOUN_CAPITALS) {
      germanic += 1;
      if (germanic === 2) return false;
    } else if (isLong(tokens, token) || !hasTitleCase || listed & HEADLINE_CAPITALS) {
      small += 1;
      telling ||= !hasTitleCase || !(listed & HEADLINE_SMALL);
    }
  }
  return telling && 3 * small >= capitalRuns;
}

/** Whether a headline would write a word with a capital, if it could: it is long, or of a script without spaces. */
function isLong(tokens: Tokens, token: number): boolean {
  return tokens.end(token) - tokens.start(token) > 2 || tokens.symbol(token) >= THAI;
}

function isDigit(symbol: number): boolean {
  return symbol >= ZERO && symbol <= NINE;
}
