import { Found } from './found.ts';
import { MARK_BITS, markStarts } from './index/filter.ts';
import type { Index } from './index/open.ts';
import { References } from './index/records.ts';
import type { Matcher } from './matcher.ts';
import { Readings } from './readings.ts';
import { fitsCapitals } from './text/folding.ts';
import { Tokenizer } from './text/tokenizer.ts';
import { ROOM, type Tokens } from './text/tokens.ts';
import type { Candidate, ScanOptions } from './types.ts';
import { Hits } from './walk.ts';

/** Who tells of a name that a text spells whether it is a whole one, by what stands around it. */
export interface Judging {
  /**
   * Whether a name is part of nothing longer that stands from the token `first` to `last`; the name before it in the
   * text ends at `lastEnd`.
   */
  standsAlone(index: Index, name: References, first: number, last: number, lastEnd: number): boolean;
  /** Whether a thing is called by the name of these tokens, which was judged last: no name inside it stands alone. */
  isCalledBy(first: number, last: number): boolean;
}

/** Makes a judge of a text, given its tokens and what tells whether a name starts at an offset of it. */
export type JudgeOf = (tokens: Tokens, startsName: (at: number) => boolean) => Judging;

/**
 * Finds where names of the matcher's indexes stand in a text: leftmost, then longest over all of them, of those that its
 * judge lets stand; sorted, never overlapping. Offsets are UTF-16 units. Takes time in proportion to the text, whatever it
 * holds.
 */
export function search(matcher: Matcher, text: string, options: ScanOptions, judgeOf: JudgeOf): Candidate[] {
  const { count } = tokens.read(text);
  makeRoom(count);
  let marked = 0;
  matcher.layers.forEach(({ filter }, number) => {
    marked = markStarts(filter, number * MARK_BITS, tokens, marks, starts);
  });
  if (marked === 0) return [];
  const taker = new Taker(matcher, text, options, judgeOf);
  for (let from = 0; from < marked; from += BATCH) {
    const many = Math.min(BATCH, marked - from);
    hits.read(matcher.layers, marks, starts, from, from + many);
    for (let at = 0; at < many; at += 1) taker.look(at);
  }
  return taker.candidates;
}

/** What all searches use, one after the other. */
const tokens = new Tokenizer();
/** Tokens whose room is given back when a text comes that needs far less. */
const MUCH = 1 << 16;
/** What the filters say of each token, a few bits each, and those with which a name may begin. */
let marks = new Uint16Array(ROOM);
let starts = new Int32Array(ROOM);

function makeRoom(count: number): void {
  if (marks.length < count || (marks.length > MUCH && 2 * count < marks.length)) {
    marks = new Uint16Array(Math.max(ROOM, count));
    starts = new Int32Array(marks.length);
  } else marks.fill(0, 0, count);
}

/** Tokens that are looked up at a time: what is fetched for so many stays in the nearest cache. */
const BATCH = 256;
const hits = new Hits(tokens, BATCH);
const found = new Found(tokens);
const hitsBeside = new Hits(tokens, 1);
const beside = new Found(tokens);
const oneStart = new Int32Array(1);
const references = new References();
const readings = new Readings();
const besideReferences = new References();

/** Takes what is a mention of the keys that begin at tokens. */
class Taker {
  readonly candidates: Candidate[] = [];
  readonly #matcher: Matcher;
  readonly #text: string;
  readonly #off: readonly string[];
  readonly #language: string | null;
  /** Phrases around the current place, inside which the names of a guard do not count. */
  #phrases: { index: Index; guard: number; start: number; end: number }[] = [];
  /** Where the last name taken ends. */
  #taken = 0;
  /** Where it, or a name that a thing is called by, ends. */
  #free = 0;
  readonly #judge: Judging;

