// Whether a name is part of a longer one, by the words beside it: Western European Union, Dynamo Moscow, Mińsk
// Mazowiecki, Bank of Russia, “Moscow, Idaho”. The words that matter stand in neighbours.data.ts; a capitalised
// word that is in no list counts where capitals tell something: inside a sentence that has words in small letters.
import { foldName } from './folding.ts';
import * as data from './neighbours.data.ts';
import { CLASS, FOLD, IGNORED, SPACE, UPPER, WORD } from './symbols.ts';

/** What the words beside a name say. */
export type Evidence =
  /** It stands for itself. */
  | 'none'
  /** A given name before it: with a place it makes a person, with a person perhaps another one. */
  | 'given'
  /** A capitalised word beside it that is in no list: of a place or body it makes another thing, of a person not. */
  | 'beside'
  /** It is part of a longer name. */
  | 'longer';

/** Longest word and widest gap that are looked at, in UTF-16 units: bounds the work a name. */
const LONGEST_WORD = 40;
const WIDEST_GAP = 4;

interface Word {
  /** As it stands. */
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Judges names in one text. */
export class Neighbours {
  readonly #text: string;
  readonly #language: string | null;
  readonly #startsName: (at: number) => boolean;
  #sentence = { start: 0, end: 0, capitalsTell: false };

  /** `startsName` tells whether a name that is looked for starts at an offset; `language` is a BCP 47 tag. */
  constructor(text: string, language: string | null, startsName: (at: number) => boolean) {
    this.#text = text;
    this.#language = language;
    this.#startsName = startsName;
  }

