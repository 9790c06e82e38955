// Whether a capital tells a name from other words in a sentence. In a headline, a list of names and text in
// capitals it does not, nor in languages that write all nouns with one.

import { CLASS, FOLD, IGNORED, SPACE, UPPER, unitAt, WORD } from '../text/symbols.ts';
import { UnitSet } from '../text/unit-set.ts';
import { BLANK, LETTER, UNITS } from '../text/units.ts';
import * as data from './sentence.data.ts';
import { behindGap, isBreak, isLetter, isWrapped } from './words.ts';

/** How far a sentence is looked at on each side, in UTF-16 units. */
const REACH = 300;

/** The sentences of a text, looked at where asked, each once. */
export class Sentences {
  readonly #text: string;
  readonly #isGerman: boolean;
  /** Whether headlines may have a capital on each word. */
  readonly #hasTitleCase: boolean;
  #start = 0;
  #end = 0;
  #tell = false;

  /** `language` is a BCP 47 tag. */
  constructor(text: string, language: string | null) {
    this.#text = text;
    this.#isGerman = /^(?:de|lb)\b/i.test(language ?? '');
    this.#hasTitleCase = /^(?:en\b|$)/i.test(language ?? '');
  }

  /** Whether capitals tell in the sentence at an offset. */
  capitalsTell(place: number): boolean {
    if (this.#isGerman) return false;
    if (place < this.#start || place >= this.#end) this.#enter(place);
    return this.#tell;
  }

  #enter(place: number): void {
    const text = this.#text;
    let start = place;
    const least = Math.max(0, place - REACH);
    const most = Math.min(text.length, place + REACH);
    while (start > least && (goesOn(text, start - 1) || !endsSentence(text, start - 1))) start -= 1;
    let end = place;
    while (end < most && (goesOn(text, end) || !endsSentence(text, end))) end += 1;
    this.#start = start;
    this.#end = end + 1;
    this.#tell = capitalsTellIn(text, start, end, this.#hasTitleCase);
  }
}

/** Whether the word at `start` stands where any word has a capital. */
export function beginsSentence(text: string, start: number): boolean {
  const isAfterSpace = start > 0 && (CLASS[unitAt(text, start - 1)]! & SPACE) !== 0;
  const last = isAfterSpace ? behindGap(text, start - 1, -1) : start - 1;
  return last < 0 || !(isLetter(text, last) || text[last] === ',' || text[last] === ')');
}

const STOPS = new UnitSet('.!?…:');

/** Whether a letter or a space stands at an offset, as mostly: no sentence ends there. */
function goesOn(text: string, at: number): boolean {
  return (UNITS[unitAt(text, at)]! & GOES_ON) !== 0;
}

const GOES_ON = LETTER | BLANK;

function endsSentence(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  if (unit === 0x20 || CLASS[unit]! & WORD) return false;
  if (isBreak(text, at)) return !isWrapped(text, at);
  return STOPS.has(unit) && (CLASS[unitAt(text, at + 1)]! & SPACE) !== 0;
}

/** They do where words are small that a headline would write with a capital, and enough words are small. */
function capitalsTellIn(text: string, start: number, end: number, hasTitleCase: boolean): boolean {
  let telling = false;
  let small = 0;
  let capitalRuns = 0;
  let germanic = 0;
  let inRun = false;
  for (let at = start; at < end; at += 1) {
    const bits = CLASS[unitAt(text, at)]!;
    if (!(bits & (WORD | IGNORED))) continue;
    const from = at;
    let hash = 0;
    for (; at < end; at += 1) {
      const unit = unitAt(text, at);
      if (!(CLASS[unit]! & (WORD | IGNORED))) break;
      hash = hashWith(hash, unit);
    }
    const capital = (bits & UPPER) !== 0;
    if (capital && !inRun) capitalRuns += 1;
    inRun = capital;
    if (capital || isDigit(text, from)) continue;
    const counts = at - from > 2 || !hasTitleCase;
    if (!mayBeListed(hash)) {
      small += Number(counts);
      telling ||= counts;
      continue;
    }
    const word = text.slice(from, at);
    if (data.NOUN_CAPITALS.has(word)) {
      germanic += 1;
      if (germanic === 2) return false;
    } else if (counts || data.HEADLINE_CAPITALS.has(word)) {
      small += 1;
      telling ||= !hasTitleCase || !data.HEADLINE_SMALL.has(word);
    }
  }
  return telling && 3 * small >= capitalRuns;
}

/** A bit for each hash of a word in the lists: of the others, few are taken out of the text. */
const LISTED = new Int32Array(32);
for (const list of [data.NOUN_CAPITALS, data.HEADLINE_CAPITALS, data.HEADLINE_SMALL])
  for (const word of list) {
    const hash = [...word].reduce((sum, letter) => hashWith(sum, letter.charCodeAt(0)), 0);
    LISTED[hash >>> 27]! |= 1 << (hash >>> 22);
  }

function mayBeListed(hash: number): boolean {
  return ((LISTED[hash >>> 27]! >>> (hash >>> 22)) & 1) === 1;
}

function hashWith(hash: number, unit: number): number {
  return Math.imul(hash + unit, 0x9e3779b1);
}

function isDigit(text: string, at: number): boolean {
  const unit = FOLD[unitAt(text, at)]!;
  return unit >= 0x30 && unit < 0x3a;
}