  constructor(
    matcher: Matcher,
    text: string,
    { languagesOff = [], language = null }: ScanOptions,
    judgeOf: JudgeOf,
  ) {
    this.#matcher = matcher;
    this.#text = text;
    this.#off = languagesOff;
    this.#language = language?.toLowerCase().split('-', 1)[0] ?? null;
    this.#judge = judgeOf(tokens, (at) => startsName(matcher, text, at));
  }

  /** Looks for a name from a token on, of those that were looked up. */
  look(at: number): void {
    const start = tokens.start(hits.firsts[at]!);
    const { guarded } = this.#matcher;
    if (start < this.#free && !guarded) return;
    found.enter(this.#matcher.layers, hits, at);
    if (found.count === 0) return;
    if (guarded) this.#notePhrases(start);
    if (start >= this.#free) this.#take(start);
  }

  #notePhrases(start: number): void {
    this.#phrases = this.#phrases.filter((phrase) => phrase.end > start);
    for (let at = 0; at < found.count; at += 1) {
      const index = found.indexes[at]!;
      const end = tokens.end(found.lasts[at]!);
      enterReferences(references, found, at);
      while (references.next())
        if (references.phrase) this.#phrases.push({ index, guard: references.guard, start, end });
    }
  }

  /** Takes the longest name that holds here, if any. */
  #take(start: number): void {
    for (let at = found.count - 1; at >= 0; ) {
      const last = found.lasts[at]!;
      const end = tokens.end(last);
      readings.count = 0;
      for (; at >= 0 && found.lasts[at] === last; at -= 1) this.#addReadings(start, end, at);
      if (readings.count === 0) {
        if (!this.#judge.isCalledBy(found.first, last)) continue;
        this.#free = end;
        return;
      }
      const options = readings.options(this.#text, start, end, this.#language);
      this.candidates.push({ start, end, options });
      this.#taken = end;
      this.#free = end;
      return;
    }
  }

  /** Adds the readings of a key that was found. */
  #addReadings(start: number, end: number, at: number): void {
    const index = found.indexes[at]!;
    const name = references;
    enterReferences(name, found, at);
    while (name.next()) {
      if (name.phrase || !this.#holds(index, name, start, end)) continue;
      if (this.#judge.standsAlone(index, name, found.first, found.lasts[at]!, this.#taken))
        readings.add(index, name);
    }
  }

  // Nothing here is made for each name: functions that use what is around them would be, and all that they use with them.
  #holds(index: Index, name: References, start: number, end: number): boolean {
    const languages = index.languages[name.languages]!;
    if (languages.length > 0 && areAmong(languages, this.#off)) return false;
    if (!fitsCapitals(this.#text, start, end, name.capitals, name.capitalBits)) return false;
    return name.guard === 0 || !this.#isInPhrase(index, name.guard, end);
  }

  #isInPhrase(index: Index, guard: number, end: number): boolean {
    return this.#phrases.some(
      (phrase) => phrase.index === index && phrase.guard === guard && phrase.end >= end,
    );
  }
}

function areAmong(languages: readonly string[], others: readonly string[]): boolean {
  return languages.every((language) => others.includes(language));
}

/** Goes to the references of a key that was found. */
function enterReferences(into: References, keys: Found, at: number): void {
  const place = keys.references(at);
  into.enter(keys.indexes[at]!.records, place);
}

/** Whether some name starts at a place of the text that is scanned, by its spelling. */
function startsName({ layers }: Matcher, text: string, start: number): boolean {
  const token = tokens.at(start, found.first);
  if (token < 0 || marks[token] === 0) return false;
  oneStart[0] = token;
  hitsBeside.read(layers, marks, oneStart, 0, 1);
  beside.enter(layers, hitsBeside, 0);
  const name = besideReferences;
  for (let at = 0; at < beside.count; at += 1) {
    const end = tokens.end(beside.lasts[at]!);
    enterReferences(name, beside, at);
    while (name.next())
      if (!name.phrase && fitsCapitals(text, start, end, name.capitals, name.capitalBits)) return true;
  }
  return false;
}
