// Where sentences end. A stop, a question or exclamation mark, or an ellipsis ends one unless something speaks
// against it. `Intl.Segmenter` is not asked: its rules differ between browsers, all of its ends need the same
// repair, and on paragraphs of 60,000 characters it takes half a second.
import type { Article } from '../article/types.ts';
import { primaryTag } from '../deck/languages.ts';
import { isAbbreviation } from './abbreviations.ts';
import { datelineEnd, leadDatelineEnd } from './datelines.ts';
import { ABBREVIATIONS, type Abbreviations, ANY_LANGUAGE } from './sentences.data.ts';
import type { Sentence } from './types.ts';

/**
 * The sentences of an article's paragraphs, then those of its captions, in order. They never overlap, and all that
 * is not white space stands in one. A quotation or bracket is kept whole, with the clause that reports it. The
 * dateline of an article is a sentence of its own.
 */
export function sentencesOf({ paragraphs, captions, language }: Article): readonly Sentence[] {
  const rules = ABBREVIATIONS.get(primaryTag(language ?? '')) ?? ANY_LANGUAGE;
  const inText = (text: string, at: number, caption: boolean) =>
    boundsOf(
      text,
      rules,
      caption || at > OPENING ? 0 : at === 1 ? leadDatelineEnd(text) : datelineEnd(text),
    ).map(({ start, end }) => ({
      paragraph: at + 1,
      caption,
      start,
      end,
      text: text.slice(start, end),
    }));
  return [
    ...paragraphs.flatMap(({ text }, at) => inText(text, at, false)),
    ...captions.flatMap((text, at) => inText(text, at, true)),
  ];
}

interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** A mark that may end a sentence, and the quotes and brackets that close behind it. */
const END = /(?:[.!?…‽]+|[。！？।؟]+)(?:["'”’»)\]“›]|«(?!\p{L}))*/gu;
const OPENED = /[.!?…]“$/;
/** Between scripts without spaces no gap follows. */
const ENDS_WITHOUT_GAP = /^[。！？]/;

/** Paragraphs at whose start a dateline may stand, the headline not counted. */
const OPENING = 3;
/** UTF-16 offsets of the sentences of one text, without white space at their ends; the first ends at `dateline`, if that is not 0. */
function boundsOf(text: string, rules: Abbreviations, dateline: number): Bounds[] {
  const enclosed = enclosuresOf(text);
  const bounds: Bounds[] = dateline > 0 ? [{ start: skipSpace(text, 0), end: dateline }] : [];
  let start = skipSpace(text, dateline);
  let passed = 0;
  for (const match of text.matchAll(END)) {
    const length = match[0].length;
    // “… per cent.“We have …””: without a space between, the mark is the next one's.
    const isNext = OPENED.test(match[0]) && /^\p{Lu}[^“]*”/u.test(text.slice(match.index + length));
    const end = match.index + (isNext ? length - 1 : length);
    while (passed < enclosed.length && enclosed[passed]!.end <= end) passed += 1;
    const inside = passed < enclosed.length && enclosed[passed]!.start < match.index;
    if (inside && !isInserted(text.slice(start, match.index), text.slice(end), rules)) continue;
    if (match.index < start || !endsAt(text, start, match.index, end, rules)) continue;
    bounds.push({ start, end });
    start = skipSpace(text, end);
  }
  const end = text.trimEnd().length;
  if (start < end) bounds.push({ start, end });
  return bounds.flatMap((one) => cutOf(text, one));
}

/** What is too long to be a sentence, such as a list without a stop, in pieces: rules look back and ahead in each. */
function cutOf(text: string, { start, end }: Bounds): Bounds[] {
  if (end - start <= LONGEST) return [{ start, end }];
  const space = text.lastIndexOf(' ', start + LONGEST);
  const cut = space > start ? space : start + LONGEST;
  return [{ start, end: cut }, ...cutOf(text, { start: skipSpace(text, cut), end })];
}

/** UTF-16 units of a sentence, at most. Of 12,000 sentences of news the longest had 550 (November 2026). */
const LONGEST = 4000;

/** Russian “«…, — сказал Рот. | — Мост …»”: a clause of a verb of saying inside a quotation that goes on with a sentence of its own. */
function isInserted(before: string, behind: string, { speech }: Abbreviations): boolean {
  const verb = /[,!?…] [—–-] (\p{L}+)(?: [^—–]{0,120})?$/u.exec(before)?.[1];
  return verb !== undefined && speech.has(verb.toLowerCase()) && /^ [—–-] \p{Lu}/u.test(behind);
}

/** Whether the marks text[at, end) end the sentence that begins at `start`. */
function endsAt(text: string, start: number, at: number, end: number, rules: Abbreviations): boolean {
  if (ENDS_WITHOUT_GAP.test(text[at]!)) return true;
  if (end < text.length && !/\s/.test(text[end]!) && !isJoined(text, at, end)) return false;
  const rest = text.slice(end, end + LOOK_AHEAD).replace(/^[\s"'“‘«„‹([¿¡–—-]+/u, '');
  if (/^\p{Ll}/u.test(rest)) return false;
  // A lone mark between words, as in “Yahoo !”.
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, at))) return false;
  if (/["”»«’]/.test(text.slice(at, end)) && isReportingClause(rest, text[at] === '.', rules)) return false;
  return text[at] !== '.' || end > at + 1 || !isAbbreviation(text, start, at, rest, rules);
}

/** “… the bridge.”There was”, “… per cent.“We have”: pages lose the space between two sentences, never that after a name’s stop. */
function isJoined(text: string, at: number, end: number): boolean {
  const before = /[\p{Ll}\d]{3}$|[\p{Ll}\d]["”»’)]$/u.test(text.slice(Math.max(0, at - 3), at));
  const isQuote = /^[“«„]\p{Lu}/u.test(text.slice(end, end + 2)) || /["”»]$/.test(text.slice(at, end));
  return before && isQuote && /^[“«„]?\p{Lu}\p{Ll}* /u.test(text.slice(end, end + LOOK_AHEAD));
}

/** How far behind a mark is looked, in UTF-16 units. */
const LOOK_AHEAD = 80;

/** “… ” President Lind said: a few words, the verb among them, before anything ends; `isStop`: soon, behind a full stop. */
function isReportingClause(rest: string, isStop: boolean, { speech }: Abbreviations): boolean {
  const words = /^[^.,;:!?“”"«»]*/.exec(rest)![0].trim().split(' ');
  const verb = words.slice(0, 6).findIndex((word) => speech.has(word.toLowerCase()));
  return verb !== -1 && (!isStop || words.length - verb <= FEW_BEHIND);
}

/** The verb and words behind it, as “on Monday”, where it closes a sentence. */
const FEW_BEHIND = 3;

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at += 1;
  return at;
}

/** A quotation or bracket longer than this, in UTF-16 units, is split like other text. */
const LONGEST_ENCLOSURE = 600;
const CLOSERS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '«': '»',
  '»': '«',
  '„': '“”',
  '“': '”“',
  '"': '"',
};

/** Quotations and brackets that open and close in the text, the outermost, in order. */
function enclosuresOf(text: string): Bounds[] {
  const found: Bounds[] = [];
  let open = -1;
  let closer = '';
  for (const { 0: mark, index } of text.matchAll(/[()[\]«»„“”"]/g)) {
    if (open >= 0 && index - open > LONGEST_ENCLOSURE) open = -1;
    if (open >= 0 && closer.includes(mark) && closes(text, index)) {
      found.push({ start: open, end: index + 1 });
      open = -1;
    } else if (mark in CLOSERS && opens(text, index) && (open < 0 || text[open] === mark)) {
      // A quotation that opens again was not closed: each paragraph of a long one begins with the mark.
      open = index;
      closer = CLOSERS[mark]!;
    }
  }
  return found;
}

/** Whether a mark stands as a closing one does. “ closes in German, and opens in English. */
function closes(text: string, at: number): boolean {
  return !'“"'.includes(text[at]!) || !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
}

/** “»” opens in German books, and closes elsewhere. */
function opens(text: string, at: number): boolean {
  const next = text[at + 1] ?? ' ';
  return text[at] === '»' ? /\p{L}/u.test(next) && /[\s(]/.test(text[at - 1] ?? ' ') : /\S/.test(next);
}
