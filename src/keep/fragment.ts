// How a sentence is found again: by a quote selector (W3C Web Annotation) and by a text directive, by which browsers
// open a page at it (WICG Scroll to Text Fragment).
import type { Place, Quote } from './types.ts';

/** The texts of an article, prepared for finding places again. */
export interface Texts {
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
  /** All of them, a line each, in small letters of unchanged length. */
  readonly folded: string;
  /** Where paragraphs, then captions begin in `folded`. */
  readonly starts: readonly number[];
  /** How often each run of `FEWEST` words stands in `folded`: most facts are told apart by their first ones. */
  readonly runs: ReadonlyMap<string, number>;
}

/** Prepares texts for `quoteAt` and `fragmentAt`. */
export function textsOf(paragraphs: readonly string[], captions: readonly string[]): Texts {
  const all = [...paragraphs, ...captions];
  const starts: number[] = [];
  let length = 0;
  for (const text of all) {
    starts.push(length);
    length += text.length + 1;
  }
  const folded = all.map(small).join('\n');
  return { paragraphs, captions, folded, starts, runs: runsIn(folded) };
}

/**
 * A selector of a place: as much around it as makes it the only one, at least 32 units where its paragraph has them. What
 * is said again and again word for word is told apart by its paragraph alone.
 */
export function quoteAt(texts: Texts, place: Place): Quote {
  const text = textOf(texts, place);
  const exact = text.slice(place.start, place.end);
  let around = 32;
  const quote = () => ({
    exact,
    prefix: text.slice(Math.max(0, place.start - around), place.start),
    suffix: text.slice(place.end, place.end + around),
  });
  while (around < Math.min(text.length, WIDEST) && !isOnly(texts, small(exact))) {
    const { prefix, suffix } = quote();
    if (isOnly(texts, small(prefix + exact + suffix))) break;
    around *= 2;
  }
  return quote();
}

/** Most UTF-16 units before and behind a place that are looked at to tell it apart. */
const WIDEST = 512;

/**
 * The text directive of a place, `text=[prefix-,]start[,end][,-suffix]`: whole words, as few as make it the first
 * and only match in the article. A long place is given by its first and last words.
 */
export function fragmentAt(texts: Texts, place: Place): string {
  const text = textOf(texts, place);
  const words = wordsIn(text, place);
  if (words.length === 0) return `text=${encode(text.slice(place.start, place.end).trim())}`;
  const start = words[0]!.start;
  const end = words.at(-1)!.end;
  if (words.length > LONG) {
    const found = range(texts, place, words, text);
    if (found !== null) return found;
  }
  const all = wordsIn(text, { start: Math.max(0, start - WIDEST), end: end + WIDEST });
  const before = all.filter((word) => word.end <= start && isBound(text, word.start)).reverse();
  const behind = all.filter((word) => word.start >= end && isBound(text, word.end));
  // One word more before, then one more behind, until the match is the only one or there are no more.
  for (let n = 0; ; n++) {
    const from = before[Math.min((n + 1) >> 1, before.length) - 1]?.start ?? start;
    const to = behind[Math.min(n >> 1, behind.length) - 1]?.end ?? end;
    const isAll = n >= 2 * Math.max(before.length, behind.length);
    if (!isAll && !isOnly(texts, small(text.slice(from, to)))) continue;
    const prefix = from < start ? `${encode(text.slice(from, start).trim())}-,` : '';
    const suffix = to > end ? `,-${encode(text.slice(end, to).trim())}` : '';
    return `text=${prefix}${encode(text.slice(start, end))}${suffix}`;
  }
}

/** A place with more words than this is given by its first and last ones. */
const LONG = 10;

/** Words taken from each end of a long place: as few as read well and are seldom found elsewhere on the page. */
const FEWEST = 4;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** `start,end`, with a prefix where many words do not make the start the only one; null: not even then. */
function range(texts: Texts, place: Place, words: readonly Stretch[], text: string): string | null {
  const half = Math.floor(words.length / 2);
  const slice = (from: Stretch, to: Stretch) => text.slice(from.start, to.end);
  const base = baseOf(texts, place);
  for (let n = FEWEST; n <= half; n++) {
    const start = slice(words[0]!, words[n - 1]!);
    if (!isOnly(texts, small(start))) continue;
    for (let m = FEWEST - 1; m <= half; m++) {
      const end = slice(words.at(-m)!, words.at(-1)!);
      const at = indexOfWords(texts.folded, small(end), base + words[n - 1]!.end);
      if (at === base + words.at(-m)!.start) return `text=${encode(start)},${encode(end)}`;
    }
  }
  return null;
}

function textOf({ paragraphs, captions }: Texts, { paragraph, caption }: Place): string {
  return (caption ? captions : paragraphs)[paragraph - 1] ?? '';
}

function baseOf({ paragraphs, starts }: Texts, { paragraph, caption }: Place): number {
  return starts[caption ? paragraphs.length + paragraph - 1 : paragraph - 1] ?? 0;
}

function wordsIn(text: string, { start, end }: Stretch): Stretch[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu;

function runsIn(text: string): Map<string, number> {
  const words = wordsIn(text, { start: 0, end: text.length });
  const runs = new Map<string, number>();
  for (let i = 0; i + FEWEST <= words.length; i++) {
    const run = text.slice(words[i]!.start, words[i + FEWEST - 1]!.end);
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function isOnly({ folded, runs }: Texts, needle: string): boolean {
  if (runs.get(firstWords(needle)) === 1) return true;
  const first = indexOfWords(folded, needle, 0);
  return first !== -1 && indexOfWords(folded, needle, first + 1) === -1;
}

/** The first `FEWEST` words of a text as they stand there; all of it, if it has fewer. */
function firstWords(text: string): string {
  let start = 0;
  let end = text.length;
  let count = 0;
  for (const match of text.matchAll(WORD)) {
    if (count === 0) start = match.index;
    count++;
    end = match.index + match[0].length;
    if (count === FEWEST) break;
  }
  return text.slice(start, end);
}

/** Offset of the next occurrence that neither begins nor ends inside a word; -1 if there is none. */
function indexOfWords(text: string, needle: string, from: number): number {
  for (let at = text.indexOf(needle, from); at !== -1; at = text.indexOf(needle, at + 1)) {
    if (isBound(text, at) && isBound(text, at + needle.length)) return at;
  }
  return -1;
}

function isBound(text: string, at: number): boolean {
  return !(/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(text[at] ?? ' '));
}

/** Small letters, where that changes no length. */
function small(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Percent-encoding for a directive, whose syntax also takes “-”, “,” and “&”; brackets would end Markdown links. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