  /** Evidence about the name at [start, end); the name found before it ends at `lastEnd`. */
  about(start: number, end: number, lastEnd: number): Evidence {
    if (!(CLASS[this.#text.charCodeAt(start)]! & UPPER)) return 'none';
    const name = foldName(this.#text.slice(start, end));
    if (this.#isNamesake(name, end)) return 'longer';
    const acronym = isAcronym(this.#text.slice(start, end));
    const before = this.#before(name, start, lastEnd);
    if (before === 'longer' || acronym) return before === 'longer' ? before : 'none';
    const after = this.#after(name, start, end);
    return after === 'longer' || before === 'none' ? after : before;
  }

  /** A namesake elsewhere: “Moscow, Idaho”. */
  #isNamesake(name: string, end: number): boolean {
    if (this.#text[end] !== ',' || !data.NAMESAKES.has(name)) return false;
    const first = wordAfter(this.#text, end + 1);
    if (!first) return false;
    const second = wordAfter(this.#text, first.end);
    return data.STATES.some(
      (state) => state === first.folded || state === `${first.folded} ${second?.folded}`,
    );
  }

  /** What the words behind it say: Moscow State University, Mińsk Mazowiecki, State Union of Serbia. */
  #after(name: string, start: number, end: number): Evidence {
    const next = wordAfter(this.#text, end);
    if (!next) return 'none';
    if (next.folded === 'of') {
      const owner = wordAfter(this.#text, next.end);
      const body = name.includes(' ') && data.BODIES.has(name.slice(name.lastIndexOf(' ') + 1));
      return body && owner && isCapitalised(owner.text) && !this.#startsName(owner.start) ? 'longer' : 'none';
    }
    if (!isCapitalised(next.text)) return 'none';
    if (isPlain(next) || this.#startsName(next.start)) return 'none';
    if (data.PAPERS.has(next.folded)) return 'longer';
    if (!this.#capitalsTell(start)) return 'none';
    const further = wordAfter(this.#text, next.end);
    if ([next, further].some((word) => word && isCapitalised(word.text) && data.HEADS.has(word.folded)))
      return 'longer';
    if (isAcronym(next.text) || data.GIVEN_NAMES.has(next.folded)) return 'none';
    // Two words are rather somebody’s name: “prezydent Rosji Jan Nowak”.
    if (name.includes(' ') || (further && isCapitalised(further.text))) return 'none';
    return sameScript(next.text, name) ? 'beside' : 'none';
  }

  /** What the word before it says: Dynamo Moscow, Bank of Russia. */
  #before(name: string, start: number, lastEnd: number): Evidence {
    const word = wordBefore(this.#text, start);
    if (!word || word.end === lastEnd) return 'none';
    if (data.LINKS.has(word.folded)) {
      const owned = wordBefore(this.#text, word.start);
      return owned && isCapitalised(owned.text) && data.NAMED_AFTER.has(owned.folded) ? 'longer' : 'none';
    }
    if (!isCapitalised(word.text)) return 'none';
    if (data.FORMERS.has(word.folded)) return 'longer';
    if (data.CLUBS.has(word.folded) && isAcronym(word.text)) return 'longer';
    if (name.includes(' ')) return 'none';
    if (data.GIVEN_NAMES.has(word.folded)) return 'given';
    if (word.folded.length < 2 || isAcronym(word.text) || isPlain(word)) return 'none';
    if (word.text.endsWith('.')) return 'none';
    if (data.ADJECTIVE_ENDING.test(word.folded) || beginsSentence(this.#text, word.start)) return 'none';
    if (!this.#capitalsTell(start) || !sameScript(word.text, name)) return 'none';
    return data.ADJECTIVE_FORMERS.has(word.folded) ? 'longer' : 'beside';
  }

  /** Whether a capital tells a name from other words in the sentence at `place`. */
  #capitalsTell(place: number): boolean {
    if (/^(?:de|lb)\b/i.test(this.#language ?? '')) return false;
    if (place < this.#sentence.start || place >= this.#sentence.end)
      this.#sentence = sentenceAt(this.#text, place);
    return this.#sentence.capitalsTell;
  }
}

/** Neither part of the name beside it nor a name itself: a title, a time, a possessive, a function word. */
function isPlain({ folded }: Word): boolean {
  const head = folded.split('-', 1)[0]!;
  const lists = [data.TITLES, data.TIMES, data.PLAIN];
  return folded.endsWith("'s") || lists.some((list) => list.has(folded) || list.has(head));
}

function isCapitalised(word: string): boolean {
  return (CLASS[word.charCodeAt(0)]! & UPPER) !== 0;
}

function sameScript(left: string, right: string): boolean {
  return /\p{Script=Latin}/u.test(left) === /\p{Script=Latin}/u.test(right);
}

/** Two letters or more, none of them small. */
function isAcronym(word: string): boolean {
  return !/\p{Ll}/u.test(word) && /\p{L}.*\p{L}/u.test(word);
}

function wordAfter(text: string, place: number): Word | null {
  const start = afterGap(text, place, 1);
  if (start === null) return null;
  let end = start;
  while (
    end - start < LONGEST_WORD &&
    (isLetter(text, end) || (isJoint(text, end) && isLetter(text, end + 1)))
  )
    end += 1;
  return end > start ? wordAt(text, start, end) : null;
}

function wordBefore(text: string, place: number): Word | null {
  const last = afterGap(text, place - 1, -1);
  if (last === null) return null;
  let start = last + 1;
  while (
    last - start < LONGEST_WORD &&
    (isLetter(text, start - 1) || (isJoint(text, start - 1) && start <= last + 1))
  )
    start -= 1;
  return start <= last && isLetter(text, start) ? wordAt(text, start, last + 1) : null;
}

function wordAt(text: string, start: number, end: number): Word {
  const word = text.slice(start, end);
  return { text: word, folded: foldName(word).replace(/\.$/, ''), start, end };
}

/** The first place from `place` on (in steps of 1 or -1) behind a gap on one line; null: there is none. */
function afterGap(text: string, place: number, step: 1 | -1): number | null {
  let at = place;
  while (Math.abs(at - place) < WIDEST_GAP && CLASS[text.charCodeAt(at)]! & SPACE) {
    if (/[\n\r\u2028\u2029]/.test(text[at]!)) return null;
    at += step;
  }
  return at === place || at < 0 || at >= text.length ? null : at;
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (CLASS[text.charCodeAt(at)]! & (WORD | IGNORED)) !== 0;
}

/** A hyphen, an apostrophe or a stop, which may stand inside a word. */
function isJoint(text: string, at: number): boolean {
  return at >= 0 && at < text.length && "-'.".includes(String.fromCharCode(FOLD[text.charCodeAt(at)]!));
}

/** Whether the word at `start` stands where any word has a capital. */
function beginsSentence(text: string, start: number): boolean {
  const last = afterGap(text, start - 1, -1) ?? start - 1;
  return last < 0 || !(isLetter(text, last) || text[last] === ',' || text[last] === ')');
}

/** How far a sentence is looked at on each side, in UTF-16 units. */
const SENTENCE_REACH = 300;
const SENTENCE_END = /[.!?…:](?=\s)|[\n\r\u2029]/g;

function sentenceAt(text: string, place: number): { start: number; end: number; capitalsTell: boolean } {
  const from = Math.max(0, place - SENTENCE_REACH);
  const ends = [...text.slice(from, place).matchAll(SENTENCE_END)];
  const start = ends.length > 0 ? from + ends.at(-1)!.index + 1 : from;
  const rest = text.slice(place, place + SENTENCE_REACH);
  const end = place + (rest.search(SENTENCE_END) + 1 || rest.length);
  return { start, end, capitalsTell: capitalsTellIn(text.slice(start, end)) };
}

/** In a headline, a list of names and text in capitals they do not, nor where all nouns have them. */
function capitalsTellIn(sentence: string): boolean {
  let small = 0;
  let capitalRuns = 0;
  let germanic = 0;
  let inRun = false;
  for (const { 0: word } of sentence.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const capital = /^\p{Lu}/u.test(word);
    if (capital && !inRun) capitalRuns += 1;
    inRun = capital;
    if (data.NOUN_CAPITALS.has(foldName(word))) germanic += 1;
    else if (!capital && word.length > 2 && !data.HEADLINE_SMALL.has(word)) small += 1;
  }
  return germanic < 2 && small > 0 && 3 * small >= capitalRuns;
}
