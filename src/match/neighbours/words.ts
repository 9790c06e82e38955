// Words beside a place in text, and what word lists know of them. Nothing looks further than LONGEST_WORD.
import { foldWord, withoutStop } from '../text/folding.ts';
import { CLASS, FOLD, IGNORED, LOWER, SPACE, UPPER, unitAt, WORD } from '../text/symbols.ts';
import { WORD_FACTS } from './facts.ts';

/** Longest word and widest gap that are looked at, in UTF-16 units: bounds the work a name. */
const LONGEST_WORD = 40;
const WIDEST_GAP = 80;
/** Visible characters of a line of running text that goes on in the next line, and how far they are looked for. */
const WRAPPED_LINE = 40;
const WRAPPED_REACH = 120;
/** What every kind of hyphen and dash folds to. */
export const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const STOP = 0x2e;
const PARAGRAPH_END = 0x2029;

/** A word at its UTF-16 offsets in a text. What it is made of is told when it is asked for: mostly its facts are enough. */
export class Word {
  readonly start: number;
  readonly end: number;
  readonly #of: string;
  #facts = 0;

  constructor(of: string, start: number, end: number) {
    this.#of = of;
    this.start = start;
    this.end = end;
  }

  /** As it stands. */
  get text(): string {
    return this.#of.slice(this.start, this.end);
  }

  /** As names are folded, without a stop at its end. */
  get folded(): string {
    return withoutStop(foldWord(this.text));
  }

  get capitalised(): boolean {
    return isCapital(this.#of, this.start);
  }

  /** Whether a stop ends it: it may be cut short. */
  get isCut(): boolean {
    return unitAt(this.#of, this.end - 1) === STOP;
  }

  /** Its first UTF-16 unit. */
  get initial(): number {
    return unitAt(this.#of, this.start);
  }

  /** Whether one of some facts (see facts.ts) is known of it. */
  is(facts: number): boolean {
    if (this.#facts === 0) this.#facts = WORD_FACTS.of(this.#of, this.start, this.end);
    return (this.#facts & facts) !== 0;
  }
}

/** Where the word behind `place` and a gap begins; -1: there is none. */
export function startAfter(text: string, place: number): number {
  const start = behindGap(text, place, 1);
  return start >= 0 && isLetter(text, start) ? start : -1;
}

/** The word behind a gap; a hyphen, an apostrophe or a stop may stand inside. */
export function wordAfter(text: string, place: number): Word | null {
  const start = startAfter(text, place);
  return start < 0 ? null : new Word(text, start, endOfWord(text, start));
}

/** Where the word before `place` and a gap begins; -1: there is none. */
function startBefore(text: string, place: number): number {
  const last = behindGap(text, place - 1, -1);
  if (last < 0 || !(isLetter(text, last) || (FOLD[unitAt(text, last)] === STOP && isLetter(text, last - 1))))
    return -1;
  let start = last;
  while (last - start < LONGEST_WORD && start > 0) {
    if (!isLetter(text, start - 1) && !(isJoint(text, start - 1) && isLetter(text, start - 2))) break;
    start -= 1;
  }
  return start;
}

/** The word before a gap; a stop may end it. */
export function wordBefore(text: string, place: number): Word | null {
  const start = startBefore(text, place);
  if (start < 0) return null;
  let end = place;
  while (CLASS[unitAt(text, end - 1)]! & SPACE) end -= 1;
  return new Word(text, start, end);
}

/** The letters from `start` on; null: there are none. */
export function lettersAt(text: string, start: number): Word | null {
  let end = start;
  while (end - start < LONGEST_WORD && isLetter(text, end)) end += 1;
  return end > start ? new Word(text, start, end) : null;
}

/** The letters that end at `end`; null: there are none. */
export function lettersBefore(text: string, end: number): Word | null {
  let start = end;
  while (end - start < LONGEST_WORD && isLetter(text, start - 1)) start -= 1;
  return end > start ? new Word(text, start, end) : null;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (
    end - start < LONGEST_WORD &&
    (isLetter(text, end) || (isJoint(text, end) && isLetter(text, end + 1)))
  )
    end += 1;
  return end;
}

/**
 * The first place from `place` on, in steps of 1 or -1, behind a gap of spaces; -1: there is none. A line break is a
 * gap where running text is wrapped, not where a short line ends.
 */
export function behindGap(text: string, place: number, step: 1 | -1): number {
  let at = place;
  let lineEnd = -1;
  const end = place + step * WIDEST_GAP;
  while (at !== end && CLASS[unitAt(text, at)]! & SPACE) {
    if (isBreak(text, at)) {
      if (lineEnd >= 0) return -1;
      lineEnd = at;
    }
    at += step;
  }
  if (at === place || at < 0 || at >= text.length) return -1;
  return lineEnd < 0 || isWrapped(text, lineEnd) ? at : -1;
}

/** Whether the line that ends at `at` is long enough to go on in the next one. */
export function isWrapped(text: string, at: number): boolean {
  if (unitAt(text, at) === PARAGRAPH_END) return false;
  let visible = 0;
  for (let back = 1; back <= WRAPPED_REACH && back <= at; back += 1) {
    const isSpace = (CLASS[unitAt(text, at - back)]! & SPACE) !== 0;
    if (isSpace && isBreak(text, at - back)) return false;
    if (!isSpace) visible += 1;
    if (visible === WRAPPED_LINE) return true;
  }
  return false;
}

/** Whether a line ends at an offset; of CR and LF with the second. */
export function isBreak(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  if (unit === 0x0d) return unitAt(text, at + 1) !== 0x0a;
  return unit === 0x0a || unit === 0x2028 || unit === PARAGRAPH_END;
}

/** Whether a letter, digit, or what is invisible in words stands at an offset. */
export function isLetter(text: string, at: number): boolean {
  return (CLASS[unitAt(text, at)]! & (WORD | IGNORED)) !== 0;
}

/** Whether a word of the name at [start, end) begins with a capital: Moscow, de Gaulle. */
export function isNamed(text: string, start: number, end: number): boolean {
  if (!isLetter(text, start)) return false;
  for (let at = start; at < end; at += 1)
    if (isCapital(text, at) && (at === start || !isLetter(text, at - 1))) return true;
  return false;
}

/** Whether a capital stands at an offset. */
export function isCapital(text: string, at: number): boolean {
  return (CLASS[unitAt(text, at)]! & UPPER) !== 0;
}

function isJoint(text: string, at: number): boolean {
  const unit = FOLD[unitAt(text, at)];
  return unit === HYPHEN || unit === APOSTROPHE || unit === STOP;
}

/** Whether text[start, end) has two letters or more and none of them is small. */
export function isAcronym(text: string, start: number, end: number): boolean {
  let capitals = 0;
  for (let at = start; at < end; at += 1) {
    const bits = CLASS[unitAt(text, at)]!;
    if (bits & LOWER) return false;
    if (bits & UPPER) capitals += 1;
  }
  return capitals > 1;
}

/** Whether text[start, end) is of several words. */
export function hasSpace(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (CLASS[unitAt(text, at)]! & SPACE) return true;
  return false;
}

/** Whether a word and the name at `start` are both in Latin letters, or neither is. */
export function isSameScript(word: Word, text: string, start: number): boolean {
  return isLatin(word.initial) === isLatin(unitAt(text, start));
}

/** Whether a letter is Latin: those end before the Greek ones, but for those with two accents. */
export function isLatin(unit: number): boolean {
  return unit < 0x370 || (unit >= 0x1e00 && unit < 0x1f00);
}
